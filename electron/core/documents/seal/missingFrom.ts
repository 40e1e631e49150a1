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

const times = (text: string, word: string): number => text.split(word).length - 1;

export function missingFrom(document: PrintableDocument, pages: readonly string[]): readonly string[] {
  const wanted = counted(textsOfDocument(document).flatMap(wordsIn));
  const found = counted(pages.flatMap(wordsIn));
  const few = [...wanted].filter(([word, count]) => (found.get(word) ?? 0) < count);
  if (few.length === 0) return [];
  // One that is broken to fit its column, or that stands close to the next.
  const unbroken = plain(pages.join('')).replace(/\s+/g, '');
  return few.filter(([word, count]) => times(unbroken, word) < count).map(([word]) => word);
}
