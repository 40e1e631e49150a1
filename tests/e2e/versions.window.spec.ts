// The versions of a plan in the real window: held side by side, the page for the family printed from its very bytes, and a
// new version written from an earlier one.
import { expect, test } from './support/app.ts';
import { openPerson } from './support/journeys.ts';

test.use({ sample: true });

test('from a plan to its versions, to the page of what changed, to a new version from an earlier one', async ({ app: page }) => {
  await openPerson(page, /TEST, Amina/);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('versions of this plan');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Compare two versions' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Struck through')).toBeVisible();
  await page.getByRole('button', { name: 'Print the page' }).press('Enter');
  await expect(page.getByText('The print dialog is open.')).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(1);
  // Leaving the comparison takes back what was lent to the printer. By hand: the dialog has the keys.
  await page.getByRole('button', { name: /^Every version/ }).evaluate((button: HTMLButtonElement) => button.click());
  await expect(page.locator('iframe')).toHaveCount(0);
  const again = page.getByRole('button', { name: 'Write a new version from version 1' });
  await again.evaluate((button: HTMLButtonElement) => button.click());
  await page.getByRole('button', { name: 'Yes: begin the new version' }).evaluate((button: HTMLButtonElement) => button.click());
  await expect(page.getByRole('region', { name: 'Who this plan is about' })).toContainText('Version 3, not agreed yet');
  expect(await page.title()).toBe('Review · Accord');
});
