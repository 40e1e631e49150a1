// In which form this person, and a family that holds their papers, is to be given paper, as the plan records it, and which
// layout comes nearest.
import type { Answers } from './definition.ts';
import type { Layout } from './documents.ts';
import type { Audience } from './fields.ts';
import { INFORMATION_FORMS } from './valueSets/people.ts';
import { activeRows } from './walk.ts';

export interface InformationNeed {
  readonly layout: Layout;
  // Of papers that the family holds: theirs where the person needs no form, because everybody can read a paper set for one of them.
  readonly familyLayout: Layout;
  // The forms that the plan names and no layout gives.
  readonly elsewhere: readonly string[];
  // Somebody around them needs a form of their own.
  readonly others: boolean;
}

// Forms that are a way of setting the page. The rest is made by others: braille, a recording, a translation.
const LAYOUT_OF: Readonly<Partial<Record<(typeof INFORMATION_FORMS)[number]['code'], Layout>>> = {
  largePrint: 'largePrint',
  highContrast: 'highContrast',
  spaced: 'spaced',
};
type Forms = readonly (typeof INFORMATION_FORMS)[number]['code'][];
const layoutIn = (forms: Forms): Layout => forms.map((code) => LAYOUT_OF[code]).find((found) => found !== undefined) ?? 'standard';

// Whose papers they hold themselves.
export const isTheirOwn = (reader: Audience): boolean => reader === 'family' || reader === 'passport';

export function informationNeed({ person, contacts }: Answers): InformationNeed {
  const wanted = person.informationNeed === 'yes' ? (person.informationForms ?? []) : [];
  const layout = layoutIn(wanted);
  const around = activeRows(contacts.personal).flatMap(({ answers }) => answers.informationForms ?? []);
  return {
    layout,
    familyLayout: layout === 'standard' ? layoutIn(around) : layout,
    elsewhere: INFORMATION_FORMS.filter(({ code }) => wanted.includes(code) && LAYOUT_OF[code] === undefined).map(({ label }) => label),
    others: around.length > 0,
  };
}

// How a paper is set unless somebody chooses otherwise. A passport is the person's own.
export const layoutFor = ({ layout, familyLayout }: InformationNeed, reader: Audience): Layout =>
  reader === 'family' ? familyLayout : isTheirOwn(reader) ? layout : 'standard';
