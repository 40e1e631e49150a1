// Versions of plans: reading one back with proof that it is what was written, and the save.
import type { AgreedIdentity, OpenPlan, VersionLine } from '../../../shared/api/contract.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PersonId, PlanId, UserId, VersionId } from '../../../shared/base/ids.ts';
import { plainDate } from '../../../shared/base/plainDate.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { sameValue } from '../../../shared/base/sameValue.ts';
import { VERSION_STATUSES, type PlanContent, type VersionStatus } from '../../../shared/plan/planContent.ts';
import type { AgreedWords } from '../../../shared/plan/statementAges.ts';
import { filesIn, type NamedFile } from '../../../shared/plan/filesIn.ts';
import { restIsSame } from '../../../shared/plan/reissue.ts';
import { isEditable } from '../../../shared/plan/workflow.ts';
import { addToAudit } from './audit.ts';
import { formatPlanNumber } from './caseload.ts';
import type { Reading, Writing } from './handles.ts';
import { keepEarlierWords } from './earlierWords.ts';
import { keepUses, strangeFiles } from './files.ts';
import { showSaved } from './shownVersion.ts';
import { readStoredContent, storedContent } from './storedContent.ts';

export interface CodedVersion {
  readonly planNumber: string;
  readonly version: number;
  readonly contentHash: Uint8Array;
  // The version whose emergency page this one issues again.
  readonly restsOn?: Pick<CodedVersion, 'version' | 'contentHash'>;
}

export type StoredPlan = Omit<OpenPlan, 'sample' | 'beside'>;

interface VersionRow {
  readonly person_id: PersonId;
  readonly plan_id: PlanId;
  readonly number: number;
  readonly id: VersionId;
  readonly label: number;
  readonly status: VersionStatus;
  readonly revision: number;
  readonly changed_at: string;
  readonly content_hash: Buffer;
  readonly content: string;
}

interface CodedRow extends Pick<VersionRow, 'number' | 'label' | 'content_hash'> {
  readonly base_label: number | null;
  readonly base_hash: Buffer | null;
}

const VERSION = `
  SELECT l.person_id, l.id AS plan_id, l.number, v.id, v.label, v.status, v.revision, v.changed_at, v.content_hash, v.content
  FROM plans l JOIN versions v ON v.plan_id = l.id`;

// The version that stands for the plan, or the one of that number.
export function readPlan(reading: Reading, planId: PlanId, version?: number): Result<StoredPlan, AppError> {
  const values = { planId, version: version ?? null };
  return storedPlan(
    reading.first<VersionRow>(
      `${VERSION} WHERE l.id = @planId AND CASE WHEN @version IS NULL THEN v.version = l.shown_version ELSE v.label = @version END`,
      values,
    ),
  );
}

// There is at most one version in force and one being written.
export const versionBeside = (reading: Reading, { planId, versionId }: StoredPlan): OpenPlan['beside'] =>
  reading.first<NonNullable<OpenPlan['beside']>>(
    `SELECT label AS version, status FROM versions
     WHERE plan_id = @planId AND id <> @versionId AND status IN ('draft', 'inReview', 'readyToAgree', 'agreed')
     ORDER BY version DESC LIMIT 1`,
    { planId, versionId },
  );

// What was agreed before a version, oldest first, for telling how old its statements are.
export function agreedBefore(reading: Reading, planId: PlanId, version: number): Result<readonly AgreedWords[], AppError> {
  const agreed: AgreedWords[] = [];
  const rows = reading.all<VersionRow>(
    `${VERSION} WHERE l.id = @planId AND v.status IN ('agreed', 'superseded')
       AND v.version < (SELECT version FROM versions WHERE plan_id = @planId AND label = @version) ORDER BY v.version`,
    { planId, version },
  );
  for (const row of rows) {
    const plan = storedPlan(row);
    if (!plan.ok) return plan;
    agreed.push({ version: plan.value.version, at: plan.value.savedAt, answers: plan.value.content.answers });
  }
  return ok(agreed);
}

