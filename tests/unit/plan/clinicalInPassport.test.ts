// About me is printed as a passport, so what reads like treatment is advised on there, and nowhere else.
import { expect, it } from 'vitest';
import { literalDate } from '../../../shared/base/plainDate.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { readiness } from '../../../shared/plan/readiness.ts';
import { currentPlans } from '../../../shared/samples/plans/samplePlans.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { completeAnswers } from './support/completePlan.ts';

const advised = (answers: Answers): readonly string[] =>
  readiness(newPlanContent(answers), { today: literalDate('2026-11-21') }).flatMap(({ code, path }) => (code === 'A18' ? [path] : []));
const saying = (pleaseDo: string): Answers => ({ ...completeAnswers, aboutMe: { ...completeAnswers.aboutMe, pleaseDo } });

it.each(['Give me 5 ml.', 'Inject my thigh.', 'My second dose is at 2.', 'No anaesthetic gas. Ever.', 'Levocarnitine with yogurt.'])(
  'advises on “%s”',
  (words) => {
    expect(advised(saying(words))).toEqual(['aboutMe.pleaseDo']);
  },
);

it.each(['Sit with me for 5 minutes.', 'Medicine on a spoon with yogurt.', 'Let me hold the picture.', 'I am in Year 9.'])(
  'says nothing of “%s”',
  (words) => {
    expect(advised(saying(words))).toEqual([]);
  },
);

it('says nothing of other parts', () => {
  expect(advised({ ...completeAnswers, summary: { ...completeAnswers.summary, effect: 'Give me 5 ml.' } })).toEqual([]);
});

it('says nothing of our sample passports', () => {
  expect(currentPlans.flatMap(({ answers }) => advised(answers))).toEqual([]);
});
