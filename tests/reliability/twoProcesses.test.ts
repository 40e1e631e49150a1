import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startAppProcess } from '../support/appProcess.ts';
import { createTestApp, createUnlockedTestApp, TEST_PASSPHRASE, TEST_USER, valueOf } from '../support/testApp.ts';

test('a second process is told since when and by whom, and is let in once the first is gone', async () => {
  const made = await createUnlockedTestApp({ now: () => new Date() });
  const { vaultFolder } = made.ports;
  const note = join(vaultFolder, 'in-use.json');
  await made.call('vault.lock', {});
  expect(existsSync(note)).toBe(false);

  // Opened and only read: the lock must hold before anything was written.
  const first = startAppProcess(vaultFolder);
  valueOf(await first.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(valueOf(await made.call('vault.status', {}))).toMatchObject({ state: 'inUse', openSince: { by: 'Nia Nurse' } });
  const refused = await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE });
  const happened = expect.stringMatching(/^This vault has been open since \d\d:\d\d by Nia Nurse\.$/);
  expect(refused).toMatchObject({ ok: false, error: { code: 'vault-in-use', happened } });
  expect(existsSync(note)).toBe(true);

  await first.kill();
  expect(existsSync(note)).toBe(true);
  expect(valueOf(await made.call('vault.status', {})).state).toBe('locked');
  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  await made.close();
});

test('a note that says too much, or nothing that can be read, never stops anyone', async () => {
  const made = await createUnlockedTestApp();
  const note = join(made.ports.vaultFolder, 'in-use.json');
  const written: unknown = JSON.parse(readFileSync(note, 'utf8'));
  for (const text of ['', '{', '[]', '{"since":5}', JSON.stringify({ ...(written as object), by: 'Somebody', pid: process.pid })]) {
    valueOf(await made.call('vault.lock', {}));
    writeFileSync(note, text);
    expect((await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE })).ok).toBe(true);
  }
  await made.close();
});

test('a recovery while another process has the vault open changes nothing, so the code on paper still works', async () => {
  const made = createTestApp();
  const { vaultFolder } = made.ports;
  const { code } = valueOf(await made.call('vault.create', { ...TEST_USER, passphrase: TEST_PASSPHRASE }));
  const { users } = valueOf(await made.call('vault.lock', {}));
  const recover = { userId: users[0]?.id ?? '', code, passphrase: 'velvet tundra eleven biscuit' };
  const before = readFileSync(join(vaultFolder, 'vault.json'), 'utf8');
  const holder = startAppProcess(vaultFolder);
  valueOf(await holder.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(await made.call('vault.recover', recover)).toMatchObject({ ok: false, error: { code: 'vault-in-use' } });
  expect(readFileSync(join(vaultFolder, 'vault.json'), 'utf8')).toBe(before);
  await holder.kill();
  valueOf(await made.call('vault.recover', recover));
  await made.close();
});
