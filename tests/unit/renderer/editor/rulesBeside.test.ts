// Which rules are seen beside their field.
import { expect, test } from 'vitest';
import { createRules } from '../../../../renderer/features/editor/rulesBeside.ts';
import { newPlanContent } from '../../../../shared/plan/planContent.ts';
import { completeAnswers, TODAY } from '../../plan/support/completePlan.ts';

test('an outcome about a service is asked about beside its words', () => {
  const { answers, ...frame } = newPlanContent({
    ...completeAnswers,
    goals: {
      ...completeAnswers.goals,
      outcomes: (completeAnswers.goals.outcomes ?? []).map((row) => ({
        ...row,
        answers: { ...row.answers, statement: 'Attend physiotherapy' },
      })),
    },
  });
  const said = createRules(frame, () => TODAY, false)
    .beside(answers)
    .filter(({ path }) => path === 'goals.outcomes.o-trip.statement');
  expect(said.map(({ sentence }) => sentence)).toEqual([
    '“Attend”: about a service. What will be different for the person when that has been done?',
  ]);
});
