// The life of one window: which vault, whether it is open, where somebody is. On locking everything about people leaves
// memory except what could not be stored; where one was is kept as ids, to come back to.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '../../shared/api/client.ts';
import type { RecoverySheet, Session, VaultStatus } from '../../shared/api/contract.ts';
import type { AppError } from '../../shared/api/errors.ts';
import type { PlanId, UserId, VersionId } from '../../shared/base/ids.ts';
import type { Editing, UnsavedWork } from '../features/editor/editing.ts';
import type { KeptNewPerson, NewPerson } from '../features/caseload/newPersonDraft.ts';
import type { Draft, KeptDraft } from '../features/signing/signatureDraft.ts';
import type { KeptSlip, SlipDraft } from '../features/slips/slipDraft.ts';
import type { Route } from './route.ts';
import { typedApart } from './typedApart.ts';

export type Stage =
  | { readonly at: 'starting' }
  | { readonly at: 'closed'; readonly status: VaultStatus }
  // A recovery code, which exists nowhere else: it stays until it is confirmed, whatever becomes of the vault meanwhile.
  | { readonly at: 'sheet'; readonly sheet: RecoverySheet; readonly why: 'made' | 'recovered' }
  | { readonly at: 'open'; readonly session: Session }
  | { readonly at: 'lost'; readonly error: AppError };

// What somebody typed and could not store before the vault was locked. It waits for that person, and for nobody else.
interface Kept {
  readonly owner: UserId;
  readonly work: UnsavedWork;
  readonly answers: number;
}

export interface SessionState {
  readonly stage: Stage;
  readonly route: Route;
  readonly kept: readonly Kept[];
}

export interface AppSession {
  readonly store: StoreApi<SessionState>;
  readonly lookAgain: () => Promise<void>;
  readonly open: (session: Session) => void;
  readonly showSheet: (sheet: RecoverySheet, why: 'made' | 'recovered') => void;
  readonly go: (route: Route) => Promise<void>;
  // The field that has the focus, to come back to after a lock.
  readonly atField: (path: string) => void;
  // What is being edited now, so that leaving can flush it first.
  readonly hold: (editing: Editing | undefined) => void;
  readonly editing: () => Editing | undefined;
  // Gives back what waits for this person in this plan, once.
  readonly takeKept: (planId: PlanId) => UnsavedWork | undefined;
  // The signature to this version that somebody is writing down: it waits for that person, also through a lock, until it is
  // recorded.
  readonly signature: (versionId: VersionId) => KeptDraft;
  readonly signaturesWaiting: () => number;
  // A line of a slip of this plan, in the same way.
  readonly slip: (planId: PlanId) => KeptSlip;
  // Whoever somebody is adding: it waits for that person in the same way.
  readonly newPerson: () => KeptNewPerson;
  // Before the window goes: what waits after a lock would go with it, so it counts as unsaved too.
  readonly flush: () => Promise<'clean' | 'unsaved'>;
  readonly isUnsaved: () => boolean;
  // One at a time: asked again while one is under way, it is the same one.
  readonly lock: () => Promise<void>;
}

// `leaveField` takes the focus away (an input method may be holding a half-made word, and hands it over then) and says where
// in the words of the field it was.
// `onUnsaved` is told whenever what is typed apart from a plan begins to wait, or waits no longer.
export function createAppSession(client: Client, leaveField: () => number | undefined, onUnsaved: (unsaved: boolean) => void): AppSession {
  const store = createStore<SessionState>(() => ({ stage: { at: 'starting' }, route: { screen: 'caseload' }, kept: [] }));
  let editing: Editing | undefined;
  let field: string | undefined;
  let owner: UserId | undefined;
  let locking: Promise<void> | undefined;
  const changed = (): void => onUnsaved(isUnsaved());
  const signatures = typedApart<Draft>(changed);
  const slips = typedApart<SlipDraft>(changed);
  const newPeople = typedApart<NewPerson>(changed);

  async function lookAgain(): Promise<void> {
    const asked = await client('vault.status', {});
    if (!asked.ok) return store.setState({ stage: { at: 'lost', error: asked.error } });
    const { session } = asked.value;
    if (session) open(session);
    else store.setState({ stage: { at: 'closed', status: asked.value } });
  }

  function open(session: Session): void {
    // Another person at the same desk does not come back to somebody else's place.
    if (owner !== session.user.id) store.setState({ route: { screen: 'caseload' } });
    owner = session.user.id;
    store.setState({ stage: { at: 'open', session } });
  }

  const save = async (): Promise<'clean' | 'unsaved'> => (await editing?.flush()) ?? 'clean';
  const isKeeping = (): boolean => store.getState().kept.length > 0 || [signatures, slips, newPeople].some(({ waiting }) => waiting() > 0);
  const isUnsaved = (): boolean => isKeeping() || (editing?.isUnsaved() ?? false);
  // Another person at the same desk finds nothing of it.
  const mine = (what: string): string => `${owner ?? ''} ${what}`;

  const isLockedOut = (): boolean => {
    const state = editing?.save.state.getState();
    return state?.at === 'trouble' && state.error.code === 'locked';
  };

  async function lock(): Promise<void> {
    const caret = leaveField();
    // A vault that is locked already has just refused these words.
    const left = isLockedOut() ? 'unsaved' : await save();
    const locked = await client('vault.lock', {});
    if (!locked.ok) {
      // Nobody is there to lock. Words that exist only here, and a recovery code, stay where they can be copied.
      if (left === 'clean' && store.getState().stage.at !== 'sheet') store.setState({ stage: { at: 'lost', error: locked.error } });
      return;
    }
    const work = editing?.unsavedWork();
    const answers = editing?.unsavedWords().length ?? 0;
    editing = undefined;
    store.setState(({ stage, route, kept }) => ({
      stage: stage.at === 'sheet' ? stage : { at: 'closed', status: locked.value },
      route: route.screen === 'plan' && field ? { ...route, startAt: { path: field, ...(caret !== undefined && { caret }) } } : route,
      kept: work && owner ? [...kept, { owner, work, answers }] : kept,
    }));
  }

  return {
    store,
    lookAgain,
    open,
    showSheet: (sheet, why) => store.setState({ stage: { at: 'sheet', sheet, why } }),
    flush: async () => {
      const left = await save();
      return isKeeping() ? 'unsaved' : left;
    },
    isUnsaved,
    editing: () => editing,
    atField: (path) => {
      field = path;
    },
    hold: (next) => {
      editing = next;
    },
    takeKept: (planId) => {
      const { kept } = store.getState();
      const own = kept.find(({ owner: of, work }) => of === owner && work.planId === planId);
      if (own) store.setState({ kept: kept.filter((other) => other !== own) });
      return own?.work;
    },
    signature: (versionId) => signatures.of(mine(versionId)),
    signaturesWaiting: signatures.waiting,
    slip: (planId) => slips.of(mine(planId)),
    newPerson: () => newPeople.of(mine('')),
    go: async (route) => {
      // Leaving with words that are not stored would lose them: stay, and the save panel says why.
      leaveField();
      if ((await save()) === 'unsaved') return;
      field = undefined;
      store.setState({ route });
    },
    lock: () => {
      locking ??= lock().finally(() => {
        locking = undefined;
      });
      return locking;
    },
  };
}
