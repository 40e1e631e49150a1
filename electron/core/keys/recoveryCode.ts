// 160 random bits as eight groups of four letters and digits, and a ninth group that tells a slip of the pen from a wrong
// code.
import { createHash, randomBytes } from 'node:crypto';
import { asMeant, bytesOf, inGroups, lettersOf } from './crockford.ts';

const SECRET_BYTES = 20;
const SECRET_LETTERS = 32;
const CHECK_LETTERS = 4;

export interface RecoveryCode {
  readonly secret: Buffer;
  readonly code: string;
}

export type ReadCode = { readonly secret: Buffer } | { readonly mistyped: true };

const checkOf = (secret: Uint8Array): string =>
  lettersOf(createHash('sha256').update('accord-recovery-code/1').update(secret).digest(), CHECK_LETTERS);

export function makeRecoveryCode(): RecoveryCode {
  const secret = randomBytes(SECRET_BYTES);
  const letters = lettersOf(secret, SECRET_LETTERS) + checkOf(secret);
  return { secret, code: inGroups(letters) };
}

export function readRecoveryCode(typed: string): ReadCode {
  const letters = asMeant(typed);
  if (letters.length !== SECRET_LETTERS + CHECK_LETTERS) return { mistyped: true };
  const secret = bytesOf(letters.slice(0, SECRET_LETTERS), SECRET_BYTES);
  return secret && checkOf(secret) === letters.slice(SECRET_LETTERS) ? { secret } : { mistyped: true };
}
