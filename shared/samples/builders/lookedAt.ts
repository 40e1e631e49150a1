// A plan carried forward from the last, after most of it has been gone through: what is asked anew has been answered, and
// every row is confirmed, except those of the lists that nobody has come to yet.
import { answerAt, fieldEntries, withAnswer, type Answers, type FieldPath } from '../../plan/definition.ts';
import type { Answer, Row } from '../../plan/fields.ts';

const isRow = (value: object): value is Row => 'id' in value && 'answers' in value;

// A row that somebody has stood by, and the rows inside it.
function confirm(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => {
    const inner = Object.entries(row.answers).map(([id, answer]) => [
      id,
      Array.isArray(answer) && answer.some((item) => typeof item === 'object' && isRow(item)) ? confirm(answer as readonly Row[]) : answer,
    ]); // rows inside a row
    return { ...row, answers: Object.fromEntries(inner) as Readonly<Record<string, Answer>>, standing: 'confirmed' }; // the same answers
  });
}

interface Round {
  readonly except: readonly FieldPath[];
  // What this round's answers to what is asked anew are taken from.
  readonly anew: Answers;
}

export function lookedAt(answers: Answers, { except, anew }: Round): Answers {
  return fieldEntries.reduce((looked, entry) => {
    if (entry.field.anew) return withAnswer(looked, entry, answerAt(anew, entry));
    const answer = answerAt(looked, entry);
    if (entry.field.kind !== 'rows' || answer === undefined || except.includes(entry.path)) return looked;
    return withAnswer(looked, entry, confirm(answer as readonly Row[])); // a rows field is answered by rows
  }, answers);
}
