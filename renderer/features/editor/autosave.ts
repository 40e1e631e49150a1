// Keeps what is typed. 400 ms after the last key, never later than 2 s after the first; one save in flight, and when it
// comes back the newest state goes next. "Saved" is said only when the core says it is committed.
import type { AppError } from '../../../shared/api/errors.ts';
import type { Result } from '../../../shared/base/result.ts';
import type { SavedPlan } from '../../../shared/api/contract.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';

export const QUIET_MS = 400;
export const LONGEST_MS = 2000;
const FIRST_RETRY_MS = 2000;
const LONGEST_RETRY_MS = 30_000;

export type SaveState =
  | { readonly at: 'saved'; readonly savedAt: string }
  | { readonly at: 'saving' }
  // Kept trying, except where trying again with the same words cannot help.
  | { readonly at: 'trouble'; readonly error: AppError; readonly lastSavedAt: string }
  | { readonly at: 'stale'; readonly error: AppError; readonly lastSavedAt: string };

export interface Clock {
  readonly now: () => number;
  // Gives a function that takes the alarm back.
  readonly after: (ms: number, run: () => void) => () => void;
}

export interface Autosave<Content> {
  readonly state: StoreApi<SaveState>;
  // The newest content; the same object again means that nothing changed.
  readonly touch: (content: Content) => void;
  readonly flush: () => Promise<'clean' | 'unsaved'>;
  // The revision that the core last gave.
  readonly revision: () => number;
  // What the core last said it holds.
  readonly stored: () => Content;
  // After somebody has compared both: go on from the revision that is stored.
  readonly continueFrom: (revision: number, stored: Content, content: Content) => void;
  readonly stop: () => void;
}

interface Start<Content> {
  readonly content: Content;
  readonly revision: number;
  readonly savedAt: string;
  // The store is known to hold other words than this content: somebody compares them first.
  readonly stale?: AppError | undefined;
  readonly clock: Clock;
  readonly save: (content: Content, revision: number) => Promise<Result<SavedPlan, AppError>>;
}

// Sending the same words again will be refused again: wait for a change or for a person.
const HOPELESS: ReadonlySet<AppError['code']> = new Set([
  'invalid-input',
  'not-editable',
  'not-allowed',
  'not-found',
  'unknown-operation',
  'locked',
  'stale-revision',
]);

export function createAutosave<Content>({ content, revision, savedAt, stale, clock, save }: Start<Content>): Autosave<Content> {
  const state = createStore<SaveState>(() => (stale ? { at: 'stale', error: stale, lastSavedAt: savedAt } : { at: 'saved', savedAt }));
  let newest = content;
  let stored = content;
  let atRevision = revision;
  let lastSavedAt = savedAt;
  let firstChange: number | undefined;
  let retryMs = FIRST_RETRY_MS;
  let inFlight: Promise<void> | undefined;
  let cancelAlarm = (): void => undefined;
  let stopped = false;

  const dirty = (): boolean => newest !== stored;

  function alarm(ms: number): void {
    cancelAlarm();
    if (!stopped) cancelAlarm = clock.after(ms, () => void send());
  }

  function schedule(): void {
    firstChange ??= clock.now();
    alarm(Math.max(0, Math.min(QUIET_MS, firstChange + LONGEST_MS - clock.now())));
  }

  async function send(): Promise<void> {
    if (inFlight || !dirty() || state.getState().at === 'stale') return;
    cancelAlarm();
    const sent = newest;
    firstChange = undefined;
    if (state.getState().at !== 'trouble') state.setState({ at: 'saving' }, true);
    const work = async (): Promise<void> => {
      const answer = await save(sent, atRevision);
      inFlight = undefined;
      if (answer.ok) {
        stored = sent;
        atRevision = answer.value.revision;
        lastSavedAt = answer.value.savedAt;
        retryMs = FIRST_RETRY_MS;
        state.setState(dirty() ? { at: 'saving' } : { at: 'saved', savedAt: lastSavedAt }, true);
        if (dirty()) schedule();
      } else if (answer.error.code === 'stale-revision') {
        state.setState({ at: 'stale', error: answer.error, lastSavedAt }, true);
      } else {
        state.setState({ at: 'trouble', error: answer.error, lastSavedAt }, true);
        if (newest !== sent) schedule();
        else if (!HOPELESS.has(answer.error.code)) {
          alarm(retryMs);
          retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
        }
      }
    };
    inFlight = work();
    await inFlight;
  }

  async function settled(): Promise<void> {
    while (inFlight) await inFlight;
  }

  return {
    state,
    revision: () => atRevision,
    stored: () => stored,
    touch: (next) => {
      if (next === newest) return;
      newest = next;
      if (state.getState().at === 'stale') return;
      if (state.getState().at === 'saved') state.setState({ at: 'saving' }, true);
      if (!inFlight) schedule();
      else firstChange ??= clock.now();
    },
    flush: async () => {
      await settled();
      // Another flush may have begun the save that this one waits for, and a change made while it was on its way goes with
      // them: round again until everything is stored, or the store has refused the newest words.
      do {
        await send();
        await settled();
      } while (dirty() && state.getState().at === 'saving');
      return dirty() ? 'unsaved' : 'clean';
    },
    continueFrom: (nextRevision, nextStored, next) => {
      atRevision = nextRevision;
      stored = nextStored;
      newest = next;
      state.setState({ at: 'saving' }, true);
      void send();
    },
    stop: () => {
      stopped = true;
      cancelAlarm();
    },
  };
}
