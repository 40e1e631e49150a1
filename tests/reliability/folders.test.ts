// Folders that a vault cannot live in, and vaults that turn out to lie in one.
import { chmodSync, chownSync, mkdirSync, readdirSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startAppProcess } from '../support/appProcess.ts';
import { mayMount, makeReadOnly, mountSmallDisk, unmountSmallDisk } from '../support/smallDisk.ts';
import { addTestPerson, createTestApp, createUnlockedTestApp, TEST_PASSPHRASE, TEST_USER, valueOf } from '../support/testApp.ts';

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const create = { ...TEST_USER, passphrase: TEST_PASSPHRASE };

test('the vault and all its files are for their owner only', async () => {
  const made = await createUnlockedTestApp();
  await addTestPerson(made);
  const { vaultFolder } = made.ports;
  expect((statSync(vaultFolder).mode & 0o777).toString(8)).toBe('700');
  const modes = readdirSync(vaultFolder).map((name) => [name, (statSync(join(vaultFolder, name)).mode & 0o777).toString(8)]);
  expect(Object.fromEntries(modes)).toEqual({ 'vault.json': '600', 'vault.db': '600', 'vault.db-wal': '600', 'in-use.json': '600' });
  await made.close();
});

test('a folder that may not be written in is named as such, and the vault stays as it is', async () => {
  const made = await createUnlockedTestApp();
  const { vaultFolder } = made.ports;
  await made.app.close();
  chmodSync(made.folder, 0o755);
  const empty = join(made.folder, 'empty');
  mkdirSync(empty);
  // Root may write anywhere, so the question is asked as someone else.
  if (isRoot) for (const name of readdirSync(vaultFolder)) chownSync(join(vaultFolder, name), NOBODY, NOBODY);
  chmodSync(vaultFolder, 0o555);
  chmodSync(empty, 0o555);
  for (const [folder, ask] of [
    [vaultFolder, 'unlock'],
    [empty, 'create'],
  ] as const) {
    const other = startAppProcess(folder, isRoot ? { uid: NOBODY } : {});
    const answer =
      ask === 'unlock' ? await other.call('vault.unlock', { passphrase: TEST_PASSPHRASE }) : await other.call('vault.create', create);
    expect([ask, answer]).toMatchObject([ask, { ok: false, error: { code: 'folder-read-only' } }]);
    await other.kill();
  }
  chmodSync(vaultFolder, 0o700);
  chmodSync(empty, 0o700);
  expect(readdirSync(vaultFolder).toSorted()).toEqual(['vault.db', 'vault.json']);
  expect(readdirSync(empty)).toEqual([]);
  await made.close();
});

test.runIf(mayMount)('a disk that may only be read is named as such, for a vault on it and for a new one', async () => {
  const around = createTestApp();
  const disk = join(around.folder, 'disk');
  mkdirSync(disk);
  mountSmallDisk(disk);
  try {
    const made = await createUnlockedTestApp({ vaultFolder: join(disk, 'vault') });
    await made.call('vault.lock', {});
    makeReadOnly(disk);
    expect(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE })).toMatchObject({
      ok: false,
      error: { code: 'folder-read-only' },
    });
    const other = createTestApp({ vaultFolder: join(disk, 'other') });
    expect(await other.call('vault.create', create)).toMatchObject({ ok: false, error: { code: 'folder-read-only' } });
    await Promise.all([made.close(), other.close()]);
  } finally {
    unmountSmallDisk(disk);
    await around.close();
  }
});

test.each(['OneDrive - Trust', 'Dropbox', 'Google Drive', 'Nextcloud'])(
  'a folder inside %s is refused, also through a link, and stays empty',
  async (service) => {
    const made = createTestApp();
    const synced = join(made.folder, service);
    mkdirSync(synced);
    symlinkSync(synced, join(made.folder, 'innocent'));
    for (const vaultFolder of [join(synced, 'vault'), join(made.folder, 'innocent', 'vault')]) {
      const other = createTestApp({ vaultFolder });
      const answer = await other.call('vault.create', create);
      expect(answer).toMatchObject({ ok: false, error: { code: 'folder-unsafe' } });
      await other.close();
    }
    expect(readdirSync(synced)).toEqual([]);
    await made.close();
  },
);

test('a vault that turns out to lie in a synced folder is neither unlocked nor recovered there', async () => {
  const made = createTestApp();
  const { code } = valueOf(await made.call('vault.create', create));
  const { users } = valueOf(await made.call('vault.lock', {}));
  const moved = join(made.folder, 'Dropbox', 'vault');
  mkdirSync(join(made.folder, 'Dropbox'));
  renameSync(made.ports.vaultFolder, moved);
  const other = createTestApp({ vaultFolder: moved });
  const refused = { ok: false, error: { code: 'folder-unsafe' } };
  expect(await other.call('vault.unlock', { passphrase: TEST_PASSPHRASE })).toMatchObject(refused);
  expect(await other.call('vault.recover', { userId: users[0]?.id ?? '', code, passphrase: 'velvet tundra eleven biscuit' })).toMatchObject(
    refused,
  );
  expect(readdirSync(moved).toSorted()).toEqual(['vault.db', 'vault.json']);
  await other.close();
  await made.close();
});

test('a name that is longer than this computer allows is said', async () => {
  const made = createTestApp();
  const other = createTestApp({ vaultFolder: join(made.folder, 'v'.repeat(300)) });
  const answer = await other.call('vault.create', create);
  expect(answer).toMatchObject({ ok: false, error: { code: 'folder-missing', happened: expect.stringContaining('longer than') } });
  await Promise.all([other.close(), made.close()]);
});

test('a file where the folder should be is said', async () => {
  const made = createTestApp();
  writeFileSync(made.ports.vaultFolder, '');
  expect(await made.call('vault.create', create)).toMatchObject({ ok: false, error: { code: 'folder-missing' } });
  await made.close();
});