// The last version agreed before this one, or the one of that number, for saying what has changed since.
export function agreedWords(reading: Reading, planId: PlanId, version: number, since?: number): Result<AgreedWords | undefined, AppError> {
  const row = reading.first<VersionRow>(
    `${VERSION} WHERE l.id = @planId AND v.status IN ('agreed', 'superseded') AND v.label = coalesce(@since, v.label)
       AND v.version < (SELECT version FROM versions WHERE plan_id = @planId AND label = @version) ORDER BY v.version DESC LIMIT 1`,
    { planId, version, since: since ?? null },
  );
  if (!row) return ok(undefined);
  const plan = storedPlan(row);
  return plan.ok ? ok({ version: plan.value.version, at: plan.value.savedAt, answers: plan.value.content.answers }) : plan;
}

export const readVersion = (reading: Reading, versionId: VersionId): Result<StoredPlan, AppError> =>
  storedPlan(reading.first<VersionRow>(`${VERSION} WHERE v.id = @versionId`, { versionId }));

// What the code of its papers is made from.
export function codedVersion(reading: Reading, versionId: VersionId): CodedVersion | undefined {
  const row = reading.first<CodedRow>(
    `SELECT l.number, v.label, v.content_hash, base.label AS base_label, base.content_hash AS base_hash
     FROM versions v JOIN plans l ON l.id = v.plan_id LEFT JOIN versions base ON base.id = v.rests_on WHERE v.id = @versionId`,
    { versionId },
  );
  if (!row) return undefined;
  const { number, label, content_hash: contentHash, base_label: version, base_hash: hash } = row;
  return {
    planNumber: formatPlanNumber(number),
    version: label,
    contentHash,
    ...(version !== null && hash !== null && { restsOn: { version, contentHash: hash } }),
  };
}

// Newest first.
export const versionLines = (reading: Reading, planId: PlanId): readonly VersionLine[] =>
  reading
    .all<Omit<VersionLine, 'why'> & { readonly why: string | null }>(
      `SELECT v.id AS versionId, v.label AS version, v.status, v.changed_at AS changedAt, u.name AS changedBy,
              CASE WHEN v.status IN ('withdrawn', 'enteredInError') THEN (
                SELECT r.words FROM reasons r CROSS JOIN audit a ON a.seq = r.seq
                WHERE a.subject = v.id AND a.action IN ('plan.withdraw', 'plan.enterInError') ORDER BY r.seq DESC LIMIT 1) END AS why
       FROM versions v JOIN users u ON u.id = v.changed_by WHERE v.plan_id = @planId ORDER BY v.version DESC`,
      { planId },
    )
    .map(({ why, ...line }) => ({ ...line, ...(why !== null && { why }) }));

// Whom the version in force says it is about.
export function agreedIdentity(reading: Reading, planId: PlanId): Result<AgreedIdentity | undefined, AppError> {
  const row = reading.first<VersionRow>(`${VERSION} WHERE l.id = @planId AND v.status = 'agreed'`, { planId });
  if (!row) return ok(undefined);
  const plan = storedPlan(row);
  if (!plan.ok) return plan;
  const { person, emergency } = plan.value.content.answers;
  const { familyName = '', givenName = '', dateOfBirth = '', identifier } = person;
  const until = emergency.plan === 'yes' ? plainDate(emergency.reliableUntil ?? '') : undefined;
  const about = { version: row.label, familyName, givenName, dateOfBirth, identifier: identifier?.number ?? '' };
  return ok({ ...about, ...(until && { emergencyUntil: until }) });
}

function storedPlan(row: VersionRow | undefined): Result<StoredPlan, AppError> {
  if (!row) return err(appError('not-found'));
  const content = readStoredContent({ text: row.content, hash: row.content_hash });
  if (!content.ok) return content;
  return ok({
    personId: row.person_id,
    planId: row.plan_id,
    planNumber: formatPlanNumber(row.number),
    versionId: row.id,
    version: row.label,
    status: row.status,
    revision: row.revision,
    content: content.value,
    savedAt: row.changed_at,
  });
}

export interface Save {
  readonly versionId: VersionId;
  // The one the words were written on; anything newer in the store makes the save stale.
  readonly revision: number;
  readonly content: PlanContent;
  // What that revision says, where it is known already; it is read otherwise.
  readonly before?: PlanContent | undefined;
  readonly at: string;
  readonly by: UserId;
}

const EDITABLE = VERSION_STATUSES.filter(isEditable)
  .map((status) => `'${status}'`)
  .join(', ');

