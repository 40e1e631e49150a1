// A user's two key pairs: X25519 receives the vault's root key, Ed25519 signs what the user agrees to. Raw 32-byte keys
// are what is kept; the fixed DER prefixes of RFC 8410 are how the platform's cryptography takes them.
import { createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { deriveKey, openBox, sealBox, wipe, type Box } from './encryption.ts';

const RAW_BYTES = 32;
const PRIVATE_PREFIX = { x25519: '302e020100300506032b656e04220420', ed25519: '302e020100300506032b657004220420' } as const;
const PUBLIC_PREFIX = { x25519: '302a300506032b656e032100', ed25519: '302a300506032b6570032100' } as const;

export interface RawKeyPair {
  readonly publicKey: Buffer;
  readonly privateKey: Buffer;
}

export interface SealedToKey extends Box {
  readonly ephemeralKey: Buffer;
}

export function makeKeyPair(curve: 'x25519' | 'ed25519'): RawKeyPair {
  // The overloads of generateKeyPairSync want one literal name each.
  const pair = curve === 'x25519' ? generateKeyPairSync('x25519') : generateKeyPairSync('ed25519');
  const der = pair.privateKey.export({ format: 'der', type: 'pkcs8' });
  const privateKey = Buffer.from(der.subarray(-RAW_BYTES));
  wipe(der);
  return { privateKey, publicKey: rawPublic(pair.publicKey) };
}

const rawPublic = (key: KeyObject): Buffer => Buffer.from(key.export({ format: 'der', type: 'spki' }).subarray(-RAW_BYTES));

function privateKeyObject(curve: keyof typeof PRIVATE_PREFIX, raw: Uint8Array): KeyObject {
  const der = Buffer.concat([Buffer.from(PRIVATE_PREFIX[curve], 'hex'), raw]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  wipe(der);
  return key;
}

const publicKeyObject = (curve: keyof typeof PUBLIC_PREFIX, raw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([Buffer.from(PUBLIC_PREFIX[curve], 'hex'), raw]), format: 'der', type: 'spki' });

export const publicKeyOf = (curve: keyof typeof PRIVATE_PREFIX, privateKey: Uint8Array): Buffer =>
  rawPublic(createPublicKey(privateKeyObject(curve, privateKey)));

// Undefined for a public key that gives no shared secret (a point of small order).
function sharedKey(ownPrivate: KeyObject, otherPublic: Uint8Array, salt: Uint8Array, purpose: string): Buffer | undefined {
  let shared: Buffer;
  try {
    shared = diffieHellman({ privateKey: ownPrivate, publicKey: publicKeyObject('x25519', otherPublic) });
  } catch {
    return undefined;
  }
  const key = deriveKey(shared, salt, purpose);
  wipe(shared);
  return key;
}

// Only the holder of the private key can open it, and a fresh key pair is used each time.
export function sealToKey(recipient: Uint8Array, plain: Uint8Array, purpose: string): SealedToKey {
  const ephemeral = makeKeyPair('x25519');
  const key = sharedKey(
    privateKeyObject('x25519', ephemeral.privateKey),
    recipient,
    Buffer.concat([ephemeral.publicKey, recipient]),
    purpose,
  );
  wipe(ephemeral.privateKey);
  if (!key) throw new Error('A key of our own gave no shared secret.');
  const box = sealBox(key, plain, purpose);
  wipe(key);
  return { ...box, ephemeralKey: ephemeral.publicKey };
}

export function openSealedToKey(own: RawKeyPair, sealed: SealedToKey, purpose: string): Buffer | undefined {
  const salt = Buffer.concat([sealed.ephemeralKey, own.publicKey]);
  const key = sharedKey(privateKeyObject('x25519', own.privateKey), sealed.ephemeralKey, salt, purpose);
  const plain = key && openBox(key, sealed, purpose);
  wipe(key);
  return plain;
}

const asBytes = (what: string | Uint8Array): Uint8Array => (typeof what === 'string' ? Buffer.from(what, 'utf8') : what);

export const signedWith = (privateKey: Uint8Array, what: string | Uint8Array): Buffer =>
  sign(null, asBytes(what), privateKeyObject('ed25519', privateKey));

export const isSignedBy = (publicKey: Uint8Array, what: string | Uint8Array, signature: Uint8Array): boolean =>
  verify(null, asBytes(what), publicKeyObject('ed25519', publicKey), signature);
