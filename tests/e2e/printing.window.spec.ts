// Print, in the real window: the browser's own dialog opens on the very paper, and nothing of it stays in the page.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { openOnlyPlan, press } from './support/journeys.ts';
import { completePlan } from '../unit/plan/support/completePlan.ts';

test.use({ plan: completePlan });

async function print(page: Page): Promise<void> {
  await openOnlyPlan(page);
  await press(page, 'Documents');
  await page.getByRole('main').getByRole('button', { name: 'Front sheet', exact: true }).click();
  await press(page, 'Print');
  await expect(page.getByText('The print dialog is open.')).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(1);
}

test('the print dialog opens on the paper, and what was lent to it is taken back', async ({ app: page }) => {
  await print(page);
  const browser = await page.context().browser()?.newBrowserCDPSession();
  const dialogs = async (): Promise<readonly string[]> =>
    ((await browser?.send('Target.getTargets'))?.targetInfos ?? []).map(({ url }) => url).filter((url) => url.startsWith('chrome'));
  // The preview that the dialog draws of what it was given, as a PDF.
  await expect.poll(dialogs).toContainEqual(expect.stringMatching(/^chrome-untrusted:\/\/print\/.*\/print\.pdf$/));
  const copies = page.getByRole('region', { name: 'Copies made' });
  await expect(copies.getByRole('listitem')).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' })));
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('it is taken back too when the papers are left without a hand on the page, as by a lock', async ({ app: page }) => {
  await print(page);
  const thread = page.getByRole('navigation', { name: 'Parts of this plan' }).getByRole('button', { name: /^Golden thread/ });
  await thread.evaluate((button: HTMLButtonElement) => button.click());
  await expect(page.locator('iframe')).toHaveCount(0);
});
