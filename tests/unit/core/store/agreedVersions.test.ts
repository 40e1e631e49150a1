// What was agreed stays as it was: while the next version is written, once that takes over, and when Accord's own idea of
// a plan has moved on.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { verifyAudit } from '../../../../electron/core/store/audit.ts';
import { takeStep } from '../../../../electron/core/store/versionSteps.ts';
import { readVersion } from '../../../../electron/core/store/versions.ts';
import type { OpenPlan } from '../../../../shared/api/contract.ts';
import type { UserId } from '../../../../shared/base/ids.ts';
import { canonicalJson } from '../../../../shared/base/canonicalJson.ts';
import { completeAnswers } from '../../../unit/plan/support/completePlan.ts';
import { agreeInStore } from '../../../support/agreedPlan.ts';
import { inStore } from '../../../support/versionsAgreed.ts';
import { addTestPerson, createUnlockedTestApp, steppingClock, valueOf, type TestApp } from '../../../support/testApp.ts';
import type { Database } from '../../../../electron/core/store/handles.ts';

async function vaultWithAgreedPlan(): Promise<{ readonly made: TestApp; readonly plan: OpenPlan }> {
  const made = await createUnlockedTestApp({ now: steppingClock(new Date(2026, 10, 21, 10, 0)) });
  const draft = await addTestPerson(made, 'Test', 'Amina');
  valueOf(
    await made.call('plans.save', { versionId: draft.versionId, revision: 0, content: { ...draft.content, answers: completeAnswers } }),
  );
  await inStore(made, (store) => agreeInStore(store, draft.versionId));
  return { made, plan: valueOf(await made.call('plans.open', { planId: draft.planId })) };
}

const bytesOf = (store: Database, version: number) =>
  store.first('SELECT content, content_hash, definition, changed_at FROM versions WHERE version = @version', { version });

test('an agreed version opens to be read, and refuses a save', async () => {
  const { made, plan } = await vaultWithAgreedPlan();
  expect(plan).toMatchObject({ status: 'agreed', version: 1, savedAt: '2026-11-21T12:00:00.000Z' });
  const { versionId, revision, content } = plan;
  expect(await made.call('plans.save', { versionId, revision, content })).toMatchObject({ ok: false, error: { code: 'not-editable' } });
  await made.close();
});

test('the next version begins with what was agreed, to be looked at again, and takes over when it is agreed', async () => {
  const { made, plan } = await vaultWithAgreedPlan();
  const { call } = made;
  const begun = valueOf(await call('plans.startVersion', { versionId: plan.versionId }));
  expect(begun).toMatchObject({ version: 2, status: 'draft', revision: 0, planNumber: plan.planNumber });
  expect(begun.content.answers.healthNeeds.needs?.map((need) => need.standing)).toEqual(['carried']);
  expect(await call('plans.startVersion', { versionId: plan.versionId })).toMatchObject({
    ok: false,
    error: { code: 'not-editable', happened: expect.stringContaining('begun already') },
  });
  // R19: nobody has looked at what was carried forward.
  expect(await call('plans.transition', { versionId: begun.versionId, revision: 0, event: 'markReady' })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input' },
  });

  const { person, reviews } = begun.content.answers;
  const answers = {
    ...begun.content.answers,
    person: { ...person, familyName: 'Test-Newname' },
    reviews: { ...reviews, nextOn: '2027-11-01' },
  };
  valueOf(await call('plans.save', { versionId: begun.versionId, revision: 0, content: { ...begun.content, answers } }));
  const listed = async () => valueOf(await call('people.list', {}));
  // Who they are, as known now; when the review is due, as agreed.
  expect(await listed()).toMatchObject([{ familyName: 'Test-Newname', version: 2, status: 'draft', reviewDue: '2027-05-17' }]);
  expect(valueOf(await call('plans.open', { planId: plan.planId, version: 1 }))).toEqual({
    ...plan,
    beside: { version: 2, status: 'draft' },
  });

  let before: unknown;
  await inStore(made, (store) => {
    before = bytesOf(store, 1);
    agreeInStore(store, begun.versionId);
    expect(bytesOf(store, 1)).toEqual(before);
    expect(store.all('SELECT version, status FROM versions ORDER BY version')).toEqual([
      { version: 1, status: 'superseded' },
      { version: 2, status: 'agreed' },
    ]);
    expect(verifyAudit(store).ok).toBe(true);
  });
  expect(await listed()).toMatchObject([{ version: 2, status: 'agreed', reviewDue: '2027-11-01' }]);
  expect(valueOf(await call('plans.open', { planId: plan.planId, version: 1 }))).toEqual({
    ...plan,
    status: 'superseded',
    beside: { version: 2, status: 'agreed' },
  });
  await made.close();
});

