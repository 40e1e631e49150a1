import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAppSession, type AppSession } from '../../../../renderer/app/session.ts';
import { toPlan } from '../../../../renderer/app/route.ts';
import { startEditing, type Editing } from '../../../../renderer/features/editor/editing.ts';
import { createClient } from '../../../../shared/api/client.ts';
import type { OpenPlan, Session } from '../../../../shared/api/contract.ts';
import { appError, type ErrorCode } from '../../../../shared/api/errors.ts';
import type { PlanId, UserId, VaultId, VersionId } from '../../../../shared/base/ids.ts';
import { err } from '../../../../shared/base/result.ts';
import { spotOfEntry } from '../../../../renderer/form/spot.ts';
import { emptyAnswers, fieldEntry } from '../../../../shared/plan/definition.ts';
import { addTestPerson, createTestApp, TEST_PASSPHRASE, TEST_USER, valueOf, type TestApp } from '../../../support/testApp.ts';
import { fakeClock } from '../editor/fakeClock.ts';

const nothing = (): undefined => undefined;
const nobodyThere = createClient(() => Promise.resolve(err(appError('disconnected'))));
// Ids are random; these are easier to read.
const planId = 'plan' as PlanId;
const sessionOf = (name: string): Session => ({
  vaultId: 'vault' as VaultId,
  vaultName: 'Ward 7',
  user: { id: name as UserId, name, role: 'author' },
  sample: false,
});

it('what one person could not store waits for that person, and nobody else comes to their place', () => {
  const app = createAppSession(nobodyThere, nothing, nothing);
  app.open(sessionOf('Nia'));
  const work = { planId, base: emptyAnswers, answers: { ...emptyAnswers, person: { preferredName: 'Ami' } } };
  app.store.setState({ route: toPlan(planId), kept: [{ owner: 'Nia' as UserId, work, answers: 1 }] });

  app.open(sessionOf('Omar'));
  expect(app.store.getState().route).toEqual({ screen: 'caseload' });
  expect(app.takeKept(planId)).toBeUndefined();

  app.open(sessionOf('Nia'));
  expect(app.takeKept('another' as PlanId)).toBeUndefined();
  expect(app.takeKept(planId)).toBe(work);
  expect(app.takeKept(planId)).toBeUndefined();
});

it('a signature that is being written down waits for whoever writes it, and counts as unsaved until it is recorded', () => {
  const app = createAppSession(nobodyThere, nothing, nothing);
  const versionId = 'version' as VersionId;
  app.open(sessionOf('Nia'));
  const draft = { part: 'clinician', name: 'Nia Nurse' } as const;
  expect(app.isUnsaved()).toBe(false);
  app.signature(versionId).setState({ draft });
  expect([app.isUnsaved(), app.signaturesWaiting()]).toEqual([true, 1]);

  app.open(sessionOf('Omar'));
  expect(app.signature(versionId).getState().draft).toBeUndefined();
  app.open(sessionOf('Nia'));
  expect(app.signature('another' as VersionId).getState().draft).toBeUndefined();
  expect(app.signature(versionId).getState().draft).toBe(draft);
  app.signature(versionId).setState({}, true);
  expect([app.isUnsaved(), app.signaturesWaiting()]).toEqual([false, 0]);
});

it('somebody who is being added, and a line of a slip, wait for whoever types them, and whoever closes the window is told', () => {
  const told: boolean[] = [];
  const app = createAppSession(nobodyThere, nothing, (unsaved) => told.push(unsaved));
  app.open(sessionOf('Nia'));
  const person = { familyName: 'TEST', givenName: '', dateOfBirth: '', number: '' };
  const line = { slip: '', line: '3', words: 'With yoghurt.', writtenBy: '', receivedOn: '', owner: '', version: '2' };
  app.newPerson().setState({ draft: person });
  app.slip(planId).setState({ draft: line });
  expect([app.isUnsaved(), ...told]).toEqual([true, true, true]);

  app.open(sessionOf('Omar'));
  expect(app.newPerson().getState().draft).toBeUndefined();
  expect(app.slip(planId).getState().draft).toBeUndefined();
  app.open(sessionOf('Nia'));
  expect(app.newPerson().getState().draft).toBe(person);
  expect(app.slip('another' as PlanId).getState().draft).toBeUndefined();
  expect(app.slip(planId).getState().draft).toBe(line);
  app.newPerson().setState({}, true);
  expect(app.isUnsaved()).toBe(true);
  app.slip(planId).setState({}, true);
  expect([app.isUnsaved(), ...told.slice(2)]).toEqual([false, true, false]);
});

it('the same person comes back to the same place', () => {
  const app = createAppSession(nobodyThere, nothing, nothing);
  app.open(sessionOf('Nia'));
  app.store.setState({ route: toPlan(planId) });
  app.open(sessionOf('Nia'));
  expect(app.store.getState().route).toEqual(toPlan(planId));
});

