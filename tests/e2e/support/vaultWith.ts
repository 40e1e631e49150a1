// A vault with one person whose plan already says a great deal, put there by a core in a process of its own before the app
// is started on it.
import { once } from 'node:events';
import type { PlanContent } from '../../../shared/plan/planContent.ts';
import { startAppProcess } from '../../support/appProcess.ts';

export const VAULT_PASSPHRASE = 'orbit lantern mossy quilt';

export async function makeVaultWith(folder: string, content: PlanContent): Promise<void> {
  const core = startAppProcess(folder);
  const made = await core.call('vault.create', {
    vaultName: 'Ward 7',
    userName: 'Nia Nurse',
    role: 'author',
    passphrase: VAULT_PASSPHRASE,
  });
  const added = await core.call('people.create', { familyName: 'Test', givenName: 'Amina', dateOfBirth: '2016-03-14' });
  if (!made.ok || !added.ok) throw new Error('The vault could not be made.');
  const { versionId, revision } = added.value;
  const saved = await core.call('plans.save', { versionId, revision, content });
  if (!saved.ok) throw new Error(`The plan could not be kept: ${saved.error.code}`);
  const ended = once(core.process, 'exit');
  core.process.stdin?.end();
  await ended;
}
