// The paper beside the form: chosen, drawn from what is being typed, gone through with the keyboard and with a press on a
// line.
import { documents } from '../../shared/plan/documents.ts';
import { completePlan } from '../unit/plan/support/completePlan.ts';
import { check } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { field, openOnlyPlan } from './support/journeys.ts';
import type { Page } from '@playwright/test';

test.use({ plan: completePlan });

const pane = (page: Page) => page.getByRole('complementary', { name: 'Paper' });
const drawn = (page: Page, number = 1) => pane(page).getByRole('img', { name: new RegExp(`^Page ${number} of`) });

async function openPane(page: Page): Promise<void> {
  await openOnlyPlan(page);
  await page.keyboard.press('F9');
  await expect(drawn(page)).toBeVisible();
}

test('every paper can be chosen, and its words follow what is typed', async ({ app: page }) => {
  await openPane(page);
  const choice = pane(page).getByRole('combobox', { name: 'Paper' });
  await expect(choice.getByRole('option')).toHaveText(Object.values(documents).map(({ label }) => label));
  await choice.selectOption('Front sheet');
  await pane(page).getByText('Read it as text').click();
  await expect(pane(page)).toContainText('Exampleton Surgery');
  await field(page, 'GP practice').fill('Otherton Surgery');
  await expect(pane(page)).toContainText('Otherton Surgery');
});

test('what stands on the paper leads to its field, by keyboard and by a press on the line', async ({ app: page }) => {
  await openPane(page);
  await pane(page).getByText('Go to what stands on the paper').focus();
  await page.keyboard.press('Enter');
  await pane(page)
    .getByRole('button', { name: /^DO NOT Wait/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Do not', exact: true })).toBeFocused();
  // The line one is in is marked on the paper.
  await expect(pane(page).locator('rect[data-here]').first()).toBeAttached();

  const places = pane(page).locator('rect');
  const texts = await pane(page).getByRole('list').last().getByRole('button').allTextContents();
  expect(texts.length).toBeGreaterThan(10);
  const name = pane(page).locator('rect').first();
  await name.scrollIntoViewIfNeeded();
  await name.click();
  await expect(field(page, 'Family name')).toBeFocused();
  expect(await places.count()).toBeGreaterThan(20);
});

test('the page is shown in its own size and larger, and over the whole window for whoever looks on', async ({ app: page }) => {
  await openPane(page);
  const width = async (): Promise<number> => (await drawn(page).boundingBox())?.width ?? 0;
  const fit = await width();
  const size = pane(page).getByRole('combobox', { name: 'Size' });
  await size.selectOption('100%');
  await expect.poll(width).toBeGreaterThan(fit);
  const whole = await width();
  await size.selectOption('200%');
  await expect.poll(width).toBeGreaterThan(whole * 1.9);
  const large = pane(page).getByRole('button', { name: 'Show large' });
  await large.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Emergency page' });
  await expect(dialog.getByRole('img', { name: 'Page 1 of 1' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(large).toBeFocused();
});

test('says how many sides it takes, set like this, and how many words there may be', async ({ app: page }) => {
  await openPane(page);
  const says = pane(page).getByRole('status');
  await expect(says).toContainText(/Fits on one side, with room for \d+ more lines?\./);
  await expect(says).toContainText(/\d+ words of about 350 at most/);
  await pane(page).getByRole('combobox', { name: 'Set in' }).selectOption('Large print (18 point)');
  await expect(says).toContainText(/Takes \d sides set like this, and each says which it is\. Where one side is needed, choose Standard\./);
  await expect(drawn(page, 2)).toBeVisible();
});

test('it can be used by everybody', async ({ app: page }) => {
  await openPane(page);
  await pane(page).getByText('Go to what stands on the paper').click();
  await check(page, 'paper beside the form');
});
