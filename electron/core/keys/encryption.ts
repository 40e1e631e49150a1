// The symmetric half of the key room: HKDF-SHA-256 to derive, AES-256-GCM to seal. The purpose of a sealed box is bound
// into its additional data, so that no box can be moved to another vault, another user or another purpose.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export interface Box {
  readonly nonce: Buffer;
  // Ciphertext, then the tag.
  readonly sealed: Buffer;
}

export const sealedLength = (plainBytes: number): number => plainBytes + TAG_BYTES;

// 'accord-vault/1 <vault id> <slot id> <purpose>'
export const purposeOf = (vaultId: string, slotId: string, purpose: string): string => `accord-vault/1 ${vaultId} ${slotId} ${purpose}`;

export const deriveKey = (secret: Uint8Array, salt: Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, Buffer.from(purpose, 'utf8'), KEY_BYTES));

export function sealBox(key: Uint8Array, plain: Uint8Array, purpose: string): Box {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(purpose, 'utf8'));
  return { nonce, sealed: Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]) };
}

// Undefined when the key is not the one, or anything was changed: GCM cannot tell the two apart.
export function openBox(key: Uint8Array, box: Box, purpose: string): Buffer | undefined {
  const split = box.sealed.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, box.nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(purpose, 'utf8'));
  decipher.setAuthTag(box.sealed.subarray(split));
  const start = decipher.update(box.sealed.subarray(0, split));
  try {
    return Buffer.concat([start, decipher.final()]);
  } catch {
    wipe(start);
    return undefined;
  }
}

export function wipe(...secrets: readonly (Uint8Array | undefined)[]): void {
  for (const secret of secrets) secret?.fill(0);
}
