// The right person's plan, and nobody else's: by keyboard alone.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { press } from './support/journeys.ts';

const banner = (page: Page) => page.getByRole('region', { name: 'Who this plan is about' });
const line = (page: Page, name: RegExp) => page.getByRole('button', { name });
const box = (page: Page) => page.getByRole('textbox', { name: /^Type (their date of birth|the last four)/ });

// As a nurse does without a mouse: search, down to the line, Enter.
async function openLine(page: Page, words: string, found: string, name: RegExp): Promise<void> {
  await expect(line(page, name)).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(words);
  await expect(page.getByText(found, { exact: true })).toBeAttached();
  await expect(page.getByRole('searchbox')).toHaveValue(words);
  while (!(await line(page, name).evaluate((one) => one === document.activeElement))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

test.describe('with the sample people', () => {
  test.beforeEach(async ({ app: page }) => press(page, 'Try with sample people'));

  test('a twin is not opened for the other: the date of birth they share does not count, the number does', async ({ app: page }) => {
    const keys = page.keyboard;
    await openLine(page, 'fairbairn', '2 people found', /^FAIRBAIRN, Robin/);
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveAccessibleName('Type the last four digits of their number');
    await expect(page.getByRole('list', { name: 'Who could be mistaken for them' })).toContainText(
      'Another person here is called FAIRBAIRN, Rowan James, born the same day.',
    );
    await keys.type('17 5 2020');
    await expect(box(page)).toHaveAccessibleDescription(/somebody who looks like them, too\. Type the last four digits of the number\./);
    await keys.press('Enter');
    await expect(banner(page)).toHaveCount(0);

    // The digits that the family reads from the letter of the other one.
    await keys.press('Control+A');
    await keys.type((await line(page, /^FAIRBAIRN, Rowan/).textContent())?.match(/\d{3} \d{3} (\d{4})/)?.[1] ?? '');
    await keys.press('Enter');
    await expect(box(page)).toHaveAccessibleDescription(/not what this record says/);
    await expect(banner(page)).toHaveCount(0);

    await keys.press('Control+A');
    await keys.type((await line(page, /^FAIRBAIRN, Robin/).textContent())?.match(/\d{3} \d{3} (\d{4})/)?.[1] ?? '');
    await expect(banner(page)).toContainText('FAIRBAIRN, Robin James');
  });

  test('a search that holds the number opens at once, and one that holds what the twin has too does not', async ({ app: page }) => {
    await openLine(page, '17 May 2020', '2 people found', /^FAIRBAIRN, Robin/);
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(line(page, /^FAIRBAIRN, Robin/)).toBeFocused();
    const number = (await line(page, /^FAIRBAIRN, Robin/).textContent())?.match(/\d{3} \d{3} \d{4}/)?.[0] ?? '';
    await openLine(page, number, '1 person found', /^FAIRBAIRN, Robin/);
    await expect(banner(page)).toContainText('FAIRBAIRN, Robin James');
  });
});
