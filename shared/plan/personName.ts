// How a person is named on screen and paper, after the NHS Common User Interface: FAMILY, Given (Title).
import type { Answers } from './definition.ts';
import type { NamedPerson } from './fields.ts';

type Name = Pick<Answers['person'], 'familyName' | 'givenName' | 'title'>;

export function displayName({ familyName, givenName, title }: Name): string {
  const family = familyName?.trim().toLocaleUpperCase('en-GB') ?? '';
  const given = givenName?.trim() ?? '';
  const name = [family || 'FAMILY NAME NOT ANSWERED', given || 'given name not answered'].join(', ');
  return title?.trim() ? `${name} (${title.trim()})` : name;
}

const firstLetter = (text: string | undefined): string => (Array.from(text?.trim() ?? '')[0] ?? '').toLocaleUpperCase('en-GB');

export const initials = ({ familyName, givenName }: Name): string => `${firstLetter(givenName)}${firstLetter(familyName)}`;

const NOBODY = new Set(
  ['no one', 'nobody', 'none', 'n/a', 'not applicable', 'unknown', 'not known', 'not yet known', 'anyone', 'somebody', 'someone']
    .concat(['tbc', 'tba', 'tbd', 'to be confirmed', 'to be decided', 'to be arranged', 'to follow', 'name'])
    .map((words) => words.replace(/[^a-z]/g, '')),
);

// Marks stay: in some scripts they are the vowels, and tell two names apart.
const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('en-GB')
    .replace(/[^\p{L}\p{M}]/gu, '');

// Whether a required name names somebody: a dash, a question mark or 'not yet known' fills a field and answers nothing.
export function namesSomebody(name: string | undefined): boolean {
  const letters = lettersOf(name ?? '');
  return (letters.match(/\p{L}/gu) ?? []).length >= 2 && !NOBODY.has(letters);
}

const bareNumber = (typed: string | undefined): string => (typed ?? '').toLocaleLowerCase('en-GB').replace(/[^\p{L}\p{N}]/gu, '');

// One person written two ways: capitals, spaces and dots do not make another person, and a register number names one.
export function samePerson(one: NamedPerson | undefined, other: NamedPerson | undefined): boolean {
  const register = bareNumber(one?.registerNumber);
  if (/\d/.test(register) && register === bareNumber(other?.registerNumber)) return true;
  const name = lettersOf(one?.name ?? '');
  return name !== '' && name === lettersOf(other?.name ?? '');
}
