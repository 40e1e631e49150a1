// What is typed apart from the answers of a plan: a signature, a line of a slip, a person who is being added. Each waits for
// whoever typed it, also through a lock, until it is recorded or cancelled. Only in memory.
import { createStore, type StoreApi } from 'zustand/vanilla';

export type Apart<Draft> = StoreApi<{ readonly draft?: Draft }>;

export interface TypedApart<Draft> {
  readonly of: (whose: string) => Apart<Draft>;
  readonly waiting: () => number;
}

export function typedApart<Draft>(onChange: () => void): TypedApart<Draft> {
  const all = new Map<string, Apart<Draft>>();
  return {
    of(whose) {
      const known = all.get(whose);
      if (known) return known;
      const made: Apart<Draft> = createStore<{ readonly draft?: Draft }>(() => ({}));
      made.subscribe(onChange);
      all.set(whose, made);
      return made;
    },
    waiting: () => [...all.values()].filter((kept) => kept.getState().draft !== undefined).length,
  };
}
