// The emergency page on its own clock: 1.1 comes from 1, says nothing otherwise but on its page, is signed by its clinician
// and its second checker alone, and takes over.
import { describe, expect, it, test } from 'vitest';
import { isSealOf } from '../../../../electron/core/documents/seal/sealStatement.ts';
import { verifyAudit } from '../../../../electron/core/store/audit.ts';
import type { Database } from '../../../../electron/core/store/handles.ts';
import { sealOf } from '../../../../electron/core/store/signatures.ts';
import { codedVersion } from '../../../../electron/core/store/versions.ts';
import type { InputOf, OpenPlan } from '../../../../shared/api/contract.ts';
import { agreeInStore } from '../../../support/agreedPlan.ts';
import { openStore } from '../../../support/openStore.ts';
import { authorisedAgain } from '../../../support/reissuing.ts';
import { addTestPerson, createUnlockedTestApp, TEST_PASSPHRASE, valueOf, type TestApp } from '../../../support/testApp.ts';
import type { Answers } from '../../../../shared/plan/definition.ts';
import { completeAnswers } from '../../plan/support/completePlan.ts';

interface At {
  readonly made: TestApp;
  readonly agreed: OpenPlan;
  readonly setDay: (day: string) => void;
}

async function inStore<Found>({ made }: Pick<At, 'made'>, work: (store: Database) => Found): Promise<Found> {
  valueOf(await made.call('vault.lock', {}));
  const store = await openStore(made.ports.vaultFolder);
  const found = work(store);
  store.close();
  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  return found;
}

async function agreedPlan(): Promise<At> {
  let today = new Date('2026-11-21T10:00:00Z');
  const made = await createUnlockedTestApp({ now: () => today });
  const draft = await addTestPerson(made, 'Test', 'Amina');
  const content = { ...draft.content, answers: completeAnswers };
  valueOf(await made.call('plans.save', { versionId: draft.versionId, revision: 0, content }));
  await inStore({ made }, (store) => agreeInStore(store, draft.versionId));
  const agreed = valueOf(await made.call('plans.open', { planId: draft.planId }));
  return { made, agreed, setDay: (day) => (today = new Date(`${day}T10:00:00Z`)) };
}

const begin = ({ made, agreed }: At) => made.call('plans.reissueEmergencyPage', { versionId: agreed.versionId });
const save = ({ made }: At, { versionId, revision, content }: OpenPlan, answers: Answers) =>
  made.call('plans.save', { versionId, revision, content: { ...content, answers } });

async function ready(at: At): Promise<OpenPlan> {
  const begun = valueOf(await begin(at));
  const saved = valueOf(await save(at, begun, authorisedAgain(begun.content.answers)));
  return valueOf(await at.made.call('plans.transition', { versionId: begun.versionId, revision: saved.revision, event: 'markReady' }));
}

type Given = InputOf<'signing.record'>['signature'];
const clinician: Given = { part: 'clinician', way: 'ink', name: 'Dr Idris Fictional', signedOn: '21 11 2026' };
const checker: Given = { part: 'checker', way: 'ink', name: 'Pat Pharmacist', signedOn: '21 11 2026' };
const record = ({ made }: At, { versionId, revision }: OpenPlan, signature: Given) =>
  made.call('signing.record', { versionId, revision, signature });
const agree = ({ made }: At, { versionId, revision }: OpenPlan) =>
  made.call('signing.agree', { versionId, revision, passphrase: TEST_PASSPHRASE });

test('1.1 begins from 1 with its page to be looked at again, and everything else as it was agreed', async () => {
  const at = await agreedPlan();
  const begun = valueOf(await begin(at));
  expect(begun).toMatchObject({ version: 1.1, status: 'draft', beside: { version: 1, status: 'agreed' } });
  const { emergency, reviews, ...rest } = begun.content.answers;
  const { emergency: _page, reviews: agreedReviews, ...agreedRest } = at.agreed.content.answers;
  expect(rest).toEqual(agreedRest);
  expect(reviews).toEqual({ ...agreedReviews, parts: { ...agreedReviews.parts, emergency: { answer: 'waits' } } });
  expect([emergency.authorisedOn, emergency.reliableUntil]).toEqual([undefined, undefined]);
  expect(new Set(emergency.phones?.map(({ standing }) => standing))).toEqual(new Set(['carried']));
  await at.made.close();
});

test('only the page and its weight are written: anything else is refused in a sentence, and below it by the store', async () => {
  const at = await agreedPlan();
  const begun = valueOf(await begin(at));
  const { answers } = begun.content;
  const other = { ...answers, person: { ...answers.person, preferredName: 'Somebody else' } };
  expect(await save(at, begun, other)).toMatchObject({
    ok: false,
    error: { code: 'not-editable', happened: expect.stringContaining('only the emergency page and the weight') },
  });
  const weight = { ...answers.summary.weight, value: '24.9', unit: 'kilogram', asAt: '2026-11-20' } as const;
  valueOf(await save(at, begun, { ...answers, summary: { ...answers.summary, weight } }));
  await inStore(at, (store) => {
    const write = (sql: string) => () => store.write((writing) => writing.change(sql, { id: begun.versionId }));
    expect(write("UPDATE versions SET content = json_set(content, '$.answers.person.preferredName', 'X') WHERE id = @id")).toThrow(
      'only the emergency page',
    );
    expect(write("UPDATE versions SET content = json_set(content, '$.answers.emergency.hospital', 'X') WHERE id = @id")).not.toThrow();
  });
  await at.made.close();
});

