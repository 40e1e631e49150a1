// What a family asked for on the slip, on a real encrypted store: kept in their words, due, answered, and never in the plan.
import { expect, test } from 'vitest';
import type { InputOf, OpenPlan } from '../../../../shared/api/contract.ts';
import { agreeIn } from '../../../support/agreedPlan.ts';
import { openStore } from '../../../support/openStore.ts';
import { addTestPerson, createUnlockedTestApp, valueOf, type TestApp } from '../../../support/testApp.ts';

const WORDS = 'She takes 2.5 ml, not 5 ml,\nand only at night.';

interface Asked {
  readonly made: TestApp;
  readonly plan: OpenPlan;
  readonly ask: (more?: Partial<InputOf<'amendments.record'>>) => ReturnType<typeof record>;
  readonly answer: (amendment: number, said: Omit<InputOf<'amendments.answer'>, 'planId' | 'amendment'>) => ReturnType<typeof settle>;
  readonly moveTo: (day: number) => void;
}

const record = ({ call }: TestApp, { planId }: OpenPlan, more: Partial<InputOf<'amendments.record'>>) =>
  call('amendments.record', {
    planId,
    version: 1,
    line: 3,
    words: WORDS,
    writtenBy: 'Salma Sampleton',
    receivedOn: '21 11 2026',
    owner: 'Rhian Fictional',
    ...more,
  });
const settle = ({ call }: TestApp, input: InputOf<'amendments.answer'>) => call('amendments.answer', input);

async function asked(): Promise<Asked> {
  let moment = new Date(2026, 10, 21, 13, 0).getTime();
  const made = await createUnlockedTestApp({ now: () => new Date((moment += 1000)) });
  const plan = await addTestPerson(made, 'Test', 'Amina');
  return {
    made,
    plan,
    ask: (more = {}) => record(made, plan, more),
    answer: (amendment, said) => settle(made, { planId: plan.planId, amendment, ...said }),
    moveTo: (day) => void (moment = new Date(2026, 10, day, 9, 0).getTime()),
  };
}

const dueInTheList = async ({ made: { call } }: Asked) => valueOf(await call('people.list', {}))[0]?.amendmentDue;

test('a line of the slip is kept as it was written, due in fourteen days, and overdue on the fifteenth', async () => {
  const at = await asked();
  const [first] = valueOf(await at.ask({ slip: '7' })).amendments;
  expect(first).toMatchObject({
    version: 1,
    slip: '7',
    line: 3,
    words: WORDS,
    writtenBy: 'Salma Sampleton',
    receivedOn: '2026-11-21',
    owner: 'Rhian Fictional',
    dueOn: '2026-12-05',
    isOverdue: false,
    recordedBy: 'Nia Nurse',
  });
  expect(await dueInTheList(at)).toBe('2026-12-05');
  // Nothing of it goes into the plan.
  expect(valueOf(await at.made.call('plans.open', { planId: at.plan.planId })).content).toEqual(at.plan.content);
  valueOf(await at.ask({ line: 1, receivedOn: '20 11 2026' }));
  const lines = async () =>
    valueOf(await at.made.call('paperwork.read', { planId: at.plan.planId })).amendments.map(({ line, isOverdue }) => [line, isOverdue]);
  at.moveTo(35);
  expect(await lines()).toEqual([
    [1, true],
    [3, false],
  ]);
  at.moveTo(36);
  expect(await lines()).toEqual([
    [1, true],
    [3, true],
  ]);
  expect(JSON.stringify(at.made.logs)).not.toMatch(/2\.5 ml|Salma/);
  await at.made.close();
});

