// Whether everything that was answered stands on the emergency page: each statement, in its region, as often as it was made.
// Read back from the finished file in the order in which it is heard.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentEngine } from '../../../electron/core/documents/engine.ts';
import { literalDate } from '../../../shared/base/plainDate.ts';
import { emergencyPage } from '../../../shared/documents/emergencyPage.ts';
import type { IssuedPlan } from '../../../shared/documents/issuedPlan.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { walkTexts } from '../../../shared/plan/walk.ts';
import { samplePlans } from '../../../shared/samples/plans/samplePlans.ts';
import { issuedSample } from '../../golden/emergencyPeople.ts';
import { makeAndRead, openEngine } from '../../support/pdf.ts';
import { everyStatement } from './support/everyStatement.ts';
import { heard, heardLines } from './support/pageWords.ts';

let engine: DocumentEngine;
beforeAll(() => {
  engine = openEngine();
});
afterAll(() => engine.close());

const structureOf = async (plan: IssuedPlan): Promise<string> => (await makeAndRead(engine, emergencyPage(plan))).structure;
const times = (text: string, part: string): number => text.split(part).length - 1;
const unspaced = (text: string): string => text.replace(/[\s\u00A0]+/g, '');

interface Region {
  readonly starts: (line: string, names: readonly string[]) => boolean;
  readonly paths: readonly string[];
}
const titled =
  (title: string): Region['starts'] =>
  (line) =>
    line === title;
const isDoses: Region['starts'] = (line) => /DOSES|^Doses, as authorised$|^Emergency medicines$/.test(line);
const isScenario: Region['starts'] = (line, names) => names.some((name) => line.startsWith(name));

// The regions from top to foot, by the order of a doctor's questions, and what belongs in each.
const REGIONS: readonly (readonly [Region['starts'], Region['paths']])[] = [
  [titled('What can kill'), ['emergency.risks', 'summary.explainer']],
  [titled('Allergies'), ['summary.allergies']],
  [isScenario, ['emergency.scenarios']],
  [titled('DO NOT'), ['emergency.doNot']],
  [isDoses, ['emergency.medicines']],
  [titled('Ring'), ['emergency.phones']],
  [titled('Normal for this person'), ['summary.baseline']],
  [
    titled('Also'),
    [
      'summary.devices',
      'linkedPlans.plans',
      'emergency.investigations',
      'emergency.fluids',
      'emergency.fastingLimit',
      'emergency.airway',
      'emergency.disposition',
      'emergency.hospital',
      'emergency.hospitalNotes',
      'emergency.whoCanConsent',
      'emergency.guidelines',
    ],
  ],
];

// What is for home, or about the plan and not the person: in the full plan. The page says so of what is for home.
const ELSEWHERE: ReadonlySet<string> = new Set([
  'emergency.sickDay',
  'emergency.equipment',
  'emergency.callScript',
  'emergency.firstSteps',
  'emergency.changeReason',
  'emergency.medicines.trained',
  'emergency.phones.rungOn',
  'emergency.phones.rungBy',
  'emergency.medicines.dose.authorisedBy.organisation',
  'emergency.medicines.dose.authorisedBy.registerNumber',
  'emergency.medicines.dose.checkedBy.organisation',
  'emergency.medicines.dose.checkedBy.registerNumber',
  'summary.allergies.confirmedBy',
  'summary.devices.changeDue',
  'summary.devices.changedBy',
  'summary.devices.spare',
  'summary.devices.supplierPhone',
  'linkedPlans.plans.version',
  'linkedPlans.plans.owner',
  'linkedPlans.plans.reviewDue',
  'linkedPlans.plans.comparedNote',
]);

// Names the row in the table of doses and again in the notes below it.
const TWICE: ReadonlySet<string> = new Set(['emergency.medicines.name']);

describe('a plan in which everything was answered', () => {
  const { answers, statements } = everyStatement();
  const plan = issuedSample({ state: 'agreed', answers }, { sample: false, today: literalDate('2020-01-01') });
  let text = '';
  beforeAll(async () => {
    text = heard(await structureOf(plan));
  });

  it('has statements of every region', () => {
    expect(statements.length).toBeGreaterThan(150);
  });

  it('stands on paper word for word, each statement once', () => {
    const wrong = statements
      .filter(({ path }) => !ELSEWHERE.has(path))
      .filter(({ path, words }) => times(text, words) !== (TWICE.has(path) ? 2 : 1));
    expect(wrong).toEqual([]);
  });

  it('says nothing of what is for home but that it is in the full plan', () => {
    for (const { words } of statements.filter(({ path }) => ELSEWHERE.has(path))) expect(text).not.toContain(words);
    expect(text).toContain('with sick-day rules, what to bring, words for 999');
  });
});

