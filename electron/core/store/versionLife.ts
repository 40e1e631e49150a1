// What became of each version of a plan, as its lines in the audit trail tell it, and whether these lines fit together and
// fit what is stored. One that does not is told by itself: the others are as good as before.
import { groupedBy } from '../../../shared/base/groupedBy.ts';
import type { PersonId, PlanId, VersionId } from '../../../shared/base/ids.ts';
import type { VersionStatus } from '../../../shared/plan/planContent.ts';
import { PLAN_EVENTS } from '../../../shared/plan/workflow.ts';
import type { VersionStep } from '../../../shared/api/history.ts';
import { hashOfLine, statusAfter, TRAIL_START, type AuditRow } from './audit.ts';
import type { Reading } from './handles.ts';
import { readStoredContent } from './storedContent.ts';

export interface VersionLife {
  readonly versionId: VersionId;
  readonly version: number;
  readonly status: VersionStatus;
  readonly changedAt: string;
  readonly begunAt: string;
  readonly begunBy: string;
  readonly writtenFrom?: number;
  readonly writers: readonly string[];
  readonly steps: readonly VersionStep[];
  // 'words': they do not read back as they were written. 'later': a later Accord wrote them. 'trail': its lines do not fit.
  readonly unfit?: 'words' | 'later' | 'trail';
}

interface VersionRow {
  readonly id: VersionId;
  readonly version: number;
  readonly status: VersionStatus;
  readonly revision: number;
  readonly changed_at: string;
  readonly changed_by: string;
  readonly content_hash: Buffer;
  readonly content: string;
  readonly written_from: number | null;
}

interface TrailRow extends AuditRow {
  readonly name: string;
  readonly reason: string | null;
  readonly hash_before: Buffer | null;
}

const WORDS: ReadonlySet<string> = new Set(['plan.created', 'plan.started', 'plan.saved']);

const fitsTheTrail = (row: TrailRow): boolean =>
  row.prev_hash.equals(row.seq === 1 ? TRAIL_START.hash : (row.hash_before ?? Buffer.alloc(0))) && hashOfLine(row).equals(row.hash);

function isAsTold({ status, revision, content_hash: hash }: VersionRow, trail: readonly TrailRow[]): boolean {
  const words = trail.findLast(({ action }) => WORDS.has(action));
  const step = trail.findLast(({ action }) => statusAfter[action] !== undefined);
  if (!words || words.revision !== revision || !words.content_hash?.equals(hash)) return false;
  return (step ? statusAfter[step.action] : 'draft') === status && trail.every(fitsTheTrail);
}

function unfitOf(row: VersionRow, trail: readonly TrailRow[]): VersionLife['unfit'] {
  const read = readStoredContent({ text: row.content, hash: row.content_hash });
  if (!read.ok) return read.error.code === 'vault-newer' ? 'later' : 'words';
  return isAsTold(row, trail) ? undefined : 'trail';
}

function lifeOf(row: VersionRow, trail: readonly TrailRow[], wrote: readonly string[]): VersionLife {
  const [begun] = trail;
  const unfit = unfitOf(row, trail);
  const steps = trail.flatMap(({ action, at, name, reason }): readonly VersionStep[] => {
    const event = PLAN_EVENTS.find((one) => action === `plan.${one}`);
    return event ? [{ event, at, by: name, ...(reason !== null && { reason }) }] : [];
  });
  return {
    versionId: row.id,
    version: row.version,
    status: row.status,
    changedAt: row.changed_at,
    begunAt: begun?.at ?? row.changed_at,
    begunBy: begun?.name ?? row.changed_by,
    ...(row.written_from !== null && { writtenFrom: row.written_from }),
    writers: [...new Set([...wrote, row.changed_by])],
    steps,
    ...(unfit && { unfit }),
  };
}

const bySubject = <Row extends { readonly subject: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> =>
  groupedBy(rows, ({ subject }) => subject);

export const personOfPlan = (reading: Reading, planId: PlanId): PersonId | undefined =>
  reading.first<{ readonly id: PersonId }>('SELECT person_id AS id FROM plans WHERE id = @planId', { planId })?.id;

// Newest first.
export function livesOf(reading: Reading, planId: PlanId): readonly VersionLife[] {
  const versions = reading.all<VersionRow>(
    `SELECT v.id, v.label AS version, v.status, v.revision, v.changed_at, u.name AS changed_by, v.content_hash, v.content, e.label AS written_from
     FROM versions v JOIN users u ON u.id = v.changed_by
     LEFT JOIN from_earlier f ON f.version_id = v.id LEFT JOIN versions e ON e.id = f.earlier_id
     WHERE v.plan_id = @planId ORDER BY v.version DESC`,
    { planId },
  );
  const trail = bySubject(
    reading.all<TrailRow>(
      `SELECT a.seq, a.at, a.actor, a.action, a.subject, a.revision, a.content_hash, a.prev_hash, a.hash,
              u.name, r.words AS reason, before.hash AS hash_before
       FROM audit a JOIN versions v ON v.id = a.subject JOIN users u ON u.id = a.actor
       LEFT JOIN reasons r ON r.seq = a.seq LEFT JOIN audit before ON before.seq = a.seq - 1
       WHERE v.plan_id = @planId ORDER BY a.seq`,
      { planId },
    ),
  );
  const wrote = bySubject(
    reading.all<{ readonly subject: string; readonly name: string }>(
      `SELECT e.version_id AS subject, u.name FROM earlier_words e JOIN versions v ON v.id = e.version_id JOIN users u ON u.id = e.by
       WHERE v.plan_id = @planId GROUP BY e.version_id, e.by ORDER BY min(e.seq)`,
      { planId },
    ),
  );
  return versions.map((row) =>
    lifeOf(
      row,
      trail.get(row.id) ?? [],
      (wrote.get(row.id) ?? []).map(({ name }) => name),
    ),
  );
}
