// What a field said before, on a real core with a real encrypted store.
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { keepsHalf } from '../../../../electron/core/store/earlierWords.ts';
import type { FieldHistory, OpenPlan } from '../../../../shared/api/contract.ts';
import type { Answers } from '../../../../shared/plan/definition.ts';
import { withAnswerAtPath } from '../../../../renderer/form/answerPath.ts';
import { completeAnswers } from '../../../unit/plan/support/completePlan.ts';
import { agreeInStore } from '../../../support/agreedPlan.ts';
import { openStore } from '../../../support/openStore.ts';
import { addTestPerson, createUnlockedTestApp, TEST_PASSPHRASE, valueOf, type TestApp } from '../../../support/testApp.ts';

let made: TestApp;
let plan: OpenPlan;
let answers: Answers;
let revision: number;
let time: number;

const MINUTE = 60_000;
const pass = (ms: number): void => {
  time += ms;
};

beforeEach(async () => {
  time = Date.UTC(2026, 2, 14, 10);
  made = await createUnlockedTestApp({ now: () => new Date(time) });
  plan = await addTestPerson(made);
  ({ answers } = plan.content);
  revision = 0;
});
afterEach(() => made.close());

async function save(next: Answers): Promise<void> {
  answers = next;
  const saved = await made.call('plans.save', { versionId: plan.versionId, revision, content: { ...plan.content, answers } });
  ({ revision } = valueOf(saved));
}
const say = (path: string, answer: Parameters<typeof withAnswerAtPath>[2]): Promise<void> => save(withAnswerAtPath(answers, path, answer));
const history = async (path: string): Promise<FieldHistory> =>
  valueOf(await made.call('plans.fieldHistory', { versionId: plan.versionId, path }));
const saidBefore = async (path: string): Promise<readonly unknown[]> => (await history(path)).entries.map(({ before }) => before);

const NOTES = 'person.informationNotes';
const was = (answer?: unknown, path: string = NOTES) => ({ what: 'answer', path, ...(answer !== undefined && { answer }) });

