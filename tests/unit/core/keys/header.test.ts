import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHeader } from '../../../../electron/core/keys/header.ts';
import { vaultFiles } from '../../../../electron/core/vault/vaultFiles.ts';
import { canonicalJson, type Json } from '../../../../shared/base/canonicalJson.ts';
import { createTestApp, TEST_PASSPHRASE, TEST_USER, valueOf, type TestApp } from '../../../support/testApp.ts';

let made: TestApp;
let file = '';
let text = '';
let code = '';

beforeAll(async () => {
  made = createTestApp();
  ({ code } = valueOf(await made.call('vault.create', { ...TEST_USER, passphrase: TEST_PASSPHRASE })));
  await made.call('vault.lock', {});
  file = vaultFiles(made.ports.vaultFolder).header;
  text = readFileSync(file, 'utf8');
});
afterAll(() => made.close());

const codeOf = (header: string): string => {
  const read = readHeader(header);
  return read.ok ? 'ok' : read.error.code;
};

type Members = { [name: string]: Json | undefined };

// As somebody would who knows the format but no secret: changed, with the checksum made to fit.
function forged(change: (header: Members, user: Members) => void): string {
  const { checksum: _, ...body } = JSON.parse(text) as Members & { users: Members[] }; // written by us a moment ago
  change(body, body.users[0] ?? {});
  const checksum = createHash('sha256').update(canonicalJson(body)).digest('hex');
  return `${canonicalJson({ ...body, checksum })}\n`;
}

const flipped = (value: Json | undefined): string => {
  if (typeof value !== 'string') throw new Error('There is nothing to flip.');
  const bytes = Buffer.from(value, 'base64');
  bytes.writeUInt8(bytes.readUInt8(3) ^ 1, 3);
  return bytes.toString('base64');
};

const boxOf = (user: Members, name: string): Members => user[name] as Members; // as written by us
const passphraseOf = (user: Members): Members => boxOf(user, 'passphrase');

async function unlockWith(header: string): Promise<string> {
  writeFileSync(file, header);
  const answer = await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE });
  await made.call('vault.lock', {});
  return answer.ok ? 'ok' : answer.error.code;
}

test('reads back what was written', () => {
  const header = valueOf(readHeader(text));
  expect(header).toMatchObject({ name: TEST_USER.vaultName, sample: false, users: [{ name: TEST_USER.userName, role: 'author' }] });
});

test('holds no secret in the open', () => {
  expect(text).not.toContain(TEST_PASSPHRASE);
  expect(text).not.toContain(code.slice(0, 9));
});

test('every single flipped bit, at every byte, is refused without a passphrase', () => {
  const bytes = Buffer.from(text, 'utf8');
  const letThrough: string[] = [];
  for (let position = 0; position < bytes.length; position += 1) {
    const bit = 1 << (position % 8);
    bytes.writeUInt8(bytes.readUInt8(position) ^ bit, position);
    const found = codeOf(bytes.toString('utf8'));
    // A flip in the version's own digit can make it a later one.
    if (found !== 'vault-damaged' && found !== 'vault-newer') letThrough.push(`${position}: ${found}`);
    bytes.writeUInt8(bytes.readUInt8(position) ^ bit, position);
  }
  expect(letThrough).toEqual([]);
});

test.each([
  ['cut short', () => text.slice(0, -40)],
  ['empty', () => ''],
  ['with a line more', () => `${text}\n`],
  ['spaced differently', () => `${JSON.stringify(JSON.parse(text))} \n`],
  ['not JSON', () => 'vault'],
])('a header that is %s is refused', (_, header) => {
  expect(codeOf(header())).toBe('vault-damaged');
});

test('a later format is not guessed at', () => {
  expect(codeOf(forged((header) => (header['version'] = 2)))).toBe('vault-newer');
});

describe('a header changed on purpose, its checksum made to fit', () => {
  // Refused on reading: the memory is never asked for.
  test.each<[string, (header: Members, user: Members) => void]>([
    ['a cost that makes guessing cheap', (_, user) => (passphraseOf(user)['memoryKiB'] = 8)],
    ['fewer passes', (_, user) => (passphraseOf(user)['passes'] = 1)],
    ['a cost of 100 GB', (_, user) => (passphraseOf(user)['memoryKiB'] = 100_000_000)],
    ['a cost of a week', (_, user) => (passphraseOf(user)['passes'] = 1_000_000)],
    ['another kdf', (_, user) => (passphraseOf(user)['kdf'] = 'md5')],
    ['an unlisted member', (header) => (header['surplus'] = 1)],
    ['no users', (header) => (header['users'] = [])],
    ['the same user twice', (header, user) => (header['users'] = [user, user])],
    ['a short salt', (_, user) => (passphraseOf(user)['salt'] = 'AAAA')],
    ['an unknown role', (_, user) => (user['role'] = 'owner')],
  ])('%s', (_, change) => {
    expect(codeOf(forged(change))).toBe('vault-damaged');
  });

  // Cannot be told from a wrong passphrase: it is the same key that does not fit.
  test.each<[string, (header: Members, user: Members) => void]>([
    ['the salt', (_, user) => (passphraseOf(user)['salt'] = flipped(passphraseOf(user)['salt']))],
    ['the sealed private keys', (_, user) => (passphraseOf(user)['sealed'] = flipped(passphraseOf(user)['sealed']))],
    ['the nonce', (_, user) => (passphraseOf(user)['nonce'] = flipped(passphraseOf(user)['nonce']))],
    ['the passes', (_, user) => (passphraseOf(user)['passes'] = 4)],
    ['the vault id', (header) => (header['vaultId'] = '00000000-0000-4000-8000-000000000000')],
    ['the user id', (_, user) => (user['id'] = '00000000-0000-4000-8000-000000000000')],
  ])('%s is refused as a wrong passphrase', async (_, change) => {
    expect(await unlockWith(forged(change))).toBe('wrong-passphrase');
  });

  test.each<[string, (header: Members, user: Members) => void]>([
    ['the name of the vault', (header) => (header['name'] = 'Ward 8')],
    ['the sample mark', (header) => (header['sample'] = true)],
    ['the name of a user', (_, user) => (user['name'] = 'Mallory')],
    ['the role of a user', (_, user) => (user['role'] = 'keeper')],
    ['a public key', (_, user) => (user['signingKey'] = flipped(user['signingKey']))],
    ['the key that the root key is sealed to', (_, user) => (user['agreementKey'] = flipped(user['agreementKey']))],
    ['the sealed root key', (_, user) => (boxOf(user, 'rootKey')['sealed'] = flipped(boxOf(user, 'rootKey')['sealed']))],
    ['the key beside the sealed root key', (_, user) => (boxOf(user, 'rootKey')['ephemeralKey'] = Buffer.alloc(32).toString('base64'))],
    ['the recovery box', (_, user) => (boxOf(user, 'recovery')['sealed'] = flipped(boxOf(user, 'recovery')['sealed']))],
    ['the time of making', (header) => (header['createdAt'] = '2020-01-01T00:00:00.000Z')],
    ['the MAC', (header) => (header['mac'] = flipped(header['mac']))],
  ])('%s is refused as damage', async (_, change) => {
    expect(await unlockWith(forged(change))).toBe('vault-damaged');
  });

  test('as it was, it opens', async () => {
    expect(await unlockWith(forged(() => undefined))).toBe('ok');
  });
});
