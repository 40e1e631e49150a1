// What differs between two versions for somebody who reads them: never by what a round of review left behind.
import { expect, it } from 'vitest';
import { carryForward } from '../../../shared/plan/carryForward.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { movedIds, versionChanges } from '../../../shared/plan/versionChanges.ts';
import { completeAnswers, completePlan } from './support/completePlan.ts';

const needs = (...rows: readonly (readonly [string, object?])[]) =>
  newPlanContent({ healthNeeds: { needs: rows.map(([id, more]) => ({ id, answers: { title: id }, ...more })) } });

it('a version that was begun and not written in differs only in what is asked anew', () => {
  const begun = newPlanContent(carryForward(completeAnswers));
  expect(versionChanges(completePlan, begun).map(({ kind }) => kind)).not.toContain('rowMarked');
  expect(versionChanges(completePlan, begun).every((change) => change.kind === 'answer' && change.after === undefined)).toBe(true);
});

it('a row that was struck out is gone, and one that came back is there', () => {
  const struck = needs(['a'], ['b', { standing: 'removed' }]);
  expect(versionChanges(needs(['a'], ['b']), struck)).toMatchObject([{ kind: 'rowRemoved', row: { id: 'b' } }]);
  expect(versionChanges(struck, needs(['a'], ['b', { standing: 'confirmed' }]))).toMatchObject([{ kind: 'rowAdded', row: { id: 'b' } }]);
});

it('tells who may read a row only where that changed', () => {
  const [before, after] = [needs(['a', { standing: 'carried' }]), needs(['a', { standing: 'confirmed', audience: ['family'] }])];
  expect(versionChanges(before, after)).toMatchObject([{ kind: 'rowMarked', after: { audience: ['family'] } }]);
});

it('tells each row that moved, and none that only made room', () => {
  const [before, after] = [needs(['a'], ['b'], ['c'], ['d']), needs(['d'], ['a'], ['b'], ['c'])];
  expect(versionChanges(before, after)).toEqual([{ kind: 'rowMoved', path: 'healthNeeds.needs.d', before: 4, after: 1 }]);
  expect(versionChanges(needs(['a'], ['b']), needs(['new'], ['a'], ['b']))).toMatchObject([{ kind: 'rowAdded' }]);
});

it.each([
  ['abcd', 'dabc', 1],
  ['abcd', 'bcda', 1],
  ['abcd', 'abcd', 0],
  ['abcdef', 'acbdfe', 2],
  ['abc', 'cab', 1],
  ['ab', 'xbya', 1],
  ['abcd', 'dcba', 3],
])('from %s to %s no more rows moved than had to', (before, after, most) => {
  expect(movedIds([...before], [...after]).size).toBe(most);
});