test('it asks its own rules only, and never to be relied on longer than its doses and their weight', async () => {
  const at = await agreedPlan();
  const begun = valueOf(await begin(at));
  // The medicines of the plan were checked too long ago for a new version; the page alone is not asked about them.
  at.setDay('2027-01-20');
  const asked = valueOf(await at.made.call('plans.check', { planId: begun.planId }));
  expect(asked.filter(({ path }) => !/^(emergency|reviews\.parts|summary\.weight)/.test(path))).toEqual([]);
  expect(asked.map(({ code }) => code)).toContain('R19');
  const { error } = await refusalOf(at, begun, '2028-11-01');
  expect(error.issues?.map(({ path }) => path)).toContain('emergency.reliableUntil');
  await at.made.close();
});

async function refusalOf(at: At, begun: OpenPlan, until: string) {
  const saved = valueOf(await save(at, begun, authorisedAgain(begun.content.answers, until)));
  const refused = await at.made.call('plans.transition', { versionId: begun.versionId, revision: saved.revision, event: 'markReady' });
  if (refused.ok) throw new Error('It was not refused.');
  return refused;
}

test('its clinician and its second checker sign, it takes over, and its seal names what it rests on', async () => {
  const at = await agreedPlan();
  const held = await ready(at);
  const before = await inStore(at, (store) => store.all('SELECT * FROM signatures ORDER BY id'));
  const read = async () => valueOf(await at.made.call('signing.read', { versionId: held.versionId }));
  expect((await read()).missing).toEqual(['clinician', 'checker']);
  expect(await record(at, held, { ...checker, name: clinician.name })).toMatchObject({ ok: true });
  expect(await record(at, held, clinician)).toMatchObject({ ok: false, error: { issues: [{ path: 'name' }] } });
  const [wrong] = (await read()).signatures;
  valueOf(await at.made.call('signing.strike', { signatureId: wrong?.id ?? '', why: 'Not the second checker.' }));
  valueOf(await record(at, held, clinician));
  expect(await agree(at, held)).toMatchObject({ ok: false, error: { happened: expect.stringContaining('must be recorded first') } });
  valueOf(await record(at, held, checker));
  expect(valueOf(await agree(at, held))).toMatchObject({ version: 1.1, status: 'agreed' });

  await inStore(at, (store) => {
    expect(store.all('SELECT label, status FROM versions ORDER BY version')).toEqual([
      { label: 1, status: 'superseded' },
      { label: 1.1, status: 'agreed' },
    ]);
    const after = store.all('SELECT * FROM signatures WHERE version_id = @id ORDER BY id', { id: at.agreed.versionId });
    expect(after).toEqual(before);
    const [seal, coded, base] = [
      sealOf(store, held.versionId),
      codedVersion(store, held.versionId),
      codedVersion(store, at.agreed.versionId),
    ];
    if (!seal || !coded || !base) throw new Error('There is no seal.');
    expect(JSON.parse(seal.statement)).toMatchObject({
      version: 1.1,
      restsOn: { version: 1, content: Buffer.from(base.contentHash).toString('hex') },
    });
    expect(isSealOf(seal, coded)).toBe(true);
    expect(verifyAudit(store).ok).toBe(true);
  });
  // The next ones: another page, and then a whole version.
  const again = valueOf(await at.made.call('plans.reissueEmergencyPage', { versionId: held.versionId }));
  expect(again.version).toBe(1.2);
  valueOf(await at.made.call('plans.transition', { versionId: again.versionId, revision: 0, event: 'withdraw', reason: 'A slip.' }));
  expect(valueOf(await at.made.call('plans.startVersion', { versionId: held.versionId })).version).toBe(2);
  await at.made.close();
});

describe('a person has one open draft', () => {
  it('so neither begins while the other is written, and each says which', async () => {
    const at = await agreedPlan();
    const second = valueOf(await at.made.call('plans.startVersion', { versionId: at.agreed.versionId }));
    expect(await begin(at)).toMatchObject({
      ok: false,
      error: { happened: expect.stringContaining('Version 2 of this plan is being written') },
    });
    valueOf(await at.made.call('plans.transition', { versionId: second.versionId, revision: 0, event: 'withdraw', reason: 'Later.' }));
    valueOf(await begin(at));
    expect(await begin(at)).toMatchObject({ ok: false, error: { happened: expect.stringContaining('Version 1.1') } });
    expect(await at.made.call('plans.startVersion', { versionId: at.agreed.versionId })).toMatchObject({ ok: false });
    await at.made.close();
  });
});

test('a page that rests on a version no longer in force is never agreed, by us or below us', async () => {
  const at = await agreedPlan();
  const held = await ready(at);
  for (const signature of [clinician, checker]) valueOf(await record(at, held, signature));
  const { versionId, revision } = at.agreed;
  valueOf(await at.made.call('plans.transition', { versionId, revision, event: 'withdraw', reason: 'The diagnosis was wrong.' }));
  expect(await agree(at, held)).toMatchObject({ ok: false, error: { happened: expect.stringContaining('no longer in force') } });
  await inStore(at, (store) => {
    store.write((writing) => writing.define('DROP TRIGGER agreed_is_sealed'));
    expect(() => store.write((writing) => writing.change("UPDATE versions SET status = 'agreed' WHERE label = 1.1"))).toThrow(
      'rests on nothing',
    );
  });
  await at.made.close();
});

test('a page issued again nine times is a plan to look at as a whole', async () => {
  const at = await agreedPlan();
  for (let time = 1; time <= 9; time += 1) {
    const { versionId, version } = valueOf(await begin(at));
    expect(version).toBe(Number(`1.${time}`));
    valueOf(await at.made.call('plans.transition', { versionId, revision: 0, event: 'withdraw', reason: 'Not now.' }));
  }
  expect(await begin(at)).toMatchObject({ ok: false, error: { happened: expect.stringContaining('9 times already') } });
  await at.made.close();
});
