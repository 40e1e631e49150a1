// A vault made by the first version of the format, kept in tests/fixtures, must open for as long as there is an Accord.
// The reader below shares no code with ours: it was written from SECURITY.md, with the platform's own cryptography.
import { argon2Sync, createDecipheriv, createHash, createHmac, createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Driver from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createTestApp, TEST_PASSPHRASE, valueOf, type TestApp } from '../support/testApp.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/vault-format-1');
const RECOVERY_CODE = 'PADE-GM9K-KX9K-PM65-VVVE-NP63-MTKG-XPEB-3XAF';

interface Box {
  readonly nonce: string;
  readonly sealed: string;
}

interface Header {
  readonly vaultId: string;
  readonly mac: string;
  readonly checksum: string;
  readonly users: readonly [
    {
      readonly id: string;
      readonly agreementKey: string;
      readonly passphrase: Box & { readonly memoryKiB: number; readonly passes: number; readonly lanes: number; readonly salt: string };
      readonly recovery: Box & { readonly salt: string };
      readonly rootKey: Box & { readonly ephemeralKey: string };
    },
  ];
}

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');
const text = readFileSync(join(FIXTURE, 'vault.json'), 'utf8');
const header = JSON.parse(text) as Header; // as SECURITY.md describes it
const [user] = header.users;
const purpose = (slot: string, use: string): string => `accord-vault/1 ${header.vaultId} ${slot} ${use}`;
const derive = (secret: Buffer, salt: Buffer, info: string): Buffer => Buffer.from(hkdfSync('sha256', secret, salt, info, 32));

function open(key: Buffer, { nonce, sealed }: Box, additional: string): Buffer {
  const box = bytes(sealed);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes(nonce));
  decipher.setAAD(Buffer.from(additional));
  decipher.setAuthTag(box.subarray(-16));
  return Buffer.concat([decipher.update(box.subarray(0, -16)), decipher.final()]);
}

const withoutMembers = (...names: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as object).filter(([name]) => !names.includes(name)))); // already in key order

const base64url = (key: Buffer): string => key.toString('base64url');

function rootKeyFrom(privateKeys: Buffer): Buffer {
  const [d, x, ephemeral] = [privateKeys.subarray(0, 32), bytes(user.agreementKey), bytes(user.rootKey.ephemeralKey)];
  const privateKey = createPrivateKey({ key: { kty: 'OKP', crv: 'X25519', d: base64url(d), x: base64url(x) }, format: 'jwk' });
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: base64url(ephemeral) }, format: 'jwk' });
  const shared = diffieHellman({ privateKey, publicKey });
  const info = purpose(user.id, 'root-key');
  return open(derive(shared, Buffer.concat([ephemeral, x]), info), user.rootKey, info);
}

function privateKeysFromPassphrase(): Buffer {
  const { salt, memoryKiB, passes, lanes } = user.passphrase;
  const key = argon2Sync('argon2id', { message: TEST_PASSPHRASE, nonce: bytes(salt), parallelism: lanes, tagLength: 32, memory: memoryKiB, passes });
  return open(key, user.passphrase, purpose(user.id, 'passphrase'));
}

const octets = (bits: string): Buffer => Buffer.from(bits.match(/.{8}/g)?.map((octet) => parseInt(octet, 2)) ?? []);

function privateKeysFromCode(): Buffer {
  const letters = RECOVERY_CODE.replaceAll('-', '');
  let bits = '';
  for (const letter of letters) bits += '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(letter).toString(2).padStart(5, '0');
  const secret = octets(bits.slice(0, 160));
  const check = createHash('sha256').update('accord-recovery-code/1').update(secret).digest().readUIntBE(0, 3) >> 4;
  expect(parseInt(bits.slice(160), 2)).toBe(check);
  const info = purpose(user.id, 'recovery');
  return open(derive(secret, bytes(user.recovery.salt), info), user.recovery, info);
}

async function withFixture(look: (made: TestApp) => Promise<void>): Promise<void> {
  const made = createTestApp();
  cpSync(FIXTURE, made.ports.vaultFolder, { recursive: true });
  try {
    await look(made);
  } finally {
    await made.close();
  }
}

test('a reader written from SECURITY.md opens it, by passphrase and by recovery code', async () => {
  const privateKeys = privateKeysFromPassphrase();
  expect(privateKeysFromCode().equals(privateKeys)).toBe(true);
  const rootKey = rootKeyFrom(privateKeys);
  const none = Buffer.alloc(0);
  const macKey = derive(rootKey, none, purpose('vault', 'header-mac'));
  expect(createHash('sha256').update(withoutMembers('checksum')).digest('hex')).toBe(header.checksum);
  expect(createHmac('sha256', macKey).update(withoutMembers('checksum', 'mac')).digest('base64')).toBe(header.mac);

  let row = { content: '', content_hash: none };
  await withFixture(async ({ ports }) => {
    const driver = new Driver(join(ports.vaultFolder, 'vault.db'));
    driver.pragma("cipher = 'sqlcipher'");
    driver.pragma('legacy = 4');
    driver.pragma(`key = "x'${derive(rootKey, none, purpose('vault', 'database')).toString('hex')}'"`);
    row = driver.prepare('SELECT content, content_hash FROM versions').get() as typeof row; // one version
    driver.close();
  });
  expect(createHash('sha256').update(row.content).digest().equals(row.content_hash)).toBe(true);
  expect(JSON.parse(row.content)).toMatchObject({ answers: { person: { familyName: 'Test', firstLanguage: 'اردو' } } });
});

test('Accord opens it by passphrase', () =>
  withFixture(async ({ call }) => {
    valueOf(await call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
    const [person] = valueOf(await call('people.list', { search: 'amina' }));
    const plan = valueOf(await call('plans.open', { planId: person?.planId ?? '' }));
    expect(plan).toMatchObject({ planNumber: 'PLAN-0001', revision: 1, content: { answers: { person: { identifier: { number: '999 000 0018' } } } } });
  }));

test('Accord opens it by recovery code', () =>
  withFixture(async ({ call }) => {
    valueOf(await call('vault.recover', { userId: user.id, code: RECOVERY_CODE, passphrase: 'velvet tundra eleven biscuit' }));
    expect(valueOf(await call('people.list', {}))).toHaveLength(1);
  }));
