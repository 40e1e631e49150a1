import { expect, it } from 'vitest';
import { informationNeed, layoutFor } from '../../../shared/plan/informationNeed.ts';
import { completePlan, planWith } from './support/completePlan.ts';

it('asks for the layout that the plan names, and says what no layout gives', () => {
  const { answers } = planWith('person', (before) => ({
    ...before,
    informationNeed: 'yes',
    informationForms: ['braille', 'largePrint', 'welsh'],
  }));
  expect(informationNeed(answers)).toEqual({
    layout: 'largePrint',
    familyLayout: 'largePrint',
    elsewhere: ['Braille', 'Welsh'],
    others: false,
  });
});

it('takes nothing from forms that were chosen before somebody answered that none is needed', () => {
  const { answers } = planWith('person', (before) => ({ ...before, informationNeed: 'no', informationForms: ['largePrint'] }));
  expect(informationNeed(answers)).toEqual({ layout: 'standard', familyLayout: 'standard', elsewhere: [], others: false });
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

it.each(['largePrint', 'highContrast', 'spaced'] as const)(
  'sets the papers of a person in %s where they need it, and no team’s',
  (form) => {
    const { answers } = planWith('person', (before) => ({ ...before, informationNeed: 'yes', informationForms: [form] }));
    const need = informationNeed(answers);
    expect([layoutFor(need, 'family'), layoutFor(need, 'passport'), layoutFor(need, 'school')]).toEqual([form, form, 'standard']);
  },
);

it('sets a family’s papers as one of them needs it, but not the passport', () => {
  const { answers } = planWith('contacts', (before) => ({
    ...before,
    personal: [{ id: 'c', answers: { name: 'A. Sample', informationForms: ['spaced'] } }],
  }));
  const need = informationNeed(answers);
  expect([layoutFor(need, 'family'), layoutFor(need, 'passport')]).toEqual(['spaced', 'standard']);
});
