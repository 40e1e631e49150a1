// A vault written under the first schema and the first definition of a plan, as the fixture is, brought to this one.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import Driver from 'better-sqlite3';
import { expect, test } from 'vitest';
import { verifyAudit } from '../../electron/core/store/audit.ts';
import { SCHEMA_VERSION } from '../../electron/core/store/migrate.ts';
import { vaultFiles } from '../../electron/core/vault/vaultFiles.ts';
import { keyOfStore, openStore } from '../support/openStore.ts';
import { createTestApp, TEST_PASSPHRASE, valueOf, type TestApp } from '../support/testApp.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/vault-format-1');

async function withFixture(look: (made: TestApp) => Promise<void>): Promise<void> {
  const made = createTestApp();
  cpSync(FIXTURE, made.ports.vaultFolder, { recursive: true });
  try {
    await look(made);
  } finally {
    await made.close();
  }
}

// Read with the driver alone, so that nothing is migrated by looking.
async function inFile<Row>(made: TestApp, sql: string): Promise<Row> {
  const key = await keyOfStore(made.ports.vaultFolder);
  const driver = new Driver(vaultFiles(made.ports.vaultFolder).database);
  try {
    driver.pragma("cipher = 'sqlcipher'");
    driver.pragma('legacy = 4');
    driver.key(Buffer.from(`x'${key.toString('hex')}'`, 'latin1'));
    return driver.prepare(sql).get() as Row; // as the caller says
  } finally {
    driver.close();
  }
}

interface Version {
  readonly definition: number;
  readonly revision: number;
  readonly content: string;
}

test('it is opened under the schema of today, and what it held is there, byte for byte', () =>
  withFixture(async (made) => {
    const before = await inFile<Version>(made, 'SELECT * FROM versions');
    expect(await inFile(made, 'PRAGMA user_version')).toEqual({ user_version: 1 });
    expect(before).toMatchObject({ definition: 1, revision: 1 });

    valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
    const [person] = valueOf(await made.call('people.list', {}));
    expect(person).toMatchObject({ planNumber: 'PLAN-0001', version: 1, status: 'draft' });
    expect(person && 'reviewDue' in person).toBe(false);
    valueOf(await made.call('vault.lock', {}));

    expect(await inFile(made, 'PRAGMA user_version')).toEqual({ user_version: SCHEMA_VERSION });
    expect(await inFile(made, 'SELECT * FROM versions')).toEqual({ ...before, label: 1, rests_on: null });
    const store = await openStore(made.ports.vaultFolder);
    expect(store.all('SELECT shown_version, review_due FROM plans')).toEqual([{ shown_version: 1, review_due: null }]);
    expect(valueOf(verifyAudit(store)).entries).toBeGreaterThan(0);
    expect(store.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(store.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    store.close();
  }));

test('its plan opens under the definition of today, and is stored in it only once somebody saves', () =>
  withFixture(async (made) => {
    valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
    const [person] = valueOf(await made.call('people.list', {}));
    const plan = valueOf(await made.call('plans.open', { planId: person?.planId ?? '' }));
    expect(plan.content).toMatchObject({ definition: 2, answers: { person: { firstLanguage: 'اردو' }, emergency: {} } });
    await made.call('vault.lock', {});
    expect((await inFile<Version>(made, 'SELECT * FROM versions')).definition).toBe(1);

    valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
    const answers = { ...plan.content.answers, summary: { ...plan.content.answers.summary, effect: 'Well between illnesses.' } };
    valueOf(await made.call('plans.save', { versionId: plan.versionId, revision: plan.revision, content: { ...plan.content, answers } }));
    await made.call('vault.lock', {});
    const after = await inFile<Version>(made, 'SELECT * FROM versions');
    expect([after.definition, after.revision]).toEqual([2, plan.revision + 1]);
    expect(JSON.parse(after.content)).toMatchObject({
      answers: { person: plan.content.answers.person, summary: { effect: 'Well between illnesses.' } },
    });
  }));
