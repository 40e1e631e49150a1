// The same answers with another in the place of each; undefined takes it away. Rows stay, so that numbers mean the same.
import type { Answers } from './definition.ts';
import type { Row } from './fields.ts';

export function withEach(answers: Answers, change: (path: string, answer: unknown) => unknown): Answers {
  const inside = (given: object, under: string): object =>
    Object.fromEntries(
      Object.entries(given).flatMap(([id, answer]: [string, unknown]) => {
        const path = `${under}.${id}`;
        const changed = isListOfRows(answer)
          ? answer.map((row) => ({ ...row, answers: inside(row.answers, `${path}.${row.id}`) }))
          : change(path, answer);
        return changed === undefined ? [] : [[id, changed]];
      }),
    );
  return Object.fromEntries(Object.entries(answers).map(([id, given]) => [id, inside(given, id)])) as Answers; // every section stays
}

const isListOfRows = (answer: unknown): answer is readonly Row[] =>
  Array.isArray(answer) && answer.some((each) => typeof each === 'object' && each !== null && 'answers' in each);
