import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Driver from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assertClosedTo, openDatabase, type Database } from '../../../../electron/core/store/database.ts';
import { SCHEMA_VERSION } from '../../../../electron/core/store/migrate.ts';
import { valueOf } from '../../../support/testApp.ts';

const key = randomBytes(32);
let folder = '';
let file = '';
let database: Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-store-'));
  file = join(folder, 'vault.db');
  writeFileSync(file, '');
  database = valueOf(openDatabase(file, key, { isNew: true }));
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const setting = (name: string): unknown => Object.values(database.first<Record<string, unknown>>(`PRAGMA ${name}`) ?? {})[0];

const reopen = (): Database => {
  database.close();
  database = valueOf(openDatabase(file, key, { isNew: false }));
  return database;
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
  database.close();
  expect(readFileSync(file).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
  expect(openDatabase(file, randomBytes(32), { isNew: false })).toMatchObject({ ok: false, error: { code: 'vault-damaged' } });
  expect(() => assertClosedTo(file, randomBytes(32))).not.toThrow();
  expect(() => assertClosedTo(file, key)).toThrow(/opens with another key/);
  reopen();
});

test('an unencrypted database is never taken for a new one', () => {
  const plain = join(folder, 'plain.db');
  new Driver(plain).exec('CREATE TABLE t (a)').close();
  expect(() => assertClosedTo(plain, key)).toThrow(/not encrypted/);
  expect(openDatabase(plain, key, { isNew: true })).toMatchObject({ ok: false, error: { code: 'vault-damaged' } });
});

test('a second handle is refused at once, though nothing was written yet', () => {
  reopen();
  expect(() => openDatabase(file, key, { isNew: false })).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
});

test('what is thrown inside a transaction takes all of it back', () => {
  expect(() =>
    database.write((writing) => {
      writing.change("INSERT INTO meta (name, value) VALUES ('a', 'b')");
      throw new Error('after');
    }),
  ).toThrow('after');
  expect(database.all('SELECT * FROM meta')).toEqual([]);
});

describe('what the schema itself refuses', () => {
  beforeEach(() =>
    database.write((writing) =>
      writing.define(`
        INSERT INTO users VALUES ('u', 'Nia', 'author');
        INSERT INTO people VALUES ('p', '', '', '', '', '', '', '', '');
        INSERT INTO plans VALUES ('l', 1, 'p', 'now');
        INSERT INTO versions VALUES ('v1', 'l', 1, 'agreed', 3, 1, 'now', 'u', zeroblob(32), '{}');
        INSERT INTO versions VALUES ('v2', 'l', 2, 'draft', 0, 1, 'now', 'u', zeroblob(32), '{}');
        INSERT INTO audit VALUES (1, 'now', 'u', 'plan.saved', 'v1', 3, NULL, zeroblob(32), zeroblob(32));`),
    ),
  );

  test.each([
    ['changing agreed words', "UPDATE versions SET content = '{}' WHERE id = 'v1'"],
    ['changing an agreed revision', "UPDATE versions SET revision = 4 WHERE id = 'v1'"],
    ['making an agreed version a draft again', "UPDATE versions SET status = 'draft' WHERE id = 'v1'"],
    ['deleting an agreed version', "DELETE FROM versions WHERE id = 'v1'"],
    ['a second open version', "INSERT INTO versions VALUES ('v3', 'l', 3, 'inReview', 0, 1, 'now', 'u', zeroblob(32), '{}')"],
    ['a second plan with the same number', "INSERT INTO plans VALUES ('l2', 1, 'p', 'now')"],
    ['a plan of nobody', "INSERT INTO plans VALUES ('l2', 2, 'nobody', 'now')"],
    ['changing the audit trail', "UPDATE audit SET action = 'x'"],
    ['deleting from the audit trail', 'DELETE FROM audit'],
    ['a gap in the audit trail', "INSERT INTO audit VALUES (3, 'now', 'u', 'x', 'v1', 3, NULL, zeroblob(32), zeroblob(32))"],
    ['replacing an audit entry', "INSERT OR REPLACE INTO audit VALUES (1, 'now', 'u', 'x', 'v1', 3, NULL, zeroblob(32), zeroblob(32))"],
    ['a word where a number belongs', "UPDATE versions SET revision = 'many' WHERE id = 'v2'"],
  ])('%s', (_, sql) => {
    expect(() => database.write((writing) => writing.change(sql))).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^SQLITE_CONSTRAINT/) }),
    );
  });

  test('an agreed version may be superseded, and a draft changed', () => {
    database.write((writing) => {
      expect(writing.change("UPDATE versions SET status = 'superseded' WHERE id = 'v1'")).toBe(1);
      expect(writing.change("UPDATE versions SET content = '[]' WHERE id = 'v2'")).toBe(1);
    });
  });
});
