// The difference of two plans, applied to the first, gives the second; and it says what a person would say changed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, changesBetween } from '../../../shared/plan/changes.ts';
import { anyPair, anyPlan } from './support/anyAnswers.ts';
import { completePlan, planWith } from './support/completePlan.ts';
import { newPlanContent, type PlanContent } from '../../../shared/plan/planContent.ts';
import { sectionIds } from '../../../shared/plan/definition.ts';

test('applied to one plan it gives the other, for any two plans', () => {
  fc.assert(
    fc.property(fc.oneof(anyPair, fc.tuple(anyPlan, anyPlan)), ([before, after]) => {
      expect(applyChanges(before, changesBetween(before, after))).toEqual(after);
    }),
    { numRuns: 200 },
  );
});

// Rows of any plan, shuffled, thinned and edited, so that most ids are in both.
const shaken = (plan: PlanContent, order: (count: number) => readonly number[]): PlanContent => {
  const shake = (value: unknown): unknown => {
    if (Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'answers' in item)) {
      const rows: readonly unknown[] = value;
      return order(rows.length).flatMap((index) => (index < rows.length ? [shake(rows[index])] : []));
    }
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shake(inner)]));
  };
  const answers = Object.fromEntries(sectionIds.map((id) => [id, shake(plan.answers[id])]));
  return newPlanContent(answers); // the same fields, rows moved
};

test('rows moved, dropped and put back, in any order', () => {
  fc.assert(
    fc.property(anyPlan, fc.uniqueArray(fc.nat({ max: 4 }), { maxLength: 5 }), (plan, order) => {
      const other = shaken(plan, () => order);
      expect(applyChanges(plan, changesBetween(plan, other))).toEqual(other);
      expect(applyChanges(other, changesBetween(other, plan))).toEqual(plan);
    }),
    { numRuns: 200 },
  );
});

test('a plan does not differ from itself', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const copy = JSON.parse(JSON.stringify(plan)) as PlanContent; // what JSON gives back
      expect(changesBetween(plan, copy)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('one part of a dose that changed is one change, with before and after', () => {
  const after = planWith('emergency', (emergency) => ({
    ...emergency,
    medicines: (emergency.medicines ?? []).map((row) => ({
      ...row,
      answers: { ...row.answers, dose: { ...row.answers.dose, amount: { value: '80', unit: 'millilitre' as const } } },
    })),
  }));
  expect(changesBetween(completePlan, after)).toEqual([
    {
      kind: 'answer',
      path: 'emergency.medicines.em-glucose.dose.amount',
      before: { value: '88', unit: 'millilitre' },
      after: { value: '80', unit: 'millilitre' },
    },
  ]);
});

test('a row moved is a move, a row confirmed is a mark, a row added or removed is that row', () => {
  const steps = (order: readonly number[]): PlanContent =>
    planWith('emergency', (emergency) => ({
      ...emergency,
      scenarios: (emergency.scenarios ?? []).map((row) => ({
        ...row,
        answers: { ...row.answers, steps: order.flatMap((index) => row.answers.steps?.[index] ?? []) },
      })),
    }));
  expect(changesBetween(completePlan, steps([1, 0]))).toEqual([
    { kind: 'rowsMoved', path: 'emergency.scenarios.s-vomit.steps', before: ['t-1', 't-2'], after: ['t-2', 't-1'] },
  ]);
  expect(changesBetween(completePlan, steps([0]))).toMatchObject([
    { kind: 'rowRemoved', path: 'emergency.scenarios.s-vomit.steps', index: 1 },
  ]);
  expect(changesBetween(steps([1]), completePlan)).toMatchObject([
    { kind: 'rowAdded', path: 'emergency.scenarios.s-vomit.steps', index: 0 },
  ]);
  const confirmed = planWith('summary', (summary) => ({
    ...summary,
    medicines: (summary.medicines ?? []).map((row) => ({ ...row, standing: 'confirmed' as const })),
  }));
  expect(changesBetween(completePlan, confirmed)).toEqual([
    { kind: 'rowMarked', path: 'summary.medicines.m-carnitine', before: {}, after: { standing: 'confirmed' } },
  ]);
});

test('one item of a sweep that changed is one change', () => {
  const after = planWith('healthNeeds', (needs) => ({
    ...needs,
    systems: { ...needs.systems, sleep: { answer: 'need', note: 'Wakes hungry' } },
  }));
  expect(changesBetween(completePlan, after)).toEqual([
    { kind: 'answer', path: 'healthNeeds.systems.sleep', before: { answer: 'none' }, after: { answer: 'need', note: 'Wakes hungry' } },
  ]);
});