test('a new version that is withdrawn leaves the agreed one standing for the plan, and a withdrawn plan has no review due', async () => {
  const { made, plan } = await vaultWithAgreedPlan();
  const { call } = made;
  const begun = valueOf(await call('plans.startVersion', { versionId: plan.versionId }));
  const answers = { ...begun.content.answers, person: { ...begun.content.answers.person, familyName: 'Mistaken' } };
  valueOf(await call('plans.save', { versionId: begun.versionId, revision: 0, content: { ...begun.content, answers } }));
  valueOf(
    await call('plans.transition', { versionId: begun.versionId, revision: 1, event: 'enterInError', reason: 'Begun for somebody else.' }),
  );
  expect(valueOf(await call('people.list', {}))).toMatchObject([
    { familyName: 'Test', version: 1, status: 'agreed', reviewDue: '2027-05-17' },
  ]);
  expect(valueOf(await call('plans.open', { planId: plan.planId }))).toEqual(plan);
  valueOf(await call('plans.transition', { versionId: plan.versionId, revision: 1, event: 'withdraw', reason: 'Moved away.' }));
  const [listed] = valueOf(await call('people.list', {}));
  expect([listed?.version, listed?.status, listed?.reviewDue]).toEqual([1, 'withdrawn', undefined]);
  await made.close();
});

test('nothing is agreed without the gate and the three who agree', async () => {
  const { made, plan } = await vaultWithAgreedPlan();
  const begun = valueOf(await made.call('plans.startVersion', { versionId: plan.versionId }));
  await inStore(made, (store) => {
    const by = store.first<{ readonly id: UserId }>('SELECT id FROM users')?.id ?? ('' as UserId); // a vault has a user
    const step = { versionId: begun.versionId, revision: 0, at: '2026-11-22', by };
    const take = (event: 'markReady' | 'agree', gateClear: boolean) =>
      store.attempt((writing) => takeStep(writing, { ...step, event, gateClear }));
    expect(take('markReady', false)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    valueOf(take('markReady', true));
    expect(take('agree', true)).toMatchObject({ ok: false, error: { happened: expect.stringContaining('must be recorded first') } });
    expect(store.all("SELECT version FROM versions WHERE status = 'agreed'")).toEqual([{ version: 1 }]);
  });
  await made.close();
});

test('each statement is as old as the first agreed version that said the same', async () => {
  const { made, plan } = await vaultWithAgreedPlan();
  const begun = valueOf(await made.call('plans.startVersion', { versionId: plan.versionId }));
  const [first] = begun.content.answers.healthNeeds.needs ?? [];
  const ages = valueOf(await made.call('plans.statementAges', { planId: plan.planId, version: begun.version }));
  expect(ages.find(({ id }) => id === first?.id)).toEqual({
    id: first?.id,
    first: { version: 1, at: '2026-11-21T12:00:00.000Z' },
    sameSince: { version: 1, at: '2026-11-21T12:00:00.000Z' },
  });
  // What is still being written has proved nothing.
  expect(valueOf(await made.call('plans.statementAges', { planId: plan.planId, version: 1 }))).toEqual([]);
  await made.close();
});

test('a plan agreed under an older definition is read under this one, and never written again', async () => {
  const made = await createUnlockedTestApp();
  const draft = await addTestPerson(made);
  const old = canonicalJson({
    definition: 1,
    jurisdiction: 'england-2015',
    answers: { person: { familyName: 'Example', givenName: 'Alex' } },
  });
  const hash = createHash('sha256').update(old).digest();
  await inStore(made, (store) => {
    store.write((writing) => {
      writing.change('UPDATE versions SET definition = 1, content = @old, content_hash = @hash', { old, hash });
    });
    agreeInStore(store, draft.versionId);
    expect(valueOf(readVersion(store, draft.versionId)).content).toMatchObject({
      definition: 2,
      answers: { person: { familyName: 'Example' }, summary: {} },
    });
  });
  const plan = valueOf(await made.call('plans.open', { planId: draft.planId }));
  const begun = valueOf(await made.call('plans.startVersion', { versionId: plan.versionId }));
  expect(begun.content.definition).toBe(2);
  await inStore(made, (store) => {
    agreeInStore(store, begun.versionId);
    expect(store.first('SELECT status, definition, content, content_hash FROM versions WHERE version = 1')).toEqual({
      status: 'superseded',
      definition: 1,
      content: old,
      content_hash: hash,
    });
  });
  await made.close();
});

test('a plan of a later definition is refused by name', async () => {
  const made = await createUnlockedTestApp();
  const draft = await addTestPerson(made);
  const later = canonicalJson({ definition: 3, jurisdiction: 'england-2015', answers: {} });
  await inStore(made, (store) =>
    store.write((writing) => {
      writing.change('UPDATE versions SET definition = 3, content = @later, content_hash = @hash', {
        later,
        hash: createHash('sha256').update(later).digest(),
      });
    }),
  );
  expect(await made.call('plans.open', { planId: draft.planId })).toMatchObject({
    ok: false,
    error: { code: 'vault-newer', happened: 'This plan was written by a later version of Accord.' },
  });
  await made.close();
});
