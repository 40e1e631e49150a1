// Tells whoever watches an answer of changes to that one alone, and whoever watches what is wrong or what stands open of
// changes to that. With some hundred fields on the screen, asking each of them after every letter whether it is the one costs
// more than drawing the one that is.
import type { Answers, SectionId } from '../../shared/plan/definition.ts';
import type { Row } from '../../shared/plan/fields.ts';
import type { FormState, FormStore } from './formStore.ts';

type Listener = () => void;

// What changes seldom, and never with a letter alone.
export type Seldom = 'issues' | 'opened';

export interface AnswerWatch {
  // Gives a function that ends it.
  readonly answer: (path: string, listener: Listener) => Listener;
  readonly seldom: (what: Seldom, listener: Listener) => Listener;
}

interface Watched {
  readonly sectionId: SectionId;
  readonly fieldId: string;
  // Of the whole answer, and of single rows in it by their ids.
  readonly whole: Set<Listener>;
  readonly rows: Map<string, Set<Listener>>;
}

const made = new WeakMap<FormStore, AnswerWatch>();

export function answerWatch(store: FormStore): AnswerWatch {
  const known = made.get(store);
  if (known) return known;
  const fields = new Map<string, Watched>();
  const seldom: Readonly<Record<Seldom, Set<Listener>>> = { issues: new Set(), opened: new Set() };
  store.subscribe((state, before) => {
    if (state.answers !== before.answers) for (const watched of fields.values()) tell(watched, before, state);
    for (const what of ['issues', 'opened'] as const) {
      if (state[what] !== before[what]) for (const listener of seldom[what]) listener();
    }
  });

  function listenersOf(path: string): Set<Listener> {
    const [sectionId = '', fieldId = '', rowId] = path.split('.');
    const key = `${sectionId}.${fieldId}`;
    const watched = fields.get(key) ?? { sectionId: sectionId as SectionId, fieldId, whole: new Set(), rows: new Map() }; // a path begins with its section
    fields.set(key, watched);
    if (rowId === undefined) return watched.whole;
    const listeners = watched.rows.get(rowId) ?? new Set();
    watched.rows.set(rowId, listeners);
    return listeners;
  }

  const watch: AnswerWatch = {
    answer: (path, listener) => {
      const listeners = listenersOf(path);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    seldom: (what, listener) => {
      seldom[what].add(listener);
      return () => seldom[what].delete(listener);
    },
  };
  made.set(store, watch);
  return watch;
}

const answerIn = (answers: Answers, { sectionId, fieldId }: Watched): unknown =>
  (answers[sectionId] as Readonly<Record<string, unknown>>)[fieldId];

const rowsById = (answer: unknown): ReadonlyMap<string, Row> =>
  new Map(Array.isArray(answer) ? (answer as readonly Row[]).map((row) => [row.id, row]) : []); // only lists hold rows

// Also of a part of a whole that has no rows ('emergency.plan.text'): its second step is no row's id, and the whole changed.
function tell(watched: Watched, before: FormState, state: FormState): void {
  const [was, is] = [answerIn(before.answers, watched), answerIn(state.answers, watched)];
  if (was === is) return;
  for (const listener of watched.whole) listener();
  if (watched.rows.size === 0) return;
  const isList = Array.isArray(was) || Array.isArray(is);
  const [old, now] = [rowsById(was), rowsById(is)];
  for (const [id, listeners] of watched.rows) {
    if (isList && old.get(id) === now.get(id)) continue;
    for (const listener of listeners) listener();
  }
}
