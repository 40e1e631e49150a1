// Makes and opens a user's slot. The root key is never used on its own: the database key and the header's MAC key are
// derived from it. The user's key pair outlives a passphrase, so a recovery keeps what that user signed provable.
import { randomBytes } from 'node:crypto';
import type { User } from '../../../shared/api/contract.ts';
import type { VaultId } from '../../../shared/base/ids.ts';
import { deriveKey, openBox, purposeOf, sealBox, wipe } from './encryption.ts';
import type { UserSlot, VaultHeader } from './headerShape.ts';
import { makeKeyPair, openSealedToKey, publicKeyOf, sealToKey } from './keyPair.ts';
import { COST, passphraseKey } from './passphraseKey.ts';
import { makeRecoveryCode } from './recoveryCode.ts';

const KEY_BYTES = 32;
const SALT_BYTES = 16;

export interface NewSlot {
  readonly slot: UserSlot;
  // Shown once; only what it opens is stored.
  readonly recoveryCode: string;
}

export interface MadeSlot extends NewSlot {
  // The private half of the key that signs, to be wiped by whoever asked for the slot.
  readonly signingKey: Buffer;
}

export const makeRootKey = (): Buffer => randomBytes(KEY_BYTES);

export const databaseKey = (vaultId: VaultId, rootKey: Uint8Array): Buffer =>
  deriveKey(rootKey, Buffer.alloc(0), purposeOf(vaultId, 'vault', 'database'));

async function lockedByPassphrase(
  vaultId: VaultId,
  userId: string,
  passphrase: string,
  privateKeys: Uint8Array,
): Promise<UserSlot['passphrase']> {
  const salt = randomBytes(SALT_BYTES);
  const key = await passphraseKey(passphrase, salt, COST);
  const box = sealBox(key, privateKeys, purposeOf(vaultId, userId, 'passphrase'));
  wipe(key);
  return { cost: COST, salt, ...box };
}

function lockedByCode(
  vaultId: VaultId,
  userId: string,
  privateKeys: Uint8Array,
): { readonly recovery: UserSlot['recovery']; readonly code: string } {
  const { secret, code } = makeRecoveryCode();
  const salt = randomBytes(SALT_BYTES);
  const purpose = purposeOf(vaultId, userId, 'recovery');
  const key = deriveKey(secret, salt, purpose);
  const box = sealBox(key, privateKeys, purpose);
  wipe(secret, key);
  return { recovery: { salt, ...box }, code };
}

export async function makeSlot(vaultId: VaultId, user: User, passphrase: string, rootKey: Uint8Array): Promise<MadeSlot> {
  const agreement = makeKeyPair('x25519');
  const signing = makeKeyPair('ed25519');
  const privateKeys = Buffer.concat([agreement.privateKey, signing.privateKey]);
  wipe(agreement.privateKey, signing.privateKey);
  try {
    const { recovery, code } = lockedByCode(vaultId, user.id, privateKeys);
    const slot: UserSlot = {
      ...user,
      agreementKey: agreement.publicKey,
      signingKey: signing.publicKey,
      passphrase: await lockedByPassphrase(vaultId, user.id, passphrase, privateKeys),
      recovery,
      rootKey: sealToKey(agreement.publicKey, rootKey, purposeOf(vaultId, user.id, 'root-key')),
    };
    return { slot, recoveryCode: code, signingKey: signingKeyIn(privateKeys) };
  } finally {
    wipe(privateKeys);
  }
}

// The same keys under a new passphrase and a new code; what was there before opens nothing any more.
export async function relock(vaultId: VaultId, slot: UserSlot, passphrase: string, privateKeys: Uint8Array): Promise<NewSlot> {
  const { recovery, code } = lockedByCode(vaultId, slot.id, privateKeys);
  return {
    slot: { ...slot, passphrase: await lockedByPassphrase(vaultId, slot.id, passphrase, privateKeys), recovery },
    recoveryCode: code,
  };
}

// Of both private keys, the one that signs; a copy, to be wiped.
export const signingKeyIn = (privateKeys: Uint8Array): Buffer => Buffer.from(privateKeys.subarray(KEY_BYTES));

// Undefined when the passphrase is not the one.
export async function openWithPassphrase(header: VaultHeader, slot: UserSlot, passphrase: string): Promise<Buffer | undefined> {
  const key = await passphraseKey(passphrase, slot.passphrase.salt, slot.passphrase.cost);
  const privateKeys = openBox(key, slot.passphrase, purposeOf(header.vaultId, slot.id, 'passphrase'));
  wipe(key);
  return privateKeys;
}

export function openWithCode(header: VaultHeader, slot: UserSlot, secret: Uint8Array): Buffer | undefined {
  const purpose = purposeOf(header.vaultId, slot.id, 'recovery');
  const key = deriveKey(secret, slot.recovery.salt, purpose);
  const privateKeys = openBox(key, slot.recovery, purpose);
  wipe(key);
  return privateKeys;
}

// Undefined when the slot's public half was changed and no longer belongs to these private keys.
export function rootKeyOf(header: VaultHeader, slot: UserSlot, privateKeys: Uint8Array): Buffer | undefined {
  const privateKey = Buffer.from(privateKeys.subarray(0, KEY_BYTES));
  const own = { privateKey, publicKey: publicKeyOf('x25519', privateKey) };
  const rootKey = openSealedToKey(own, slot.rootKey, purposeOf(header.vaultId, slot.id, 'root-key'));
  wipe(privateKey);
  return rootKey;
}
