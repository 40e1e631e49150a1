// Whose paper this is: their name, what they like to be called, when they were born and by which number they are known.
import { fieldEntry } from '../plan/definition.ts';
import { displayName } from '../plan/personName.ts';
import { answerSpans } from './answerSpans.ts';
import type { Fact, IdentityBlock } from './blocks.ts';
import { numberFact } from './furniture.ts';
import { isBlankAt, type PrintScope } from './printScope.ts';

const factOf = (path: 'person.preferredName' | 'person.dateOfBirth' | 'person.dueDate', scope: PrintScope): readonly Fact[] => {
  const entry = fieldEntry(path);
  const value = answerSpans(entry, scope);
  return value ? [{ label: entry.field.label, value }] : [];
};

export const bornFact = (scope: PrintScope): readonly Fact[] => {
  const expected = isBlankAt('person.dateOfBirth', scope) && !isBlankAt('person.dueDate', scope);
  return factOf(expected ? 'person.dueDate' : 'person.dateOfBirth', scope);
};

// Left out where they have not said that they like to be called otherwise.
export const calledFact = (scope: PrintScope): readonly Fact[] =>
  isBlankAt('person.preferredName', scope) ? [] : factOf('person.preferredName', scope);

// For whoever will know them. What they are called otherwise is a gap to be filled on the front sheet, and none elsewhere.
export const frontFacts = (scope: PrintScope): readonly Fact[] => [
  ...factOf('person.preferredName', scope),
  ...bornFact(scope),
  ...numberFact(scope),
];

const allFacts = (scope: PrintScope): readonly Fact[] => [...calledFact(scope), ...bornFact(scope), ...numberFact(scope)];

export const identityOf = (scope: PrintScope, facts = allFacts(scope)): IdentityBlock => ({
  kind: 'identity',
  name: displayName(scope.answers.person),
  facts,
});
