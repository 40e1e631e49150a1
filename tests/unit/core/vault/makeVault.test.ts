// Two makings at once, and what becomes of keys and files when a making or a recovery fails on the way. Keys are caught on
// their way through, to be looked at afterwards; everything else is real.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as slots from '../../../../electron/core/keys/slots.ts';
import { isAuthentic, readHeader } from '../../../../electron/core/keys/header.ts';
import type * as store from '../../../../electron/core/store/database.ts';
import { publishAtomically } from '../../../../electron/core/vault/atomicFile.ts';
import type * as headerFile from '../../../../electron/core/vault/headerFile.ts';
import { makeVault, type NewVault } from '../../../../electron/core/vault/makeVault.ts';
import { openVault } from '../../../../electron/core/vault/openVault.ts';
import { vaultFiles, type VaultFiles } from '../../../../electron/core/vault/vaultFiles.ts';
import { appError } from '../../../../shared/api/errors.ts';
import type { UserId, VaultId } from '../../../../shared/base/ids.ts';
import { createTestApp, TEST_PASSPHRASE, TEST_USER, valueOf } from '../../../support/testApp.ts';

const caught = vi.hoisted(() => ({ rootKeys: [] as Buffer[], fail: undefined as string | undefined }));

vi.mock('../../../../electron/core/keys/slots.ts', async (original) => {
  const real = await original<typeof slots>();
  const keep = <Key extends Buffer | undefined>(key: Key): Key => {
    if (key) caught.rootKeys.push(key);
    return key;
  };
  return {
    ...real,
    makeRootKey: () => keep(real.makeRootKey()),
    rootKeyOf: (...given: Parameters<typeof real.rootKeyOf>) => keep(real.rootKeyOf(...given)),
    relock: (...given: Parameters<typeof real.relock>) =>
      caught.fail === 'relock' ? Promise.reject(new Error('no memory for the passphrase')) : real.relock(...given),
  };
});

vi.mock('../../../../electron/core/store/database.ts', async (original) => {
  const real = await original<typeof store>();
  return {
    ...real,
    openDatabase: (...given: Parameters<typeof real.openDatabase>) =>
      caught.fail === 'openDatabase' ? { ok: false, error: appError('vault-newer') } : real.openDatabase(...given),
    assertClosedTo: (...given: Parameters<typeof real.assertClosedTo>) => {
      if (caught.fail === 'assertClosedTo') throw new Error('The new database opens with another key.');
      real.assertClosedTo(...given);
    },
  };
});

vi.mock('../../../../electron/core/vault/headerFile.ts', async (original) => {
  const real = await original<typeof headerFile>();
  return {
    ...real,
    writeHeaderFile: (...given: Parameters<typeof real.writeHeaderFile>) => {
      if (caught.fail === 'writeHeaderFile') throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      real.writeHeaderFile(...given);
    },
  };
});

let folder: string;
let files: VaultFiles;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-making-'));
  files = vaultFiles(join(folder, 'vault'));
  caught.rootKeys.length = 0;
  caught.fail = undefined;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const vaultOf = (digit: string): NewVault => ({
  vaultId: `${digit.repeat(8)}-0000-4000-8000-000000000000` as VaultId, // made for this test
  name: `Ward ${digit}`,
  sample: false,
  user: { id: '00000000-0000-4000-8000-000000000001' as UserId, name: 'Nia Nurse', role: 'author' }, // as above
  passphrase: TEST_PASSPHRASE,
  at: new Date('2026-03-14T10:02:00Z'),
});
const wiped = (key: Buffer | undefined): boolean => key !== undefined && key.every((byte) => byte === 0);
const create = { ...TEST_USER, passphrase: TEST_PASSPHRASE };

test('of two makings at once one makes the vault, and the other touches nothing of it', async () => {
  // Neither has written anything when the other begins: each first waits for its passphrase to be stretched.
  const outcomes = await Promise.all([makeVault(files, vaultOf('1')), makeVault(files, vaultOf('2'))]);
  const made = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error.code]));
  expect([made.length, refused]).toEqual([1, ['vault-exists']]);
  const [winner] = made;
  if (!winner) throw new Error('Nothing was made.');
  expect(readdirSync(files.folder).toSorted()).toEqual(['vault.db', 'vault.json']);
  expect(isAuthentic(valueOf(readHeader(readFileSync(files.header, 'utf8'))), winner.rootKey)).toBe(true);
  const opened = openVault(files, { ...winner, at: new Date() });
  valueOf(opened).close();
  expect(wiped(caught.rootKeys.find((key) => key !== winner.rootKey))).toBe(true);
});

test('a name that is taken is not taken over', () => {
  const file = join(folder, 'once');
  expect(publishAtomically(file, 'first')).toBe(true);
  expect(publishAtomically(file, 'second')).toBe(false);
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['first', ['once']]);
});

describe('a making that fails leaves no file and no key', () => {
  test('where the new database cannot be opened', async () => {
    caught.fail = 'openDatabase';
    expect((await makeVault(files, vaultOf('1'))).ok).toBe(false);
    expect(readdirSync(files.folder)).toEqual([]);
    expect(caught.rootKeys.map(wiped)).toEqual([true]);
  });

  test('where the new database turns out to be open to other keys', async () => {
    caught.fail = 'assertClosedTo';
    await expect(makeVault(files, vaultOf('1'))).rejects.toThrow('another key');
    expect(readdirSync(files.folder)).toEqual([]);
    expect(caught.rootKeys.map(wiped)).toEqual([true]);
  });
});

describe('a recovery that fails', () => {
  test.each([
    ['relock', 'the new passphrase cannot be stretched'],
    ['writeHeaderFile', 'the new vault.json cannot be written'],
  ])('leaves the vault locked and no key behind (%s: %s)', async (fail) => {
    const made = createTestApp();
    const { code } = valueOf(await made.call('vault.create', create));
    const { users } = valueOf(await made.call('vault.lock', {}));
    const before = readFileSync(join(made.ports.vaultFolder, 'vault.json'), 'utf8');
    caught.rootKeys.length = 0;
    caught.fail = fail;
    const answer = await made.call('vault.recover', { userId: users[0]?.id ?? '', code, passphrase: 'velvet tundra eleven biscuit' });
    caught.fail = undefined;
    expect(answer.ok).toBe(false);
    expect(caught.rootKeys.map(wiped)).toEqual([true]);
    expect(readFileSync(join(made.ports.vaultFolder, 'vault.json'), 'utf8')).toBe(before);
    expect(valueOf(await made.call('vault.status', {})).state).toBe('locked');
    valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
    await made.close();
  });
});
