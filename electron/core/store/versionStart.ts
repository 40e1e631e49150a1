// How a version begins: the next one of a plan, to be agreed by everybody, or the emergency page of the one in force issued
// again. Either is a draft, and the agreed one stays in force until it is agreed.
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PlanId, UserId, VersionId } from '../../../shared/base/ids.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { carryForward } from '../../../shared/plan/carryForward.ts';
import { newPlanContent, type PlanContent } from '../../../shared/plan/planContent.ts';
import { reissueFrom } from '../../../shared/plan/reissue.ts';
import { isReissue, REISSUES_MOST, wholeVersion } from '../../../shared/plan/versionNumber.ts';
import { isOpen } from '../../../shared/plan/workflow.ts';
import { addToAudit } from './audit.ts';
import { keepEarlierWords } from './earlierWords.ts';
import { keepUses } from './files.ts';
import type { Reading, Writing } from './handles.ts';
import { showAgain } from './shownVersion.ts';
import { storedContent } from './storedContent.ts';
import { readVersion } from './versions.ts';

export interface Start {
  readonly from: VersionId;
  readonly versionId: VersionId;
  readonly at: string;
  readonly by: UserId;
  // What the new version says; without it, what the agreed one says, each statement to be looked at again.
  readonly content?: PlanContent;
}

const reopen = 'Open the plan again to see where it stands.';
const notAgreed = appError('not-editable', {
  happened: 'A new version begins from the one that is agreed, or, where none is in force, from one that was.',
  next: reopen,
});
const startedAlready = appError('not-editable', {
  happened: 'A new version of this plan was begun already.',
  safe: 'Nothing was changed.',
  next: 'Open the plan again: it shows the version that is being written.',
});

const inTheWay = (version: number): AppError =>
  appError('not-editable', {
    happened: `Version ${version} of this plan is being written already, and a person has one open draft at a time.`,
    safe: 'Nothing was changed, and what is in force stays in force.',
    next: isReissue(version)
      ? `Go on with version ${version}: it is the emergency page.`
      : `Change the emergency page in version ${version}, or withdraw that version first.`,
  });
const notInForce = appError('not-editable', { happened: 'Only the emergency page of the version in force is issued again.', next: reopen });
const noPage = appError('not-editable', {
  happened: 'The version in force has no emergency page that could be issued again.',
  next: 'Start a new version, and answer there that an emergency plan is needed.',
});
const issuedTooOften = (version: number): AppError =>
  appError('not-editable', {
    happened: `The emergency page of version ${version} was issued again ${REISSUES_MOST} times already.`,
    next: 'Start a new version: it is time to look at the whole plan.',
  });

const openOne = (reading: Reading, planId: PlanId): number | undefined =>
  reading.first<{ readonly version: number }>(
    "SELECT label AS version FROM versions WHERE plan_id = @planId AND status IN ('draft', 'inReview', 'readyToAgree')",
    { planId },
  )?.version;

const highestOf = (reading: Reading, planId: PlanId, whole?: number): number =>
  reading.first<{ readonly label: number }>(
    'SELECT max(label) AS label FROM versions WHERE plan_id = @planId AND (@whole IS NULL OR CAST(label AS INTEGER) = @whole)',
    { planId, whole: whole ?? null },
  )?.label ?? 0;

interface Beginning extends Omit<Start, 'from' | 'content'> {
  readonly planId: PlanId;
  readonly label: number;
  readonly restsOn?: VersionId;
  readonly content: PlanContent;
}

function begin(writing: Writing, { planId, versionId, label, restsOn, content, at, by }: Beginning): Result<PlanId, AppError> {
  const { text, hash } = storedContent(content);
  writing.change(
    `INSERT INTO versions (id, plan_id, version, label, rests_on, status, revision, definition, changed_at, changed_by, content_hash, content)
     SELECT @versionId, @planId, max(version) + 1, @label, @restsOn, 'draft', 0, @definition, @at, @by, @hash, @text
     FROM versions WHERE plan_id = @planId`,
    { versionId, planId, label, restsOn: restsOn ?? null, definition: content.definition, at, by, hash, text },
  );
  keepUses(writing, versionId, content.answers, at);
  addToAudit(writing, { at, actor: by, action: 'plan.started', subject: versionId, revision: 0, contentHash: hash });
  const shown = showAgain(writing, planId);
  return shown.ok ? ok(planId) : shown;
}

const isAnyInForce = (reading: Reading, planId: PlanId): boolean =>
  reading.first("SELECT 1 FROM versions WHERE plan_id = @planId AND status = 'agreed'", { planId }) !== undefined;

// Where everything was withdrawn, the person needs a plan all the same: it begins with what the last one said, all of it to
// be looked at again.
export function startVersion(writing: Writing, { content, ...start }: Start): Result<PlanId, AppError> {
  const from = readVersion(writing, start.from);
  if (!from.ok) return from;
  const { planId, status, content: before } = from.value;
  if (openOne(writing, planId) !== undefined) return err(isOpen(status) ? notAgreed : startedAlready);
  if (status !== 'agreed' && isAnyInForce(writing, planId)) return err(notAgreed);
  const begun = content ?? { ...newPlanContent(carryForward(before.answers)), jurisdiction: before.jurisdiction };
  const label = wholeVersion(highestOf(writing, planId)) + 1;
  const started = begin(writing, { ...start, planId, label, content: begun });
  if (started.ok && content) keepEarlierWords(writing, { ...start, before, after: content });
  return started;
}

export function startReissue(writing: Writing, start: Omit<Start, 'content'>): Result<PlanId, AppError> {
  const from = readVersion(writing, start.from);
  if (!from.ok) return from;
  const { planId, version, status, content } = from.value;
  if (status !== 'agreed') return err(notInForce);
  const open = openOne(writing, planId);
  if (open !== undefined) return err(inTheWay(open));
  if (content.answers.emergency.plan !== 'yes') return err(noPage);
  const tenths = Math.round(highestOf(writing, planId, wholeVersion(version)) * 10) + 1;
  if (tenths % 10 === 0) return err(issuedTooOften(wholeVersion(version)));
  const begun = { ...content, answers: reissueFrom(content.answers) };
  return begin(writing, { ...start, planId, label: tenths / 10, restsOn: start.from, content: begun });
}
