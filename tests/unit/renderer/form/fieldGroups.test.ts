import { describe, expect, it } from 'vitest';
import { fieldGroups, progressOf } from '../../../../renderer/form/fieldGroups.ts';
import { emptyAnswers, entriesOf, type Answers } from '../../../../shared/plan/definition.ts';

describe('the groups of a section', () => {
  it('hold every field once, in the order of the definition', () => {
    const paths = fieldGroups('person').flatMap((group) => [...group.asked, ...group.more].map((entry) => entry.path));
    expect(paths.toSorted()).toEqual(
      entriesOf('person')
        .map((entry) => entry.path)
        .toSorted(),
    );
  });
});

describe('progress', () => {
  const numbers = fieldGroups('person').find((group) => group.title === 'Date of birth and numbers');
  const progress = (person: Answers['person']) => numbers && progressOf(numbers, { ...emptyAnswers, person });

  it('waits for what is needed', () => expect(progress({})).toEqual({ needed: 2, todo: 2 }));
  it('does not wait for a number once it is said why there is none', () =>
    expect(progress({ dateOfBirth: '2016-03-14', noIdentifierReason: 'newborn' })).toEqual({ needed: 2, todo: 0 }));
});
