// Two versions side by side: by row and by field, in the words of the form.
import { expect, it } from 'vitest';
import { differences } from '../../../../renderer/features/versions/differences.ts';
import { newPlanContent, type PlanContent } from '../../../../shared/plan/planContent.ts';
import { completeAnswers, completePlan } from '../../plan/support/completePlan.ts';

const told = (before: PlanContent, after: PlanContent) =>
  differences(before, after).flatMap(({ label, statements }) =>
    statements.map(({ title, is, differences: found }) => ({
      at: `${label} / ${title}`,
      is,
      found: found.map(({ label: what, before: was, after: now }) =>
        [what, was.map(({ text }) => text).join(''), now.map(({ text }) => text).join('')].join(' | '),
      ),
    })),
  );

const plan = (...needs: readonly (readonly [string, Record<string, unknown>, object?])[]) =>
  newPlanContent({ healthNeeds: { needs: needs.map(([id, answers, more]) => ({ id, answers, ...more })) } });

it('says nothing of two versions that say the same', () => {
  expect(differences(completePlan, completePlan)).toEqual([]);
});

it('sets each field that differs beside what it said, under the name of its row', () => {
  const before = plan(['a', { title: 'Tires' }], ['b', { title: 'Unsafe swallow', onset: 'Since birth' }]);
  const after = plan(['a', { title: 'Tires' }], ['b', { title: 'Unsafe swallow at night', onset: 'Since birth' }]);
  expect(told(before, after)).toEqual([
    {
      at: 'Health needs / Health need C2: Unsafe swallow at night',
      is: 'changed',
      found: [expect.stringMatching(/ \| Unsafe swallow \| Unsafe swallow at night$/)],
    },
  ]);
});

it('says of a row that it is new, gone or moved', () => {
  const before = plan(['a', { title: 'One' }], ['b', { title: 'Two' }], ['c', { title: 'Three' }], ['d', { title: 'Four' }]);
  const after = plan(['d', { title: 'Four' }], ['a', { title: 'One' }], ['c', { title: 'Three' }], ['e', { title: 'Five' }]);
  expect(told(before, after).map(({ at, is }) => [at, is])).toEqual([
    ['Health needs / Health need C2: Two', 'gone'],
    ['Health needs / Health need C4: Five', 'new'],
    ['Health needs / Health need C1: Four', 'moved'],
  ]);
  expect(told(before, after)[2]?.found).toEqual(['Where it stands | Number 4 of its list | Number 1 of its list']);
});

it('tells who may read a row, and what an answer that stands on its own said', () => {
  const row = { title: 'Tires' };
  expect(told(plan(['a', row]), plan(['a', row, { audience: [] }]))[0]?.found).toEqual([
    'Who may read it | As the rest of its list | Whoever keeps the plan, and nobody else',
  ]);
  const { person } = completeAnswers;
  const after = newPlanContent({ ...completeAnswers, person: { ...person, preferredName: 'Minnie' } });
  expect(told(completePlan, after)).toEqual([
    { at: 'Person and identity / Likes to be called', is: 'changed', found: [` | ${person.preferredName} | Minnie`] },
  ]);
});

it('says so where what differs cannot be seen in words', () => {
  const photo = (id: string) => [{ id, name: 'Photo 1', mediaType: 'image/png', bytes: 1, sha256: id.repeat(64) }];
  const { person } = completeAnswers;
  const [before, after] = ['a', 'b'].map((id) => newPlanContent({ ...completeAnswers, person: { ...person, photo: photo(id) } }));
  const [section] = before && after ? differences(before, after) : [];
  expect(section?.statements[0]?.differences[0]?.unseen).toBe(true);
});

it('a row in which only something inside was taken out or moved has changed, and keeps its own name', () => {
  const steps = (...ids: readonly string[]) => ids.map((id) => ({ id, answers: { words: id } }));
  const scenario = (...ids: readonly string[]) =>
    newPlanContent({ emergency: { scenarios: [{ id: 'one', answers: { name: 'Fits', steps: steps(...ids) } }] } });
  expect(told(scenario('a', 'b', 'c'), scenario('a', 'b'))).toMatchObject([{ is: 'changed', at: expect.stringMatching(/: Fits$/) }]);
  expect(told(scenario('a', 'b', 'c'), scenario('c', 'a', 'b'))).toMatchObject([
    { is: 'changed', found: [expect.stringContaining('Where it stands')] },
  ]);
});
