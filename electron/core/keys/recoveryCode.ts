// 160 random bits as eight groups of four letters and digits, and a ninth group that tells a slip of the pen from a wrong
// code. Crockford's alphabet has no I, L, O or U; those are read as what they look like.
import { createHash, randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_BYTES = 20;
const SECRET_LETTERS = 32;
const CHECK_LETTERS = 4;

export interface RecoveryCode {
  readonly secret: Buffer;
  readonly code: string;
}

export type ReadCode = { readonly secret: Buffer } | { readonly mistyped: true };

function lettersOf(bytes: Uint8Array, count: number): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const spare = BigInt(bytes.length * 8 - count * 5);
  let letters = '';
  for (let place = BigInt(count - 1); place >= 0n; place -= 1n) letters += ALPHABET[Number((bits >> (spare + place * 5n)) & 31n)] ?? '';
  return letters;
}

function bytesOf(letters: string): Buffer | undefined {
  let bits = 0n;
  for (const letter of letters) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return undefined;
    bits = (bits << 5n) | BigInt(value);
  }
  return Buffer.from(bits.toString(16).padStart(SECRET_BYTES * 2, '0'), 'hex');
}

const checkOf = (secret: Uint8Array): string =>
  lettersOf(createHash('sha256').update('accord-recovery-code/1').update(secret).digest(), CHECK_LETTERS);

export function makeRecoveryCode(): RecoveryCode {
  const secret = randomBytes(SECRET_BYTES);
  const letters = lettersOf(secret, SECRET_LETTERS) + checkOf(secret);
  return { secret, code: (letters.match(/.{4}/g) ?? []).join('-') };
}

export function readRecoveryCode(typed: string): ReadCode {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (letters.length !== SECRET_LETTERS + CHECK_LETTERS) return { mistyped: true };
  const secret = bytesOf(letters.slice(0, SECRET_LETTERS));
  return secret && checkOf(secret) === letters.slice(SECRET_LETTERS) ? { secret } : { mistyped: true };
}
