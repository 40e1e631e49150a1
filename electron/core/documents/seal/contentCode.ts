// The code on every page: short enough to type from a photocopy, and it fits one set of words of one version of one plan.
// Its last letters check the rest, so that a slip of the hand is told from another paper's code.
import { createHash } from 'node:crypto';
import { asMeant, inGroups, lettersOf } from '../../keys/crockford.ts';
import type { CodedVersion } from '../../store/versions.ts';

const LETTERS = 14;
const CHECK_LETTERS = 2;

const digest = (purpose: string, ...parts: readonly (string | Uint8Array)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256').update(`${purpose}\n`)).digest();

const withCheck = (letters: string): string => letters + lettersOf(digest('accord-code-check/1', letters), CHECK_LETTERS);

export const contentCode = ({ planNumber, version, contentHash }: CodedVersion): string =>
  inGroups(withCheck(lettersOf(digest('accord-content-code/1', `${planNumber}\n${version}\n`, contentHash), LETTERS)));

// What a telephone reads in the square on a paper begins with this.
const QR_PREFIX = /^ACCORD1:/i;

// As it is printed, or undefined where the letters do not fit together.
export function readContentCode(typed: string): string | undefined {
  const letters = asMeant(typed.trim().replace(QR_PREFIX, ''));
  return letters.length === LETTERS + CHECK_LETTERS && withCheck(letters.slice(0, LETTERS)) === letters ? inGroups(letters) : undefined;
}
