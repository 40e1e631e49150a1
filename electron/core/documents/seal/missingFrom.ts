// The words that a paper was to say and that another program does not find on its pages. Pages end anywhere, so words are
// counted and not looked for in their order; brackets turn round beside words that run from right to left.
import type { PrintableDocument } from '../../../../shared/documents/blocks.ts';
import { textsOfDocument } from '../../../../shared/documents/wordCount.ts';

// Signs that are not seen, and those that a reader may lose or turn.
const UNSEEN = /[\u00ad\u200b-\u200f\u2066-\u2069\ufeff\ufffe()[\]]/g;
const plain = (text: string): string => text.normalize('NFKC').replace(UNSEEN, '');
const wordsIn = (text: string): readonly string[] => plain(text).split(/\s+/).filter(Boolean);

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

// Words that run from right to left come back as their letters, in the order of the shapes.
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const lettersIn = (words: readonly string[]): readonly string[] => words.join('').match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu) ?? [];
const tooFew = (wanted: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...wanted].filter(([word, count]) => (found.get(word) ?? 0) < count);

const times = (text: string, word: string): number => text.split(word).length - 1;

export function missingFrom(document: PrintableDocument, pages: readonly string[]): readonly string[] {
  const all = textsOfDocument(document).flatMap(wordsIn);
  const onPages = pages.flatMap(wordsIn);
  const turned = all.filter((word) => RIGHT_TO_LEFT.test(word));
  const lettersLost = tooFew(counted(lettersIn(turned)), counted(lettersIn(onPages))).map(([letter]) => letter);
  const wordsLost = turned.filter((word) => lettersLost.some((letter) => word.includes(letter)));
  const few = tooFew(counted(all.filter((word) => !RIGHT_TO_LEFT.test(word))), counted(onPages));
  if (few.length === 0) return wordsLost;
  // One that is broken to fit its column, or that stands close to the next.
  const unbroken = plain(pages.join('')).replace(/\s+/g, '');
  return [...wordsLost, ...few.filter(([word, count]) => times(unbroken, word) < count).map(([word]) => word)];
}
