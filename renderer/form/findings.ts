// What stands in the way of agreement and what is advised, kept for everything that shows it: worked out again a moment
// after somebody stops, never while they type. What only the vault can know is asked of the core once words are stored.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { fieldEntries } from '../../shared/plan/definition.ts';
import type { PlanContent } from '../../shared/plan/planContent.ts';
import { isFromTheVault, readiness, type ReadinessFinding } from '../../shared/plan/readiness.ts';
import type { Form } from './form.ts';
import { settledAnswers } from './settledAnswers.ts';

export interface Findings {
  readonly all: readonly ReadinessFinding[];
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

export function keepFindings(form: Form, content: Pick<PlanContent, 'definition' | 'jurisdiction'>): FindingsKeeper {
  const settled = settledAnswers(form.store);
  const look = (): readonly ReadinessFinding[] =>
    readiness({ ...content, answers: settled.getState().answers }, { today: form.today() }).filter((one) => !isFromTheVault(one));
  let vault: readonly ReadinessFinding[] = [];
  let ours = look();
  const together = (): Findings => ({
    all: [...ours, ...vault].toSorted(inOrder),
  });
  const store = createStore<Findings>(together);
  const unsubscribe = settled.subscribe(() => {
    ours = look();
    store.setState(together());
  });
  return {
    store,
    fromTheVault: (found) => {
      vault = found.filter(isFromTheVault);
      store.setState(together());
    },
    stop: unsubscribe,
  };
}
