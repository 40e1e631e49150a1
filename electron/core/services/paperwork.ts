// Everything that is known of one plan's paper outside: each thing that is recorded answers with it.
import type { Paperwork } from '../../../shared/api/paperwork.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PlanId } from '../../../shared/base/ids.ts';
import { dateAt, formatDate, readTypedDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';

import { isOnTheSheet, isScanAskedFor } from '../../../shared/plan/signedSheet.ts';
import type { Handlers } from '../dispatch.ts';
import type { Ports } from '../ports.ts';
import { amendmentsOf } from '../store/amendments.ts';
import { givenCopies } from '../store/givenCopies.ts';
import type { Reading } from '../store/handles.ts';
import { signaturesOf, standing } from '../store/signatures.ts';
import { signedSheets } from '../store/signedSheets.ts';
import { readPlan, versionLines } from '../store/versions.ts';

export function paperworkOf(reading: Reading, planId: PlanId, today: PlainDate): Paperwork {
  const sheets = signedSheets(reading, planId);
  const inForce = versionLines(reading, planId).find(({ status }) => status === 'agreed');
  const asked =
    inForce !== undefined &&
    isScanAskedFor(
      {
        inForce: true,
        agreedOn: dateAt(new Date(inForce.changedAt)),
        signedByHand: standing(signaturesOf(reading, inForce.versionId)).some(({ way }) => isOnTheSheet(way)),
        scanned: sheets.some(({ versionId, struckWhy }) => versionId === inForce.versionId && struckWhy === undefined),
      },
      today,
    );
  return {
    copies: givenCopies(reading, planId),
    amendments: amendmentsOf(reading, planId, today),
    sheets,
    ...(asked && { scanAskedFor: { versionId: inForce.versionId, version: inForce.version } }),
  };
}

export const wrong = (path: string, sentence: string): Result<never, AppError> =>
  err(appError('invalid-input', { issues: [{ path, sentence }] }));

// A day in the past or today, as somebody typed it.
export function dayThatCame(typed: string, path: string, today: PlainDate): Result<PlainDate, AppError> {
  const day = readTypedDate(typed);
  if (!day) return wrong(path, 'Write a real date as day, month and four-figure year.');
  return day > today ? wrong(path, `This day has not come yet: today is ${formatDate(today)}.`) : ok(day);
}

export const paperworkService = ({ now }: Ports): Pick<Handlers, 'paperwork.read'> => ({
  'paperwork.read': ({ planId }, { database }) => {
    const plan = readPlan(database, planId as PlanId); // the schema says that an id is one; of what, the store finds out
    return plan.ok ? ok(paperworkOf(database, plan.value.planId, dateAt(now()))) : plan;
  },
});