describe('a window on a real core', () => {
  let core: TestApp;
  let app: AppSession;
  let calls: string[];
  // What saves are answered with instead of being stored.
  let refuse: ErrorCode | undefined;

  const asked = (operation: string): number => calls.filter((call) => call === operation).length;
  const create = { ...TEST_USER, passphrase: TEST_PASSPHRASE };
  const keptAnswers = (): readonly number[] => app.store.getState().kept.map(({ answers }) => answers);
  const client = createClient(async (operation, input) => {
    calls.push(operation);
    return operation === 'plans.save' && refuse ? err(appError(refuse)) : core.app.dispatch(operation, input);
  });

  beforeEach(() => {
    core = createTestApp();
    app = createAppSession(client, nothing, nothing);
    calls = [];
    refuse = undefined;
  });
  afterEach(() => core.close());

  const edit = (plan: OpenPlan): Editing =>
    startEditing({ plan, client, now: () => new Date(2026, 2, 14), clock: fakeClock(), left: app.takeKept(plan.planId) });

  async function openPlan(): Promise<{ readonly plan: OpenPlan; readonly editing: Editing }> {
    valueOf(await client('vault.create', create));
    const plan = await addTestPerson({ call: client });
    await app.lookAgain();
    const editing = edit(plan);
    app.hold(editing);
    return { plan, editing };
  }

  async function typeUnsaved(code: ErrorCode): Promise<Editing> {
    const { editing } = await openPlan();
    refuse = code;
    editing.editor.change(spotOfEntry(fieldEntry('person.preferredName')), 'Ami');
    return editing;
  }

  it('a recovery code stays on screen while the vault behind it is locked, until it is confirmed', async () => {
    const sheet = valueOf(await client('vault.create', create));
    app.showSheet(sheet, 'made');
    await Promise.all([app.lock(), app.lock()]);
    expect(app.store.getState().stage).toEqual({ at: 'sheet', sheet, why: 'made' });
    expect(valueOf(await core.call('vault.status', {})).state).toBe('locked');
    await app.lookAgain();
    expect(app.store.getState().stage).toMatchObject({ at: 'closed', status: { state: 'locked' } });
  });

  it('a recovery code stays on screen when Accord itself is gone', async () => {
    const gone = createAppSession(nobodyThere, nothing, nothing);
    const sheet = { vaultName: 'Ward 7', userName: 'Nia', madeOn: '2026-03-14', code: 'AAAA BBBB' };
    gone.showSheet(sheet, 'recovered');
    await gone.lock();
    expect(gone.store.getState().stage).toMatchObject({ at: 'sheet', sheet });
  });

  it('closing is told of words that wait after a lock, until they are stored', async () => {
    await typeUnsaved('disk-full');
    await app.lock();
    await expect(app.flush()).resolves.toBe('unsaved');
    expect(app.isUnsaved()).toBe(true);

    refuse = undefined;
    valueOf(await client('vault.unlock', { passphrase: TEST_PASSPHRASE }));
    await app.lookAgain();
    const [person] = valueOf(await client('people.list', {}));
    if (!person) throw new Error('Nobody is there.');
    const again = edit(valueOf(await client('plans.open', { planId: person.planId })));
    app.hold(again);
    expect(app.isUnsaved()).toBe(true);
    await expect(app.flush()).resolves.toBe('clean');
    expect(app.isUnsaved()).toBe(false);
    expect(valueOf(await client('plans.open', { planId: person.planId })).content.answers.person.preferredName).toBe('Ami');
  });

  it('words that wait for one plan do not hold anybody at another', async () => {
    await typeUnsaved('disk-full');
    await app.lock();
    refuse = undefined;
    valueOf(await client('vault.unlock', { passphrase: TEST_PASSPHRASE }));
    const other = await addTestPerson({ call: client }, 'Another');
    app.hold(edit(other));
    app.store.setState({ route: toPlan(other.planId) });
    await app.go({ screen: 'caseload' });
    expect(app.store.getState().route).toEqual({ screen: 'caseload' });
    await expect(app.flush()).resolves.toBe('unsaved');
  });

  it('two locks at once (suspend and lock screen) are one, and what could not be stored is kept once', async () => {
    await typeUnsaved('disk-full');
    await Promise.all([app.lock(), app.lock()]);
    expect(asked('vault.lock')).toBe(1);
    expect(keptAnswers()).toEqual([1]);
    await app.lock();
    expect(keptAnswers()).toEqual([1]);
  });

  it('keeps what was typed while the lock was under way', async () => {
    const editing = await typeUnsaved('disk-full');
    const locked = app.lock();
    editing.editor.change(spotOfEntry(fieldEntry('person.firstLanguage')), 'Welsh');
    await locked;
    expect(keptAnswers()).toEqual([2]);
  });

  it('a vault that was locked behind the window is not asked to save again', async () => {
    const editing = await typeUnsaved('locked');
    // As PlanScreen does.
    editing.save.state.subscribe((state) => {
      if (state.at === 'trouble' && state.error.code === 'locked') void app.lock();
    });
    await editing.flush();
    await app.lock();
    expect([asked('plans.save'), asked('vault.lock')]).toEqual([1, 1]);
    expect(keptAnswers()).toEqual([1]);
  });
});
