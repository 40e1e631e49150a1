import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Driver from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { assertClosedTo, openDatabase } from '../../../../electron/core/store/database.ts';
import type { Database } from '../../../../electron/core/store/handles.ts';
import { SCHEMA_VERSION } from '../../../../electron/core/store/migrate.ts';
import { appError } from '../../../../shared/api/errors.ts';
import { err } from '../../../../shared/base/result.ts';
import { VERSION_STATUSES, type VersionStatus } from '../../../../shared/plan/planContent.ts';
import { eventsFrom, REQUIREMENTS, transition, type Requirement } from '../../../../shared/plan/workflow.ts';
import { valueOf } from '../../../support/testApp.ts';
import { eachOnEmptyDatabase } from './emptyDatabase.ts';

class TakenBack extends Error {}

const on = eachOnEmptyDatabase();

const setting = (name: string): unknown => Object.values(on.database.first<Record<string, unknown>>(`PRAGMA ${name}`) ?? {})[0];

const reopen = (): Database => {
  on.database.close();
  on.database = valueOf(openDatabase(on.file, on.key, { isNew: false }));
  return on.database;
};

test.each([
  ['cipher', 'sqlcipher'],
  ['legacy', '4'],
  ['locking_mode', 'exclusive'],
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['fullfsync', 1],
  ['checkpoint_fullfsync', 1],
  ['temp_store', 2],
  ['foreign_keys', 1],
  ['secure_delete', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['application_id', 0x41434344],
  ['user_version', SCHEMA_VERSION],
])('%s is %o, the first time and again', (name, expected) => {
  expect(setting(name)).toBe(expected);
  reopen();
  expect(setting(name)).toBe(expected);
});

test('the file does not begin like a database, and no other key opens it', () => {
  on.database.close();
  expect(readFileSync(on.file).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
  expect(openDatabase(on.file, randomBytes(32), { isNew: false })).toMatchObject({ ok: false, error: { code: 'vault-damaged' } });
  expect(() => assertClosedTo(on.file, randomBytes(32))).not.toThrow();
  expect(() => assertClosedTo(on.file, on.key)).toThrow(/opens with another key/);
  reopen();
});

test('an unencrypted database is never taken for a new one', () => {
  const plain = join(on.folder, 'plain.db');
  new Driver(plain).exec('CREATE TABLE t (a)').close();
  expect(() => assertClosedTo(plain, on.key)).toThrow(/not encrypted/);
  expect(openDatabase(plain, on.key, { isNew: true })).toMatchObject({ ok: false, error: { code: 'vault-damaged' } });
});

test('a second handle is refused at once, though nothing was written yet', () => {
  reopen();
  expect(() => openDatabase(on.file, on.key, { isNew: false })).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
});

test('what is thrown inside a transaction takes all of it back', () => {
  expect(() =>
    on.database.write((writing) => {
      writing.change("INSERT INTO meta (name, value) VALUES ('a', 'b')");
      throw new Error('after');
    }),
  ).toThrow('after');
  expect(on.database.all('SELECT * FROM meta')).toEqual([]);
});

test('what is refused half-way takes all of it back', () => {
  const refused = on.database.attempt((writing) => {
    writing.change("INSERT INTO meta (name, value) VALUES ('a', 'b')");
    return err(appError('not-found'));
  });
  expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(on.database.all('SELECT * FROM meta')).toEqual([]);
});

const signed = (version: string, part: string, { way = 'ink', words = 'zeroblob(32)' } = {}): string =>
  `INSERT INTO signatures VALUES ('${version} ${part}', '${version}', ${words}, '${part}', '${way}', 'A', '', '', '2026-03-14', '', '', '', 'now', 'u', NULL, NULL, NULL);`;
const sealed = (version: string, words = 'zeroblob(32)'): string =>
  `INSERT INTO seals VALUES ('${version}', ${words}, '{}', zeroblob(64), zeroblob(32), 'now', 'u', NULL);`;
const ready = "UPDATE versions SET status = 'withdrawn' WHERE id = 'v1'; UPDATE versions SET status = 'readyToAgree' WHERE id = 'v2';";
const agree = "UPDATE versions SET status = 'agreed' WHERE id = 'v2';";
const twoParts = `${signed('v2', 'clinician')} ${signed('v2', 'owner')}`;

describe('what the schema itself refuses', () => {
  beforeEach(() =>
    on.database.write((writing) =>
      writing.define(`
        INSERT INTO users VALUES ('u', 'Nia', 'author');
        INSERT INTO people VALUES ('p', '', '', '', '', '', '', '', '', NULL, NULL, NULL, NULL);
        INSERT INTO plans (id, number, person_id, created_at) VALUES ('l', 1, 'p', 'now');
        INSERT INTO versions (id, plan_id, version, label, status, revision, definition, changed_at, changed_by, content_hash, content) VALUES ('v1', 'l', 1, 1, 'draft', 3, 1, 'now', 'u', zeroblob(32), '{}');
        UPDATE versions SET status = 'readyToAgree';
        ${signed('v1', 'decisionMaker')} ${signed('v1', 'clinician')} ${signed('v1', 'owner')}
        ${sealed('v1')}
        UPDATE versions SET status = 'agreed';
        INSERT INTO versions (id, plan_id, version, label, status, revision, definition, changed_at, changed_by, content_hash, content) VALUES ('v2', 'l', 2, 2, 'draft', 0, 1, 'now', 'u', zeroblob(32), '{}');
        INSERT INTO audit VALUES (1, 'now', 'u', 'plan.withdraw', 'v1', 3, NULL, zeroblob(32), zeroblob(32));
        INSERT INTO reasons VALUES (1, 'Written twice');
        INSERT INTO audit VALUES (2, 'now', 'u', 'document.made', 'v1', 3, NULL, zeroblob(32), zeroblob(32));
        INSERT INTO copies (seq, document, reader, layout) VALUES (2, 'full', 'family', 'standard');`),
    ),
  );

  test.each([
    ['changing agreed words', "UPDATE versions SET content = '{}' WHERE id = 'v1'"],
    ['changing an agreed revision', "UPDATE versions SET revision = 4 WHERE id = 'v1'"],
    ['making an agreed version a draft again', "UPDATE versions SET status = 'draft' WHERE id = 'v1'"],
    ['deleting an agreed version', "DELETE FROM versions WHERE id = 'v1'"],
    ['giving an agreed version another day', "UPDATE versions SET changed_at = 'later' WHERE id = 'v1'"],
    ['deleting a version in review', "UPDATE versions SET status = 'inReview' WHERE id = 'v2'; DELETE FROM versions WHERE id = 'v2'"],
    [
      'changing a version that is ready to agree',
      "UPDATE versions SET status = 'readyToAgree' WHERE id = 'v2'; UPDATE versions SET content = '[]' WHERE id = 'v2'",
    ],
    ['a version of another plan', "UPDATE versions SET version = 3 WHERE id = 'v2'"],
    [
      'a second open version',
      "INSERT INTO versions (id, plan_id, version, label, status, revision, definition, changed_at, changed_by, content_hash, content) VALUES ('v3', 'l', 3, 3, 'draft', 0, 1, 'now', 'u', zeroblob(32), '{}')",
    ],
    [
      'a version that begins as agreed',
      "DELETE FROM versions WHERE id = 'v2'; INSERT INTO versions (id, plan_id, version, label, status, revision, definition, changed_at, changed_by, content_hash, content) VALUES ('v3', 'l', 2, 2, 'agreed', 0, 1, 'now', 'u', zeroblob(32), '{}')",
    ],
    [
      'a version out of turn',
      "DELETE FROM versions WHERE id = 'v2'; INSERT INTO versions (id, plan_id, version, label, status, revision, definition, changed_at, changed_by, content_hash, content) VALUES ('v3', 'l', 3, 3, 'draft', 0, 1, 'now', 'u', zeroblob(32), '{}')",
    ],
    [
      'replacing an agreed version',
      "DELETE FROM versions WHERE id = 'v2'; INSERT OR REPLACE INTO versions (id, plan_id, version, label, status, revision, definition, changed_at, changed_by, content_hash, content) VALUES ('v1', 'l', 2, 2, 'draft', 0, 1, 'now', 'u', zeroblob(32), '{}')",
    ],
    ['superseding by a version that is not ready', "UPDATE versions SET status = 'superseded' WHERE id = 'v1'"],
    ['agreement by two of the three', `${ready} ${twoParts} ${sealed('v2')} ${agree}`],
    [
      'agreement with one who declined',
      `${ready} ${twoParts} ${signed('v2', 'decisionMaker', { way: 'declined' })} ${sealed('v2')} ${agree}`,
    ],
    [
      'agreement with one that was struck out',
      `${ready} ${twoParts} ${signed('v2', 'decisionMaker')} ${sealed('v2')}
       UPDATE signatures SET struck_at = 'now', struck_by = 'u', struck_why = 'slip' WHERE id = 'v2 decisionMaker'; ${agree}`,
    ],
    ['agreement without a seal', `${ready} ${twoParts} ${signed('v2', 'decisionMaker')} ${agree}`],
    [
      'agreement to words that were signed before they changed',
      `${ready} ${twoParts} ${signed('v2', 'decisionMaker')} UPDATE versions SET status = 'draft' WHERE id = 'v2';
       UPDATE versions SET content_hash = randomblob(32) WHERE id = 'v2'; UPDATE versions SET status = 'readyToAgree' WHERE id = 'v2';
       INSERT INTO seals SELECT id, content_hash, '{}', zeroblob(64), zeroblob(32), 'now', 'u', NULL FROM versions WHERE id = 'v2'; ${agree}`,
    ],
    ['a signature to a draft', signed('v2', 'clinician')],
    ['a signature to other words', `${ready} ${signed('v2', 'clinician', { words: 'randomblob(32)' })}`],
    [
      'a signature that comes struck out',
      `${ready} INSERT INTO signatures VALUES ('x', 'v2', zeroblob(32), 'owner', 'ink', 'A', '', '', '2026-03-14', '', '', '', 'now', 'u', 'now', 'u', 'slip')`,
    ],
    ['changing who signed', "UPDATE signatures SET name = 'D'"],
    ['changing what was signed', 'UPDATE signatures SET content_hash = randomblob(32)'],
    ['striking out what an agreement rests on', "UPDATE signatures SET struck_at = 'now', struck_by = 'u', struck_why = 'slip'"],
    [
      'taking back a striking out',
      `${ready} ${signed('v2', 'owner')} UPDATE signatures SET struck_at = 'now', struck_by = 'u', struck_why = 'slip' WHERE version_id = 'v2';
       UPDATE signatures SET struck_at = NULL, struck_by = NULL, struck_why = NULL WHERE version_id = 'v2'`,
    ],
    [
      'striking out without saying why',
      `${ready} ${signed('v2', 'owner')} UPDATE signatures SET struck_at = 'now', struck_by = 'u' WHERE version_id = 'v2'`,
    ],
    ['taking back a signature', 'DELETE FROM signatures'],
    ['replacing a signature', `${ready} ${signed('v2', 'owner')} INSERT OR REPLACE ${signed('v2', 'owner').slice('INSERT'.length)}`],
    ['a seal of a draft', sealed('v2')],
    ['a seal of other words', `${ready} ${sealed('v2', 'randomblob(32)')}`],
    ['changing a seal', "UPDATE seals SET statement = 'x'"],
    ['taking a seal away', 'DELETE FROM seals'],
    ['replacing a seal', `INSERT OR REPLACE ${sealed('v1').slice('INSERT'.length)}`],
    [
      'a second agreed version',
      `UPDATE versions SET status = 'readyToAgree' WHERE id = 'v2'; ${twoParts} ${signed('v2', 'decisionMaker')} ${sealed('v2')} ${agree}`,
    ],
    ['changing a reason', "UPDATE reasons SET words = 'x'"],
    ['deleting a reason', 'DELETE FROM reasons'],
    ['replacing a reason', "INSERT OR REPLACE INTO reasons VALUES (1, 'x')"],
    ['changing a noted copy', "UPDATE copies SET reader = 'school'"],
    ['deleting a noted copy', 'DELETE FROM copies'],
    ['replacing a noted copy', "INSERT OR REPLACE INTO copies (seq, document, reader, layout) VALUES (2, 'full', 'school', 'standard')"],
    ['a copy of what is no copy', "INSERT INTO copies (seq, document, reader, layout) VALUES (1, 'full', 'school', 'standard')"],
    ['a second plan with the same number', "INSERT INTO plans (id, number, person_id, created_at) VALUES ('l2', 1, 'p', 'now')"],
    ['a plan of nobody', "INSERT INTO plans (id, number, person_id, created_at) VALUES ('l2', 2, 'nobody', 'now')"],
    ['changing the audit trail', "UPDATE audit SET action = 'x'"],
    ['deleting from the audit trail', 'DELETE FROM audit'],
    ['a gap in the audit trail', "INSERT INTO audit VALUES (4, 'now', 'u', 'x', 'v1', 3, NULL, zeroblob(32), zeroblob(32))"],
    ['replacing an audit entry', "INSERT OR REPLACE INTO audit VALUES (1, 'now', 'u', 'x', 'v1', 3, NULL, zeroblob(32), zeroblob(32))"],
    ['a word where a number belongs', "UPDATE versions SET revision = 'many' WHERE id = 'v2'"],
  ])('%s', (_, sql) => {
    expect(() => on.database.write((writing) => writing.define(sql))).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) }),
    );
  });

  test('a draft may be changed, and an agreed version superseded by one that is ready', () => {
    on.database.write((writing) => {
      expect(writing.change("UPDATE versions SET content = '[]' WHERE id = 'v2'")).toBe(1);
      expect(writing.change("UPDATE versions SET status = 'readyToAgree' WHERE id = 'v2'")).toBe(1);
      expect(writing.change("UPDATE versions SET status = 'superseded' WHERE id = 'v1'")).toBe(1);
    });
  });

  test('a version that is signed by all and sealed is agreed', () => {
    on.database.write((writing) => writing.define(`${ready} ${twoParts} ${signed('v2', 'decisionMaker')} ${sealed('v2')} ${agree}`));
    expect(on.database.first('SELECT status FROM versions WHERE id = @id', { id: 'v2' })).toEqual({ status: 'agreed' });
  });

  // With everything in place that an arrow asks for, so that the arrow alone decides.
  test('a status moves along the arrows of the workflow, and no other way', () => {
    const everything = new Set(Object.keys(REQUIREMENTS) as readonly Requirement[]); // Object.keys forgets the literal keys
    const leads = (from: VersionStatus, to: VersionStatus): boolean =>
      eventsFrom(from).some((event) => {
        const moved = transition(from, event, everything);
        return moved.ok && moved.value === to;
      });
    const arrows = on.database.all<{ readonly sql: string }>("SELECT sql FROM sqlite_schema WHERE name = 'status_follows_the_arrows'");
    expect(arrows).toHaveLength(1);
    for (const from of VERSION_STATUSES) {
      for (const to of VERSION_STATUSES.filter((status) => status !== from)) {
        let allowed = true;
        try {
          on.database.write((writing) => {
            // Put where it is to start from, past the guards, which all come back with the transaction.
            const guards = writing.all<{ readonly name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
            for (const { name } of guards) writing.define(`DROP TRIGGER ${name}`);
            writing.define(
              `DELETE FROM seals; DELETE FROM signatures; DELETE FROM versions WHERE id = 'v1'; UPDATE versions SET status = '${from}' WHERE id = 'v2'`,
            );
            for (const { sql } of arrows) writing.define(sql);
            writing.define(`UPDATE versions SET status = '${to}' WHERE id = 'v2'`);
            throw new TakenBack();
          });
        } catch (fault) {
          allowed = fault instanceof TakenBack;
        }
        expect([from, to, allowed]).toEqual([from, to, leads(from, to)]);
      }
    }
  });
});
