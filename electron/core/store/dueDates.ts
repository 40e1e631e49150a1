// The dates that wait, read out of the rows without opening a plan: ten thousand would take their time to decode.
import type { PlanId, VersionId } from '../../../shared/base/ids.ts';
import { dateAt, plainDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import { packOf, type JurisdictionId } from '../../../shared/jurisdiction/packs.ts';
import type { DueDate, DueKind } from '../../../shared/plan/dueDates.ts';
import { adviceDueOn, comingMove } from '../../../shared/plan/requestClock.ts';
import { scanDueOn } from '../../../shared/plan/signedSheet.ts';
import { formatPlanNumber } from './caseload.ts';
import type { Reading } from './handles.ts';

interface PlanRow {
  readonly planId: PlanId;
  readonly number: number;
  readonly reviewDue: PlainDate | null;
  readonly dateOfBirth: string;
  readonly jurisdiction: JurisdictionId;
  readonly support: string | null;
  readonly schoolYear: string | null;
  readonly purpose: string | null;
  readonly received: string | null;
  readonly sent: string | null;
}

const HERE = 'p.archived_at IS NULL AND p.died_on IS NULL';

// What the version says that stands for the plan. One that is over asks nobody for anything.
const PLANS = `
  SELECT l.id AS planId, l.number, l.review_due AS reviewDue, p.date_of_birth AS dateOfBirth,
         v.content ->> '$.jurisdiction' AS jurisdiction,
         v.content ->> '$.answers.education.support' AS support,
         v.content ->> '$.answers.education.schoolYear' AS schoolYear,
         v.content ->> '$.answers.education.purpose' AS purpose,
         v.content ->> '$.answers.education.requestReceived' AS received,
         v.content ->> '$.answers.education.adviceSent' AS sent
  FROM people p JOIN plans l ON l.person_id = p.id JOIN versions v ON v.plan_id = l.id AND v.version = l.shown_version
  WHERE ${HERE} AND v.status IN ('draft', 'inReview', 'readyToAgree', 'agreed')`;

interface AgreedRow {
  readonly planId: PlanId;
  readonly number: number;
  readonly versionId: VersionId;
  readonly agreedAt: string;
  readonly reliableUntil: string | null;
  readonly scanWaits: 0 | 1;
}

const IN_FORCE = `
  SELECT l.id AS planId, l.number, v.id AS versionId, v.changed_at AS agreedAt,
         CASE WHEN v.content ->> '$.answers.emergency.plan' = 'yes' THEN v.content ->> '$.answers.emergency.reliableUntil' END AS reliableUntil,
         EXISTS (SELECT 1 FROM signatures s WHERE s.version_id = v.id AND s.struck_at IS NULL AND s.content_hash = v.content_hash
                   AND s.way IN ('ink', 'mark'))
         AND NOT EXISTS (SELECT 1 FROM signed_sheets h WHERE h.version_id = v.id
                           AND NOT EXISTS (SELECT 1 FROM struck_sheets k WHERE k.sheet = h.seq)) AS scanWaits
  FROM people p JOIN plans l ON l.person_id = p.id JOIN versions v ON v.plan_id = l.id
  WHERE ${HERE} AND v.status = 'agreed'`;

interface AmendmentRow {
  readonly planId: PlanId;
  readonly number: number;
  readonly seq: number;
  readonly due: PlainDate;
}

const UNANSWERED = `
  SELECT l.id AS planId, l.number, u.seq, u.due_on AS due
  FROM people p JOIN plans l ON l.person_id = p.id JOIN unanswered_amendments u ON u.plan_id = l.id
  WHERE ${HERE}`;

type OfPlan = Pick<PlanRow, 'planId' | 'number'>;

function waiting({ planId, number }: OfPlan, kind: DueKind, on: PlainDate | null | undefined, which = ''): readonly DueDate[] {
  return on ? [{ id: `${planId}.${kind}${which}`, planId, planNumber: formatPlanNumber(number), kind, on }] : [];
}

// A day that cannot be read yet is no day; whether it was sent is not known from one either, so the request still waits.
const dayIn = (typed: string | null): PlainDate | undefined => plainDate(typed ?? '');

function requestOf(row: PlanRow): readonly DueDate[] {
  const received = dayIn(row.received);
  const isAsked = row.purpose !== null && row.purpose !== 'schoolPlan' && !dayIn(row.sent);
  return received && isAsked ? waiting(row, 'request', adviceDueOn(packOf(row.jurisdiction), received)) : [];
}

function moveOf(row: PlanRow, today: PlainDate): readonly DueDate[] {
  const birth = dayIn(row.dateOfBirth);
  if (!birth || row.support !== 'plan') return [];
  const year = row.schoolYear === null ? undefined : Number(row.schoolYear);
  const coming = comingMove(packOf(row.jurisdiction), birth, today, year);
  return coming ? waiting(row, 'phaseTransfer', coming.by, `.${coming.move.into}`) : [];
}

const agreedDates = (row: AgreedRow): readonly DueDate[] => [
  ...waiting(row, 'emergencyPage', dayIn(row.reliableUntil)),
  ...(row.scanWaits === 1 ? waiting(row, 'scan', scanDueOn(dateAt(new Date(row.agreedAt))), `.${row.versionId}`) : []),
];

const inOrder = (one: DueDate, other: DueDate): number =>
  one.on.localeCompare(other.on) || one.planNumber.localeCompare(other.planNumber) || one.id.localeCompare(other.id);

// The first first.
export const dueDates = (reading: Reading, today: PlainDate): readonly DueDate[] =>
  [
    ...reading.all<PlanRow>(PLANS).flatMap((row) => [...waiting(row, 'review', row.reviewDue), ...requestOf(row), ...moveOf(row, today)]),
    ...reading.all<AgreedRow>(IN_FORCE).flatMap(agreedDates),
    ...reading.all<AmendmentRow>(UNANSWERED).flatMap((row) => waiting(row, 'amendment', row.due, `.${row.seq}`)),
  ].toSorted(inOrder);
