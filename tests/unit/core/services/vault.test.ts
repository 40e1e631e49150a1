import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createApp } from '../../../../electron/core/app.ts';
import { createClient } from '../../../../shared/api/client.ts';
import { addTestPerson, createTestApp, createUnlockedTestApp, TEST_PASSPHRASE, TEST_USER, valueOf } from '../../../support/testApp.ts';

const create = { ...TEST_USER, passphrase: TEST_PASSPHRASE };

test('asking for the status changes nothing, and does not open the database', async () => {
  const { call, ports, folder, close } = createTestApp();
  await call('vault.status', {});
  expect(readdirSync(folder)).toEqual([]);
  valueOf(await call('vault.create', create));
  await call('vault.lock', {});
  writeFileSync(join(ports.vaultFolder, 'vault.db'), 'anything');
  expect(valueOf(await call('vault.status', {})).state).toBe('locked');
  await close();
});

test('a folder without a vault, and a folder that is not there, are told apart', async () => {
  const { call, ports, close } = createTestApp();
  expect(await call('vault.unlock', { passphrase: TEST_PASSPHRASE })).toMatchObject({ ok: false, error: { code: 'folder-missing' } });
  mkdirSync(ports.vaultFolder);
  expect(await call('vault.unlock', { passphrase: TEST_PASSPHRASE })).toMatchObject({ ok: false, error: { code: 'no-vault' } });
  await close();
});

test('a folder whose disk is not connected is out of reach, and never a first run', async () => {
  const { folder, close } = createTestApp();
  const disk = join(folder, 'disk');
  const away = createTestApp({ vaultFolder: join(disk, 'vault') });
  expect(valueOf(await away.call('vault.status', {}))).toMatchObject({ state: 'unusable', trouble: { code: 'folder-missing' } });
  mkdirSync(disk);
  expect(valueOf(await away.call('vault.status', {})).state).toBe('none');
  await away.close();
  await close();
});

test('the first run of all makes the data folder too', async () => {
  const { folder, close } = createTestApp();
  const data = join(folder, 'share', 'Accord');
  const first = createTestApp({ vaultFolder: join(data, 'Vault'), sampleFolder: join(data, 'Sample vault') });
  expect(valueOf(await first.call('vault.status', {})).state).toBe('none');
  valueOf(await first.call('vault.create', create));
  await first.close();
  await close();
});

test('while it is chosen, a passphrase is judged with the names that making the vault judges it with', async () => {
  const { call, close } = createTestApp();
  const made = { ...create, vaultName: 'Quillfeather Ombersley', userName: 'Xanthe Quorrington', passphrase: 'Xanthe Quorrington' };
  const judged = async (names?: string[]) =>
    valueOf(await call('vault.judgePassphrase', { passphrase: made.passphrase, ...(names && { names }) })).acceptable;
  expect(await judged()).toBe(true);
  expect(await judged([made.vaultName, made.userName])).toBe(false);
  expect(await call('vault.create', made)).toMatchObject({ ok: false, error: { code: 'weak-passphrase' } });
  await close();
});

test('two windows that make a vault at once: one is made, and it is the one that opens', async () => {
  const { call, close } = createTestApp();
  const made = await Promise.all([call('vault.create', create), call('vault.create', create)]);
  expect(made.map((answer) => (answer.ok ? 'made' : answer.error.code)).toSorted()).toEqual(['made', 'vault-exists']);
  await call('vault.lock', {});
  valueOf(await call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  await close();
});

test('unlocking again while open asks for the passphrase all the same, and a wrong one leaves it open', async () => {
  const made = await createUnlockedTestApp();
  const plan = await addTestPerson(made);
  expect(await made.call('vault.unlock', { passphrase: 'wrong' })).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
  expect(valueOf(await made.call('vault.status', {})).state).toBe('unlocked');
  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(valueOf(await made.call('plans.open', { planId: plan.planId })).revision).toBe(0);
  await made.close();
});

test('somebody who is not in the vault cannot unlock it', async () => {
  const { call, close } = await createUnlockedTestApp();
  await call('vault.lock', {});
  const answer = await call('vault.unlock', { userId: '00000000-0000-4000-8000-000000000000', passphrase: TEST_PASSPHRASE });
  expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } });
  await close();
});

test('a sample vault is the same people each time, is opened again, and never mixes with the own one', async () => {
  const made = await createUnlockedTestApp();
  await addTestPerson(made, 'Real');
  const names = async () => valueOf(await made.call('people.list', {})).map((person) => person.familyName);
  valueOf(await made.call('vault.useSample', {}));
  const samples = await names();
  expect(samples).not.toContain('Real');
  await addTestPerson(made, 'Added');
  valueOf(await made.call('vault.leaveSample', {}));
  expect(valueOf(await made.call('vault.status', {})).samplePassphrase).toBeUndefined();
  valueOf(await made.call('vault.useSample', {}));
  expect(await names()).toEqual([...samples, 'Added'].toSorted((a, b) => (a === 'Added' ? -1 : b === 'Added' ? 1 : 0)));
  await made.close();
});

test('when the sample vault cannot be opened, Accord stays at its own', async () => {
  const made = await createUnlockedTestApp();
  writeFileSync(made.ports.sampleFolder, 'not a folder');
  expect(await made.call('vault.useSample', {})).toMatchObject({ ok: false });
  expect(valueOf(await made.call('vault.status', {})).folder).toBe(made.ports.vaultFolder);
  await made.close();
});

test('a sample vault of any size, with a passphrase of its own, is marked and numbered', async () => {
  const { call, close } = createTestApp();
  expect(valueOf(await call('vault.createSample', { people: 25, seed: 7, userName: 'Bench', passphrase: 'x' })).sample).toBe(true);
  const people = valueOf(await call('people.list', {}));
  expect(people.map((person) => person.planNumber).toSorted()).toEqual(
    Array.from({ length: 25 }, (_, index) => `PLAN-00${String(index + 1).padStart(2, '0')}`),
  );
  expect(valueOf(await call('vault.status', {})).samplePassphrase).toBeUndefined();
  await close();
});

test('closing lets what was asked finish, and the vault opens again elsewhere', async () => {
  const made = createTestApp();
  const making = made.call('vault.create', create);
  await made.app.close();
  expect((await making).ok).toBe(true);
  expect(readdirSync(made.ports.vaultFolder).toSorted()).toEqual(['vault.db', 'vault.json']);
  const next = createApp(made.ports);
  valueOf(await createClient(next.dispatch)('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  await next.close();
  expect(statSync(join(made.ports.vaultFolder, 'vault.json')).size).toBeLessThan(4096);
  await made.close();
});
