// Putting somebody away and bringing them back, recording a death and taking it back, and who is of one family. Each is one
// line in the audit trail; no version of a plan is touched.
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PersonId, UserId } from '../../../shared/base/ids.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { ArchiveReason } from '../../../shared/plan/personStanding.ts';
import { addToAudit, type AuditAction } from './audit.ts';
import type { Value, Writing } from './handles.ts';

export interface PersonAct {
  readonly personId: PersonId;
  readonly at: string;
  readonly by: UserId;
  readonly reason?: string;
}

const alreadySo = appError('not-editable', {
  happened: 'This was done already.',
  safe: 'Nothing was changed.',
  next: 'Open the person again to see where they stand.',
});

function act(
  writing: Writing,
  { personId, at, by, reason }: PersonAct,
  action: AuditAction,
  change: { readonly set: string; readonly where: string; readonly values?: Readonly<Record<string, Value>> },
): Result<void, AppError> {
  const changed = writing.change(`UPDATE people SET ${change.set} WHERE id = @personId AND ${change.where}`, {
    personId,
    ...change.values,
  });
  if (changed === 0) {
    const known = writing.first('SELECT 1 FROM people WHERE id = @personId', { personId });
    return err(known ? alreadySo : appError('not-found'));
  }
  addToAudit(writing, { at, actor: by, action, subject: personId, ...(reason !== undefined && { reason }) });
  return ok(undefined);
}

export const archivePerson = (writing: Writing, given: PersonAct, why: ArchiveReason): Result<void, AppError> =>
  act(writing, given, 'person.archived', {
    set: 'archived_at = @at, archived_why = @why',
    where: 'archived_at IS NULL',
    values: { at: given.at, why },
  });

export const bringBack = (writing: Writing, given: PersonAct): Result<void, AppError> =>
  act(writing, given, 'person.broughtBack', { set: 'archived_at = NULL, archived_why = NULL', where: 'archived_at IS NOT NULL' });

export const recordDeath = (writing: Writing, given: PersonAct, on: string): Result<void, AppError> =>
  act(writing, given, 'person.deathRecorded', { set: 'died_on = @on', where: 'died_on IS NULL', values: { on } });

export const undoDeath = (writing: Writing, given: PersonAct): Result<void, AppError> =>
  act(writing, given, 'person.deathUndone', { set: 'died_on = NULL', where: 'died_on IS NOT NULL' });

// Everyone in either family is of one family from now on. A family takes the id of whoever was there first.
export function joinFamily(writing: Writing, given: PersonAct, other: PersonId): Result<void, AppError> {
  const found = writing.first<{ readonly familyId: string }>(
    'SELECT coalesce(family_id, id) AS familyId FROM people WHERE id = @other AND id <> @personId',
    { other, personId: given.personId },
  );
  if (!found) return err(appError('not-found'));
  const { familyId } = found;
  writing.change('UPDATE people SET family_id = @familyId WHERE id = @other', { familyId, other });
  const before = writing.first<{ readonly familyId: string | null }>('SELECT family_id AS familyId FROM people WHERE id = @personId', {
    personId: given.personId,
  });
  const joined = act(writing, given, 'person.joinedFamily', {
    set: 'family_id = @familyId',
    where: 'family_id IS NOT @familyId',
    values: { familyId },
  });
  if (joined.ok && before?.familyId)
    writing.change('UPDATE people SET family_id = @familyId WHERE family_id = @before', { familyId, before: before.familyId });
  return joined;
}

// Nobody is a family of one.
export function leaveFamily(writing: Writing, given: PersonAct): Result<void, AppError> {
  const left = act(writing, given, 'person.leftFamily', { set: 'family_id = NULL', where: 'family_id IS NOT NULL' });
  if (left.ok)
    writing.change(
      `UPDATE people SET family_id = NULL
       WHERE family_id IN (SELECT family_id FROM people WHERE family_id IS NOT NULL GROUP BY family_id HAVING count(*) = 1)`,
    );
  return left;
}
