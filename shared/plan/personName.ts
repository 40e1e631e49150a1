// How a person is named on screen and paper, after the NHS Common User Interface: FAMILY, Given (Title).
import type { Answers } from './definition.ts';

type Name = Pick<Answers['person'], 'familyName' | 'givenName' | 'title'>;

export function displayName({ familyName, givenName, title }: Name): string {
  const family = familyName?.trim().toLocaleUpperCase('en-GB') ?? '';
  const given = givenName?.trim() ?? '';
  const name = [family || 'FAMILY NAME NOT KNOWN', given || 'Given name not known'].join(', ');
  return title?.trim() ? `${name} (${title.trim()})` : name;
}

export function initials({ familyName, givenName }: Name): string {
  const first = (text: string | undefined): string => ([...(text?.trim() ?? '')][0] ?? '').toLocaleUpperCase('en-GB');
  return `${first(givenName)}${first(familyName)}`;
}
