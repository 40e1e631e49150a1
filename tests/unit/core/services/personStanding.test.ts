import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { OpenPlan } from '../../../../shared/api/contract.ts';
import { verifyAudit } from '../../../../electron/core/store/audit.ts';
import { openStore } from '../../../support/openStore.ts';
import { addTestPerson, createUnlockedTestApp, TEST_PASSPHRASE, valueOf, type TestApp } from '../../../support/testApp.ts';

let made: TestApp;
let person: OpenPlan;
let count = 0;

beforeAll(async () => {
  made = await createUnlockedTestApp();
});
beforeEach(async () => {
  person = await addTestPerson(made, `Standing${(count += 1)}`);
});
afterAll(() => made.close());

const listed = async (show?: 'current' | 'archived' | 'everyone') =>
  valueOf(await made.call('people.list', { search: `standing${count}`, ...(show && { show }) })).map(({ givenName }) => givenName);

test('put away, somebody is left out of the list until they are asked for, and comes back as they were', async () => {
  const { personId } = person;
  const { person: away } = valueOf(await made.call('people.archive', { personId, why: 'addedByMistake' }));
  expect(away.archived).toEqual({ at: expect.any(String), why: 'addedByMistake' });
  expect([await listed(), await listed('archived'), await listed('everyone')]).toEqual([[], ['Alex'], ['Alex']]);
  expect(await made.call('people.archive', { personId, why: 'movedAway' })).toMatchObject({ ok: false, error: { code: 'not-editable' } });
  expect('archived' in valueOf(await made.call('people.bringBack', { personId })).person).toBe(false);
  expect([await listed(), await listed('archived')]).toEqual([['Alex'], []]);
  expect(await made.call('people.bringBack', { personId })).toMatchObject({ ok: false, error: { code: 'not-editable' } });
  // Nothing of the plan was touched.
  expect(valueOf(await made.call('plans.open', { planId: person.planId }))).toEqual(person);
});

test('a record that was added by mistake is nobody’s look-alike, so that the right one opens as before', async () => {
  const alike = async () => valueOf(await made.call('people.read', { personId: person.personId })).lookAlikes.length;
  // Those of the other tests have names like this one.
  const others = await alike();
  const twice = await addTestPerson(made, `Standing${count}`);
  expect(await alike()).toBe(others + 1);
  valueOf(await made.call('people.archive', { personId: twice.personId, why: 'addedByMistake' }));
  expect(await alike()).toBe(others);
  valueOf(await made.call('people.bringBack', { personId: twice.personId }));
  valueOf(await made.call('people.archive', { personId: twice.personId, why: 'movedAway' }));
  expect(await alike()).toBe(others + 1);
});

test('another reason is said in words', async () => {
  const { personId } = person;
  const refused = await made.call('people.archive', { personId, why: 'other' });
  expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input', issues: [{ path: 'words' }] } });
  expect((await made.call('people.archive', { personId, why: 'other', words: 'Went to sea.' })).ok).toBe(true);
});

test('a death is recorded with its day, or without where nobody knows it, and taken back with a reason', async () => {
  const { personId } = person;
  const { person: died } = valueOf(await made.call('people.recordDeath', { personId, on: '3 2 2026' }));
  expect(died.deceased).toEqual({ on: '2026-02-03' });
  expect(await made.call('people.recordDeath', { personId, on: '' })).toMatchObject({ ok: false, error: { code: 'not-editable' } });
  const { person: lives } = valueOf(await made.call('people.undoDeath', { personId, reason: 'Recorded for the wrong person.' }));
  expect('deceased' in lives).toBe(false);
  expect(valueOf(await made.call('people.recordDeath', { personId, on: ' ' })).person.deceased).toEqual({});
});

test.each([
  ['3 2', /real date/],
  ['last spring', /real date/],
  ['15 3 2026', /not come yet/],
  ['13 3 2016', /before the date of birth/],
])('a death on %o is not recorded', async (on, sentence) => {
  expect(await made.call('people.recordDeath', { personId: person.personId, on })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', issues: [{ path: 'on', sentence: expect.stringMatching(sentence) }] },
  });
});

test('families join into one, and nobody is left as a family of one', async () => {
  const family = async (of: OpenPlan) =>
    valueOf(await made.call('people.read', { personId: of.personId })).family.map(({ givenName }) => givenName);
  const join = (one: OpenPlan, other: OpenPlan) => made.call('people.joinFamily', { personId: one.personId, otherId: other.personId });
  const [bo, cy, di] = [await addTestPerson(made, 'F', 'Bo'), await addTestPerson(made, 'F', 'Cy'), await addTestPerson(made, 'F', 'Di')];
  valueOf(await join(person, bo));
  valueOf(await join(cy, di));
  expect(await family(person)).toEqual(['Bo']);
  valueOf(await join(bo, di));
  expect([await family(person), await family(di)]).toEqual([
    ['Bo', 'Cy', 'Di'],
    ['Bo', 'Cy', 'Alex'],
  ]);
  expect(await join(bo, di)).toMatchObject({ ok: false, error: { code: 'not-editable' } });
  expect(await join(bo, bo)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  for (const leaver of [person, bo]) valueOf(await made.call('people.leaveFamily', { personId: leaver.personId }));
  expect([await family(cy), await family(person)]).toEqual([['Di'], []]);
  valueOf(await made.call('people.leaveFamily', { personId: cy.personId }));
  expect(await made.call('people.leaveFamily', { personId: di.personId })).toMatchObject({ ok: false, error: { code: 'not-editable' } });
});

test('a brother’s name in a plan is seen by the gate once both are of one family', async () => {
  const sister = await addTestPerson(made, 'Elsewhere', 'Quilla');
  const content = { ...person.content, answers: { ...person.content.answers, summary: { effect: 'Give Quilla her syrup.' } } };
  valueOf(await made.call('plans.save', { versionId: person.versionId, revision: 0, content }));
  const named = async (): Promise<boolean> => {
    const gate = await made.call('plans.transition', { versionId: person.versionId, revision: 1, event: 'markReady' });
    return (
      !gate.ok && (gate.error.issues ?? []).some(({ path, sentence }) => path === 'summary.effect' && /name|somebody|person/.test(sentence))
    );
  };
  expect(await named()).toBe(false);
  valueOf(await made.call('people.joinFamily', { personId: person.personId, otherId: sister.personId }));
  expect(await named()).toBe(true);
});

test('what was done stands in the audit trail, with the reason beside it and nothing personal in it', async () => {
  valueOf(await made.call('people.recordDeath', { personId: person.personId, on: '' }));
  valueOf(await made.call('people.undoDeath', { personId: person.personId, reason: 'Wrong record.' }));
  valueOf(await made.call('vault.lock', {}));
  const store = await openStore(made.ports.vaultFolder);
  const trail = store.all('SELECT action, words FROM audit LEFT JOIN reasons USING (seq) WHERE subject = @id ORDER BY seq', {
    id: person.personId,
  });
  expect(trail).toEqual([
    { action: 'person.deathRecorded', words: null },
    { action: 'person.deathUndone', words: 'Wrong record.' },
  ]);
  valueOf(verifyAudit(store));
  store.close();
  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
});
