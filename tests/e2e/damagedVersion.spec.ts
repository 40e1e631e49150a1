// A version whose stored row was changed past Accord: it is named, nothing of it is shown, and the way to the others is there.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { completePlan } from '../unit/plan/support/completePlan.ts';
import { check } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { unlock } from './support/journeys.ts';
import { VAULT_PASSPHRASE } from './support/vaultWith.ts';

test.use({ plan: completePlan });

test('the plan does not open, and its versions say which of them it is and what to do', async ({ vaultFolder, openAccord }) => {
  execFileSync(process.execPath, [join(import.meta.dirname, 'support/damagedPlanMain.ts'), vaultFolder, VAULT_PASSPHRASE]);
  const { page } = await openAccord();
  await unlock(page, VAULT_PASSPHRASE);
  const line = page.getByRole('button', { name: /^TEST, / });
  await line.click();
  await page.keyboard.type(/\d{3} \d{3} (\d{4})/.exec((await line.textContent()) ?? '')?.[1] ?? '');
  await expect(page.getByRole('heading', { name: 'A plan in this vault does not read back as Accord wrote it.' })).toBeVisible();
  await page.getByRole('button', { name: 'Versions of this plan' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('version 1 is not what was written there: its fingerprint does not fit.');
  await expect(page.getByRole('alert')).toContainText('restore it from a backup');
  await expect(page.getByRole('button', { name: /version 1$/ })).toHaveText('Who changed what in version 1');
  await expect(page.getByRole('main')).not.toContainText('Anima');
  await check(page, 'a damaged version');
  await page.keyboard.press('Control+I');
  await expect(page.getByRole('alert')).toContainText('does not read back');
});
