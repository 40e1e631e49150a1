import { expect, test } from 'vitest';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import type { Row } from '../../../shared/plan/fields.ts';
import { walkAnswers } from '../../../shared/plan/walk.ts';
import { longPlan } from './support/longPlan.ts';

test('the plan that the benchmarks measure is very long, and whole', () => {
  const plan = longPlan();
  let [answers, rows] = [0, 0];
  walkAnswers(plan.answers, (field, answer) => {
    if (field.kind === 'rows') rows += (answer as readonly Row[]).length; // a rows field is answered by rows
    else answers += 1;
  });
  expect(answers).toBeGreaterThanOrEqual(600);
  expect(rows).toBeGreaterThanOrEqual(150);
  expect(decodePlanContent(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
});
