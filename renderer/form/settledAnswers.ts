// The answers as they stood a moment ago, for what is worked out from the whole plan: how much is still to do, what links
// to what. A letter is on the screen before any of that is counted again.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Answers } from '../../shared/plan/definition.ts';
import type { FormStore } from './formStore.ts';

const QUIET_MS = 120;
const LONGEST_MS = 600;

interface Settled {
  readonly answers: Answers;
}

const made = new WeakMap<FormStore, StoreApi<Settled>>();

export function settledAnswers(store: FormStore): StoreApi<Settled> {
  const known = made.get(store);
  if (known) return known;
  const settled = createStore<Settled>(() => ({ answers: store.getState().answers }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  store.subscribe((state, before) => {
    if (state.answers === before.answers) return;
    const now = performance.now();
    if (timer === undefined) firstChange = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        settled.setState({ answers: store.getState().answers });
      },
      Math.max(0, Math.min(QUIET_MS, firstChange + LONGEST_MS - now)),
    );
  });
  made.set(store, settled);
  return settled;
}
