// Going through what a new version brought forward from the last: what still waits to be looked at, and standing by it. A
// statement is an outermost row with all that is in it: the steps of an emergency are read, and stood by, with it.
import { answerAt, fieldEntries, type Answers, type SectionId } from './definition.ts';
import type { Answer, FieldOfKind, Fields, Row } from './fields.ts';

export interface Statement {
  // 'healthNeeds.needs.<row>'
  readonly path: string;
  readonly rowsPath: string;
  readonly sectionId: SectionId;
  readonly field: FieldOfKind<'rows'>;
  readonly row: Row;
  readonly waits: boolean;
}

type Loose = Readonly<Record<string, Answer | undefined>>;

const innerRows = (row: Row, fields: Fields): readonly (readonly [string, FieldOfKind<'rows'>, readonly Row[]])[] =>
  Object.entries(fields).flatMap(([id, field]) => {
    const answer = (row.answers as Loose)[id];
    return field.kind === 'rows' && answer !== undefined ? [[id, field, answer as readonly Row[]] as const] : []; // a rows field is answered by rows
  });

// Whether nobody has looked at a row, or at something in it, since the version before.
const waits = (row: Row, fields: Fields): boolean =>
  row.standing !== 'removed' &&
  (row.standing === 'carried' || innerRows(row, fields).some(([, field, rows]) => rows.some((inner) => waits(inner, field.fields))));

// Every statement that came from the version before, in the order of the form.
export const broughtForward = (answers: Answers): readonly Statement[] =>
  fieldEntries.flatMap((entry) => {
    const { field, path, sectionId } = entry;
    const rows = answerAt(answers, entry);
    if (field.kind !== 'rows' || rows === undefined) return [];
    return (rows as readonly Row[]) // a rows field is answered by rows
      .filter((row) => row.standing !== undefined || waits(row, field.fields))
      .map((row) => ({ path: `${path}.${row.id}`, rowsPath: path, sectionId, field, row, waits: waits(row, field.fields) }));
  });

// The row and all that is in it, looked at and still right. What was changed or removed in this round stays that.
export function stoodBy(row: Row, fields: Fields): Row {
  const inner = innerRows(row, fields).map(
    ([id, field, rows]) => [id, rows.map((one) => (one.standing === 'removed' ? one : stoodBy(one, field.fields)))] as const,
  );
  const answers = { ...row.answers, ...Object.fromEntries(inner) };
  return row.standing === 'carried' ? { ...row, answers, standing: 'confirmed' } : { ...row, answers };
}
