// What stands in the way of agreement and what is advised, kept for everything that shows it: worked out again a moment
// after somebody stops, never while they type. What only the vault can know is asked of the core once words are stored.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { fieldEntries, type Answers } from '../../shared/plan/definition.ts';
import { isFromTheVault, type ReadinessFinding } from '../../shared/plan/readiness.ts';
import type { Form } from './form.ts';
import { settledAnswers } from './settledAnswers.ts';

export interface Findings {
  readonly all: readonly ReadinessFinding[];
  // What they were found in.
  readonly answers: Answers;
}

const places = new Map<string, number>(fieldEntries.map(({ path }, index) => [path, index]));
const placeOf = ({ path }: ReadinessFinding): number => places.get(path.split('.').slice(0, 2).join('.')) ?? -1;

// Blockers before advice, each in the order of the form.
const inOrder = (one: ReadinessFinding, other: ReadinessFinding): number =>
  Number(one.severity === 'warning') - Number(other.severity === 'warning') || placeOf(one) - placeOf(other);

export interface FindingsKeeper {
  readonly store: StoreApi<Findings>;
  readonly fromTheVault: (found: readonly ReadinessFinding[]) => void;
  readonly stop: () => void;
}

// `gate`: what it says of answers without the vault.
export function keepFindings(form: Form, gate: (answers: Answers) => readonly ReadinessFinding[]): FindingsKeeper {
  const settled = settledAnswers(form.store);
  let vault: readonly ReadinessFinding[] = [];
  const together = (): Findings => {
    const { answers } = settled.getState();
    return { answers, all: [...gate(answers), ...vault].toSorted(inOrder) };
  };
  const store = createStore<Findings>(together);
  const look = (): void => store.setState(together());
  const unsubscribe = settled.subscribe(look);
  return {
    store,
    fromTheVault: (found) => {
      vault = found.filter(isFromTheVault);
      look();
    },
    stop: unsubscribe,
  };
}
