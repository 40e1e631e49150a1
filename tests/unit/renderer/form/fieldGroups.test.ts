import { describe, expect, it } from 'vitest';
import { fieldGroups } from '../../../../renderer/form/fieldGroups.ts';
import { entriesOf } from '../../../../shared/plan/definition.ts';

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
