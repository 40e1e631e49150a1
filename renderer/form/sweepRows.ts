// Where a sweep leads: the list in the same section whose rows say which of the swept items they are about. Found in the
// definition by the closed list that both share.
import { fieldEntries, type Answers } from '../../shared/plan/definition.ts';
import type { Field, FieldOfKind, Row } from '../../shared/plan/fields.ts';
import { activeRows } from '../../shared/plan/walk.ts';
import { rowsAtPath } from './addRow.ts';
import { rowName, rowTitle } from './answerInWords.ts';

export interface SweepRows {
  readonly rowsPath: string;
  readonly field: FieldOfKind<'rows'>;
  // The field that names the item, and whether it can name several.
  readonly id: string;
  readonly many: boolean;
}

const found = new Map<Field, SweepRows | undefined>();

export function rowsOfSweep(sweep: FieldOfKind<'sweep'>): SweepRows | undefined {
  if (!found.has(sweep)) found.set(sweep, look(sweep));
  return found.get(sweep);
}

function look(sweep: FieldOfKind<'sweep'>): SweepRows | undefined {
  const home = fieldEntries.find(({ field }) => field === sweep)?.sectionId;
  for (const { path, sectionId, field } of fieldEntries) {
    if (sectionId !== home || field.kind !== 'rows') continue;
    for (const [id, inner] of Object.entries(field.fields)) {
      const isOfItems = (inner.kind === 'choice' || inner.kind === 'choices') && inner.options === sweep.items;
      if (isOfItems) return { rowsPath: path, field, id, many: inner.kind === 'choices' };
    }
  }
  return undefined;
}

export interface RowAbout {
  readonly path: string;
  readonly name: string;
  readonly title: string;
}

export const rowsAbout = (answers: Answers, { rowsPath, field, id }: SweepRows, code: string): readonly RowAbout[] =>
  activeRows(rowsAtPath(answers, rowsPath)).flatMap((row, index) =>
    [row.answers[id]].flat().includes(code)
      ? [{ path: `${rowsPath}.${row.id}`, name: rowName(field, index), title: rowTitle(field, row) }]
      : [],
  );

export const answersAbout = ({ id, many }: SweepRows, code: string): Row['answers'] => ({ [id]: many ? [code] : code });
