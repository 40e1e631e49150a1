// Versions of plans: reading one back with proof that it is what was written, and the save.
import type { OpenPlan } from '../../../shared/api/contract.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PersonId, PlanId, UserId, VersionId } from '../../../shared/base/ids.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { PlanContent, VersionStatus } from '../../../shared/plan/planContent.ts';
import { addToAudit } from './audit.ts';
import { formatPlanNumber } from './caseload.ts';
import type { Reading, Writing } from './database.ts';
import { identityOf } from './personIdentity.ts';
import { readStoredContent, storedContent } from './storedContent.ts';

type StoredPlan = Omit<OpenPlan, 'sample'>;

interface VersionRow {
  readonly person_id: PersonId;
  readonly plan_id: PlanId;
  readonly number: number;
  readonly id: VersionId;
  readonly version: number;
  readonly status: VersionStatus;
  readonly revision: number;
  readonly changed_at: string;
  readonly content_hash: Buffer;
  readonly content: string;
}

export function readNewestVersion(reading: Reading, planId: PlanId): Result<StoredPlan, AppError> {
  const row = reading.first<VersionRow>(
    `SELECT l.person_id, l.id AS plan_id, l.number, v.id, v.version, v.status, v.revision, v.changed_at, v.content_hash, v.content
     FROM plans l JOIN versions v ON v.plan_id = l.id
     WHERE l.id = @planId ORDER BY v.version DESC LIMIT 1`,
    { planId },
  );
  if (!row) return err(appError('not-found'));
  const content = readStoredContent({ text: row.content, hash: row.content_hash });
  if (!content.ok) return content;
  return ok({
    personId: row.person_id,
    planId: row.plan_id,
    planNumber: formatPlanNumber(row.number),
    versionId: row.id,
    version: row.version,
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
  readonly at: string;
  readonly by: UserId;
}

function whyNotSaved(reading: Reading, versionId: VersionId): AppError {
  const row = reading.first<{ readonly status: VersionStatus }>('SELECT status FROM versions WHERE id = @versionId', { versionId });
  if (!row) return appError('not-found');
  return appError(row.status === 'draft' ? 'stale-revision' : 'not-editable');
}

// One draft, its place in the caseload and its line in the audit trail: all of it or nothing.
export function saveVersion(writing: Writing, { versionId, revision, content, at, by }: Save): Result<number, AppError> {
  const { text, hash } = storedContent(content);
  const changed = writing.change(
    `UPDATE versions
     SET revision = revision + 1, definition = @definition, changed_at = @at, changed_by = @by, content_hash = @hash, content = @text
     WHERE id = @versionId AND revision = @revision AND status = 'draft'`,
    { versionId, revision, definition: content.definition, at, by, hash, text },
  );
  if (changed === 0) return err(whyNotSaved(writing, versionId));
  // Left alone when nobody touched the name, the date of birth or the number.
  writing.change(
    `UPDATE people
     SET family_name = @family_name, given_name = @given_name, preferred_name = @preferred_name, title = @title,
         date_of_birth = @date_of_birth, identifier = @identifier, sort_key = @sort_key, search_text = @search_text
     WHERE id = (SELECT person_id FROM plans JOIN versions ON versions.plan_id = plans.id WHERE versions.id = @versionId)
       AND (title, date_of_birth, identifier, sort_key, search_text, family_name, given_name, preferred_name)
        IS NOT (@title, @date_of_birth, @identifier, @sort_key, @search_text, @family_name, @given_name, @preferred_name)`,
    { versionId, ...identityOf(content) },
  );
  addToAudit(writing, { at, actor: by, action: 'plan.saved', subject: versionId, revision: revision + 1, contentHash: hash });
  return ok(revision + 1);
}
