// The editor on a real core with a real encrypted store, and a wire between them that can break.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choiceFor, type Chosen } from '../../../../renderer/features/editor/comparison.ts';
import { startEditing, type Editing, type UnsavedWork } from '../../../../renderer/features/editor/editing.ts';
import { spotOfEntry } from '../../../../renderer/form/spot.ts';
import { createClient, type Client } from '../../../../shared/api/client.ts';
import type { OpenPlan } from '../../../../shared/api/contract.ts';
import { appError, type ErrorCode } from '../../../../shared/api/errors.ts';
import { err } from '../../../../shared/base/result.ts';
import { fieldEntry, type FieldPath } from '../../../../shared/plan/definition.ts';
import type { FileReference } from '../../../../shared/plan/fields.ts';
import { png } from '../../../support/pictures.ts';
import { createTestApp, TEST_PASSPHRASE, TEST_USER, type TestApp } from '../../../support/testApp.ts';
import { fakeClock, type FakeClock } from './fakeClock.ts';

let core: TestApp;
let clock: FakeClock;
let planId: OpenPlan['planId'];
// What the wire does to a save: carries it, refuses it, or loses the answer after it was stored.
let wire: 'whole' | 'loses answers' | ErrorCode;
let client: Client;

const must = <Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const stored = async (): Promise<OpenPlan> => must(await core.call('plans.open', { planId }));
const edit = async (left?: UnsavedWork): Promise<Editing> =>
  startEditing({ plan: await stored(), client, now: () => new Date(2026, 2, 14), clock, left });
const type = (editing: Editing, path: FieldPath, words: string): void => editing.editor.change(spotOfEntry(fieldEntry(path)), words);
const own = (editing: Editing) => editing.editor.store.getState().answers.person;

beforeEach(async () => {
  core = createTestApp();
  clock = fakeClock();
  wire = 'whole';
  must(await core.call('vault.create', { ...TEST_USER, passphrase: TEST_PASSPHRASE }));
  planId = must(await core.call('people.create', { familyName: 'Test', givenName: 'Amina', dateOfBirth: '2016-03-14' })).planId;
  client = createClient(async (operation, input) => {
    if (operation !== 'plans.save' || wire === 'whole') return core.app.dispatch(operation, input);
    if (wire !== 'loses answers') return err(appError(wire));
    await core.app.dispatch(operation, input);
    return err(appError('disconnected'));
  });
});

afterEach(() => core.close());

describe('saving', () => {
  it('stores what was typed and says when', async () => {
    const editing = await edit();
    type(editing, 'person.preferredName', 'Ami');
    expect(editing.isUnsaved()).toBe(true);
    await expect(editing.flush()).resolves.toBe('clean');
    expect((await stored()).content.answers.person.preferredName).toBe('Ami');
    expect(editing.save.state.getState()).toEqual({ at: 'saved', savedAt: (await stored()).savedAt });
    expect(editing.isUnsaved()).toBe(false);
  });

  it('names the words that are not stored yet', async () => {
    const editing = await edit();
    wire = 'disk-full';
    type(editing, 'person.preferredName', 'Ami');
    await expect(editing.flush()).resolves.toBe('unsaved');
    expect(editing.unsavedWords()).toEqual([{ label: 'Likes to be called', words: 'Ami' }]);
  });

  it('does not take its own save for somebody else’s when only the answer was lost', async () => {
    const editing = await edit();
    wire = 'loses answers';
    type(editing, 'person.preferredName', 'Ami');
    await editing.flush();
    wire = 'whole';
    await expect(editing.flush()).resolves.toBe('clean');
    type(editing, 'person.preferredName', 'Amy');
    await expect(editing.flush()).resolves.toBe('clean');
    expect((await stored()).content.answers.person.preferredName).toBe('Amy');
  });

  it('keeps an accent typed as a letter of its own without seeing a change', async () => {
    const editing = await edit();
    wire = 'loses answers';
    type(editing, 'person.preferredName', 'Zoe\u0301');
    await editing.flush();
    wire = 'whole';
    await expect(editing.flush()).resolves.toBe('clean');
  });
});