describe.each(samplePlans.filter(({ answers }) => answers.emergency.plan === 'yes').map((plan) => [plan.key, plan] as const))(
  'the page of %s',
  (_key, plan) => {
    let lines: readonly string[] = [];
    beforeAll(async () => {
      lines = heardLines(await structureOf(issuedSample(plan)));
    });

    it('says every statement in the region it belongs to, as often as it was made', () => {
      const names = (plan.answers.emergency.scenarios ?? []).map(({ answers }) => answers.name ?? '');
      // Each begins after the one before.
      const starts = REGIONS.reduce<readonly number[]>(
        (before, [isStart]) => [...before, lines.findIndex((line, place) => place > (before.at(-1) ?? -1) && isStart(line, names))],
        [],
      );
      expect(starts).not.toContain(-1);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      REGIONS.forEach(([, paths], index) => {
        const region = unspaced(lines.slice(starts[index], starts[index + 1]).join(' '));
        const said: string[] = [];
        walkTexts(plan.answers, (words, path, entry, field) => {
          const bare = path
            .split('.')
            .filter((part) => !/^[0-9a-f]{8}-/.test(part))
            .join('.');
          const isOurs = paths.some((each) => each === entry.path) && !ELSEWHERE.has(bare);
          const isReadable = (field.audience ?? entry.audience).includes('emergency');
          const isLinked =
            (entry.path !== 'summary.baseline' && entry.path !== 'linkedPlans.plans') ||
            [...(plan.answers.emergency.baseline ?? []), ...(plan.answers.emergency.resuscitationPlans ?? [])].some((id) =>
              path.includes(id),
            );
          if (isOurs && isReadable && isLinked && !bare.includes('.dose.')) said.push(unspaced(words.replaceAll('\n', '; ')));
        });
        expect(said.length).toBeGreaterThan(index === 1 || index === 4 ? -1 : 0);
        for (const words of said) {
          const made = said.reduce((sum, each) => sum + times(each, words), 0);
          expect([words, times(region, words)]).toEqual([words, made * (paths[0] === 'emergency.medicines' && isMedicine(words) ? 2 : 1)]);
        }
      });
      function isMedicine(words: string): boolean {
        return (plan.answers.emergency.medicines ?? []).some(({ answers: { name } }) => unspaced(name ?? '') === words);
      }
    });

    it('prints each number of a dose with its unit in full, as it was typed', () => {
      const text = lines.join(' ');
      const missing = (plan.answers.emergency.medicines ?? []).flatMap(({ answers: { dose = {} } }) => {
        const { amount, maximum, dayMaximum, rate, volume, strength, strengthIn, weight } = dose;
        return [amount, maximum, dayMaximum, rate, volume, strength, strengthIn, weight]
          .flatMap((quantity) => (quantity ? [`${quantity.value ?? ''} ${quantity.unit ?? ''}`] : []))
          .filter((words) => !text.includes(words));
      });
      expect(missing).toEqual([]);
    });
  },
);

it('leaves out a row that somebody kept from this reader, and a step inside one', async () => {
  const { answers } = everyStatement();
  const [first, ...rest] = answers.emergency.risks ?? [];
  const [scenario] = answers.emergency.scenarios ?? [];
  const [step, ...steps] = scenario?.answers.steps ?? [];
  if (!first || !scenario || !step) throw new Error('Everything was answered.');
  const emergency = {
    ...answers.emergency,
    risks: [{ ...first, audience: ['family' as const] }, ...rest],
    scenarios: [{ ...scenario, answers: { ...scenario.answers, steps: [{ ...step, audience: ['family' as const] }, ...steps] } }],
  };
  const text = heard(await structureOf(issuedSample({ state: 'agreed', answers }, { content: newPlanContent({ ...answers, emergency }) })));
  expect(text).not.toContain(first.answers.plain);
  expect(text).not.toContain(step.answers.words);
  expect(text).toContain(rest[0]?.answers.plain);
});
