// The dates that wait, on a real encrypted store.
import { expect, test } from 'vitest';
import type { OpenPlan } from '../../../../shared/api/contract.ts';
import type { Answers } from '../../../../shared/plan/definition.ts';
import { agreeIn } from '../../../support/agreedPlan.ts';
import { png } from '../../../support/pictures.ts';
import { addTestPerson, createUnlockedTestApp, valueOf, type TestApp } from '../../../support/testApp.ts';

const at = (): Promise<TestApp> => createUnlockedTestApp({ now: () => new Date(2026, 10, 26, 13, 0) });

async function say({ call }: TestApp, { versionId, revision, content }: OpenPlan, answers: Partial<Answers>): Promise<void> {
  const next = { ...content, answers: { ...content.answers, ...answers } };
  valueOf(await call('plans.save', { versionId, revision, content: next }));
}

const told = async ({ call }: TestApp) => valueOf(await call('due.read', {})).map(({ planNumber, kind, on }) => [planNumber, kind, on]);

test('a request waits from the day it came until an answer was sent, and six weeks are given', async () => {
  const made = await at();
  const plan = await addTestPerson(made);
  const { planId, planNumber } = plan;
  const education = { purpose: 'assessment', requestReceived: '2026-11-26' } as const;
  await say(made, plan, { education });
  expect(await told(made)).toEqual([[planNumber, 'request', '2027-01-07']]);

  const again = async (change: Partial<Answers['education']>): Promise<readonly unknown[]> => {
    await say(made, valueOf(await made.call('plans.open', { planId })), { education: { ...education, ...change } });
    return told(made);
  };
  expect(await again({ adviceSent: 'last week' })).toHaveLength(1);
  expect(await again({ adviceSent: '2026-11-26' })).toEqual([]);
  expect(await again({ requestReceived: 'some time in May' })).toEqual([]);
  expect(await again({ purpose: 'schoolPlan' })).toEqual([]);
  await made.close();
});

test('reviews and moves wait; nobody who was archived or has died is waited for', async () => {
  const made = await at();
  const plan = await addTestPerson(made);
  const { planId, personId, planNumber, content } = plan;
  const person = { ...content.answers.person, dateOfBirth: '2016-03-14' };
  await say(made, plan, { person, education: { support: 'plan' }, reviews: { nextOn: '2026-12-24' } });
  const both = [
    [planNumber, 'review', '2026-12-24'],
    [planNumber, 'phaseTransfer', '2027-02-15'],
  ];
  expect(await told(made)).toEqual(both);
  valueOf(await made.call('people.archive', { personId, why: 'movedAway' }));
  expect(await told(made)).toEqual([]);
  valueOf(await made.call('people.bringBack', { personId }));
  valueOf(await made.call('people.recordDeath', { personId, on: '1 11 2026' }));
  expect(await told(made)).toEqual([]);
  valueOf(await made.call('people.undoDeath', { personId, reason: 'Somebody else.' }));
  await say(made, valueOf(await made.call('plans.open', { planId })), { education: { support: 'plan', schoolYear: '5' } });
  expect(await told(made)).toEqual(both.slice(0, 1));
  await made.close();
});

test(
  'of what was agreed: the last day of its emergency page, its scan, and what was asked for on its slip',
  { timeout: 60_000 },
  async () => {
    const made = await at();
    const plan = await addTestPerson(made);
    const { planId, versionId, planNumber } = plan;
    await say(made, plan, { emergency: { plan: 'yes', reliableUntil: '2027-05-20' } });
    expect(await told(made)).toEqual([]);
    await agreeIn(made, versionId);
    const page = [planNumber, 'emergencyPage', '2027-05-20'];
    // Four weeks from the day on which it was agreed in the store.
    const scan = [planNumber, 'scan', '2026-12-19'];
    expect(await told(made)).toEqual([scan, page]);

    const slip = { planId, version: 1, line: 1, words: 'A', writtenBy: 'B', receivedOn: '20 11 2026', owner: 'C' };
    const { amendments } = valueOf(await made.call('amendments.record', slip));
    expect(await told(made)).toEqual([[planNumber, 'amendment', '2026-12-04'], scan, page]);
    const sheet = { versionId, mediaType: 'image/png', base64: png().toString('base64') } as const;
    const { sheets } = valueOf(await made.call('sheets.attach', sheet));
    expect(await told(made)).toEqual([[planNumber, 'amendment', '2026-12-04'], page]);
    valueOf(await made.call('sheets.strike', { planId, sheet: sheets[0]?.sheet ?? 0, why: 'Another sheet.' }));
    valueOf(await made.call('amendments.answer', { planId, amendment: amendments[0]?.amendment ?? 0, what: 'done', doneIn: 1 }));
    expect(await told(made)).toEqual([scan, page]);
    await made.close();
  },
);