describe('what a field said before', () => {
  it('is one entry for a phrase, however many saves it took', async () => {
    for (const words of ['Sh', 'Short sen', 'Short sentences.']) {
      await say(NOTES, words);
      pass(2000);
    }
    expect(await saidBefore(NOTES)).toEqual([was()]);
    pass(11 * MINUTE);
    await say(NOTES, 'Short sentences, twice.');
    await say(NOTES, 'Short sentences, said twice.');
    expect(await history(NOTES)).toEqual({
      entries: [
        {
          seq: expect.any(Number),
          version: 1,
          at: '2026-03-14T10:11:06.000Z',
          by: 'Nia Nurse',
          byYou: true,
          before: was('Short sentences.'),
        },
        { seq: expect.any(Number), version: 1, at: '2026-03-14T10:00:00.000Z', by: 'Nia Nurse', byYou: true, before: was() },
      ],
    });
  });

  it('keeps words that were taken out again, however soon', async () => {
    await say(NOTES, 'Short sentences.');
    pass(1000);
    await say(NOTES, undefined);
    pass(1000);
    await say(NOTES, 'Something else');
    expect(await saidBefore(NOTES)).toEqual([was('Short sentences.'), was()]);
  });

  it('begins anew where a clock was set back by hours, and stays in the order in which it was written', async () => {
    await say(NOTES, 'One');
    pass(-5 * 60 * MINUTE);
    await say(NOTES, 'One two');
    expect(await saidBefore(NOTES)).toEqual([was('One'), was()]);
  });

  it('is told apart by field, by part and by item, and gathered below a row', async () => {
    const need = { id: 'one', answers: { title: 'Unsafe swallow' } };
    await save({ ...answers, healthNeeds: { needs: [need], systems: { vision: { answer: 'need', note: 'Glasses' } } } });
    pass(11 * MINUTE);
    await say('healthNeeds.needs.one.title', 'Unsafe swallow when tired');
    await say('healthNeeds.systems', { vision: { answer: 'none' } });
    await say('coordination.lead', { name: 'Dr Example', role: 'Surgeon' });
    pass(11 * MINUTE);
    await say('coordination.lead.role', 'Paediatrician');
    const title = 'healthNeeds.needs.one.title';
    expect(await saidBefore('healthNeeds.needs.one')).toEqual([was('Unsafe swallow', title), was(undefined, title)]);
    expect(await saidBefore('healthNeeds.systems')).toEqual([
      was({ answer: 'need', note: 'Glasses' }, 'healthNeeds.systems.vision'),
      was(undefined, 'healthNeeds.systems.vision'),
    ]);
    expect(await saidBefore('coordination.lead.role')).toEqual([
      was('Surgeon', 'coordination.lead.role'),
      was(undefined, 'coordination.lead.role'),
    ]);
    expect(await saidBefore('coordination.lead.name')).toHaveLength(1);
  });

  it('holds a row that went, whole, and the order that a list had', async () => {
    const [one, two] = ['one', 'two'].map((id) => ({ id, answers: { title: `Need ${id}` } }));
    if (!one || !two) return;
    await save({ ...answers, healthNeeds: { needs: [one, two] } });
    await save({ ...answers, healthNeeds: { needs: [two, one] } });
    await save({ ...answers, healthNeeds: { needs: [two] } });
    expect(await saidBefore('healthNeeds.needs')).toEqual([
      { what: 'row', path: 'healthNeeds.needs.one', row: one, index: 1 },
      { what: 'order', path: 'healthNeeds.needs', ids: ['one', 'two'] },
    ]);
    // Put back, it brings no words that somebody wrote just now.
    await save({ ...answers, healthNeeds: { needs: [two, one] } });
    expect(await saidBefore('healthNeeds.needs.one.title')).toEqual([was(undefined, 'healthNeeds.needs.one.title')]);
  });

  it('goes on from one version to the next, with what was agreed ahead of it', async () => {
    await save({ ...completeAnswers, person: { ...answers.person, informationNotes: 'Short sentences.' } });
    await made.call('vault.lock', {});
    const store = await openStore(made.ports.vaultFolder);
    agreeInStore(store, plan.versionId);
    store.close();
    valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
    expect((await history(NOTES)).agreed).toBeUndefined();

    plan = valueOf(await made.call('plans.startVersion', { versionId: plan.versionId }));
    ({ answers } = plan.content);
    revision = 0;
    pass(MINUTE);
    await say(NOTES, 'Long ones.');
    const { agreed, entries } = await history(NOTES);
    expect(agreed).toEqual({ version: 1, agreedAt: expect.stringMatching(/^2026-11-21T/), said: was('Short sentences.') });
    expect(entries.map(({ version, before }) => [version, before])).toEqual([
      [2, was('Short sentences.')],
      [1, was()],
    ]);
    const [need] = answers.healthNeeds.needs ?? [];
    const path = `healthNeeds.needs.${need?.id ?? ''}`;
    expect((await history(path)).agreed?.said).toMatchObject({ what: 'row', path, index: 0 });
  });

  it('is saved with the words or not at all, and is not there for a plan of another id', async () => {
    await say(NOTES, 'Short sentences.');
    const stale = await made.call('plans.save', {
      versionId: plan.versionId,
      revision: 0,
      content: { ...plan.content, answers: { ...answers, person: {} } },
    });
    expect(stale.ok).toBe(false);
    expect(await saidBefore(NOTES)).toEqual([was()]);
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect(await made.call('plans.fieldHistory', { versionId: nowhere, path: NOTES })).toMatchObject({ error: { code: 'not-found' } });
  });

  it('cannot be changed afterwards, nor added to a version that is frozen', async () => {
    await save(completeAnswers);
    await made.call('vault.lock', {});
    const store = await openStore(made.ports.vaultFolder);
    expect(() => store.write((writing) => writing.change('UPDATE earlier_words SET said = \'"other"\''))).toThrow('is not changed');
    agreeInStore(store, plan.versionId);
    expect(() =>
      store.write((writing) =>
        writing.change(
          `INSERT INTO earlier_words (version_id, path, what, at, by) SELECT version_id, path, what, at, by FROM earlier_words LIMIT 1`,
        ),
      ),
    ).toThrow('frozen');
    store.close();
  });
});

test('at least half of what stood there is a continuation', () => {
  expect(keepsHalf(undefined, 'A')).toBe(true);
  expect(keepsHalf('Short sentences.', 'Short, plain sentences.')).toBe(true);
  expect(keepsHalf('Short sentences.', undefined)).toBe(false);
  expect(keepsHalf('Short sentences.', 'Long ones.')).toBe(false);
});
