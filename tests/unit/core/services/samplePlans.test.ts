// The sample vault holds plans in every state that sample plans are written for, come by honestly.
import { expect, test } from 'vitest';
import { verifyAudit } from '../../../../electron/core/store/audit.ts';
import { planHistories } from '../../../../electron/core/services/samplePlans.ts';
import { samplePlans } from '../../../../shared/samples/plans/samplePlans.ts';
import { openStore } from '../../../support/openStore.ts';
import { createTestApp, valueOf } from '../../../support/testApp.ts';

test('each sample plan is held in the state that it says, agreed by named people on a day', async () => {
  const { call, ports, close } = createTestApp();
  const size = planHistories(samplePlans).length;
  valueOf(await call('vault.createSample', { people: size + 5, seed: 7, userName: 'Sam', passphrase: 'x' }));
  const people = valueOf(await call('people.list', {}));
  expect(people).toHaveLength(size + 5);
  const stated = samplePlans.map(({ state }) => state);
  await call('vault.lock', {});
  const store = await openStore(ports.vaultFolder, 'x');
  const held = store.all<{ readonly status: string }>(
    'SELECT status FROM versions JOIN plans ON plans.id = plan_id WHERE number <= @size ORDER BY status',
    { size },
  );
  expect(held.map(({ status }) => status)).toEqual(stated.toSorted());
  expect(new Set(stated).size).toBeGreaterThan(3);

  const agreed = store.all<{ readonly names: number; readonly days: number; readonly day: string; readonly changed: string }>(
    `SELECT count(DISTINCT part) AS names, count(DISTINCT signed_on) AS days, min(signed_on) AS day, min(changed_at) AS changed
     FROM signatures s JOIN versions v ON v.id = s.version_id WHERE status IN ('agreed', 'superseded') GROUP BY v.id`,
  );
  expect(agreed).toHaveLength(stated.filter((state) => state === 'agreed' || state === 'superseded').length);
  for (const { names, days, day, changed } of agreed) expect([names, days, changed.slice(0, 10)]).toEqual([3, 1, day]);
  expect(verifyAudit(store).ok).toBe(true);
  store.close();
  await close();
});

test('the twins are of one family, in every sample that holds both', async () => {
  const { call, close } = createTestApp();
  valueOf(await call('vault.createSample', { people: 14, seed: 1, userName: 'Sam', passphrase: 'x' }));
  const people = valueOf(await call('people.list', { search: 'Fairbairn' }));
  const [one] = people;
  if (!one) throw new Error('There are no twins.');
  const { family } = valueOf(await call('people.read', { personId: one.personId }));
  expect(family.map(({ givenName }) => givenName)).toEqual(people.filter((person) => person !== one).map(({ givenName }) => givenName));
  await close();
});

test('a smaller sample is the beginning of a larger one', async () => {
  const names = async (people: number) => {
    const { call, close } = createTestApp();
    valueOf(await call('vault.createSample', { people, seed: 3, userName: 'Sam', passphrase: 'x' }));
    const listed = valueOf(await call('people.list', {})).toSorted((one, other) => (one.planNumber < other.planNumber ? -1 : 1));
    await close();
    return listed.map(({ familyName, givenName, identifier }) => `${familyName} ${givenName} ${identifier}`);
  };
  const [few, many] = [await names(3), await names(30)];
  expect(many.slice(0, 3)).toEqual(few);
  expect(new Set(many).size).toBe(30);
});

test('while a new version is written, the agreed one stays one step away, to read and to print', async () => {
  const { call, close } = createTestApp();
  valueOf(await call('vault.createSample', { people: 3, seed: 3, userName: 'Sam', passphrase: 'x' }));
  const [amina] = valueOf(await call('people.list', { search: 'amina' }));
  if (!amina) throw new Error('Amina is not among the samples.');
  const agreed = valueOf(await call('plans.open', { planId: amina.planId }));
  expect(agreed.beside).toBeUndefined();
  const begun = valueOf(await call('plans.startVersion', { versionId: agreed.versionId }));
  expect(begun).toMatchObject({ version: 3, status: 'draft', beside: { version: 2, status: 'agreed' } });
  const kept = valueOf(await call('plans.open', { planId: amina.planId, version: 2 }));
  expect(kept).toEqual({ ...agreed, beside: { version: 3, status: 'draft' } });
  const paper = async (version?: number) =>
    valueOf(await call('documents.make', { planId: amina.planId, document: 'front-sheet', ...(version && { version }) })).fileName;
  expect(await paper()).toContain('_v3_DRAFT_');
  expect(await paper(2)).toContain('_v2_AGREED_');
  await close();
});
