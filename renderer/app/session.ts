// The life of one window: which vault, whether it is open, where somebody is. On locking everything about people leaves
// memory except what could not be stored; where one was is kept as ids, to come back to.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client } from '../../shared/api/client.ts';
import type { Session, VaultStatus } from '../../shared/api/contract.ts';
import type { AppError } from '../../shared/api/errors.ts';
import type { PlanId, UserId } from '../../shared/base/ids.ts';
import type { Editing, UnsavedWork } from '../features/editor/editing.ts';
import type { Route } from './route.ts';

export type Stage =
  | { readonly at: 'starting' }
  | { readonly at: 'closed'; readonly status: VaultStatus }
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
  readonly go: (route: Route) => Promise<void>;
  // The field that has the focus, to come back to after a lock.
  readonly atField: (path: string) => void;
  // What is being edited now, so that leaving can flush it first.
  readonly hold: (editing: Editing | undefined) => void;
  readonly editing: () => Editing | undefined;
  // Gives back what waits for this person in this plan, once.
  readonly takeKept: (planId: PlanId) => UnsavedWork | undefined;
  readonly flush: () => Promise<'clean' | 'unsaved'>;
  readonly lock: () => Promise<void>;
}

export function createAppSession(client: Client): AppSession {
  const store = createStore<SessionState>(() => ({ stage: { at: 'starting' }, route: { screen: 'caseload' }, kept: [] }));
  let editing: Editing | undefined;
  let field: string | undefined;
  let owner: UserId | undefined;

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

  const flush = async (): Promise<'clean' | 'unsaved'> => (await editing?.flush()) ?? 'clean';

  // An input method may be holding a half-made word; leaving the field hands it over.
  function leaveField(): Promise<'clean' | 'unsaved'> {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return flush();
  }

  return {
    store,
    lookAgain,
    open,
    flush,
    editing: () => editing,
    atField: (path) => {
      field = path;
    },
    hold: (next) => {
      editing = next;
    },
    takeKept: (planId) => {
      const { kept } = store.getState();
      const mine = kept.find(({ owner: of, work }) => of === owner && work.planId === planId);
      if (mine) store.setState({ kept: kept.filter((other) => other !== mine) });
      return mine?.work;
    },
    go: async (route) => {
      // Leaving with words that are not stored would lose them: stay, and the save panel says why.
      if ((await leaveField()) === 'unsaved') return;
      field = undefined;
      store.setState({ route });
    },
    lock: async () => {
      const { route, kept } = store.getState();
      const back = field;
      const left = await leaveField();
      const work = editing?.unsavedWork();
      const answers = editing?.unsavedWords().length ?? 0;
      const locked = await client('vault.lock', {});
      if (!locked.ok) {
        // Nobody is there to lock. Words that exist only here stay where they can be copied; the save panel says what to do.
        if (left === 'clean') store.setState({ stage: { at: 'lost', error: locked.error } });
        return;
      }
      store.setState({
        stage: { at: 'closed', status: locked.value },
        route: route.screen === 'plan' && back ? { ...route, startAt: { path: back } } : route,
        kept: work && owner ? [...kept, { owner, work, answers }] : kept,
      });
    },
  };
}
