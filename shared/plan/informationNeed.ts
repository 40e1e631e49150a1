// In which form this person is to be given paper, as the plan records it, and which layout comes nearest.
import type { Answers } from './definition.ts';
import type { Layout } from './documents.ts';
import type { Audience } from './fields.ts';
import { INFORMATION_FORMS } from './valueSets/people.ts';
import { activeRows } from './walk.ts';

export interface InformationNeed {
  readonly layout: Layout;
  // The forms that the plan names and no layout gives.
  readonly elsewhere: readonly string[];
  // Somebody around them needs a form of their own.
  readonly others: boolean;
}

// Forms that are a way of setting the page. The rest is made by others: braille, a recording, a translation.
const LAYOUT_OF: Readonly<Partial<Record<(typeof INFORMATION_FORMS)[number]['code'], Layout>>> = { largePrint: 'largePrint' };

// Whose papers they hold themselves.
export const isTheirOwn = (reader: Audience): boolean => reader === 'family' || reader === 'passport';

export function informationNeed({ person, contacts }: Answers): InformationNeed {
  const wanted = person.informationNeed === 'yes' ? (person.informationForms ?? []) : [];
  const layout = wanted.map((code) => LAYOUT_OF[code]).find((found) => found !== undefined) ?? 'standard';
  return {
    layout,
    elsewhere: INFORMATION_FORMS.filter(({ code }) => wanted.includes(code) && LAYOUT_OF[code] === undefined).map(({ label }) => label),
    others: activeRows(contacts.personal).some(({ answers }) => (answers.informationForms ?? []).length > 0),
  };
}
