// What stays in sight: nothing that is blank looks answered, nothing that is listed is left out, and what is too old is too
// old here exactly when the gate says so.
import { describe, expect, it } from 'vitest';
import { addDays, plainDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import { weightGoodUntil } from '../../../shared/plan/age.ts';
import { emptyAnswers, type Answers } from '../../../shared/plan/definition.ts';
import { newPlanContent, type PlanContent } from '../../../shared/plan/planContent.ts';
import { readiness } from '../../../shared/plan/readiness.ts';
import { safetyStrip } from '../../../shared/plan/safetyStrip.ts';
import { completePlan, planWith, TODAY } from './support/completePlan.ts';

const strip = (plan: PlanContent, today: PlainDate = TODAY) => {
  const [allergies, emergency, weight, medicines] = safetyStrip(plan.answers, readiness(plan, { today }), today);
  return { allergies, emergency, weight, medicines };
};
const date = (text: string): PlainDate => plainDate(text) ?? TODAY;
const summaryWith = (change: Partial<Answers['summary']>): PlanContent => planWith('summary', (before) => ({ ...before, ...change }));
const emergencyWith = (change: Partial<Answers['emergency']>): PlanContent => planWith('emergency', (before) => ({ ...before, ...change }));

it('a whole plan: each thing with its words', () => {
  const { allergies, emergency, medicines } = strip(completePlan);
  expect(allergies).toMatchObject({ tone: 'danger', lines: ['Penicillin: Widespread rash'], path: 'summary.allergies' });
  expect(emergency.lines[0]).toMatch(/^Ready, to \d\d-\w{3}-2027$/);
  expect(emergency.tone).toBe('good');
  expect(medicines.lines[0]).toMatch(/^1 medicine, checked .+ by /);
  expect(medicines.tone).toBe('plain');
});

it('a blank plan: nothing is "none", and nothing is calm', () => {
  const { allergies, emergency, weight, medicines } = strip(newPlanContent(emptyAnswers));
  expect([allergies, emergency, weight, medicines].map(({ lines }) => lines)).toEqual([
    ['NOT ASKED'],
    ['NOT ASKED'],
    ['Not answered'],
    ['NOT ASKED'],
  ]);
  expect([allergies.tone, emergency.tone, weight.tone, medicines.tone]).toEqual(['danger', 'danger', 'caution', 'danger']);
});

describe('allergies', () => {
  const severities = ['mild', 'lifeThreatening', undefined, 'severe', 'moderate', 'mild'] as const;
  const twelve = Array.from({ length: 12 }, (_, index) => {
    const severity = severities[index % severities.length];
    return { id: `a-${index}`, answers: { substance: `Thing ${index}`, reaction: 'rash', ...(severity && { severity }) } };
  });

  it('names all twelve, the worst first, and how bad nobody has said above what is mild', () => {
    const { lines } = strip(summaryWith({ allergies: twelve })).allergies;
    expect(lines).toHaveLength(12);
    for (const { answers } of twelve) expect(lines.join('\n')).toContain(`${answers.substance}: rash`);
    expect(lines.slice(0, 2)).toEqual(['Thing 1: rash, can threaten life', 'Thing 7: rash, can threaten life']);
    expect(lines.slice(2, 4)).toEqual(['Thing 3: rash', 'Thing 9: rash']);
    expect(lines.findIndex((line) => line.startsWith('Thing 2:'))).toBeLessThan(lines.findIndex((line) => line.startsWith('Thing 0:')));
  });

  it('a struck-out allergy is gone; a row without a name is not', () => {
    const rows = [
      { id: 'a', answers: { substance: 'Latex', reaction: 'wheeze' }, standing: 'removed' as const },
      { id: 'b', answers: {} },
    ];
    expect(strip(summaryWith({ allergies: rows })).allergies.lines).toEqual(['Something not named yet: reaction not answered']);
  });

  it('those listed under "none" are shown all the same, with the contradiction', () => {
    const { lines, caution, path } = strip(summaryWith({ allergyStatus: 'none' })).allergies;
    expect(lines).toEqual(['Penicillin: Widespread rash']);
    expect([caution, path]).toEqual(['The answer above the list says otherwise', 'summary.allergyStatus']);
  });

  it.each([
    [{ allergyStatus: 'notKnown', allergies: [] }, 'NOT KNOWN', 'danger'],
    [{ allergyStatus: 'has', allergies: [] }, 'Has allergies, none named yet', 'danger'],
    [{ allergyStatus: 'none', allergies: [] }, 'No known allergies, confirmed by Her mother and the GP record on 19-Nov-2026', 'plain'],
    [{ allergyStatus: 'none', allergies: [], allergiesConfirmedOn: '' }, 'No known allergies', 'caution'],
    [{ allergyStatus: 'none', allergies: [], allergiesConfirmedBy: '-' }, 'No known allergies', 'caution'],
  ] as const)('%o says "%s"', (change, words, tone) => {
    expect(strip(summaryWith(change)).allergies).toMatchObject({ lines: [words], tone });
  });
});

describe('the emergency plan', () => {
  it('says what is missing, how much more, and where', () => {
    const { lines, caution, path } = strip(emergencyWith({ phones: [], scenarios: [] })).emergency;
    expect(lines).toEqual(['Not ready']);
    expect(caution).toMatch(/^not settled: .+, and 1 more$/);
    expect(path).toMatch(/^emergency\.(phones|scenarios)$/);
  });

  it('expired is said before anything else that is wrong with it', () => {
    expect(strip(emergencyWith({ reliableUntil: '2026-11-20', phones: [] })).emergency).toMatchObject({
      tone: 'danger',
      lines: ['EXPIRED on 20-Nov-2026'],
    });
    expect(strip(emergencyWith({ reliableUntil: '2026-11-21' })).emergency.lines).toEqual(['Ready, to 21-Nov-2026']);
  });

  it('what runs out within a month says so while there is time to issue it again', () => {
    const soon = { tone: 'caution', caution: 'runs out soon: issue the page again' };
    expect(strip(emergencyWith({ reliableUntil: '2026-12-21' })).emergency).toMatchObject(soon);
    expect(strip(emergencyWith({ reliableUntil: '2026-12-22' })).emergency.tone).toBe('good');
  });

  it('not needed stands with its reason, and is not calm before a clinician is named', () => {
    const not = { plan: 'notNeeded', notNeededWhy: 'No risk of sudden illness.' } as const;
    const named = strip(emergencyWith({ ...not, notNeededBy: { name: 'Dr Idris Fictional', role: 'Consultant' } })).emergency;
    expect(named).toMatchObject({ tone: 'plain', lines: ['Not needed: No risk of sudden illness.'] });
    expect(strip(emergencyWith(not)).emergency).toMatchObject({ tone: 'caution', path: 'emergency.notNeededBy' });
  });
});

describe('the weight', () => {
  const weighed = (asAt: string, born = '2013-03-14'): PlanContent => {
    const plan = summaryWith({ weight: { value: '24.10', unit: 'kilogram', asAt } });
    return { ...plan, answers: { ...plan.answers, person: { ...plan.answers.person, dateOfBirth: born } } };
  };

  it('is shown as it was typed, with its age', () => {
    expect(strip(weighed('2026-10-03')).weight.lines).toEqual(['24.10 kg, 7 weeks old']);
    expect(strip(weighed('2026-11-21')).weight.lines).toEqual(['24.10 kg, measured today']);
  });

  it.each(['2025-12-01', '2020-06-05', '2013-03-14'])('of somebody born on %s is too old on the day after the gate’s last one', (born) => {
    const measured = date('2026-02-01');
    const last = weightGoodUntil(date(born), measured) ?? TODAY;
    const after = addDays(last, 1) ?? TODAY;
    expect(strip(weighed(measured, born), last).weight.caution ?? '').not.toContain('too old');
    expect(strip(weighed(measured, born), after).weight).toMatchObject({ tone: 'caution', caution: expect.stringContaining('too old') });
  });

  it('without a day or a unit is no weight to rely on', () => {
    expect(strip(summaryWith({ weight: { value: '24' } })).weight).toMatchObject({
      lines: ['24 (no unit)'],
      caution: 'nobody has said when',
    });
  });
});

describe('medicines', () => {
  it('checked 30 days ago will do, 31 will not, as in the gate', () => {
    expect(strip(summaryWith({ medicinesCheckedOn: '2026-10-22' })).medicines.tone).toBe('plain');
    expect(strip(summaryWith({ medicinesCheckedOn: '2026-10-21' })).medicines).toMatchObject({
      tone: 'caution',
      caution: 'too long ago: check again',
    });
  });

  it.each([
    [{ medicinesStatus: 'none', medicines: [], medicinesCheckedOn: '2026-11-21' }, /^Takes none, checked today by /, 'plain'],
    [{ medicinesStatus: 'notKnown', medicines: [] }, /^NOT KNOWN$/, 'danger'],
    [{ medicinesStatus: 'takes', medicines: [], medicinesCheckedOn: '' }, /^Takes some, none named yet$/, 'caution'],
    [{ medicinesStatus: 'none' }, /^1 medicine, checked /, 'danger'],
  ] as const)('%o', (change, words, tone) => {
    const { lines, tone: shown } = strip(summaryWith(change)).medicines;
    expect(lines[0]).toMatch(words);
    expect(shown).toBe(tone);
  });
});
