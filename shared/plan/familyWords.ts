// Which words of a plan a family reads on pages of its own: whole parts, and somebody's own words wherever they stand. What
// clinicians write for clinicians is not among them.
import type { FieldEntry, SectionId } from './definition.ts';
import type { Field } from './fields.ts';

export const FAMILY_PARTS: ReadonlySet<SectionId> = new Set<SectionId>([
  'aboutMe',
  'emergency',
  'coordination',
  'contacts',
  'provision',
  'goals',
  'summary',
  'reviews',
]);

export const holdsWords = (field: Field): boolean =>
  field.kind === 'statement' || (field.kind === 'rows' && Object.values<Field>(field.fields).some(holdsWords));

export const isInFamilyWords = ({ field, sectionId }: Pick<FieldEntry, 'field' | 'sectionId'>): boolean =>
  !field.clinical && (FAMILY_PARTS.has(sectionId) || holdsWords(field));
