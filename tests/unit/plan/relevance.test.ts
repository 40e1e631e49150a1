// When things are asked, and that the reason can be said in words.
import { expect, test } from 'vitest';
import { literalDate } from '../../../shared/base/plainDate.ts';
import { emptyAnswers, fieldEntries, fieldEntry, sections, type Answers, type FieldPath } from '../../../shared/plan/definition.ts';
import { coordinationProfile } from '../../../shared/plan/coordinationProfile.ts';
import { isRelevant } from '../../../shared/plan/relevance.ts';
import { inNation, lifeStageIn, ageFrom, ageUnder, allOf, answerIs, isBlank, schoolYearFrom } from '../../../shared/plan/rules.ts';
import { holds } from '../../../shared/plan/relevance.ts';
import { ruleInWords } from '../../../shared/plan/ruleWords.ts';

const today = literalDate('2026-11-21');
const born = (dateOfBirth: string, more: Partial<Answers> = {}): Answers => ({ ...emptyAnswers, ...more, person: { dateOfBirth } });
const asked = (path: FieldPath, answers: Answers): boolean => isRelevant(fieldEntry(path), answers, { today });

test('school is asked of the young, and of an adult who has an answer there', () => {
  expect(asked('education.setting', born('2016-03-14'))).toBe(true);
  expect(asked('education.setting', born('1979-03-14'))).toBe(false);
  expect(asked('education.setting', born('1979-03-14', { education: { setting: 'Evening college' } }))).toBe(true);
});

test('preparing for adulthood is asked from Year 9, whatever the age within it, and also out of year', () => {
  expect(asked('transitions.adulthood', born('2013-08-31'))).toBe(true);
  expect(asked('transitions.adulthood', born('2014-01-15'))).toBe(false);
  expect(asked('transitions.adulthood', born('2014-01-15', { education: { schoolYear: '9' } }))).toBe(true);
  expect(asked('transitions.adulthood', born('1980-01-15'))).toBe(false);
});

test('better asked than missed: without a date of birth, or without a day, ages hold', () => {
  expect(asked('transitions.adulthood', emptyAnswers)).toBe(true);
  expect(isRelevant(fieldEntry('education.setting'), born('1979-03-14'))).toBe(true);
});

test('rules over stage of life, nation and each other', () => {
  const answers = born('2016-03-14');
  expect(holds(lifeStageIn('childhood'), {}, answers, { today })).toBe(true);
  expect(holds(lifeStageIn('endOfLife'), {}, { ...answers, person: { lifeStage: 'endOfLife' } }, {})).toBe(true);
  expect(holds(inNation('wales'), {}, answers, { today, nation: 'england' })).toBe(false);
  expect(holds(allOf(ageUnder(18), isBlank('x')), { x: 'said' }, answers, { today })).toBe(false);
  expect(holds(answerIs('x', 'a'), { x: ['a', 'b'] }, answers, { today })).toBe(true);
});

test('every rule can be said in words, with the labels people see', () => {
  const said = fieldEntries.flatMap(({ field, sectionId }) =>
    field.relevant ? [ruleInWords(field.relevant, sections[sectionId].fields)] : [],
  );
  expect(said.filter((words) => !/^(?:when|once|while|under|from|at|in) /.test(words))).toEqual([]);
  expect(said.length).toBeGreaterThan(50);
  expect(ruleInWords(answerIs('hasCoordinator', 'yes'), sections.coordination.fields)).toBe('when “Is there a care coordinator?” is “Yes”');
  expect(ruleInWords(allOf(ageFrom(13, 25), schoolYearFrom(9)), {})).toBe('from the age of 13 to 24, and from Year 9 at school');
});

test('the eight coordination profiles of the survey; unsure is left out', () => {
  expect(coordinationProfile({ hasCoordinator: 'yes', centreAvailable: 'yes', centreAttends: 'yes' }, true)).toBe('all');
  expect(coordinationProfile({ hasCoordinator: 'no', centreAvailable: 'no' }, false)).toBe('none');
  expect(coordinationProfile({ hasCoordinator: 'no', centreAvailable: 'yes', centreAttends: 'no' }, true)).toBe('plan');
  expect(coordinationProfile({ hasCoordinator: 'notKnown', centreAvailable: 'no' }, true)).toBeUndefined();
  expect(coordinationProfile({ hasCoordinator: 'no' }, true)).toBeUndefined();
});
