// How a person is named on screen and paper, after the NHS Common User Interface: FAMILY, Given (Title).
import type { Answers } from './definition.ts';

type Name = Pick<Answers['person'], 'familyName' | 'givenName' | 'title'>;

export function displayName({ familyName, givenName, title }: Name): string {
  const family = familyName?.trim().toLocaleUpperCase('en-GB') ?? '';
  const given = givenName?.trim() ?? '';
  const name = [family || 'FAMILY NAME NOT ANSWERED', given || 'given name not answered'].join(', ');
  return title?.trim() ? `${name} (${title.trim()})` : name;
}

const firstLetter = (text: string | undefined): string => (Array.from(text?.trim() ?? '')[0] ?? '').toLocaleUpperCase('en-GB');

export const initials = ({ familyName, givenName }: Name): string => `${firstLetter(givenName)}${firstLetter(familyName)}`;
