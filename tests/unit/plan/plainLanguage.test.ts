// The check of plain language: against sentences marked by hand, and what the gate makes of it.
import { describe, expect, it, test } from 'vitest';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { explainedIn, plainLanguage } from '../../../shared/plan/plainLanguage.ts';
import { readiness } from '../../../shared/plan/readiness.ts';
import { currentPlans } from '../../../shared/samples/plans/samplePlans.ts';
import { PLAIN_WORDS } from '../../../shared/plan/valueSets/plainWords.ts';
import { literalDate } from '../../../shared/base/plainDate.ts';
import { completeAnswers } from './support/completePlan.ts';
import { markedTexts } from './support/plainSentences.ts';

const hardIn = (text: string): readonly string[] =>
  plainLanguage(text).map((found) => (found.is === 'sentence' ? 'long' : found.word.toLocaleLowerCase('en-GB')));

const today = literalDate('2026-11-21');
type Changed = Partial<typeof completeAnswers>;
const advised = (changed: Changed) =>
  readiness(newPlanContent({ ...completeAnswers, ...changed }), { today }).filter(({ code }) => code === 'A17');
const saying = (badDay: string): Changed => ({ aboutMe: { ...completeAnswers.aboutMe, badDay } });

test('it finds most of what was marked, and little else', () => {
  const counts = { right: 0, missed: [] as string[], wrong: [] as string[] };
  for (const { text, hard } of markedTexts) {
    const wanted = hard.map((word) => word.toLocaleLowerCase('en-GB'));
    const found = hardIn(text);
    counts.right += found.filter((word) => wanted.includes(word)).length;
    counts.wrong.push(...found.filter((word) => !wanted.includes(word)).map((word) => `${word} in: ${text}`));
    counts.missed.push(...wanted.filter((word) => !found.includes(word)).map((word) => `${word} in: ${text}`));
  }
  // What it cannot see: letters with dots, small letters between capitals, and “means that” which explains nothing.
  expect(counts.missed.map((missed) => missed.split(' ')[0])).toEqual(['hba1c', 'dysphagia', 'i.v.']);
  expect(counts.wrong).toEqual([]);
  const recall = counts.right / (counts.right + counts.missed.length);
  expect(recall).toBeGreaterThan(0.9);
});

test('it is quiet on what our sample plans say, but for a few words', () => {
  const all = currentPlans.map(({ answers }) => readiness(newPlanContent(answers), { today }).filter(({ code }) => code === 'A17').length);
  expect(Math.max(...all)).toBeLessThanOrEqual(2);
});

describe('the gate', () => {
  it('advises at the field, and does not block', () => {
    const [found, ...more] = advised(saying('Commence feeds. The LTV team helps.'));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ path: 'aboutMe.badDay', severity: 'warning' });
    expect(found?.sentence).toBe('Nothing explains “LTV”. A family may not know “Commence”.');
    expect(found?.settle).toContain('Plainer: “start”.');
  });

  it('says of the word with two meanings which two to write', () => {
    expect(advised(saying('The EHCP is late.'))[0]?.settle).toBe('“EHCP” has two meanings: write “EHC plan” or “emergency plan”.');
  });

  it('says a word once, where it first stands', () => {
    const { aboutMe } = completeAnswers;
    const found = advised({ aboutMe: { ...aboutMe, important: 'The LTV team.', badDay: 'No LTV team.' } });
    expect(found).toHaveLength(1);
  });

  it('is quiet where the plan explains the word, in its list or in another place', () => {
    const { aboutMe, education } = completeAnswers;
    const listed = { education: { ...education, glossary: [{ id: 'w', answers: { word: 'ltv', meaning: 'breathing machine' } }] } };
    expect(advised({ ...saying('The LTV team.'), ...listed })).toEqual([]);
    expect(advised({ aboutMe: { ...aboutMe, important: 'Long term ventilation (LTV) team.', badDay: 'No LTV.' } })).toEqual([]);
  });

  it('looks at a family’s pages only', () => {
    const { emergency, healthNeeds } = completeAnswers;
    expect(advised({ emergency: { ...emergency, airway: 'The LTV team.' } })).toEqual([]);
    const [need] = healthNeeds.needs ?? [];
    if (!need) throw new Error('The complete plan has a need.');
    const needs = [{ ...need, answers: { ...need.answers, description: 'The LTV team.' } }];
    expect(advised({ healthNeeds: { ...healthNeeds, needs } })).toEqual([]);
  });
});

test('what it explains is explained in words that it would not mark', () => {
  const found = PLAIN_WORDS.flatMap(({ means, say = '' }) => [...plainLanguage(means), ...plainLanguage(say)]);
  expect(found).toEqual([]);
});

test('no word means two things', () => {
  const words = PLAIN_WORDS.flatMap((plain) => plain.words);
  expect(new Set(words).size).toBe(words.length);
});

test('an abbreviation is explained in brackets or by its verb', () => {
  expect(explainedIn('A small pump (ICD) and a SAL: no. ABC means blue. QRS, a wave.')).toEqual(['icd', 'abc', 'qrs']);
});
