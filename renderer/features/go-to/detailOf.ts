// What stands under a result: why it is not asked, which of its choices was meant, or what it says now, from just before
// the word that was found.
import type { Find } from './finds.ts';
import { foldWords, wordsOf } from './foldWords.ts';

const MOST = 110;
const BEFORE = 24;

function excerpt(says: string, typed: readonly string[]): string {
  if (says.length <= MOST) return says;
  const lower = says.toLowerCase();
  const at = Math.max(0, ...typed.map((word) => lower.indexOf(word)));
  if (at + 40 < MOST) return `${says.slice(0, MOST).trimEnd()}…`;
  const from = says.lastIndexOf(' ', at - BEFORE) + 1;
  return `…${says.slice(from, from + MOST).trimEnd()}…`;
}

export function detailOf(find: Find, query: string): string {
  if (find.notAsked !== undefined) return `Not asked here. Asked ${find.notAsked}.`;
  const typed = wordsOf(query);
  const { name, also, written, place } = find.text;
  const elsewhere = `${name}${also}${written}${place}`;
  const meant = typed.find((word) => !elsewhere.includes(` ${word}`));
  const option = meant === undefined ? undefined : find.options.find((label) => foldWords(label).includes(` ${meant}`));
  if (option !== undefined) return `One of its answers: ${option}`;
  if (find.says !== '') return excerpt(find.says, typed);
  return find.isQuestion ? 'Not answered' : '';
}
