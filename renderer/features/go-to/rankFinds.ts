// Which of all that can be found fits the words typed so far, best first. Every word must begin a word somewhere in it, in
// any order. What it is called counts before where it stands, and that before what has been written in it.
import { wordsOf } from './foldWords.ts';
import { nearWords } from './nearWords.ts';

// Each folded.
export interface SearchText {
  readonly name: string;
  // What else it is called: its plain label, the number and title of a row.
  readonly also: string;
  readonly place: string;
  readonly hint: string;
  readonly written: string;
  readonly options: string;
}

export interface Searchable {
  readonly text: SearchText;
  // Where two fit equally, the lower comes first.
  readonly behind: number;
}

export interface SearchIndex<Found extends Searchable> {
  readonly all: readonly Found[];
  // Every word there is, to forgive slips with; made when the first slip is made.
  readonly known: () => ReadonlySet<string>;
}

const COSTS: Readonly<Record<keyof SearchText, number>> = { name: 0, also: 4, place: 20, hint: 26, written: 30, options: 34 };
const PLACES = Object.keys(COSTS) as readonly (keyof SearchText)[]; // Object.keys forgets the literal keys
const NOT_FIRST = 2;
const FORGIVEN = 12;

export function searchIndex<Found extends Searchable>(all: readonly Found[]): SearchIndex<Found> {
  let known: ReadonlySet<string> | undefined;
  return {
    all,
    known: () => (known ??= new Set(all.flatMap(({ text }) => PLACES.flatMap((place) => text[place].split(' ').filter(Boolean))))),
  };
}

function costIn(text: SearchText, word: string): number {
  for (const place of PLACES) {
    const at = text[place].indexOf(` ${word}`);
    if (at >= 0) return COSTS[place] + (at === 0 ? 0 : NOT_FIRST);
  }
  return Number.POSITIVE_INFINITY;
}

const isCalled = ({ name, also, place }: SearchText, word: string): boolean =>
  name.includes(` ${word}`) || also.includes(` ${word}`) || place.includes(` ${word}`);

export function rankFinds<Found extends Searchable>({ all, known }: SearchIndex<Found>, query: string): readonly Found[] {
  const typed = wordsOf(query);
  if (typed.length === 0) return [];
  // Nothing is called that: perhaps a slip.
  const wanted = typed.map((word) => ({
    word,
    near: all.some(({ text }) => isCalled(text, word)) ? [] : nearWords(word, known()),
  }));
  const whole = ` ${typed.join(' ')}`;
  const ranked: { readonly found: Found; readonly cost: number }[] = [];
  for (const found of all) {
    let cost = found.behind + (found.text.name === whole ? -8 : 0);
    for (const { word, near } of wanted) {
      cost += near.reduce((least, other) => Math.min(least, costIn(found.text, other) + FORGIVEN), costIn(found.text, word));
      if (cost === Number.POSITIVE_INFINITY) break;
    }
    // Of two that are called so, the shorter name is the likelier.
    if (found.text.name.includes(` ${typed[0] ?? ''}`)) cost += found.text.name.length / 200;
    if (cost < Number.POSITIVE_INFINITY) ranked.push({ found, cost });
  }
  return ranked.toSorted((one, other) => one.cost - other.cost).map(({ found }) => found);
}
