// The questions beside the emergency page: each finding under the one it answers, from the gate and nowhere else.
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../shared/plan/definition.ts';
import { beginsWithDoing, emergencyChecks } from '../../../shared/plan/emergencyChecks.ts';
import { newPlanContent, type PlanContent } from '../../../shared/plan/planContent.ts';
import { readiness } from '../../../shared/plan/readiness.ts';
import { completePlan, planWith, TODAY } from './support/completePlan.ts';

type Emergency = Answers['emergency'];

const open = (plan: PlanContent): readonly string[] =>
  emergencyChecks(readiness(plan, { today: TODAY }), plan.answers)
    .filter(({ findings }) => findings.length > 0)
    .map(({ id, blocks }) => `${id} ${blocks ? 'blocks' : 'thought'}`);
const withEmergency = (change: (before: Emergency) => Emergency): PlanContent => planWith('emergency', change);
const withDose = (change: object): PlanContent =>
  withEmergency((emergency) => ({
    ...emergency,
    medicines: (emergency.medicines ?? []).map((row) => ({
      ...row,
      answers: { ...row.answers, dose: { ...row.answers.dose, ...change } },
    })),
  }));

test('where nothing is written, nothing is taken for settled', () => {
  const checks = emergencyChecks(readiness(newPlanContent(), { today: TODAY }), newPlanContent().answers);
  expect(checks.filter(({ findings, idle }) => findings.length === 0 && !idle)).toEqual([]);
  expect(checks.filter(({ idle }) => idle).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['weight', 'checked', 'doses', 'until', 'rung']),
  );
  expect(emergencyChecks(readiness(completePlan, { today: TODAY }), completePlan.answers).filter(({ idle }) => idle)).toEqual([]);
});

test('a dose that nobody else has checked is never taken for checked', () => {
  const { emergency } = withDose({ checkedAmount: undefined, checkedBy: undefined }).answers;
  const checks = emergencyChecks([], { ...completePlan.answers, emergency });
  expect(checks.find(({ id }) => id === 'checked')).toMatchObject({
    blocks: true,
    findings: [{ sentence: expect.stringContaining('Nobody else has checked dose 1 yet') }],
  });
});

test('a complete page leaves no question open', () => expect(open(completePlan)).toEqual([]));

test.each<[string, PlanContent, readonly string[]]>([
  ['allergies not asked', planWith('summary', ({ allergyStatus: _gone, ...summary }) => summary), ['allergies blocks']],
  [
    'allergies not known',
    planWith('summary', ({ allergies: _gone, ...summary }) => ({ ...summary, allergyStatus: 'notKnown' })),
    ['allergies thought'],
  ],
  [
    'a “do not” without its why',
    withEmergency((emergency) => ({ ...emergency, doNot: [{ id: 'd', answers: { what: 'wait' } }] })),
    ['doNot blocks'],
  ],
  ['an old weight', withDose({ weight: { value: '44.2', unit: 'kilogram', asAt: '2025-06-01' } }), ['weight blocks', 'until blocks']],
  ['no route', withDose({ route: undefined }), ['doses blocks']],
  ['a check of another route', withDose({ checkedRoute: 'oral' }), ['checked blocks']],
  ['a check by whoever authorised it', withDose({ checkedBy: { name: 'Dr Idris Fictional', role: 'Consultant' } }), ['checked blocks']],
  [
    'nobody to ring at night',
    withEmergency((emergency) => ({
      ...emergency,
      phones: (emergency.phones ?? []).map((row) => ({ ...row, answers: { ...row.answers, allHours: 'no' } })),
    })),
    ['phone blocks'],
  ],
  [
    'a number nobody has rung',
    withEmergency((emergency) => ({
      ...emergency,
      phones: (emergency.phones ?? []).map(({ id, answers: { rungOn: _gone, rungBy: _too, ...answers } }) => ({ id, answers })),
    })),
    ['rung thought'],
  ],
  ['a date past its limit', withEmergency((emergency) => ({ ...emergency, reliableUntil: '2027-11-20' })), ['until blocks']],
  ['nobody who stands by it', withEmergency(({ authorisedBy: _gone, ...emergency }) => emergency), ['rest blocks']],
])('%s', (_name, plan, found) => expect(open(plan)).toEqual(found));

const withStep = (words: string): PlanContent =>
  withEmergency((emergency) => ({
    ...emergency,
    scenarios: (emergency.scenarios ?? []).map((row) => ({
      ...row,
      answers: { ...row.answers, steps: [{ id: 't', answers: { words, actor: 'family' } }] },
    })),
  }));

test('a step that is too long blocks; one that describes is worth a thought', () => {
  expect(open(withStep(`Give ${'x'.repeat(90)}`))).toEqual(['steps blocks']);
  expect(open(withStep('She may need glucose'))).toEqual(['steps thought']);
});

describe('what a step begins with', () => {
  test.each(['Give glucose', 'ring 999', 'Bring the kit', '1. Check glucose', 'IV access', 'Do not wait', ''])('%s: what to do', (words) =>
    expect(beginsWithDoing(words)).toBe(true),
  );
  test.each(['She may fit', 'The ambulance', 'If drowsy, give gel', 'Giving glucose', 'should be admitted', 'There is a kit'])(
    '%s: something else',
    (words) => expect(beginsWithDoing(words)).toBe(false),
  );
});

test('every finding of the gate about the page stands under one question', () => {
  const bare = newPlanContent({ ...completePlan.answers, emergency: { plan: 'yes' } });
  const gate = readiness(bare, { today: TODAY }).filter(({ path, code }) => path.startsWith('emergency.') && code !== 'R19');
  const said = emergencyChecks(readiness(bare, { today: TODAY }), bare.answers).flatMap(({ findings }) => findings.map(({ path }) => path));
  expect(gate.length).toBeGreaterThan(4);
  for (const { path } of gate) expect(said.filter((each) => each === path)).toHaveLength(gate.filter((each) => each.path === path).length);
});
