// The order in which a person meets what is named by its path.
import { expect, it } from 'vitest';
import { emptyAnswers, fieldEntries } from '../../../shared/plan/definition.ts';
import { inFormOrder } from '../../../shared/plan/formOrder.ts';

const answers = {
  ...emptyAnswers,
  emergency: {
    medicines: [
      { id: 'b', answers: {} },
      { id: 'a', answers: {} },
    ],
  },
};
const sorted = (paths: readonly string[]): readonly string[] => paths.toSorted(inFormOrder(answers));

it('is that of the definition for fields', () => {
  const paths = fieldEntries.map(({ path }) => path);
  expect(sorted(paths.toReversed())).toEqual(paths);
});

it('is that of the list for rows, of the row for its fields, and of the dose for its parts; a whole stands before its parts', () => {
  const paths = [
    'emergency.medicines',
    'emergency.medicines.b',
    'emergency.medicines.b.name',
    'emergency.medicines.b.dose',
    'emergency.medicines.b.dose.amount',
    'emergency.medicines.b.dose.route',
    'emergency.medicines.a.name',
    'contacts.personal',
  ];
  expect(sorted(paths.toReversed())).toEqual(paths);
});
