// A vault with one person whose plan already says a great deal, put there by the core itself before the app is started.
import { createTestApp, TEST_PASSPHRASE, TEST_USER, valueOf } from '../../support/testApp.ts';
import type { PlanContent } from '../../../shared/plan/planContent.ts';

export { TEST_PASSPHRASE } from '../../support/testApp.ts';

export async function makeVaultWith(folder: string, content: PlanContent): Promise<void> {
  const core = createTestApp({ vaultFolder: folder, now: () => new Date() });
  valueOf(await core.call('vault.create', { ...TEST_USER, passphrase: TEST_PASSPHRASE }));
  const { person } = content.answers;
  const plan = valueOf(
    await core.call('people.create', {
      familyName: person.familyName ?? 'Test',
      givenName: person.givenName ?? 'Amina',
      dateOfBirth: person.dateOfBirth ?? '2016-03-14',
    }),
  );
  valueOf(await core.call('plans.save', { versionId: plan.versionId, revision: plan.revision, content }));
  await core.close();
}
