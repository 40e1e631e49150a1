// A new row in any list of the plan, with what it is linked to, in one step that one undo takes back.
import type { Answers } from '../../shared/plan/definition.ts';
import type { Row } from '../../shared/plan/fields.ts';
import { valueAt } from './answerPath.ts';
import type { Form } from './form.ts';
import { added, newRow } from './rows.ts';
import { spotAt } from './spot.ts';

export const rowsAtPath = (answers: Answers, path: string): readonly Row[] => (valueAt(answers, path) ?? []) as readonly Row[]; // asked of rows fields only

// The path of its first field, to write in next.
export function addRow(form: Form, rowsPath: string, answers?: Row['answers']): string | undefined {
  const spot = spotAt(rowsPath);
  if (spot?.field.kind !== 'rows' || spot.path !== rowsPath) return undefined;
  const row = newRow(answers);
  form.change(spot, added(rowsAtPath(form.store.getState().answers, rowsPath), row));
  return `${rowsPath}.${row.id}.${Object.keys(spot.field.fields)[0] ?? ''}`;
}
