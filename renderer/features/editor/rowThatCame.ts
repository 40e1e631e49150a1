// After a list has changed as a whole, as an undo changes it: the row in it that was not there before, or else the list.
import type { Answers } from '../../../shared/plan/definition.ts';
import type { Row } from '../../../shared/plan/fields.ts';
import { activeRows } from '../../../shared/plan/walk.ts';
import { valueAt } from '../../form/answerPath.ts';
import { spotAt } from '../../form/spot.ts';

export function rowThatCame(path: string, before: Answers, after: Answers): string {
  const spot = spotAt(path);
  if (spot?.field.kind !== 'rows' || spot.path !== path) return path;
  const rowsIn = (answers: Answers): readonly Row[] => activeRows(valueAt(answers, path) as readonly Row[] | undefined); // a rows field is answered by rows
  const was = new Set(rowsIn(before).map(({ id }) => id));
  const came = rowsIn(after).find(({ id }) => !was.has(id));
  return came ? `${path}.${came.id}` : path;
}
