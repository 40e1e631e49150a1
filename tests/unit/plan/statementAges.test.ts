// Since when a statement has said the very same words, told from agreed versions alone.
import { expect, it } from 'vitest';
import { emptyAnswers, type Answers } from '../../../shared/plan/definition.ts';
import { statementAges, type AgreedWords } from '../../../shared/plan/statementAges.ts';

type Need = NonNullable<Answers['healthNeeds']['needs']>[number];

const need = (id: string, title: string, more: Partial<Need> = {}): Need => ({ id, answers: { title }, ...more });
const agreed = (version: number, at: string, ...needs: readonly Need[]): AgreedWords => ({
  version,
  at,
  answers: { ...emptyAnswers, healthNeeds: { needs } },
});

const ONE = '2024-05-01T10:00:00.000Z';
const TWO = '2025-05-02T10:00:00.000Z';
const THREE = '2026-05-03T10:00:00.000Z';

it('counts from the first version with the same words, however they were looked at', () => {
  const ages = statementAges([
    agreed(1, ONE, need('a', 'Cannot fast')),
    agreed(2, TWO, need('a', 'Cannot fast', { standing: 'confirmed' })),
    agreed(3, THREE, need('a', 'Cannot fast', { standing: 'changed' })),
  ]);
  expect(ages).toEqual([{ id: 'a', first: { version: 1, at: ONE }, sameSince: { version: 1, at: ONE } }]);
});

it('counts from the change where the words were changed, and from no earlier time when they were the same', () => {
  const ages = statementAges([
    agreed(1, ONE, need('a', 'Cannot fast')),
    agreed(2, TWO, need('a', 'Cannot fast for long')),
    agreed(3, THREE, need('a', 'Cannot fast')),
  ]);
  expect(ages).toEqual([{ id: 'a', first: { version: 1, at: ONE }, sameSince: { version: 3, at: THREE } }]);
});

it('knows a new statement, and forgets one that was struck out', () => {
  const ages = statementAges([
    agreed(1, ONE, need('a', 'Cannot fast'), need('b', 'Tires')),
    agreed(2, TWO, need('a', 'Cannot fast'), need('b', 'Tires', { standing: 'removed' }), need('c', 'Falls')),
  ]);
  expect(ages.map(({ id, sameSince }) => [id, sameSince.version])).toEqual([
    ['a', 1],
    ['c', 2],
  ]);
});

it('one that was struck out once and written again is as old as its return', () => {
  const ages = statementAges([
    agreed(1, ONE, need('a', 'Falls')),
    agreed(2, TWO, need('a', 'Falls', { standing: 'removed' })),
    agreed(3, THREE, need('a', 'Falls', { standing: 'changed' })),
  ]);
  expect(ages).toEqual([{ id: 'a', first: { version: 3, at: THREE }, sameSince: { version: 3, at: THREE } }]);
});

it('says nothing where nothing was agreed', () => {
  expect(statementAges([])).toEqual([]);
});

it('counts what stands on its own in a section as one statement', () => {
  const told = (version: number, at: string, goal: string): AgreedWords => ({
    version,
    at,
    answers: { ...emptyAnswers, summary: { explainer: goal } },
  });
  expect(
    statementAges([told(1, ONE, 'Cannot store sugar'), told(2, TWO, 'Cannot store sugar'), told(3, THREE, 'Stores little sugar')]),
  ).toEqual([{ id: 'summary', first: { version: 1, at: ONE }, sameSince: { version: 3, at: THREE } }]);
});

it('words that were taken up again are told with the version that last said them', () => {
  const history = [
    agreed(1, ONE, need('a', 'Cannot fast'), need('b', 'Tires')),
    agreed(2, TWO, need('a', 'Cannot fast'), need('b', 'Tires')),
    agreed(3, THREE, need('a', 'May fast'), need('c', 'Falls')),
  ];
  const { answers } = agreed(0, '', need('a', 'Cannot fast'), need('b', 'Tires'), need('c', 'Falls'), need('d', 'Never agreed'));
  const [one, two, three] = history.map(({ version, at }) => ({ version, at }));
  expect(statementAges(history, answers)).toEqual([
    { id: 'a', first: one, sameSince: one, lastSaid: two },
    { id: 'b', first: one, sameSince: one, lastSaid: two },
    { id: 'c', first: three, sameSince: three },
  ]);
});
