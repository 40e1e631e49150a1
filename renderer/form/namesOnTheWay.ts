// What a path is called when it is read away from its field: 'Health need C2', 'How severe'.
import type { Answers } from '../../shared/plan/definition.ts';
import type { Row } from '../../shared/plan/fields.ts';
import { activeRows } from '../../shared/plan/walk.ts';
import { rowKind, rowName } from './answerInWords.ts';
import { valueAt } from './answerPath.ts';
import { spotAt } from './spot.ts';

export function namesOnTheWay(path: string, answers: Answers): readonly string[] {
  const steps = path.split('.');
  const names: string[] = [];
  for (let length = 2; length <= steps.length; length += 1) {
    const at = steps.slice(0, length).join('.');
    const spot = spotAt(at);
    if (!spot) continue;
    const { field } = spot;
    const row = steps[length];
    if (spot.path !== at) continue;
    if (field.kind === 'rows' && row !== undefined) {
      const rows = activeRows((valueAt(answers, at) ?? []) as readonly Row[]); // a rows field is answered by rows
      const index = rows.findIndex(({ id }) => id === row);
      // One that went has no number any more.
      names.push(index < 0 ? rowKind(field) : rowName(field, index));
    } else names.push(field.label);
  }
  return names;
}
