// A vault that is not as Accord left it is refused in words, before anything in it is changed.
import { appendFileSync, copyFileSync, existsSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import Driver from 'better-sqlite3';
import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/core/store/migrate.ts';
import { vaultFiles, type VaultFiles } from '../../electron/core/vault/vaultFiles.ts';
import type { AppError } from '../../shared/api/errors.ts';
import type { VaultId } from '../../shared/base/ids.ts';
import { openStore } from '../support/openStore.ts';
import { addTestPerson, createUnlockedTestApp, TEST_PASSPHRASE, valueOf, type TestApp } from '../support/testApp.ts';

interface Closed {
  readonly made: TestApp;
  readonly files: VaultFiles;
  readonly planId: string;
  readonly unlock: () => Promise<AppError | undefined>;
}

async function closedVault(): Promise<Closed> {
  const made = await createUnlockedTestApp();
  const { planId } = await addTestPerson(made);
  for (let person = 0; person < 30; person += 1) await addTestPerson(made, `Family ${person}`);
  await made.call('vault.lock', {});
  const unlock = async (): Promise<AppError | undefined> => {
    const answer = await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE });
    return answer.ok ? undefined : answer.error;
  };
  return { made, files: vaultFiles(made.ports.vaultFolder), planId, unlock };
}

test('a plain database in place of ours is refused and not touched', async () => {
  const { made, files, unlock } = await closedVault();
  rmSync(files.database);
  const plain = new Driver(files.database);
  plain.exec('CREATE TABLE versions (id TEXT)');
  plain.close();
  const before = readFileSync(files.database);
  expect(await unlock()).toMatchObject({ code: 'vault-damaged', happened: expect.stringContaining('not encrypted') });
  expect(readFileSync(files.database).equals(before)).toBe(true);
  await made.close();
});

test('an empty, a missing and a swapped database are refused, and none is made in its place', async () => {
  const { made, files, unlock } = await closedVault();
  const aside = `${files.database}.aside`;
  renameSync(files.database, aside);
  expect((await unlock())?.code).toBe('vault-damaged');
  expect(existsSync(files.database)).toBe(false);
  writeFileSync(files.database, '');
  expect((await unlock())?.code).toBe('vault-damaged');
  expect(readFileSync(files.database)).toHaveLength(0);
  const other = await closedVault();
  copyFileSync(other.files.database, files.database);
  expect((await unlock())?.code).toBe('vault-damaged');
  await other.made.close();
  renameSync(aside, files.database);
  expect(await unlock()).toBeUndefined();
  await made.close();
});

test('a database cut short or with a flipped bit is never read as if it were whole', async () => {
  const { made, files, planId, unlock } = await closedVault();
  const whole = readFileSync(files.database);
  const tryAll = async (): Promise<string> => {
    const refused = await unlock();
    if (refused) return refused.code;
    const list = await made.call('people.list', {});
    const plan = await made.call('plans.open', { planId });
    await made.call('vault.lock', {});
    return list.ok && plan.ok ? `read ${list.value.length}` : [list, plan].flatMap((answer) => (answer.ok ? [] : answer.error.code)).join();
  };
  expect(await tryAll()).toBe('read 31');
  const found = new Set<string>();
  for (let position = 100; position < whole.length; position += Math.ceil(whole.length / 25)) {
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(flipped.readUInt8(position) ^ 0x10, position);
    writeFileSync(files.database, flipped);
    found.add(await tryAll());
  }
  // Some pages are not needed to list people and open one plan; what is read is whole or refused.
  expect([...found].filter((outcome) => outcome !== 'read 31' && !/^vault-damaged(,vault-damaged)?$/.test(outcome))).toEqual([]);
  expect(found).toContain('vault-damaged');
  writeFileSync(files.database, whole);
  truncateSync(files.database, 4096 + 1000);
  expect(await tryAll()).toMatch(/^vault-damaged/);
  await made.close();
});

test('a schema from a later version is left alone', async () => {
  const { made, files, unlock } = await closedVault();
  const store = await openStore(files.folder);
  store.write((writing) => writing.define(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`));
  store.close();
  const before = readFileSync(files.database);
  expect((await unlock())?.code).toBe('vault-newer');
  expect(readFileSync(files.database).equals(before)).toBe(true);
  await made.close();
});

test('content that does not fit its fingerprint is refused', async () => {
  const { made, files, planId, unlock } = await closedVault();
  const store = await openStore(files.folder);
  store.write((writing) => writing.change("UPDATE versions SET content = replace(content, 'Example', 'Exbmple')"));
  store.close();
  expect(await unlock()).toBeUndefined();
  expect(await made.call('plans.open', { planId })).toMatchObject({ ok: false, error: { code: 'vault-damaged' } });
  await made.close();
});

test('a database that says it belongs to another vault is refused', async () => {
  const { made, files, unlock } = await closedVault();
  const store = await openStore(files.folder);
  store.write((writing) => writing.change("UPDATE meta SET value = 'another'"));
  store.close();
  expect(await unlock()).toMatchObject({ code: 'vault-damaged', happened: expect.stringContaining('another vault') });
  await made.close();
});

test('a header that is gone is said, and no new vault is made over the database', async () => {
  const { made, files } = await closedVault();
  rmSync(files.header);
  expect(valueOf(await made.call('vault.status', {}))).toMatchObject({ state: 'unusable', trouble: { code: 'vault-damaged' } });
  expect(await made.call('vault.create', { vaultName: 'New', userName: 'New', role: 'author', passphrase: TEST_PASSPHRASE })).toMatchObject(
    {
      ok: false,
      error: { code: 'vault-exists' },
    },
  );
  await made.close();
});

test('a making that stopped half-way does not stand in the way, and one that stopped at its end is a vault', async () => {
  const { made, files, unlock } = await closedVault();
  // Stopped after vault.json was written and before the database had its name.
  const unfinished = files.unfinished((JSON.parse(readFileSync(files.header, 'utf8')) as { readonly vaultId: VaultId }).vaultId); // format 1
  renameSync(files.database, unfinished);
  expect(await unlock()).toBeUndefined();
  await made.call('vault.lock', {});
  expect(existsSync(unfinished)).toBe(false);
  // Stopped before vault.json was written.
  renameSync(files.database, unfinished);
  appendFileSync(`${unfinished}-wal`, 'left over');
  rmSync(files.header);
  expect(valueOf(await made.call('vault.status', {})).state).toBe('none');
  valueOf(await made.call('vault.create', { vaultName: 'New', userName: 'New', role: 'author', passphrase: TEST_PASSPHRASE }));
  expect(valueOf(await made.call('people.list', {}))).toEqual([]);
  expect([existsSync(unfinished), existsSync(`${unfinished}-wal`)]).toEqual([false, false]);
  await made.close();
});
