// The answers of a section that stand on their own, beside its lists. They are looked at together when a new version brings
// them forward, and `reviews.parts` says which sections still wait for that.
import { answerAt, entriesOf, fieldEntry, sectionIds, withAnswer, type Answers, type FieldEntry, type SectionId } from './definition.ts';
import type { AnswerByKind } from './fields.ts';
import { isBlankAnswer } from './relevance.ts';

export interface PlanPart {
  readonly sectionId: SectionId;
  // Those that are answered.
  readonly entries: readonly FieldEntry[];
}

export const PARTS: FieldEntry = fieldEntry('reviews.parts');

// What is asked anew in each version has nothing to bring forward.
const standsAlone = ({ field, path }: FieldEntry): boolean => field.kind !== 'rows' && field.anew !== true && path !== PARTS.path;

export const partsWithAnswers = (answers: Answers): readonly PlanPart[] =>
  sectionIds.flatMap((sectionId) => {
    const entries = entriesOf(sectionId).filter((entry) => standsAlone(entry) && !isBlankAnswer(answerAt(answers, entry)));
    return entries.length === 0 ? [] : [{ sectionId, entries }];
  });

export const withParts = (answers: Answers, parts: AnswerByKind['sweep']): Answers => withAnswer(answers, PARTS, parts);

export const partLookedThrough = (parts: AnswerByKind['sweep'] = {}, sectionId: SectionId): AnswerByKind['sweep'] => ({
  ...parts,
  [sectionId]: { ...parts[sectionId], answer: 'stands' },
});
