// A restored vault takes the place of another, by real folders; stopped between two renames; and while somebody has one open.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../../../electron/core/app.ts';
import { createClient } from '../../../../shared/api/client.ts';
import { makeTestBackup } from '../../../support/backups.ts';
import { addTestPerson, createUnlockedTestApp, TEST_PASSPHRASE, valueOf, type TestApp } from '../../../support/testApp.ts';

// One person is in the backup, and a second one in the vault now.
async function restored(): Promise<{ readonly made: TestApp; readonly into: string; readonly vault: string }> {
  const made = await createUnlockedTestApp();
  onTestFinished(made.close);
  await addTestPerson(made);
  const file = await makeTestBackup(made);
  await addTestPerson(made, 'Later');
  const into = join(made.folder, 'restored');
  valueOf(await made.call('backups.restore', { file, into, passphrase: TEST_PASSPHRASE }));
  return { made, into, vault: made.ports.vaultFolder };
}

async function peopleIn({ ports }: TestApp, vaultFolder: string): Promise<number> {
  const app = createApp({ ...ports, vaultFolder });
  const call = createClient(app.dispatch);
  valueOf(await call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  const { length } = valueOf(await call('people.list', {}));
  await app.close();
  return length;
}

test('the restored vault stands in the place of the old one, which is kept whole', async () => {
  const { made, into, vault } = await restored();
  const { kept = '' } = valueOf(await made.call('backups.switchTo', { folder: into }));
  // The window is locked: what it had open is not there any more.
  expect(valueOf(await made.call('vault.status', {})).state).toBe('locked');
  expect(basename(kept)).toMatch(/^vault kept 2026-03-14 \d\d-\d\d$/);
  expect([await peopleIn(made, vault), await peopleIn(made, kept), existsSync(into)]).toEqual([1, 2, false]);
  // With a backup of it as it was, made before anything moved.
  expect(readdirSync(join(kept, 'backups')).filter((name) => name.endsWith('-restore.backup'))).toHaveLength(1);
});

test('what is no vault takes nobody’s place', async () => {
  const { made, vault } = await restored();
  const empty = join(made.folder, 'empty');
  mkdirSync(empty);
  expect(await made.call('backups.switchTo', { folder: empty })).toMatchObject({ ok: false, error: { code: 'no-vault' } });
  expect(await made.call('backups.switchTo', { folder: join(made.folder, 'nowhere') })).toMatchObject({ ok: false });
  valueOf(await made.call('vault.lock', {}));
  expect(await peopleIn(made, vault)).toBe(2);
});

test('a vault that cannot be opened any more makes room too, and is kept as it is', async () => {
  const { made, into, vault } = await restored();
  valueOf(await made.call('vault.lock', {}));
  writeFileSync(join(vault, 'vault.json'), 'damaged');
  expect(valueOf(await made.call('vault.status', {})).state).toBe('unusable');
  const { kept = '' } = valueOf(await made.call('backups.switchTo', { folder: into }));
  expect(readFileSync(join(kept, 'vault.json'), 'utf8')).toBe('damaged');
  expect(await peopleIn(made, vault)).toBe(1);
});

test('a vault that somebody has open in another window stays where it is', async () => {
  const { made, into, vault } = await restored();
  const other = createApp(made.ports);
  const call = createClient(other.dispatch);
  expect(await call('backups.switchTo', { folder: into })).toMatchObject({ ok: false, error: { code: 'vault-in-use' } });
  expect([existsSync(into), existsSync(vault)]).toEqual([true, true]);
  expect(valueOf(await made.call('people.list', {}))).toHaveLength(2);
  // Nor is one taken away that is open where it was restored to.
  valueOf(await made.call('vault.lock', {}));
  const there = createApp({ ...made.ports, vaultFolder: into });
  valueOf(await createClient(there.dispatch)('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(await call('backups.switchTo', { folder: into })).toMatchObject({ ok: false, error: { code: 'vault-in-use' } });
  await there.close();
  await other.close();
});

test('stopped between two renames, it is finished when the vault is next looked for', async () => {
  const { made, into, vault } = await restored();
  valueOf(await made.call('vault.lock', {}));
  renameSync(into, `${vault} (coming)`);
  renameSync(vault, `${vault} kept`);
  expect(valueOf(await made.call('vault.status', {})).state).toBe('locked');
  expect([await peopleIn(made, vault), await peopleIn(made, `${vault} kept`)]).toEqual([1, 2]);
});

test('stopped before anything made room, the vault stays, and a later switch sets the other aside', async () => {
  const { made, into, vault } = await restored();
  const stopped = `${vault} (coming)`;
  mkdirSync(stopped);
  writeFileSync(join(stopped, 'vault.json'), 'from the first try');
  valueOf(await made.call('backups.switchTo', { folder: into }));
  const aside = readdirSync(made.folder).find((name) => name.startsWith('vault set aside')) ?? '';
  expect(readFileSync(join(made.folder, aside, 'vault.json'), 'utf8')).toBe('from the first try');
  expect(await peopleIn(made, vault)).toBe(1);
});
