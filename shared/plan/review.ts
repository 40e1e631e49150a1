// Going through what a new version brought forward from the last: what still waits to be looked at, and standing by it. A
// statement is an outermost row with all that is in it (the steps of an emergency are read, and stood by, with it), or the
// answers of a section that stand on their own.
import { answerAt, entriesOf, sectionIds, type Answers, type FieldEntry, type SectionId } from './definition.ts';
import type { Answer, FieldOfKind, Fields, Row } from './fields.ts';
import { partsWithAnswers, PARTS } from './planParts.ts';

interface Common {
  readonly path: string;
  readonly sectionId: SectionId;
  readonly waits: boolean;
}

export interface RowStatement extends Common {
  readonly of: 'row';
  readonly rowsPath: string;
  readonly field: FieldOfKind<'rows'>;
  readonly row: Row;
}

export interface PartStatement extends Common {
  readonly of: 'part';
  // Those that are answered.
  readonly entries: readonly FieldEntry[];
}

export type Statement = RowStatement | PartStatement;

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

const rowStatements = (answers: Answers, entry: FieldEntry): readonly RowStatement[] => {
  const { field, path, sectionId } = entry;
  const rows = answerAt(answers, entry);
  if (field.kind !== 'rows' || rows === undefined) return [];
  return (rows as readonly Row[]) // a rows field is answered by rows
    .filter((row) => row.standing !== undefined || waits(row, field.fields))
    .map((row) => ({ of: 'row', path: `${path}.${row.id}`, rowsPath: path, sectionId, field, row, waits: waits(row, field.fields) }));
};

// What a part says is told from the answers that are there now; that it came from the version before, from its mark. A part
// whose answers were all taken away still waits until somebody has seen that.
const partStatement = (answers: Answers, sectionId: SectionId): readonly PartStatement[] => {
  const standing = answers.reviews.parts?.[sectionId]?.answer;
  if (standing === undefined) return [];
  const entries = partsWithAnswers(answers).find((part) => part.sectionId === sectionId)?.entries ?? [];
  return [{ of: 'part', path: `${PARTS.path}.${sectionId}`, sectionId, entries, waits: standing === 'waits' }];
};

// Every statement that came from the version before, in the order of the form.
export const broughtForward = (answers: Answers): readonly Statement[] =>
  sectionIds.flatMap((sectionId) => [
    ...partStatement(answers, sectionId),
    ...entriesOf(sectionId).flatMap((entry) => rowStatements(answers, entry)),
  ]);

// The row and all that is in it, looked at and still right. What was changed or removed in this round stays that.
export function stoodBy(row: Row, fields: Fields): Row {
  const inner = innerRows(row, fields).map(
    ([id, field, rows]) => [id, rows.map((one) => (one.standing === 'removed' ? one : stoodBy(one, field.fields)))] as const,
  );
  const answers = { ...row.answers, ...Object.fromEntries(inner) };
  return row.standing === 'carried' ? { ...row, answers, standing: 'confirmed' } : { ...row, answers };
}