describe('a file on its way', () => {
  const photoPath = 'person.photo';
  const spot = spotOfEntry(fieldEntry(photoPath));
  const photo = async (editing: Editing): Promise<FileReference> =>
    must(
      await client('files.add', {
        planId: editing.plan.planId,
        name: 'Photo 1',
        mediaType: 'image/png',
        base64: png().toString('base64'),
      }),
    );

  it('is waited for before the plan is left or locked, and what was typed does not wait for it', async () => {
    const editing = await edit();
    let arrive = (): void => undefined;
    const sent = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const adding = editing.during(async () => {
      await sent;
      editing.editor.change(spot, [await photo(editing)]);
    });
    type(editing, 'person.preferredName', 'Ami');
    const flushed = editing.flush();
    await expect.poll(async () => (await stored()).content.answers.person.preferredName).toBe('Ami');
    expect(editing.isUnsaved()).toBe(true);
    arrive();
    await adding;
    await expect(flushed).resolves.toBe('clean');
    expect((await stored()).content.answers.person.photo).toMatchObject([{ name: 'Photo 1' }]);
    expect(editing.isUnsaved()).toBe(false);
  });

  it('that never arrives keeps back nothing else', async () => {
    const editing = await edit();
    const adding = editing.during(async () => {
      must(await core.call('vault.lock', {}));
      return client('files.add', {
        planId: editing.plan.planId,
        name: 'Photo 1',
        mediaType: 'image/png',
        base64: png().toString('base64'),
      });
    });
    expect(await adding).toMatchObject({ ok: false, error: { code: 'locked' } });
    type(editing, 'person.preferredName', 'Ami');
    await expect(editing.flush()).resolves.toBe('unsaved');
    expect(editing.unsavedWork()?.answers.person.preferredName).toBe('Ami');
  });

  it('is named in one step of the history, and added and removed in one each', async () => {
    const editing = await edit();
    const file = await photo(editing);
    editing.editor.change(spot, [file]);
    for (const name of ['A', 'Am', 'Ami']) editing.editor.change(spot, [{ ...file, name }]);
    editing.editor.change(spot, undefined);
    editing.editor.undo();
    expect(own(editing).photo).toMatchObject([{ name: 'Ami' }]);
    editing.editor.undo();
    expect(own(editing).photo).toMatchObject([{ name: 'Photo 1' }]);
    editing.editor.undo();
    expect(own(editing).photo).toBeUndefined();
  });
});

describe('two windows on one plan', () => {
  it('overwrites nothing, and shows only the fields that differ', async () => {
    const mine = await edit();
    const theirs = await edit();
    type(theirs, 'person.preferredName', 'Ami');
    type(theirs, 'person.firstLanguage', 'Welsh');
    await theirs.flush();
    type(mine, 'person.preferredName', 'Mina');
    type(mine, 'person.title', 'Miss');
    await expect(mine.flush()).resolves.toBe('unsaved');
    expect(mine.save.state.getState().at).toBe('stale');
    expect((await stored()).content.answers.person.preferredName).toBe('Ami');

    const now = must(await mine.readStored());
    expect(mine.differencesFrom(now).map(({ path, suggested }) => [path, suggested])).toEqual([
      ['person.title', 'mine'],
      ['person.preferredName', undefined],
      ['person.firstLanguage', 'stored'],
    ]);
    mine.settleWithStored(now, { 'person.title': 'mine', 'person.preferredName': 'both', 'person.firstLanguage': 'stored' });
    await clock.pass(0);
    await expect(mine.flush()).resolves.toBe('clean');
    expect((await stored()).content.answers.person).toMatchObject({ title: 'Miss', preferredName: 'Ami / Mina', firstLanguage: 'Welsh' });
  });
});

const choiceAt = (editing: Editing, now: OpenPlan, path: FieldPath, chosen?: Chosen) => {
  const difference = editing.differencesFrom(now).find((one) => one.path === path);
  if (!difference) throw new Error('Both are the same there.');
  return choiceFor(difference, chosen);
};

