// The version that a paper or a code is of, and what has become of it.
import type { PersonId, PlanId, VersionId } from '../../../shared/base/ids.ts';
import { VERSION_STATUSES, type VersionStatus } from '../../../shared/plan/planContent.ts';
import { isEditable } from '../../../shared/plan/workflow.ts';
import { formatPlanNumber } from './caseload.ts';
import type { Reading } from './handles.ts';
import type { CodedVersion } from './versions.ts';

export interface FoundVersion {
  readonly versionId: VersionId;
  readonly personId: PersonId;
  readonly version: number;
  readonly planNumber: string;
  readonly status: VersionStatus;
  readonly agreedAt?: string;
  readonly endedAt?: string;
  readonly replacedBy?: number;
}

interface Row {
  readonly id: VersionId;
  readonly plan_id: PlanId;
  readonly person_id: PersonId;
  readonly number: number;
  readonly version: number;
  readonly status: VersionStatus;
  readonly content_hash: Buffer;
  readonly sealed_at: string | null;
}

const ENDINGS = ['superseded', 'withdrawn', 'enteredInError'] as const;
const EVENTS = { superseded: 'plan.supersede', withdrawn: 'plan.withdraw', enteredInError: 'plan.enterInError' } as const;
const isEnded = (status: VersionStatus): status is (typeof ENDINGS)[number] => ENDINGS.some((ending) => ending === status);

function withEnding(reading: Reading, { id, plan_id, person_id, number, version, status, sealed_at }: Row): FoundVersion {
  const ended = isEnded(status)
    ? reading.first<{ readonly at: string }>('SELECT at FROM audit WHERE subject = @id AND action = @action ORDER BY seq DESC LIMIT 1', {
        id,
        action: EVENTS[status],
      })
    : undefined;
  const next =
    status === 'superseded'
      ? reading.first<{ readonly version: number }>(
          `SELECT v.label AS version FROM versions v JOIN seals s ON s.version_id = v.id
           WHERE v.plan_id = @plan_id AND v.version > (SELECT version FROM versions WHERE id = @id) ORDER BY v.version LIMIT 1`,
          { plan_id, id },
        )
      : undefined;
  return {
    versionId: id,
    personId: person_id,
    version,
    planNumber: formatPlanNumber(number),
    status,
    ...(sealed_at !== null && { agreedAt: sealed_at }),
    ...(ended && { endedAt: ended.at }),
    ...(next && { replacedBy: next.version }),
  };
}

const FOUND = `
  SELECT v.id, v.plan_id, l.person_id, l.number, v.label AS version, v.status, v.content_hash, s.sealed_at
  FROM versions v JOIN plans l ON l.id = v.plan_id LEFT JOIN seals s ON s.version_id = v.id`;

// Sealed here, by this statement to the letter.
export function versionSealedBy(reading: Reading, statement: string): FoundVersion | undefined {
  const row = reading.first<Row>(`${FOUND} WHERE s.statement = @statement`, { statement });
  return row && withEnding(reading, row);
}

export const hasSealedWith = (reading: Reading, publicKey: Uint8Array): boolean =>
  reading.first('SELECT 1 FROM seals WHERE public_key = @publicKey LIMIT 1', { publicKey: Buffer.from(publicKey) }) !== undefined;

const CODED = VERSION_STATUSES.filter((status) => !isEditable(status))
  .map((status) => `'${status}'`)
  .join(', ');

// A code is worked out and not stored, so every version that may have one is asked.
export function versionCoded(reading: Reading, hasCode: (version: CodedVersion) => boolean): FoundVersion | undefined {
  const rows = reading.all<Row>(`${FOUND} WHERE v.status IN (${CODED})`);
  const row = rows.find(({ number, version, content_hash }) =>
    hasCode({ planNumber: formatPlanNumber(number), version, contentHash: content_hash }),
  );
  return row && withEnding(reading, row);
}
