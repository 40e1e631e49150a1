// A draft as it would be agreed: without the words that go by then. It is measured and never printed, for nobody agreed it.
import { answerAt, fieldEntries, withAnswer } from '../plan/definition.ts';
import type { Row } from '../plan/fields.ts';
import { stoodBy } from '../plan/review.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { versionStates } from './versionState.ts';

// As wide as a code can be.
const WIDEST_CODE = 'WWWW-WWWW-WWWW-WWWW';

export const isDraft = ({ status }: Pick<IssuedPlan, 'status'>): boolean => versionStates[status].fileWord === 'DRAFT';

export function onceAgreed(plan: IssuedPlan): IssuedPlan {
  const answers = fieldEntries.reduce((soFar, entry) => {
    const answer = answerAt(soFar, entry);
    const { field } = entry;
    if (field.kind !== 'rows' || answer === undefined) return soFar;
    const rows = answer as readonly Row[]; // a rows field is answered by rows
    return withAnswer(
      soFar,
      entry,
      rows.map((row) => (row.standing === 'removed' ? row : stoodBy(row, field.fields))),
    );
  }, plan.content.answers);
  const { today: _, ...issued } = plan;
  return { ...issued, status: 'agreed', code: plan.code ?? WIDEST_CODE, content: { ...plan.content, answers } };
}
