// A key as people compare it: sixteen letters and digits that no other key will ever be found to have by chance.
import { createHash } from 'node:crypto';
import { inGroups, lettersOf } from '../../keys/crockford.ts';

const LETTERS = 16;

export const keyName = (publicKey: Uint8Array): string =>
  inGroups(lettersOf(createHash('sha256').update('accord-key-name/1\n').update(publicKey).digest(), LETTERS));
