// Who has which copy, on a real encrypted store: noted, called back when the version no longer holds, settled, and kept.
import { expect, test } from 'vitest';
import type { InputOf, OpenPlan } from '../../../../shared/api/contract.ts';
import { agreeIn } from '../../../support/agreedPlan.ts';
import { openStore } from '../../../support/openStore.ts';
import { readPdf } from '../../../support/pdf.ts';
import { addTestPerson, createUnlockedTestApp, steppingClock, valueOf, type TestApp } from '../../../support/testApp.ts';

const HOLDER = 'Mossy Lane School, Mrs Lantern';

interface Held {
  readonly made: TestApp;
  readonly plan: OpenPlan;
  readonly give: (more?: Partial<InputOf<'copies.give'>>) => ReturnType<typeof give>;
}

const give = async ({ call }: TestApp, { planId }: OpenPlan, more: Partial<InputOf<'copies.give'>>) =>
  call('copies.give', { planId, version: 1, document: 'front-sheet', holder: HOLDER, ...more });

async function held(): Promise<Held> {
  const made = await createUnlockedTestApp({ now: steppingClock(new Date(2026, 10, 21, 13, 0)) });
  const plan = await addTestPerson(made, 'Test', 'Amina');
  return { made, plan, give: (more = {}) => give(made, plan, more) };
}

const standings = async ({ made: { call }, plan: { planId } }: Held) =>
  valueOf(await call('paperwork.read', { planId })).copies.map(({ holder, version, standing }) => `${holder} ${version} ${standing}`);

