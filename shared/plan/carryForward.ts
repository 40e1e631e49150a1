// Begins the next version from the last: what was removed is gone, every other row says that nobody has looked at it yet in
// this round, and what is about one version alone is asked anew. A date on which somebody checked, or stood by, the last
// version must never be read as the date of this one.
import { answerAt, fieldEntries, withAnswer, type Answers } from './definition.ts';
import type { Answer, Field, Row } from './fields.ts';
import { partsWithAnswers, withParts } from './planParts.ts';

const carry = (rows: readonly Row[], fields: Readonly<Record<string, Field>>): readonly Row[] =>
  rows
    .filter((row) => row.standing !== 'removed')
    .map((row) => {
      const inner = Object.entries(row.answers).map(([id, answer]) => {
        const field = fields[id];
        return [id, field?.kind === 'rows' ? carry(answer as readonly Row[], field.fields) : answer] as const; // a rows field is answered by rows
      });
      return { ...row, answers: Object.fromEntries(inner) as Readonly<Record<string, Answer>>, standing: 'carried' as const };
    });

export function carryForward(answers: Answers): Answers {
  const carried = fieldEntries.reduce((soFar, entry) => {
    if (entry.field.anew) return withAnswer(soFar, entry, undefined);
    const answer = answerAt(soFar, entry);
    if (entry.field.kind !== 'rows' || answer === undefined) return soFar;
    return withAnswer(soFar, entry, carry(answer as readonly Row[], entry.field.fields)); // a rows field is answered by rows
  }, answers);
  return withParts(carried, Object.fromEntries(partsWithAnswers(carried).map(({ sectionId }) => [sectionId, { answer: 'waits' }])));
}
