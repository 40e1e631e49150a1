// A number for everything that is said in a plan, so that a family can point at it on a slip of paper. It follows from the
// definition and from the order of the rows alone, never from what is left out for a reader: one number means one thing on
// every copy of a version. Needs, outcomes and support keep the letters by which everyone knows them.
import { entriesOf, type FieldEntry, type SectionId } from '../plan/definition.ts';
import type { PrintedRow } from './printScope.ts';

// In the order in which a whole plan is read: their own words first, then what to do when they are ill and whom to ring,
// who does what, then health, hopes and support, and last what is about the plan itself.
export const PARTS = [
  'aboutMe',
  'emergency',
  'contacts',
  'coordination',
  'summary',
  'healthNeeds',
  'goals',
  'provision',
  'dailyLife',
  'education',
  'transitions',
  'linkedPlans',
  'other',
  'person',
  'reviews',
  'consent',
] as const satisfies readonly SectionId[];

// 5
export const partNumber = (id: SectionId): number => PARTS.indexOf(id) + 1;

// 5.12
export const questionNumber = ({ sectionId, id }: Pick<FieldEntry, 'sectionId' | 'id'>): string =>
  `${partNumber(sectionId)}.${entriesOf(sectionId).findIndex((entry) => entry.id === id) + 1}`;

// 5.12.3, or C3
export const rowNumber = (entry: FieldEntry, { number }: Pick<PrintedRow, 'number'>): string =>
  entry.field.kind === 'rows' && entry.field.letter !== undefined ? number : `${questionNumber(entry)}.${number}`;