test(
  'it is answered as done in a version or as not done with the reason and the day the family was told',
  { timeout: 60_000 },
  async () => {
    const at = await asked();
    const { planId, versionId } = at.plan;
    await agreeIn(at.made, versionId);
    const next = valueOf(await at.made.call('plans.startVersion', { versionId }));
    const { amendment = 0 } = valueOf(await at.ask({ version: 1 })).amendments[0] ?? {};
    const { amendment: other = 0 } = valueOf(await at.ask({ version: 2, line: 16 })).amendments[1] ?? {};
    for (const [said, path] of [
      [{ what: 'done' }, 'doneIn'],
      [{ what: 'done', doneIn: 3 }, 'doneIn'],
      [{ what: 'notDone', toldOn: '21 11 2026' }, 'why'],
      [{ what: 'notDone', why: 'The prescriber keeps the dose.' }, 'toldOn'],
      [{ what: 'notDone', why: 'The prescriber keeps the dose.', toldOn: '20 11 2026' }, 'toldOn'],
      [{ what: 'notDone', why: 'The prescriber keeps the dose.', toldOn: '22 11 2026' }, 'toldOn'],
      [{ what: 'open' }, 'why'],
    ] as const)
      expect(await at.answer(amendment, said)).toMatchObject({ ok: false, error: { code: 'invalid-input', issues: [{ path }] } });
    // No earlier version than the one that the family had in hand.
    expect(await at.answer(other, { what: 'done', doneIn: 1 })).toMatchObject({ ok: false, error: { issues: [{ path: 'doneIn' }] } });

    valueOf(await at.answer(amendment, { what: 'done', doneIn: next.version }));
    expect(await dueInTheList(at)).toBe('2026-12-05');
    const { amendments } = valueOf(
      await at.answer(other, { what: 'notDone', why: 'The prescriber keeps the dose.', toldOn: '21 11 2026' }),
    );
    expect(amendments.map(({ line, outcome }) => [line, outcome])).toEqual([
      [16, { what: 'notDone', toldOn: '2026-11-21', why: 'The prescriber keeps the dose.', at: expect.any(String), by: 'Nia Nurse' }],
      [3, { what: 'done', doneIn: 2, why: '', at: expect.any(String), by: 'Nia Nurse' }],
    ]);
    expect(await dueInTheList(at)).toBeUndefined();
    // A slip of the hand is put right, and what was said before stays below.
    valueOf(await at.answer(amendment, { what: 'open', why: 'It was line 4 that was done.' }));
    expect(await dueInTheList(at)).toBe('2026-12-05');
    valueOf(await at.made.call('amendments.strike', { planId, amendment, why: 'It belongs to another slip.' }));
    expect(await dueInTheList(at)).toBeUndefined();
    expect(await at.answer(amendment, { what: 'done', doneIn: 2 })).toMatchObject({
      ok: false,
      error: { happened: 'This line was struck out already.' },
    });

    await at.made.call('vault.lock', {});
    const store = await openStore(at.made.ports.vaultFolder);
    const attempt = (sql: string) => () => store.write((writing) => writing.change(sql));
    for (const sql of [
      "UPDATE amendments SET words = ''",
      'DELETE FROM amendments',
      "UPDATE amendment_outcomes SET what = 'done'",
      'DELETE FROM amendment_outcomes',
      "INSERT OR REPLACE INTO amendment_outcomes SELECT * FROM amendment_outcomes WHERE what = 'notDone'",
    ])
      expect(attempt(sql)).toThrow('what was recorded stays');
    const any = store.first<{ readonly seq: number }>("SELECT seq FROM audit WHERE action = 'plan.created'")?.seq ?? 0;
    expect(attempt(`INSERT INTO amendment_outcomes VALUES (${any}, ${other}, 'done', 1, NULL, '')`)).toThrow('there is no such version');
    expect(attempt(`INSERT INTO amendment_outcomes VALUES (${any}, ${amendment}, 'done', 2, NULL, '')`)).toThrow('this was struck out');
    expect(
      attempt(
        `INSERT INTO amendments SELECT ${any}, '${next.versionId}', slip, line, words, written_by, received_on, owner, due_on FROM amendments`,
      ),
    ).toThrow('this was asked of another version');
    expect(store.all("SELECT 1 FROM audit WHERE action LIKE 'amendment.%' AND subject NOT IN (SELECT id FROM versions)")).toEqual([]);
    store.close();
    await at.made.close();
  },
);

test('a line that no slip has, a day to come and blanks are said beside what they are about', async () => {
  const at = await asked();
  for (const [more, path] of [
    [{ line: 17 }, 'line'],
    [{ line: 0 }, 'line'],
    [{ words: '\u3164' }, 'words'],
    [{ writtenBy: ' ' }, 'writtenBy'],
    [{ owner: '' }, 'owner'],
    [{ receivedOn: '22 11 2026' }, 'receivedOn'],
    [{ receivedOn: '' }, 'receivedOn'],
  ] as const)
    expect(await at.ask(more)).toMatchObject({ ok: false, error: { code: 'invalid-input', issues: [{ path }] } });
  expect(await at.ask({ version: 9 })).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(valueOf(await at.made.call('paperwork.read', { planId: at.plan.planId })).amendments).toEqual([]);
  await at.made.close();
});
