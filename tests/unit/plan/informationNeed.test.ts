import { expect, it } from 'vitest';
import { informationNeed } from '../../../shared/plan/informationNeed.ts';
import { completePlan, planWith } from './support/completePlan.ts';

it('asks for the layout that the plan names, and says what no layout gives', () => {
  const { answers } = planWith('person', (before) => ({
    ...before,
    informationNeed: 'yes',
    informationForms: ['braille', 'largePrint', 'welsh'],
  }));
  expect(informationNeed(answers)).toEqual({ layout: 'largePrint', elsewhere: ['Braille', 'Welsh'], others: false });
});

it('takes nothing from forms that were chosen before somebody answered that none is needed', () => {
  const { answers } = planWith('person', (before) => ({ ...before, informationNeed: 'no', informationForms: ['largePrint'] }));
  expect(informationNeed(answers)).toEqual({ layout: 'standard', elsewhere: [], others: false });
});

it('knows of somebody around them, and not of one who was taken out', () => {
  const withOne = (standing: 'confirmed' | 'removed') =>
    planWith('contacts', (before) => ({
      ...before,
      personal: [{ id: 'c', standing, answers: { name: 'A. Sample', informationForms: ['easyRead'] } }],
    })).answers;
  expect([completePlan.answers, withOne('confirmed'), withOne('removed')].map((answers) => informationNeed(answers).others)).toEqual([
    false,
    true,
    false,
  ]);
});
