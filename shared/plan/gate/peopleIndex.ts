// The other people who have plans in this vault, arranged so that a page of text can be searched for all of them at once.
// Keys only: nothing about them is ever put into a sentence.
import { digitsOf } from '../personNumber.ts';

export interface OtherPerson {
  readonly familyName: string;
  readonly givenName: string;
  readonly preferredName?: string;
  readonly number?: string;
  // In the same family group as the person whose plan this is.
  readonly sameFamily?: boolean;
}

export interface PeopleIndex {
  // 'given family' in small letters, without accents, of everyone but relatives.
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  // First names of brothers, sisters and others of one family with a plan here.
  readonly relatives: ReadonlySet<string>;
  readonly longestName: number;
  // The first words of all names, so that most words of a text are passed over at once.
  readonly starts: ReadonlySet<string>;
}

const PLAIN = /^[\t\n\x20-\x7E]*$/;

// Letters that are written without their stroke where a keyboard lacks them; Unicode does not take them apart.
const STROKES: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ð: 'd', þ: 'th', ħ: 'h', ı: 'i' };

// Small letters without accents, and one kind of apostrophe.
const plainLetters = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[‘’ʼ′]/g, "'")
        .replace(/[łđøæœßðþħı]/g, (letter) => STROKES[letter] ?? letter);

export const wordsOf = (text: string): readonly string[] =>
  plainLetters(text)
    .split(/[^\p{L}'-]+/u)
    // Zahra's, the twins'
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => word !== '');

const joined = (words: readonly string[]): string => words.join(' ');

export function peopleIndex(others: readonly OtherPerson[]): PeopleIndex {
  const names = new Set<string>();
  const numbers = new Set<string>();
  const relatives = new Set<string>();
  const starts = new Set<string>();
  let longestName = 0;
  for (const { familyName, givenName, preferredName, number, sameFamily } of others) {
    const family = wordsOf(familyName);
    for (const given of [givenName, preferredName ?? '']) {
      const whole = wordsOf(given);
      const [first] = whole;
      if (first === undefined || family.length === 0) continue;
      if (sameFamily) {
        relatives.add(first);
        continue;
      }
      // As written in a sentence, and as written in a list, with the first given name or all: 'Amina Test', 'TEST, Amina'.
      for (const name of [
        [first, ...family],
        [...family, first],
        [...whole, ...family],
        [...family, ...whole],
      ]) {
        names.add(joined(name));
        starts.add(name[0] ?? first);
      }
      longestName = Math.max(longestName, family.length + whole.length);
    }
    const digits = digitsOf(number ?? '');
    if (digits.length === 10) numbers.add(digits);
  }
  return { names, numbers, relatives, longestName, starts };
}

export interface Own {
  readonly names: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
  readonly number: string;
}

export function ownNames(familyName: string, givenName: string, preferredName: string, number: string): Own {
  const own = peopleIndex([{ familyName, givenName, preferredName }]);
  return { names: own.names, firsts: new Set([...wordsOf(givenName), ...wordsOf(preferredName)]), number: digitsOf(number) };
}

// Each run of whole groups that makes ten digits, because a date or a dose may stand right beside a number.
function* numbersIn(text: string): Generator<string> {
  for (const [run] of text.matchAll(/\d(?:[\s().\u2010-\u2015-]*\d)*/g)) {
    const groups = run.match(/\d+/g) ?? [];
    for (let start = 0; start < groups.length; start += 1) {
      let digits = '';
      for (let end = start; end < groups.length && digits.length < 10; end += 1) digits += groups[end] ?? '';
      if (digits.length === 10) yield digits;
    }
  }
}

// Whether the text holds somebody else's number, whole name or, where `relativesCount`, a relative's first name.
export function mentions(text: string, others: PeopleIndex, own: Own, relativesCount: boolean): boolean {
  if (others.numbers.size > 0) {
    for (const digits of numbersIn(text)) if (digits !== own.number && others.numbers.has(digits)) return true;
  }
  const words = wordsOf(text);
  for (let start = 0; start < words.length; start += 1) {
    const word = words[start] ?? '';
    if (relativesCount && others.relatives.has(word) && !own.firsts.has(word)) return true;
    if (!others.starts.has(word)) continue;
    for (let count = 2; count <= others.longestName && start + count <= words.length; count += 1) {
      const name = joined(words.slice(start, start + count));
      if (others.names.has(name) && !own.names.has(name)) return true;
    }
  }
  return false;
}
