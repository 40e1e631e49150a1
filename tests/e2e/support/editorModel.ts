// The plainest editor there can be. It knows nothing of ours: a few strings, a list, and every state it was ever in.
export const SECTIONS = ['Person and identity', 'Health needs'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Row {
  readonly id: string;
  readonly title: string;
}

export interface Said {
  readonly answer?: string;
  readonly note?: string;
}

export interface State {
  readonly called: string;
  readonly notes: string;
  readonly rows: readonly Row[];
  readonly vision: Said;
}

interface Step {
  readonly before: State;
  readonly after: State;
  readonly section: Section;
}

export interface Model {
  readonly now: () => State;
  readonly section: () => Section;
  // The row that was removed last, for as long as it is offered back.
  readonly gone: () => { readonly row: Row; readonly index: number } | undefined;
  readonly go: (section: Section) => void;
  // A step that changes nothing is no step.
  readonly change: (part: Partial<State>) => void;
  readonly remove: (id: string) => void;
  readonly restore: () => void;
  readonly add: (row: Row) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  // What is written stays; what could be undone does not cross a lock.
  readonly lock: () => void;
}

export const without = (rows: readonly Row[], id: string): readonly Row[] => rows.filter((row) => row.id !== id);
export const inserted = (rows: readonly Row[], row: Row, index: number): readonly Row[] => rows.toSpliced(index, 0, row);

export function startModel(answers: {
  readonly healthNeeds: { readonly needs?: readonly { readonly id: string; readonly answers: { readonly title?: string } }[] };
}): Model {
  let state: State = {
    called: '',
    notes: '',
    rows: (answers.healthNeeds.needs ?? []).map(({ id, answers: { title = '' } }) => ({ id, title })),
    vision: {},
  };
  let section: Section = 'Person and identity';
  let past: readonly Step[] = [];
  let future: readonly Step[] = [];
  let gone: { readonly row: Row; readonly index: number } | undefined;

  function change(part: Partial<State>): void {
    const next = { ...state, ...part };
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    past = [...past, { before: state, after: next, section }];
    future = [];
    state = next;
  }
  function go(to: Section): void {
    if (to !== section) gone = undefined;
    section = to;
  }
  return {
    now: () => state,
    section: () => section,
    gone: () => (gone && state.rows.every(({ id }) => id !== gone?.row.id) ? gone : undefined),
    go,
    change,
    remove: (id) => {
      const index = state.rows.findIndex((row) => row.id === id);
      const row = state.rows[index];
      change({ rows: without(state.rows, id) });
      gone = row && { row, index };
    },
    restore: () => {
      if (gone) change({ rows: inserted(state.rows, gone.row, gone.index) });
      gone = undefined;
    },
    add: (row) => {
      change({ rows: [...state.rows, row] });
      gone = undefined;
    },
    undo: () => {
      const step = past.at(-1);
      if (!step) return;
      past = past.slice(0, -1);
      future = [...future, step];
      state = step.before;
      go(step.section);
    },
    redo: () => {
      const step = future.at(-1);
      if (!step) return;
      future = future.slice(0, -1);
      past = [...past, step];
      state = step.after;
      go(step.section);
    },
    lock: () => {
      past = [];
      future = [];
      gone = undefined;
    },
  };
}
