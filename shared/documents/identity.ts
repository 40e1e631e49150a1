// Whose paper this is, for papers that go to somebody who will know them: what they like to be called, when they were born
// and by which number they are known.
import { answerAt, fieldEntry, type FieldPath } from '../plan/definition.ts';
import { displayName } from '../plan/personName.ts';
import { isBlankAnswer } from '../plan/relevance.ts';
import { answerSpans } from './answerSpans.ts';
import type { Fact, IdentityBlock } from './blocks.ts';
import { numberFact } from './furniture.ts';
import type { PrintScope } from './printScope.ts';

const isBlankAt = (path: FieldPath, { answers }: PrintScope): boolean => isBlankAnswer(answerAt(answers, fieldEntry(path)));

const factOf = (path: FieldPath, scope: PrintScope): readonly Fact[] => {
  const entry = fieldEntry(path);
  const value = answerSpans(entry, scope);
  return value ? [{ label: entry.field.label, value }] : [];
};

export function identityOf(scope: PrintScope): IdentityBlock {
  const expected = isBlankAt('person.dateOfBirth', scope) && !isBlankAt('person.dueDate', scope);
  const day = expected ? 'person.dueDate' : 'person.dateOfBirth';
  const facts = [...factOf('person.preferredName', scope), ...factOf(day, scope), ...numberFact(scope)];
  return { kind: 'identity', name: displayName(scope.answers.person), facts };
}
