// What the caseload shows of a plan, kept beside it in the same transaction, so that a list opens no plan: whom it is
// about, which version stands for it, and when its review is due.
import { plainDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import { ok, type Result } from '../../../shared/base/result.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { PlanId, VersionId } from '../../../shared/base/ids.ts';
import type { PlanContent, VersionStatus } from '../../../shared/plan/planContent.ts';
import type { Reading, Writing } from './handles.ts';
import { identityOf } from './personIdentity.ts';
import { readStoredContent } from './storedContent.ts';

export const reviewDueOf = ({ answers: { reviews } }: PlanContent): PlainDate | null => plainDate(reviews.nextOn ?? '') ?? null;

// Left alone when nobody touched the name, the date of birth or the number.
function showIdentity(writing: Writing, planId: PlanId, content: PlanContent): void {
  writing.change(
    `UPDATE people
     SET family_name = @family_name, given_name = @given_name, preferred_name = @preferred_name, title = @title,
         date_of_birth = @date_of_birth, identifier = @identifier, sort_key = @sort_key, search_text = @search_text
     WHERE id = (SELECT person_id FROM plans WHERE id = @planId)
       AND (title, date_of_birth, identifier, sort_key, search_text, family_name, given_name, preferred_name)
        IS NOT (@title, @date_of_birth, @identifier, @sort_key, @search_text, @family_name, @given_name, @preferred_name)`,
    { planId, ...identityOf(content) },
  );
}

// After a save: the version being written is the one that is shown, and what was agreed says when the review is due for as
// long as it is in force.
export function showSaved(writing: Writing, versionId: VersionId, content: PlanContent): void {
  const saved = writing.first<{ readonly planId: PlanId }>('SELECT plan_id AS planId FROM versions WHERE id = @versionId', { versionId });
  if (!saved) return;
  const { planId } = saved;
  showIdentity(writing, planId, content);
  writing.change(
    `UPDATE plans SET review_due = @due
     WHERE id = @planId AND review_due IS NOT @due
       AND NOT EXISTS (SELECT 1 FROM versions WHERE plan_id = @planId AND status = 'agreed')`,
    { planId, due: reviewDueOf(content) },
  );
}

interface Standing {
  readonly version: number;
  readonly status: VersionStatus;
  readonly content: string;
  readonly content_hash: Buffer;
}

const CANDIDATES = 'SELECT version, status, content, content_hash FROM versions WHERE plan_id = @planId ORDER BY';
const OVER = `CASE WHEN status IN ('draft', 'inReview', 'readyToAgree', 'agreed') THEN 0 WHEN status = 'withdrawn' THEN 1 ELSE 2 END`;

// The newest version that is being written or in force; where there is none, the one that was withdrawn, before one that
// should never have been. And the one that says when the
// review is due: what was agreed, before anything newer.
const standingOf = (reading: Reading, planId: PlanId): readonly (Standing | undefined)[] => [
  reading.first<Standing>(`${CANDIDATES} ${OVER}, version DESC LIMIT 1`, { planId }),
  reading.first<Standing>(`${CANDIDATES} status = 'agreed' DESC, ${OVER}, version DESC LIMIT 1`, { planId }),
];

// After a version began or changed its status.
export function showAgain(writing: Writing, planId: PlanId): Result<void, AppError> {
  const [shown, due] = standingOf(writing, planId);
  if (!shown || !due) return ok(undefined);
  const shownContent = readStoredContent({ text: shown.content, hash: shown.content_hash });
  if (!shownContent.ok) return shownContent;
  const dueContent = due.version === shown.version ? shownContent : readStoredContent({ text: due.content, hash: due.content_hash });
  if (!dueContent.ok) return dueContent;
  showIdentity(writing, planId, shownContent.value);
  const isOver = due.status === 'withdrawn' || due.status === 'enteredInError' || due.status === 'superseded';
  writing.change('UPDATE plans SET shown_version = @version, review_due = @due WHERE id = @planId', {
    planId,
    version: shown.version,
    due: isOver ? null : reviewDueOf(dueContent.value),
  });
  return ok(undefined);
}
