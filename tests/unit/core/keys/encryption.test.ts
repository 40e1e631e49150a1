import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { deriveKey, openBox, purposeOf, sealBox } from '../../../../electron/core/keys/encryption.ts';
import { makeKeyPair, openSealedToKey, publicKeyOf, sealToKey } from '../../../../electron/core/keys/keyPair.ts';
import { COST, passphraseKey } from '../../../../electron/core/keys/passphraseKey.ts';

const purpose = purposeOf('vault', 'slot', 'passphrase');

test('a box opens with its key for its purpose only', () => {
  const key = randomBytes(32);
  const box = sealBox(key, Buffer.from('secret'), purpose);
  expect(openBox(key, box, purpose)?.toString()).toBe('secret');
  expect(openBox(randomBytes(32), box, purpose)).toBeUndefined();
  for (const other of [
    purposeOf('other', 'slot', 'passphrase'),
    purposeOf('vault', 'other', 'passphrase'),
    purposeOf('vault', 'slot', 'recovery'),
  ]) {
    expect(openBox(key, box, other)).toBeUndefined();
  }
});

test('keys for two purposes have nothing in common', () => {
  const root = randomBytes(32);
  expect(deriveKey(root, Buffer.alloc(0), 'a').equals(deriveKey(root, Buffer.alloc(0), 'b'))).toBe(false);
});

test('what is sealed to a key opens with its private half only', () => {
  const [own, other] = [makeKeyPair('x25519'), makeKeyPair('x25519')];
  const sealed = sealToKey(own.publicKey, Buffer.from('root'), purpose);
  expect(openSealedToKey(own, sealed, purpose)?.toString()).toBe('root');
  expect(openSealedToKey(other, sealed, purpose)).toBeUndefined();
  expect(openSealedToKey(own, { ...sealed, ephemeralKey: Buffer.alloc(32) }, purpose)).toBeUndefined();
  expect(publicKeyOf('x25519', own.privateKey).equals(own.publicKey)).toBe(true);
});

// Checked against the platform's own implementation, which shares no code with ours: what is stored is nobody's dialect,
// so a reader written in decades can be built on any Argon2id.
test('the passphrase key is plain Argon2id, version 0x13', async () => {
  const key = await passphraseKey('orbit lantern mossy quilt', Buffer.alloc(16, 7), COST);
  const { argon2Sync } = await import('node:crypto');
  const expected = argon2Sync('argon2id', {
    message: 'orbit lantern mossy quilt',
    nonce: Buffer.alloc(16, 7),
    parallelism: 1,
    tagLength: 32,
    memory: 65_536,
    passes: 3,
  });
  expect(key.equals(expected)).toBe(true);
});

test('the same passphrase from another keyboard is the same key', async () => {
  const salt = Buffer.alloc(16, 1);
  expect((await passphraseKey('caf\u00e9', salt, COST)).equals(await passphraseKey('cafe\u0301', salt, COST))).toBe(true);
});
