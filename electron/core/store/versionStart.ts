// How a version begins: the next one of a plan, from the one in force or written again from an earlier one; or the emergency
// page of the one in force issued again. Each is a draft: nothing is overwritten, and what is in force stays so until the
// new one is agreed.
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PlanId, UserId, VersionId } from '../../../shared/base/ids.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { carryForward } from '../../../shared/plan/carryForward.ts';
import { emptyAnswers, type Answers } from '../../../shared/plan/definition.ts';
import { answersFromEarlier } from '../../../shared/plan/fromEarlier.ts';
import { newPlanContent, type PlanContent } from '../../../shared/plan/planContent.ts';
import { reissueFrom } from '../../../shared/plan/reissue.ts';
import { isReissue, REISSUES_MOST, wholeVersion } from '../../../shared/plan/versionNumber.ts';
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

const reopen = 'Open the plan again to see where it stands.';
const notToStartFrom = {
  draft: appError('not-editable', {
    happened: 'This version is still on its way to being agreed, so nothing is written from it.',
    next: reopen,
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

// The version in force beside an earlier one that is written from.
function inForceBeside(reading: Reading, { planId, status }: StoredPlan): Result<StoredPlan | undefined, AppError> {
  if (status === 'agreed') return ok(undefined);
  const agreed = reading.first<{ readonly id: VersionId }>("SELECT id FROM versions WHERE plan_id = @planId AND status = 'agreed'", {
    planId,
  });
  return agreed ? readVersion(reading, agreed.id) : ok(undefined);
}

// What could be written from, other than one that was entered in error.
const isAnyRight = (reading: Reading, planId: PlanId): boolean =>
  reading.first("SELECT 1 FROM versions WHERE plan_id = @planId AND status IN ('agreed', 'superseded', 'withdrawn')", { planId }) !==
  undefined;

function whyNotFrom(reading: Reading, { planId, status }: StoredPlan): AppError | undefined {
  if (status === 'agreed' || status === 'superseded' || status === 'withdrawn') return undefined;
  if (status !== 'enteredInError') return notToStartFrom.draft;
  return isAnyRight(reading, planId) ? notToStartFrom.enteredInError : undefined;
}

// What was entered in error may be about somebody else. Where there is nothing else the person needs a plan all the same, and
// it begins with nothing but who they are.
const onlyWhose = ({ person: { familyName, givenName, dateOfBirth, identifier } }: Answers): Answers => ({
  ...emptyAnswers,
  person: {
    ...(familyName !== undefined && { familyName }),
    ...(givenName !== undefined && { givenName }),
    ...(dateOfBirth !== undefined && { dateOfBirth }),
    ...(identifier !== undefined && { identifier }),
  },
});

export function startVersion(writing: Writing, { content, ...start }: Start): Result<PlanId, AppError> {
  const begins = readVersion(writing, start.from);
  if (!begins.ok) return begins;
  const { planId, status, content: before } = begins.value;
  const beside = inForceBeside(writing, begins.value);
  if (!beside.ok) return beside;
  const refused = whyNotFrom(writing, begins.value) ?? (openOne(writing, planId) === undefined ? undefined : startedAlready);
  if (refused) return err(refused);
  const { jurisdiction } = (beside.value ?? begins.value).content;
  const words =
    status === 'enteredInError'
      ? onlyWhose(before.answers)
      : carryForward(answersFromEarlier(before.answers, beside.value?.content.answers));
  const label = wholeVersion(highestOf(writing, planId)) + 1;
  const started = begin(writing, { ...start, planId, label, content: content ?? { ...newPlanContent(words), jurisdiction } });
  if (!started.ok) return started;
  if (status === 'superseded' || status === 'withdrawn')
    writing.change('INSERT INTO from_earlier (version_id, earlier_id, in_force) VALUES (@versionId, @from, @inForce)', {
      versionId: start.versionId,
      from: start.from,
      inForce: beside.value?.versionId ?? null,
    });
  if (content) keepEarlierWords(writing, { ...start, before, after: content });
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
