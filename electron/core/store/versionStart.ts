// The next version of a plan, as a draft: from the one in force, or written again from an earlier one, which is never
// overwritten. What is in force stays so until the new one is agreed.
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PlanId, UserId, VersionId } from '../../../shared/base/ids.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { carryForward } from '../../../shared/plan/carryForward.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { answersFromEarlier } from '../../../shared/plan/fromEarlier.ts';
import { newPlanContent, type PlanContent } from '../../../shared/plan/planContent.ts';
import { addToAudit } from './audit.ts';
import { keepEarlierWords } from './earlierWords.ts';
import { keepUses } from './files.ts';
import type { Reading, Writing } from './handles.ts';
import { showAgain } from './shownVersion.ts';
import { storedContent } from './storedContent.ts';
import { readVersion, type StoredPlan } from './versions.ts';

export interface Start {
  // The version in force, or one that is over.
  readonly from: VersionId;
  readonly versionId: VersionId;
  readonly at: string;
  readonly by: UserId;
  // What the new version says; without it, what the one it starts from says, each statement to be looked at again.
  readonly content?: PlanContent;
}

const HAS_BEGUN = 'Open the plan again to see where it stands.';
const notToStartFrom = {
  draft: appError('not-editable', {
    happened: 'This version is still on its way to being agreed, so nothing is written from it.',
    next: HAS_BEGUN,
  }),
  enteredInError: appError('not-editable', {
    happened: 'This version was entered in error, so nothing is written from it: its words may be about somebody else.',
    safe: 'Nothing was changed.',
    next: 'Choose another version to write from.',
  }),
};
const startedAlready = appError('not-editable', {
  happened: 'A new version of this plan was begun already.',
  safe: 'Nothing was changed.',
  next: 'Open the plan again: it shows the version that is being written. Have it agreed or withdraw it before another is begun.',
});

function whyNotFrom({ status }: StoredPlan): AppError | undefined {
  if (status === 'agreed' || status === 'superseded' || status === 'withdrawn') return undefined;
  return notToStartFrom[status === 'enteredInError' ? status : 'draft'];
}

// The version in force beside an earlier one that is written from.
function inForceBeside(reading: Reading, { planId, status }: StoredPlan): Result<StoredPlan | undefined, AppError> {
  if (status === 'agreed') return ok(undefined);
  const agreed = reading.first<{ readonly id: VersionId }>("SELECT id FROM versions WHERE plan_id = @planId AND status = 'agreed'", {
    planId,
  });
  return agreed ? readVersion(reading, agreed.id) : ok(undefined);
}

export function startVersion(writing: Writing, { from, versionId, at, by, content }: Start): Result<PlanId, AppError> {
  const begins = readVersion(writing, from);
  if (!begins.ok) return begins;
  const { planId, status } = begins.value;
  const open = writing.first("SELECT 1 FROM versions WHERE plan_id = @planId AND status IN ('draft', 'inReview', 'readyToAgree')", {
    planId,
  });
  const refused = whyNotFrom(begins.value) ?? (open ? startedAlready : undefined);
  if (refused) return err(refused);
  const beside = inForceBeside(writing, begins.value);
  if (!beside.ok) return beside;
  const { jurisdiction } = (beside.value ?? begins.value).content;
  const words = answersFromEarlier(begins.value.content.answers, beside.value?.content.answers);
  const begun = content ?? { ...newPlanContent(carryForward(words)), jurisdiction };
  const { text, hash } = storedContent(begun);
  writing.change(
    `INSERT INTO versions (id, plan_id, version, status, revision, definition, changed_at, changed_by, content_hash, content)
     SELECT @versionId, @planId, max(version) + 1, 'draft', 0, @definition, @at, @by, @hash, @text FROM versions WHERE plan_id = @planId`,
    { versionId, planId, definition: begun.definition, at, by, hash, text },
  );
  if (status !== 'agreed')
    writing.change('INSERT INTO from_earlier (version_id, earlier_id, in_force) VALUES (@versionId, @from, @inForce)', {
      versionId,
      from,
      inForce: beside.value?.versionId ?? null,
    });
  if (content) keepEarlierWords(writing, { versionId, before: begins.value.content, after: content, at, by });
  keepUses(writing, versionId, begun.answers, at);
  addToAudit(writing, { at, actor: by, action: 'plan.started', subject: versionId, revision: 0, contentHash: hash });
  const shown = showAgain(writing, planId);
  return shown.ok ? ok(planId) : shown;
}

// What a version that was written from an earlier one said when it began; undefined for any other.
export function begunWith(reading: Reading, versionId: VersionId): Result<Answers | undefined, AppError> {
  const row = reading.first<{ readonly earlier: VersionId; readonly inForce: VersionId | null }>(
    'SELECT earlier_id AS earlier, in_force AS inForce FROM from_earlier WHERE version_id = @versionId',
    { versionId },
  );
  if (!row) return ok(undefined);
  const earlier = readVersion(reading, row.earlier);
  if (!earlier.ok) return earlier;
  const beside = row.inForce === null ? undefined : readVersion(reading, row.inForce);
  if (beside && !beside.ok) return beside;
  return ok(answersFromEarlier(earlier.value.content.answers, beside?.value.content.answers));
}