function whyNotSaved(reading: Reading, versionId: VersionId): AppError {
  const row = reading.first<{ readonly status: VersionStatus }>('SELECT status FROM versions WHERE id = @versionId', { versionId });
  if (!row) return appError('not-found');
  return appError(isEditable(row.status) ? 'stale-revision' : 'not-editable');
}

function contentOf(reading: Reading, versionId: VersionId, revision: number): Result<PlanContent | undefined, AppError> {
  const stored = readVersion(reading, versionId);
  if (!stored.ok) return stored;
  return ok(stored.value.revision === revision ? stored.value.content : undefined);
}

// A plan takes files while a version of it is being written.
export function whyNoFiles(reading: Reading, planId: PlanId): AppError | undefined {
  if (!reading.first('SELECT 1 FROM plans WHERE id = @planId', { planId })) return appError('not-found');
  const open = reading.first(`SELECT 1 FROM versions WHERE plan_id = @planId AND status IN (${EDITABLE})`, { planId });
  return open ? undefined : appError('not-editable');
}

const notTheFile = (path: string, name: string): { readonly path: string; readonly sentence: string } => ({
  path,
  sentence: `${name.trim() === '' ? 'A file' : `“${name.trim()}”`} is not in this vault any more. Remove it from its field; the rest is then saved by itself.`,
});

// A version may go on naming what it named before its bytes were kept, but nothing new that is not there.
function checkFiles(reading: Reading, versionId: VersionId, before: PlanContent, { answers }: PlanContent): Result<void, AppError> {
  const place = reading.first<{ readonly planId: PlanId }>('SELECT plan_id AS planId FROM versions WHERE id = @versionId', { versionId });
  const strange = place ? strangeFiles(reading, place.planId, answers) : [];
  if (strange.length === 0) return ok(undefined);
  const old = filesIn(before.answers).map(({ file }) => file);
  const isOld = ({ file: { id, mediaType, bytes, sha256 } }: NamedFile): boolean =>
    old.some((file) => sameValue([file.id, file.mediaType, file.bytes, file.sha256], [id, mediaType, bytes, sha256]));
  const issues = strange.filter((named) => !isOld(named)).map(({ path, file }) => notTheFile(path, file.name));
  return issues.length === 0 ? ok(undefined) : err(appError('invalid-input', { issues }));
}

const onlyTheEmergencyPage = appError('not-editable', {
  happened: 'In this version only the emergency page and the weight can be changed: the rest stays as everybody agreed it.',
  safe: 'Nothing of it was saved, and what was agreed is unchanged.',
  next: 'To change anything else, withdraw this version and start a new one.',
});

// Each save is held to the one before, and the first one to the version in force: so nothing but the page ever differs.
const mayChange = (reading: Reading, versionId: VersionId, before: PlanContent, content: PlanContent): boolean =>
  restIsSame(before, content) || !reading.first('SELECT 1 FROM versions WHERE id = @versionId AND rests_on IS NOT NULL', { versionId });

// One version, what its fields said before, the files it names, its place in the caseload and its line in the audit trail:
// all of it or nothing.
export function saveVersion(writing: Writing, { versionId, revision, content, before, at, by }: Save): Result<number, AppError> {
  const was = before ? ok(before) : contentOf(writing, versionId, revision);
  if (!was.ok) return was;
  if (was.value && !mayChange(writing, versionId, was.value, content)) return err(onlyTheEmergencyPage);
  const there = was.value ? checkFiles(writing, versionId, was.value, content) : ok(undefined);
  if (!there.ok) return there;
  const { text, hash } = storedContent(content);
  const changed = writing.change(
    `UPDATE versions
     SET revision = revision + 1, definition = @definition, changed_at = @at, changed_by = @by, content_hash = @hash, content = @text
     WHERE id = @versionId AND revision = @revision AND status IN (${EDITABLE})`,
    { versionId, revision, definition: content.definition, at, by, hash, text },
  );
  if (changed === 0 || !was.value) return err(whyNotSaved(writing, versionId));
  keepEarlierWords(writing, { versionId, before: was.value, after: content, at, by });
  keepUses(writing, versionId, content.answers, at);
  showSaved(writing, versionId, content);
  addToAudit(writing, { at, actor: by, action: 'plan.saved', subject: versionId, revision: revision + 1, contentHash: hash });
  return ok(revision + 1);
}