describe('typing on while both words are compared', () => {
  async function compared(): Promise<{ readonly mine: Editing; readonly now: OpenPlan }> {
    const mine = await edit();
    const theirs = await edit();
    type(theirs, 'person.preferredName', 'Ami');
    type(theirs, 'person.firstLanguage', 'Welsh');
    await theirs.flush();
    type(mine, 'person.preferredName', 'Mina');
    await mine.flush();
    return { mine, now: must(await mine.readStored()) };
  }
  it('"Keep what I typed" stores every letter, those typed since the comparison too', async () => {
    const { mine, now } = await compared();
    type(mine, 'person.preferredName', 'Mina-Rose');
    mine.settleWithStored(now, { 'person.preferredName': 'mine', 'person.firstLanguage': 'stored' });
    await expect(mine.flush()).resolves.toBe('clean');
    expect((await stored()).content.answers.person).toMatchObject({ preferredName: 'Mina-Rose', firstLanguage: 'Welsh' });
  });

  it('asks about a field that only the other had changed, once it is written in here too', async () => {
    const { mine, now } = await compared();
    expect(choiceAt(mine, now, 'person.firstLanguage')).toBe('stored');
    type(mine, 'person.firstLanguage', 'English');
    expect(choiceAt(mine, now, 'person.firstLanguage')).toBeUndefined();
  });

  it('asks again where what is stored was chosen and words were typed after that, and holds every other choice', async () => {
    const { mine, now } = await compared();
    const before: Pick<Chosen, 'mine'> = { mine: 'Mina' };
    expect(choiceAt(mine, now, 'person.preferredName', { choice: 'stored', ...before })).toBe('stored');
    type(mine, 'person.preferredName', 'Mina-Rose');
    expect(choiceAt(mine, now, 'person.preferredName', { choice: 'stored', ...before })).toBeUndefined();
    expect(choiceAt(mine, now, 'person.preferredName', { choice: 'mine', ...before })).toBe('mine');
    expect(choiceAt(mine, now, 'person.preferredName', { choice: 'both', ...before })).toBe('both');
  });

  it('goes back to what is stored where both were to be kept and the own words were taken out again', async () => {
    const { mine, now } = await compared();
    mine.editor.change(spotOfEntry(fieldEntry('person.preferredName')), undefined);
    expect(choiceAt(mine, now, 'person.preferredName', { choice: 'both', mine: 'Mina' })).toBe('stored');
  });
});

describe('locking with words that could not be stored', () => {
  async function lockedWith(words: string): Promise<UnsavedWork> {
    const editing = await edit();
    wire = 'disk-full';
    type(editing, 'person.preferredName', words);
    await editing.flush();
    const left = editing.unsavedWork();
    editing.close();
    wire = 'whole';
    if (!left) throw new Error('Nothing was kept.');
    return left;
  }

  it('brings them back and stores them after unlocking', async () => {
    const again = await edit(await lockedWith('Ami'));
    expect(own(again).preferredName).toBe('Ami');
    await expect(again.flush()).resolves.toBe('clean');
    expect((await stored()).content.answers.person.preferredName).toBe('Ami');
  });

  it('asks first where somebody else wrote in the same field meanwhile, and stores nothing before', async () => {
    const left = await lockedWith('Mina');
    const other = await edit();
    type(other, 'person.preferredName', 'Ami');
    await other.flush();
    const again = await edit(left);
    expect(again.save.state.getState().at).toBe('stale');
    expect(own(again).preferredName).toBe('Mina');
    await expect(again.flush()).resolves.toBe('unsaved');
    const now = await stored();
    expect(now.content.answers.person.preferredName).toBe('Ami');
    expect(choiceAt(again, now, 'person.preferredName')).toBeUndefined();
    again.settleWithStored(now, { 'person.preferredName': 'stored' });
    await expect(again.flush()).resolves.toBe('clean');
    expect(own(again).preferredName).toBe('Ami');
  });

  it('needs nobody where somebody else wrote in another field', async () => {
    const left = await lockedWith('Mina');
    const other = await edit();
    type(other, 'person.firstLanguage', 'Welsh');
    await other.flush();
    const again = await edit(left);
    await expect(again.flush()).resolves.toBe('clean');
    expect((await stored()).content.answers.person).toMatchObject({ preferredName: 'Mina', firstLanguage: 'Welsh' });
  });
});
