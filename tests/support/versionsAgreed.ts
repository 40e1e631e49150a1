// A vault with one plan of which several versions were agreed one after the other, each with words of its own.
import type { OpenPlan } from '../../shared/api/contract.ts';
import type { Answers } from '../../shared/plan/definition.ts';
import type { Database } from '../../electron/core/store/handles.ts';
import { completeAnswers } from '../unit/plan/support/completePlan.ts';
import { agreeInStore } from './agreedPlan.ts';
import { openStore } from './openStore.ts';
import { addTestPerson, createUnlockedTestApp, steppingClock, TEST_PASSPHRASE, valueOf, type TestApp } from './testApp.ts';

// The vault is locked meanwhile.
export async function inStore(made: TestApp, work: (store: Database) => void): Promise<void> {
  valueOf(await made.call('vault.lock', {}));
  const store = await openStore(made.ports.vaultFolder);
  work(store);
  store.close();
  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
}

export type Rewrite = (answers: Answers) => Answers;

export async function saveAnswers({ call }: TestApp, { versionId, revision, content }: OpenPlan, rewrite: Rewrite): Promise<void> {
  valueOf(await call('plans.save', { versionId, revision, content: { ...content, answers: rewrite(content.answers) } }));
}

export async function versionsAgreed(...rewrites: readonly Rewrite[]): Promise<{ readonly made: TestApp; readonly plan: OpenPlan }> {
  const made = await createUnlockedTestApp({ now: steppingClock(new Date(2026, 10, 21, 10, 0)) });
  let plan = await addTestPerson(made, 'Test', 'Amina');
  await saveAnswers(made, plan, () => completeAnswers);
  for (const [index, rewrite] of [(same: Answers) => same, ...rewrites].entries()) {
    if (index > 0) plan = valueOf(await made.call('plans.startVersion', { versionId: plan.versionId }));
    plan = valueOf(await made.call('plans.open', { planId: plan.planId }));
    await saveAnswers(made, plan, rewrite);
    const { versionId } = plan;
    await inStore(made, (store) => agreeInStore(store, versionId));
    plan = valueOf(await made.call('plans.open', { planId: plan.planId }));
  }
  return { made, plan };
}
