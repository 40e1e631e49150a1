// Opening somebody's plan takes two identifiers: the name that was looked for, and a date of birth or a number that is said
// aloud and typed. What a look-alike has too tells nobody apart, so it does not count, and the other one is asked for.
import { plainDate, readTypedDate } from '../base/plainDate.ts';
import type { Identity } from './likeness.ts';
import { digitsOf } from './personNumber.ts';

export type Identifier = 'dateOfBirth' | 'number';
type Told = Pick<Identity, 'dateOfBirth' | 'identifier'>;

export type IdentityCheck =
  // Sure: no letter more could make something else of it.
  | { readonly outcome: 'matches'; readonly sure: boolean }
  // Theirs, and a look-alike's as well. `ask` is what tells them apart, if anything does.
  | { readonly outcome: 'shared'; readonly by: Identifier; readonly ask: 'dateOfBirth' | 'number' | 'wholeNumber' | undefined }
  | { readonly outcome: 'differs' }
  // Neither a whole date nor the last four digits nor a whole number, so far.
  | { readonly outcome: 'unfinished' };

const LAST = 4;
const numberOf = ({ identifier }: Told): string => (/^\d{4,}$/.test(digitsOf(identifier)) ? digitsOf(identifier) : '');
const lastOf = (told: Told): string => numberOf(told).slice(-LAST);

// What stands in the record that can be asked for.
export const identifiersOf = (told: Told): readonly Identifier[] => [
  ...(plainDate(told.dateOfBirth) ? (['dateOfBirth'] as const) : []),
  ...(numberOf(told) === '' ? [] : (['number'] as const)),
];

// Of those, what tells somebody from everyone who looks like them.
export const tellingIdentifiers = (told: Told, lookAlikes: readonly Told[]): readonly Identifier[] =>
  identifiersOf(told).filter((identifier) =>
    lookAlikes.every((other) => (identifier === 'number' ? numberOf(other) !== numberOf(told) : other.dateOfBirth !== told.dateOfBirth)),
  );

// Which identifier of this record the typed words are; the whole words, and never a part of them.
function fits(typed: string, told: Told): Identifier | undefined {
  const date = readTypedDate(typed);
  if (date) return date === plainDate(told.dateOfBirth) ? 'dateOfBirth' : undefined;
  const digits = digitsOf(typed);
  const number = numberOf(told);
  return number !== '' && (digits === number || digits === lastOf(told)) ? 'number' : undefined;
}

// Ten digits are a whole number, whatever stands in the record.
const isWhole = (typed: string, told: Told): boolean =>
  readTypedDate(typed) !== undefined || /^\d{10,}$/.test(digitsOf(typed)) || digitsOf(typed) === numberOf(told);

// The four digits may be the beginning of a date or of the number.
function mayGoOn(typed: string, told: Told): boolean {
  const digits = digitsOf(typed);
  if (digits.length !== LAST || digits === numberOf(told)) return false;
  const [year = '', month = '', day = ''] = told.dateOfBirth.split('-');
  return numberOf(told).startsWith(digits) || `${day}${month}${year}`.startsWith(digits) || year === digits;
}

export function checkIdentity(typed: string, told: Told, lookAlikes: readonly Told[]): IdentityCheck {
  const by = fits(typed, told);
  if (by === undefined) return { outcome: isWhole(typed, told) ? 'differs' : 'unfinished' };
  if (lookAlikes.every((other) => fits(typed, other) !== by)) return { outcome: 'matches', sure: !mayGoOn(typed, told) };
  const telling = tellingIdentifiers(told, lookAlikes);
  const other = telling.find((identifier) => identifier !== by);
  return { outcome: 'shared', by, ask: other ?? (by === 'number' && telling.includes('number') ? 'wholeNumber' : undefined) };
}

// Whether what was searched for already holds an identifier that tells them apart: 'fairbairn 999 123 0042'.
export function isKnownFromSearch(search: string, told: Told, lookAlikes: readonly Told[]): boolean {
  const words = search.trim().split(/\s+/);
  return words.some((_, from) =>
    words.some((__, to) => {
      const run = words.slice(from, to + 1).join(' ');
      return to >= from && isWhole(run, told) && checkIdentity(run, told, lookAlikes).outcome === 'matches';
    }),
  );
}
