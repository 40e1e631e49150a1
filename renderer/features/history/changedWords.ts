// What was taken out of some words and what was put in, so that a difference can be said and not only coloured.
import { wordDifference, type Piece } from '../../form/wordDifference.ts';

export interface ChangedWords {
  readonly out: string;
  readonly in: string;
}

// From the first word that differs to the last.
const between = (pieces: readonly Piece[]): string =>
  pieces
    .slice(
      pieces.findIndex(({ differs }) => differs),
      pieces.findLastIndex(({ differs }) => differs) + 1,
    )
    .map(({ text }) => text)
    .join('')
    .trim();

export function changedWords(was: string, is: string): ChangedWords {
  const { before, after } = wordDifference(was, is);
  return { out: between(before), in: between(after) };
}
