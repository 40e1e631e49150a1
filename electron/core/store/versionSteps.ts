// A version moves from one status to the next: along the workflow's arrows, on the revision that was looked at, in one
// transaction with its line in the audit trail. What the store can see for itself (who signed, whether a reason was given,
// whether a newer version takes over) nobody has to vouch for; only the gate is the caller's to ask.
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PlanId, UserId, VersionId } from '../../../shared/base/ids.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { VersionStatus } from '../../../shared/plan/planContent.ts';
import { transition, type PlanEvent, type Refusal, type Requirement } from '../../../shared/plan/workflow.ts';
import { addToAudit } from './audit.ts';
import type { Reading, Writing } from './handles.ts';
import { showAgain } from './shownVersion.ts';
import { isSigned } from './signatures.ts';

export interface Step {
  readonly versionId: VersionId;
  // The one that was looked at; anything newer in the store makes the step stale.
  readonly revision: number;
  readonly event: PlanEvent;
  // Whether the gate was asked about this revision, today, and nothing stood in the way.
  readonly gateClear: boolean;
  readonly reason?: string;
  readonly at: string;
  readonly by: UserId;
}

interface VersionRow {
  readonly id: VersionId;
  readonly plan_id: PlanId;
  readonly status: VersionStatus;
  readonly revision: number;
  readonly content_hash: Buffer;
  readonly rests_on: VersionId | null;
}

function refused({ code, sentence }: Refusal): AppError {
  if (code === 'reason') return appError('invalid-input', { issues: [{ path: 'reason', sentence }] });
  if (code === 'gateClear') return appError('invalid-input', { happened: sentence });
  return appError('not-editable', { happened: sentence, next: 'Open the plan again to see where it stands.' });
}

const columns = 'id, plan_id, status, revision, content_hash, rests_on';

function move(writing: Writing, row: VersionRow, { event, reason, at, by }: Step, met: ReadonlySet<Requirement>): Result<void, AppError> {
  const moved = transition(row.status, event, met);
  if (!moved.ok) return err(refused(moved.error));
  writing.change(
    `UPDATE versions
     SET status = @status, changed_at = CASE WHEN status IN ('draft', 'inReview', 'readyToAgree') THEN @at ELSE changed_at END
     WHERE id = @id`,
    { id: row.id, status: moved.value, at },
  );
  addToAudit(writing, {
    at,
    actor: by,
    action: `plan.${event}`,
    subject: row.id,
    revision: row.revision,
    contentHash: row.content_hash,
    ...(reason !== undefined && { reason }),
  });
  return ok(undefined);
}

const restsInForce = (reading: Reading, { rests_on: base }: VersionRow): boolean =>
  base === null || reading.first("SELECT 1 FROM versions WHERE id = @base AND status = 'agreed'", { base }) !== undefined;

// Refused or done: a refusal leaves nothing behind, because nothing is written before the workflow has been asked.
export function takeStep(writing: Writing, step: Step): Result<PlanId, AppError> {
  const row = writing.first<VersionRow>(`SELECT ${columns} FROM versions WHERE id = @id`, { id: step.versionId });
  if (!row) return err(appError('not-found'));
  if (row.revision !== step.revision) return err(appError('stale-revision'));
  const met = new Set<Requirement>([
    ...(step.gateClear ? (['gateClear'] as const) : []),
    ...(step.reason === undefined ? [] : (['reason'] as const)),
    ...(restsInForce(writing, row) ? (['restsInForce'] as const) : []),
    ...(isSigned(writing, step.versionId) ? (['signed'] as const) : []),
  ]);
  const allowed = transition(row.status, step.event, met);
  if (!allowed.ok) return err(refused(allowed.error));
  if (step.event === 'agree') {
    const inForce = writing.first<VersionRow>(`SELECT ${columns} FROM versions WHERE plan_id = @planId AND status = 'agreed'`, {
      planId: row.plan_id,
    });
    const madeWay = inForce ? move(writing, inForce, { ...step, event: 'supersede' }, new Set(['newerAgreed'])) : ok(undefined);
    if (!madeWay.ok) return madeWay;
  }
  const moved = move(writing, row, step, met);
  if (!moved.ok) return moved;
  const shown = showAgain(writing, row.plan_id);
  return shown.ok ? ok(row.plan_id) : shown;
}
