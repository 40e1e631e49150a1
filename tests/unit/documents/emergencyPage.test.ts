// What the emergency page says of a plan: in force or not, the doses as they were authorised and checked, and what nobody
// has answered. How it lies on paper is for the PDF's own tests.
import { expect, it } from 'vitest';
import { emergencyPage } from '../../../shared/documents/emergencyPage.ts';
import { textOfDocument, wordCount } from '../../../shared/documents/wordCount.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { newPlanContent, type VersionStatus } from '../../../shared/plan/planContent.ts';
import { completeAnswers } from '../plan/support/completePlan.ts';

const page = (answers: Partial<Answers>, status: VersionStatus = 'draft') =>
  emergencyPage({
    planNumber: 'PLAN-0042',
    version: 3,
    status,
    changedAt: '2026-11-21T10:00:00.000Z',
    sample: false,
    content: newPlanContent({ ...completeAnswers, ...answers }),
  });
const textOf = (answers: Partial<Answers> = {}, status?: VersionStatus): string => textOfDocument(page(answers, status));

const [medicine] = completeAnswers.emergency.medicines ?? [];
if (!medicine?.answers.dose) throw new Error('The complete plan has a dose.');
const { dose } = medicine.answers;
const dosed = (changed: typeof dose): Partial<Answers> => ({
  emergency: { ...completeAnswers.emergency, medicines: [{ ...medicine, answers: { ...medicine.answers, dose: changed } }] },
});

it.each([
  ['draft', 'DRAFT: DOSES NOT AUTHORISED'],
  ['readyToAgree', 'DRAFT: DOSES NOT AUTHORISED'],
  ['agreed', 'Doses, as authorised'],
  ['superseded', 'NOT IN FORCE: DO NOT USE THESE DOSES'],
  ['withdrawn', 'NOT IN FORCE: DO NOT USE THESE DOSES'],
  ['enteredInError', 'NOT IN FORCE: DO NOT USE THESE DOSES'],
] as const)('over the doses of a version that is %s stands “%s”', (status, title) => {
  expect(textOf({}, status).split('\n')).toContain(title);
});

it('says a dose as it was typed, and what the second checker read otherwise', () => {
  const amount = dose.amount?.value ?? '';
  expect(textOf()).toContain(`${amount} ${dose.amount?.unit ?? ''}`);
  expect(textOf()).not.toContain('Not as the second checker read it');
  const differs = textOf(dosed({ ...dose, checkedAmount: { value: '7', unit: 'gram' } }));
  expect(differs).toContain('Not as the second checker read it (the dose): do not give, ask the prescriber');
});

it('never reads a blank as “none”', () => {
  const { allergyStatus: _, allergies: __, ...summary } = completeAnswers.summary;
  expect(textOf({ summary })).toContain('NOT ASKED');
  expect(textOf({ summary: { ...summary, allergyStatus: 'notKnown' } })).toContain('NOT KNOWN');
  expect(textOf({ emergency: { plan: 'yes' } }).match(/Not answered/g)?.length).toBeGreaterThan(3);
});

it('says DO NOT ahead of each thing not to do, with its reason', () => {
  for (const { answers } of completeAnswers.emergency.doNot ?? []) {
    expect(textOf()).toMatch(/DO NOT /);
    expect(textOf()).toContain(answers.why);
  }
});

it('where no page is needed, says who said so, and keeps the allergies', () => {
  const text = textOf({ emergency: { plan: 'notNeeded', notNeededWhy: 'Well between visits', notNeededBy: { name: 'Dr A. Sample' } } });
  expect(text).toContain('Well between visits');
  expect(text).toContain('Dr A. Sample');
  expect(text).toContain('Allergies');
});

it('counts words as they are read', () => {
  expect(wordCount({ ...page({}), blocks: [{ kind: 'paragraph', spans: [{ text: 'Give 100 milligram, ' }, { text: 'now: • 1' }] }] })).toBe(
    5,
  );
});
