// Reads and writes one answer by its path, down through rows and parts: 'emergency.medicines.<row>.dose.amount'. A write
// copies only what lies on the way, so every other answer stays the very same value and nothing else renders.
import { answerAt, findEntry, withAnswer, type Answers, type FieldEntry, type FieldPath } from '../../shared/plan/definition.ts';
import type { Answer, Row, RowStanding } from '../../shared/plan/fields.ts';
import { isRows, valueAt } from '../../shared/plan/valueAt.ts';

export { valueAt };

type Loose = Readonly<Record<string, unknown>>;

// The field of the definition in which a path lies.
export function entryOfPath(path: string): FieldEntry | undefined {
  const [sectionId, id] = path.split('.');
  return findEntry(`${sectionId ?? ''}.${id ?? ''}`);
}

// What an answer is follows from the kind of the field that stands at the path.
export const answerAtPath = (answers: Answers, path: string): Answer | undefined => valueAt(answers, path) as Answer | undefined;

export function rowAtPath(answers: Answers, rowsPath: string, id: string): Row | undefined {
  const rows = valueAt(answers, rowsPath);
  return isRows(rows) ? rows.find((row) => row.id === id) : undefined;
}

// Somebody who changes a row that came from the version before has looked at it.
const touched: { readonly [Standing in RowStanding]: RowStanding } = {
  carried: 'changed',
  confirmed: 'changed',
  changed: 'changed',
  removed: 'removed',
};

function written(whole: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (isRows(whole)) {
    return whole.map((row) => {
      if (row.id !== step) return row;
      const answers = (written(row.answers, rest, value) ?? {}) as Row['answers']; // the same fields, one changed
      return { ...row, answers, ...(row.standing && { standing: touched[row.standing] }) };
    });
  }
  const next: Record<string, unknown> = { ...(whole as Loose | undefined) }; // stepped into by name
  const inner = written(next[step], rest, value);
  if (inner === undefined) delete next[step];
  else next[step] = inner;
  return Object.keys(next).length === 0 ? undefined : next;
}

// The answers with one changed; undefined takes the answer away, and a whole without parts is no answer either.
export function withAnswerAtPath(answers: Answers, path: FieldPath | (string & {}), value: Answer | undefined): Answers {
  const entry = entryOfPath(path);
  if (!entry) return answers;
  const steps = path.split('.').slice(2);
  // What comes out has the kind of the field it was made for.
  return withAnswer(answers, entry, written(answerAt(answers, entry), steps, value) as Answer | undefined);
}
