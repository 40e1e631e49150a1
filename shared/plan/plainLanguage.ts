// Whether a family can read what they are given: sentences that are too long to follow, abbreviations that nobody explains,
// and words for which there is an everyday one. It sees letters and not sense, so it advises and never stands in the way.
import { KNOWN_ABBREVIATIONS, PLAIN_WORDS, type PlainWord } from './valueSets/plainWords.ts';

// A reader of ten loses the thread of a longer one.
export const MOST_WORDS = 25;

export type PlainFinding =
  | { readonly is: 'sentence'; readonly words: number }
  | { readonly is: 'abbreviation'; readonly word: string }
  | { readonly is: 'jargon'; readonly word: string; readonly say: string };

const isCapitals = (word: string): boolean => word.toLocaleLowerCase('en-GB') !== word && /^[\p{Lu}][^\s]*[\p{Lu}\d₂]$/u.test(word);
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

// Capitals as they stand; everything else however it is written. The longest first, so that a phrase is not cut short.
const spelt = PLAIN_WORDS.flatMap((plain) => plain.words.map((word) => ({ word, plain })));
const byCapitals = new Map(spelt.filter(({ word }) => isCapitals(word)).map(({ word, plain }) => [word, plain]));
const byLetters = new Map(spelt.filter(({ word }) => !isCapitals(word)).map(({ word, plain }) => [word.toLocaleLowerCase('en-GB'), plain]));
const IN_LETTERS = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[...byLetters.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|')})(?![\p{L}\p{N}])`,
  'giu',
);

// Two capitals at least; not a code with one letter (C2), a post code, or what stands in an address.
const ABBREVIATION = /(?<![\p{L}\p{N}@./’'-])\p{Lu}[\p{L}\p{N}&₂]*[\p{Lu}\p{N}₂]s?(?![\p{L}\p{N}@₂]|\.\p{L})/gu;
const NUMERAL_AFTER = /(?:type|stage|grade|class|factor|phase|level|part)\s$/i;
const CAPITALS = /^\p{Lu}{2}|\p{Lu}.*\p{Lu}$/u;
const isShouted = (text: string, from: number, to: number): boolean =>
  /(?:^|[^\p{L}])\p{Lu}{2,}[\s,]+$/u.test(text.slice(Math.max(0, from - 24), from)) ||
  /^[\s,]+\p{Lu}{2,}(?!\p{L})/u.test(text.slice(to, to + 24));

// More than one of them: PEGs.
const singular = (found: string): string => found.replace(/(?<=\p{Lu})s$/u, '');

export interface SaidWord {
  readonly word: string;
  readonly plain: PlainWord | undefined;
}

function abbreviationsIn(text: string): readonly SaidWord[] {
  return [...text.matchAll(ABBREVIATION)].flatMap(({ 0: found, index }): readonly SaidWord[] => {
    const word = singular(found);
    const plain = byCapitals.get(word);
    if (word.length > 7 || KNOWN_ABBREVIATIONS.has(word) || isExplained(text, word, index, index + found.length)) return [];
    // The name of a gene is a name.
    if (!plain && /\d/.test(word)) return [];
    if (/^[IVX]+$/.test(word) && NUMERAL_AFTER.test(text.slice(0, index))) return [];
    // Words in capitals for weight, as DO NOT, are no abbreviations; nor is a name such as McDonald.
    if (!plain && (isShouted(text, index, index + found.length) || !CAPITALS.test(word) || ONLY_WEIGHT.has(word))) return [];
    return [{ word, plain }];
  });
}

const ONLY_WEIGHT: ReadonlySet<string> = new Set('NOT NO NEVER ALWAYS ONLY MUST STOP DO ALL AND OR'.split(' '));

// Every abbreviation that a text explains, in small letters.
export const explainedIn = (text: string): readonly string[] =>
  [...text.matchAll(ABBREVIATION)]
    .filter(({ 0: found, index }) => isExplained(text, singular(found), index, index + found.length))
    .map(({ 0: found }) => singular(found).toLocaleLowerCase('en-GB'));

// "a feeding tube (PEG)", "PEG (a feeding tube)", "PEG means …".
function isExplained(text: string, word: string, from: number, to: number): boolean {
  const around = text[from - 1] === '(' && /[\p{L}]{2,}\s+[\p{L}-]{2,}\s\($/u.test(text.slice(0, from)) && /^s?\)/.test(text.slice(to));
  return (
    around ||
    new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(word)}s?(?: \(\p{Ll}|, (?:a|an|the|which|that) | means | is short for )`, 'u').test(
      text,
    )
  );
}

const wordsIn = (text: string): readonly SaidWord[] =>
  [...text.matchAll(IN_LETTERS)].flatMap(({ 0: word, index }): readonly SaidWord[] =>
    isExplained(text, word, index, index + word.length) ? [] : [{ word, plain: byLetters.get(word.toLocaleLowerCase('en-GB')) }],
  );

// Every word of ours that a text uses, and every abbreviation that nobody explains in it.
export const unusualWords = (text: string): readonly SaidWord[] => [...abbreviationsIn(text), ...wordsIn(text)];

// Lines are ends too: a list has no full stops.
const END = /(?<=[.!?…][”’")]*)\s+(?=[\p{Lu}\p{N}“‘"(])|\s*[\n;•]\s*|:\s+/u;
const TITLE_END = /\b(?:Dr|Mr|Mrs|Ms|Prof|St|No|Nos)\.$/;

function longestSentence(text: string): number {
  let [most, sofar] = [0, 0];
  for (const piece of text.split(END)) {
    sofar += piece.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
    most = Math.max(most, sofar);
    if (!TITLE_END.test(piece)) sofar = 0;
  }
  return most;
}

// `explained`: words that the plan itself explains, in small letters.
export function plainLanguage(text: string, explained: ReadonlySet<string> = new Set()): readonly PlainFinding[] {
  const words = longestSentence(text);
  const found: PlainFinding[] = words > MOST_WORDS ? [{ is: 'sentence', words }] : [];
  const said = new Set<string>();
  for (const { word, plain } of unusualWords(text)) {
    const key = word.toLocaleLowerCase('en-GB');
    if (said.has(key) || explained.has(key)) continue;
    said.add(key);
    if (plain?.say !== undefined) found.push({ is: 'jargon', word, say: plain.say });
    // What we can explain stands at the end of the family's papers.
    else if (!plain) found.push({ is: 'abbreviation', word });
  }
  return found;
}
