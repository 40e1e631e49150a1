// What may become of a version, asked for as a window asks for it.
import { expect, test } from 'vitest';
import { verifyAudit } from '../../../../electron/core/store/audit.ts';
import type { InputOf, OpenPlan } from '../../../../shared/api/contract.ts';
import type { Answers } from '../../../../shared/plan/definition.ts';
import { completeAnswers, planWith } from '../../../unit/plan/support/completePlan.ts';
import { openStore } from '../../../support/openStore.ts';
import { addTestPerson, createUnlockedTestApp, steppingClock, valueOf, type TestApp } from '../../../support/testApp.ts';

// The day on which the complete plan is complete.
const onTheDay = (): Promise<TestApp> => createUnlockedTestApp({ now: steppingClock(new Date(2026, 10, 21, 10, 0)) });

async function addPlan(made: TestApp, answers: Answers = completeAnswers): Promise<OpenPlan> {
  const plan = await addTestPerson(made, 'Test', 'Amina');
  valueOf(await made.call('plans.save', { versionId: plan.versionId, revision: 0, content: { ...plan.content, answers } }));
  return valueOf(await made.call('plans.open', { planId: plan.planId }));
}

type Event = InputOf<'plans.transition'>['event'];
const move = ({ call }: TestApp, { versionId, revision }: OpenPlan, event: Event, reason?: string) =>
  call('plans.transition', { versionId, revision, event, ...(reason !== undefined && { reason }) });
const save = ({ call }: TestApp, { versionId, revision, content }: OpenPlan) => call('plans.save', { versionId, revision, content });

test('a plan goes to review and back, is made ready, and what is ready no longer changes', async () => {
  const made = await onTheDay();
  const plan = await addPlan(made);
  expect(valueOf(await move(made, plan, 'sendForReview'))).toMatchObject({ status: 'inReview', revision: 1 });
  const reviewed = valueOf(await save(made, plan));
  const now = { ...plan, revision: reviewed.revision };
  expect(valueOf(await move(made, now, 'returnToDraft')).status).toBe('draft');
  expect(valueOf(await move(made, now, 'markReady')).status).toBe('readyToAgree');
  expect(await save(made, now)).toMatchObject({ ok: false, error: { code: 'not-editable' } });
  expect(valueOf(await move(made, now, 'returnToDraft')).status).toBe('draft');
  expect((await save(made, now)).ok).toBe(true);
  await made.close();
});

test('the gate stands before "ready to agree", and says where and why', async () => {
  const made = await onTheDay();
  const plan = await addPlan(made, planWith('summary', (summary) => ({ effect: summary.effect ?? '' })).answers);
  const refused = await move(made, plan, 'markReady');
  const issues = expect.arrayContaining([expect.objectContaining({ path: 'summary.allergyStatus' })]);
  expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input', happened: expect.stringContaining('in the way'), issues } });
  expect(valueOf(await made.call('plans.open', { planId: plan.planId })).status).toBe('draft');
  await made.close();
});

test('the gate knows who else has a plan here, by name and by number, and not the person themselves', async () => {
  const made = await onTheDay();
  const other = await addTestPerson(made, 'Fictional-Jones', 'Osian');
  const { person } = other.content.answers;
  const answers = { ...other.content.answers, person: { ...person, identifier: { scheme: 'nhs' as const, number: '999 000 0026' } } };
  valueOf(await made.call('plans.save', { versionId: other.versionId, revision: 0, content: { ...other.content, answers } }));
  for (const words of ['As agreed for Osian Fictional-Jones.', 'Number 999 000 0026 on the chart.']) {
    const plan = await addPlan(made, planWith('summary', (summary) => ({ ...summary, effect: words })).answers);
    const refused = await move(made, plan, 'markReady');
    expect(refused).toMatchObject({ ok: false, error: { issues: [expect.objectContaining({ path: 'summary.effect' })] } });
    expect(JSON.stringify(refused)).not.toContain('Osian');
    const own = { ...plan.content.answers, summary: { ...plan.content.answers.summary, effect: 'Amina Test is well, 999 000 0018.' } };
    const { revision } = valueOf(await save(made, { ...plan, content: { ...plan.content, answers: own } }));
    valueOf(await move(made, { ...plan, revision }, 'withdraw', 'Written to be tested.'));
  }
  await made.close();
});

test('a step on what was not looked at is stale, and one that the workflow does not know is refused in its words', async () => {
  const made = await onTheDay();
  const plan = await addPlan(made);
  expect(await move(made, { ...plan, revision: 0 }, 'sendForReview')).toMatchObject({ ok: false, error: { code: 'stale-revision' } });
  expect(await move(made, plan, 'returnToDraft')).toMatchObject({
    ok: false,
    error: { code: 'not-editable', happened: 'This version is a draft, so it cannot be returned to draft. Nothing has changed.' },
  });
  await made.close();
});

test('withdrawing asks for a reason, which is kept, and not in the audit trail', async () => {
  const made = await onTheDay();
  const plan = await addPlan(made);
  expect(await move(made, plan, 'withdraw')).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', issues: [{ path: 'reason', sentence: 'Say why.' }] },
  });
  expect(await move(made, plan, 'withdraw', '   ')).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  expect(valueOf(await move(made, plan, 'withdraw', 'Moved to another service.')).status).toBe('withdrawn');
  expect(await save(made, plan)).toMatchObject({ ok: false, error: { code: 'not-editable' } });
  await made.call('vault.lock', {});
  const store = await openStore(made.ports.vaultFolder);
  const steps = store.all('SELECT action, subject, revision, words FROM audit JOIN reasons USING (seq)');
  expect(steps).toEqual([{ action: 'plan.withdraw', subject: plan.versionId, revision: 1, words: 'Moved to another service.' }]);
  expect(JSON.stringify(store.all('SELECT * FROM audit'))).not.toContain('another service');
  expect(verifyAudit(store).ok).toBe(true);
  store.write((writing) => writing.define("DROP TRIGGER status_follows_the_arrows; UPDATE versions SET status = 'draft'"));
  expect(verifyAudit(store)).toMatchObject({ ok: false, error: { code: 'vault-damaged' } });
  store.close();
  await made.close();
});

test('nothing that a window or a command can ask for makes a plan agreed, or superseded', async () => {
  const made = await onTheDay();
  const plan = await addPlan(made);
  valueOf(await move(made, plan, 'markReady'));
  for (const event of ['agree', 'supersede']) {
    const asked = await made.app.dispatch('plans.transition', {
      versionId: plan.versionId,
      revision: plan.revision,
      event,
      reason: 'Because',
    });
    expect(asked).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  }
  expect(valueOf(await made.call('plans.open', { planId: plan.planId })).status).toBe('readyToAgree');
  expect(await made.call('plans.startVersion', { versionId: plan.versionId })).toMatchObject({
    ok: false,
    error: { code: 'not-editable' },
  });
  await made.close();
});

test('the list says when the review is due, once it is a date', async () => {
  const made = await onTheDay();
  const due = async () => valueOf(await made.call('people.list', {}))[0]?.reviewDue;
  const plan = await addPlan(made);
  expect(await due()).toBe('2027-05-17');
  const { reviews } = plan.content.answers;
  const typed = { ...plan.content, answers: { ...plan.content.answers, reviews: { ...reviews, nextOn: 'spring' } } };
  valueOf(await save(made, { ...plan, content: typed }));
  expect(await due()).toBeUndefined();
  await made.close();
});