test('a paper that was made is given to somebody, one that was not made here too, and what is wrong is said', async () => {
  const at = await held();
  const { planId } = at.plan;
  const paper = valueOf(await at.made.call('documents.make', { planId, document: 'front-sheet' }));
  const { copies } = valueOf(await at.give({ made: paper.made, way: 'school' }));
  expect(copies).toEqual([
    {
      copy: expect.any(Number),
      versionId: at.plan.versionId,
      version: 1,
      status: 'draft',
      isDraft: true,
      document: 'front-sheet',
      made: paper.made,
      holder: HOLDER,
      way: 'school',
      givenOn: '2026-11-21',
      recordedAt: expect.any(String),
      recordedBy: 'Nia Nurse',
      standing: 'withThem',
    },
  ]);
  expect(valueOf(await at.give({ holder: '  Grandmother ', givenOn: '3 11 2026' })).copies[0]).toMatchObject({
    holder: 'Grandmother',
    givenOn: '2026-11-03',
  });
  expect(await at.give({ holder: '\u3164' })).toMatchObject({ ok: false, error: { issues: [{ path: 'holder' }] } });
  expect(await at.give({ givenOn: '22 11 2026' })).toMatchObject({ ok: false, error: { issues: [{ path: 'givenOn' }] } });
  expect(await at.give({ version: 2 })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  // A line that is no paper, a paper of another kind, a paper of somebody else.
  const other = await addTestPerson(at.made, 'Other', 'Person');
  const theirs = valueOf(await at.made.call('documents.make', { planId: other.planId, document: 'front-sheet' }));
  for (const wrong of [{ made: 1 }, { made: paper.made, document: 'full' as const }, { made: theirs.made }])
    expect(await at.give(wrong)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(valueOf(await at.made.call('paperwork.read', { planId })).copies).toHaveLength(2);
  expect(valueOf(await at.made.call('paperwork.read', { planId: other.planId })).copies).toEqual([]);
  expect(JSON.stringify(at.made.logs)).not.toContain('Lantern');
  await at.made.close();
});

test(
  'what was given is called back once a newer version is agreed, a draft once its own is, and all once it is withdrawn',
  { timeout: 60_000 },
  async () => {
    const at = await held();
    const { planId, versionId } = at.plan;
    await at.give({ holder: 'Draft' });
    await agreeIn(at.made, versionId);
    await at.give({ holder: 'Agreed' });
    expect(await standings(at)).toEqual(['Agreed 1 withThem', 'Draft 1 toCallBack']);

    const next = valueOf(await at.made.call('plans.startVersion', { versionId }));
    expect(await standings(at)).toEqual(['Agreed 1 withThem', 'Draft 1 toCallBack']);
    await agreeIn(at.made, next.versionId);
    await at.give({ holder: 'New', version: 2 });
    expect(await standings(at)).toEqual(['New 2 withThem', 'Agreed 1 toCallBack', 'Draft 1 toCallBack']);

    const now = valueOf(await at.made.call('plans.open', { planId, version: 2 }));
    const why = { event: 'withdraw', reason: 'The family asked for it.' } as const;
    valueOf(await at.made.call('plans.transition', { versionId: now.versionId, revision: now.revision, ...why }));
    expect(await standings(at)).toEqual(['New 2 toCallBack', 'Agreed 1 toCallBack', 'Draft 1 toCallBack']);
    await at.made.close();
  },
);

test(
  'each is settled in one of four ways, put right where that was a slip, and struck out with a reason',
  { timeout: 60_000 },
  async () => {
    const at = await held();
    const { planId, versionId } = at.plan;
    const { call } = at.made;
    await agreeIn(at.made, versionId);
    for (const holder of ['A', 'B', 'C', 'D']) valueOf(await at.give({ holder }));
    await agreeIn(at.made, valueOf(await call('plans.startVersion', { versionId })).versionId);
    const copies = valueOf(await call('paperwork.read', { planId })).copies.map(({ copy }) => copy);
    const [d = 0, c = 0, b = 0, a = 0] = copies;
    valueOf(await call('copies.settle', { planId, copies: [a, b], what: 'replaced' }));
    expect(await call('copies.settle', { planId, copies: [c], what: 'unreached' })).toMatchObject({
      ok: false,
      error: { issues: [{ path: 'why', sentence: 'Say why in a few words.' }] },
    });
    valueOf(await call('copies.settle', { planId, copies: [c], what: 'unreached', why: 'Moved, no new address.' }));
    const told = valueOf(await call('copies.settle', { planId, copies: [b], what: 'out', why: 'That was another copy.' }));
    expect(told.copies.map(({ standing, outcome }) => [standing, outcome?.what, outcome?.why])).toEqual([
      ['toCallBack', undefined, undefined],
      ['settled', 'unreached', 'Moved, no new address.'],
      ['toCallBack', 'out', 'That was another copy.'],
      ['settled', 'replaced', ''],
    ]);
    expect(await call('copies.strike', { planId, copy: d, why: ' ' })).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    const struck = valueOf(await call('copies.strike', { planId, copy: d, why: 'It was never sent.' }));
    expect(struck.copies[0]).toMatchObject({ standing: 'struck', struckWhy: 'It was never sent.' });
    for (const refused of [
      await call('copies.strike', { planId, copy: d, why: 'Again.' }),
      await call('copies.settle', { planId, copies: [a, d], what: 'returned' }),
    ])
      expect(refused).toMatchObject({ ok: false, error: { happened: 'This line was struck out already.' } });
    expect(await call('copies.settle', { planId, copies: [a, 9999], what: 'returned' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });

    // Below any code of ours: what was recorded stays, and the trail says who and when, never who has what.
    await call('vault.lock', {});
    const store = await openStore(at.made.ports.vaultFolder);
    const attempt = (sql: string) => () => store.write((writing) => writing.change(sql));
    for (const sql of [
      "UPDATE given_copies SET holder = 'Nobody'",
      'DELETE FROM given_copies',
      "UPDATE copy_outcomes SET what = 'returned'",
      'DELETE FROM copy_outcomes',
      `INSERT OR REPLACE INTO given_copies SELECT seq, version_id, document, made, 'Nobody', way, given_on FROM given_copies WHERE seq = ${a}`,
      `INSERT OR REPLACE INTO copy_outcomes SELECT seq, copy, 'returned', why FROM copy_outcomes`,
    ])
      expect(attempt(sql)).toThrow('what was recorded stays');
    const any = store.first<{ readonly seq: number }>("SELECT seq FROM audit WHERE action = 'plan.created'")?.seq ?? 0;
    expect(attempt(`INSERT INTO copy_outcomes VALUES (${any}, ${d}, 'returned', '')`)).toThrow('this copy was struck out');
    expect(
      attempt(
        `INSERT INTO given_copies SELECT ${any}, version_id, document, NULL, holder, way, given_on FROM given_copies WHERE seq = ${a}`,
      ),
    ).toThrow('this copy is of another version');
    const trail = store.all<{ readonly action: string; readonly subject: string }>(
      "SELECT action, subject FROM audit WHERE action LIKE 'copy.%'",
    );
    expect(new Set(trail.map(({ subject }) => subject))).toEqual(new Set([versionId]));
    expect(trail).toHaveLength(4 + 2 + 1 + 1 + 1);
    store.close();
    await at.made.close();
  },
);

test('a letter names the papers of one holder, what replaces them, and nothing of the plan', { timeout: 60_000 }, async () => {
  const at = await held();
  const { planId, versionId, revision, content } = at.plan;
  const { call } = at.made;
  const answers = {
    ...content.answers,
    person: { ...content.answers.person, identifier: { scheme: 'nhs' as const, number: '9990000018' } },
    summary: { ...content.answers.summary, effect: 'Glutaric aciduria type 1' },
    reviews: { owner: { name: 'Rhian Fictional', role: 'Metabolic nurse', phone: '01632 960 123' } },
  };
  valueOf(await call('plans.save', { versionId, revision, content: { ...content, answers } }));
  await at.give({ holder: HOLDER });
  await agreeIn(at.made, versionId);
  await at.give({ holder: HOLDER, document: 'full', givenOn: '20 11 2026' });
  await at.give({ holder: 'Somebody else', document: 'school' });
  const code = valueOf(await call('signing.read', { versionId })).code;
  const before = valueOf(await call('paperwork.read', { planId })).copies.map(({ copy }) => copy);
  const [current = 0] = before;
  expect(await call('copies.letter', { planId, copies: [current] })).toMatchObject({
    ok: false,
    error: { happened: 'None of these copies has to be called back.' },
  });
  const next = valueOf(await call('plans.startVersion', { versionId }));
  await agreeIn(at.made, next.versionId);
  const newCode = valueOf(await call('signing.read', { versionId: next.versionId })).code;

  const made = valueOf(await call('copies.letter', { planId, copies: before.slice(1) }));
  expect(made.fileName).toMatch(/^recall-letter-\d+_PLAN-0001_2026-11-21\.pdf$/);
  const words = readPdf(Buffer.from(made.base64, 'base64'), made.pages).text.join(' ').replace(/\s+/g, ' ');
  for (const said of [
    HOLDER,
    'TEST, Amina',
    '14-Mar-2016',
    'PLAN-0001',
    'Full plan',
    'Front sheet',
    '1, a DRAFT',
    code,
    '20-Nov-2026',
    newCode,
    'Version 2, agreed on 21-Nov-2026',
    'Rhian Fictional, 01632 960 123',
    'Not a care plan',
  ])
    expect(words).toContain(said);
  for (const unsaid of ['Glutaric', 'Metabolic', '0018', 'Somebody else', 'School plan', 'SAMPLE']) expect(words).not.toContain(unsaid);
  const { copies } = valueOf(await call('paperwork.read', { planId }));
  expect(copies.map(({ holder, askedAt, standing }) => [holder, askedAt !== undefined, standing])).toEqual([
    ['Somebody else', false, 'toCallBack'],
    [HOLDER, true, 'toCallBack'],
    [HOLDER, true, 'toCallBack'],
  ]);
  expect(JSON.stringify(at.made.logs)).not.toContain('Lantern');
  await at.made.close();
});
