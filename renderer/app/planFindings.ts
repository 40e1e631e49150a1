// The gate of an open plan, kept while it is open. What only the vault can know comes from the core after each save, one
// question at a time, and stands beside its field like any other thing to look at.
import type { Client } from '../../shared/api/client.ts';
import type { Editing } from '../features/editor/editing.ts';
import { isFromTheVault } from '../../shared/plan/readiness.ts';
import { keepFindings, type FindingsKeeper } from '../form/findings.ts';

export function findingsOf({ editor, plan, save }: Editing, client: Client): FindingsKeeper {
  const keeper = keepFindings(editor, editor.gate);
  let asking = false;
  let again = false;
  let stopped = false;

  async function ask(): Promise<void> {
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    do {
      again = false;
      const found = await client('plans.check', { planId: plan.planId, version: plan.version });
      if (!found.ok || stopped) break;
      keeper.fromTheVault(found.value);
      editor.alert(found.value.filter(isFromTheVault));
    } while (again);
    asking = false;
  }

  void ask();
  const unwatch = keeper.store.subscribe(editor.recheck);
  const unsubscribe = save.state.subscribe(({ at }, before) => {
    if (at === 'saved' && before.at !== 'saved') void ask();
  });
  return {
    ...keeper,
    stop: () => {
      stopped = true;
      unsubscribe();
      unwatch();
      keeper.stop();
    },
  };
}
