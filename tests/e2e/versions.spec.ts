// Every version of a plan: read, held side by side, traced, and written again from, by keyboard alone.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readPdf } from '../support/pdf.ts';
import { check } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { goToSection, openPerson } from './support/journeys.ts';

test.use({ sample: true });

const banner = (page: Page) => page.getByRole('region', { name: 'Who this plan is about' });
const one = (page: Page, version: number) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: new RegExp(`^Version ${version} `) }) });

// Ctrl+K from the plan, as from any field.
async function toVersions(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type('versions of this plan');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Versions of this plan', level: 1 })).toBeVisible();
}

test('each version tells what became of it, and opens to be read as what it is', async ({ app: page }) => {
  await openPerson(page, /TEST, Amina/);
  await toVersions(page);
  await expect(page.getByRole('button', { name: 'Compare two versions' })).toBeFocused();
  await expect(one(page, 1)).toContainText('was agreed and then replaced');
  await expect(one(page, 1)).toContainText('12-Nov-2025 to 12-Nov-2026');
  await expect(one(page, 1)).toContainText('Leila Test (The person, or whoever decides for them), 12-Nov-2025');
  await expect(one(page, 2)).toContainText('Since 12-Nov-2026, and still');
  await expect(one(page, 2)).toContainText(/Code on its papers[0-9A-Z]{4}-[0-9A-Z]{4}-/);
  await page.getByRole('button', { name: 'Read version 1' }).press('Enter');
  await expect(banner(page)).toContainText('REPLACED');
  await expect(page.getByRole('heading', { name: 'Replaced by a newer version: for reading only' })).toBeVisible();
  await page.keyboard.press('Control+I');
  await page.getByRole('button', { name: 'What became of each, and what changed' }).press('Enter');
  await expect(one(page, 2)).toBeVisible();
  expect(await page.title()).toBe('Versions · Accord');
});

test('any two stand side by side, marked in more than colour, and are told in plain words and on a page', async ({ app: page }) => {
  await openPerson(page, /TEST, Amina/);
  await toVersions(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Version 1 and version 2', level: 1 })).toBeFocused();
  const changed = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Changed What has changed lately' }) });
  await expect(changed.locator('del').first()).toHaveText('One ');
  await expect(changed.locator('ins').first()).toHaveText('Two ');
  await expect(changed.getByText(/^Version 1 · Superseded$/)).toBeVisible();
  expect(
    await changed
      .locator('del')
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine),
  ).toBe('line-through');
  expect(
    await changed
      .locator('ins')
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine),
  ).toBe('underline');
  await page.getByRole('radio', { name: 'Side by side' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('What has changed since you signed version 1, agreed on 12-Nov-2025.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Not the same as before' })).toBeVisible();

  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a PDF' }).press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^changes_PLAN-0001_v2_AGREED_[\d-]+\.pdf$/);
  await expect(page.getByText(/^The page is saved/)).toBeVisible();
  const bytes = readFileSync(await file.path());
  const pages = Number(/Pages:\s+(\d+)/.exec(readPdf(bytes, 1).info)?.[1] ?? 1);
  expect(readPdf(bytes, pages).text.join('\n')).toContain('From version 1, agreed on');

  // To the very field in the later version, and back to where one was by Escape.
  await page.getByRole('radio', { name: 'In plain words' }).press('ArrowLeft');
  await page.getByRole('button', { name: 'See it in version 2: What has changed lately' }).press('Enter');
  await expect(page.locator('[data-path="summary.recentChange"]')).toBeFocused();
  await toVersions(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Compare two versions' })).toBeFocused();
});

test('who changed what stands by day and person, and each statement opens on what it said', async ({ app: page }) => {
  await openPerson(page, /TEST, Amina/);
  await toVersions(page);
  await page.getByRole('button', { name: 'Who changed what in version 2' }).press('Enter');
  await expect(page.getByRole('heading', { name: '12-Nov-2026, you' })).toBeVisible();
  const lately = page.getByRole('button', { name: 'Medical summary: What has changed lately' });
  await lately.press('Enter');
  await expect(lately).toHaveAttribute('aria-expanded', 'true');
  await expect(one(page, 2)).toContainText('One adrenal crisis in 12 months (March 2025)');
  await page.getByRole('button', { name: 'Who changed what in version 1' }).press('Enter');
  await expect(one(page, 1)).toContainText('Nobody changed a field after this version was begun.');
});

test('a new version is written from an earlier one, to be looked at again, and no other beside it', async ({ app: page }) => {
  await openPerson(page, /TEST, Amina/);
  await toVersions(page);
  await page.getByRole('button', { name: 'Write a new version from version 1' }).press('Enter');
  await expect(page.getByText(/version 1 itself stays as it is/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Yes: begin the new version' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(banner(page)).toContainText('Version 3, not agreed yet');
  await expect(page.getByRole('heading', { name: 'What the last version said' })).toBeVisible();
  await expect(page.getByText(/^0 of \d+ looked at$/)).toBeVisible();
  await toVersions(page);
  await expect(one(page, 3)).toContainText('from the words of version 1, each to be looked at again');
  await expect(page.getByRole('button', { name: /^Write a new version/ })).toHaveCount(0);
  await expect(one(page, 1)).toContainText('Version 3 is being written, so no other can be begun.');
  await page.getByRole('button', { name: 'Read version 1' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Replaced by a newer version: for reading only' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Write a new version/ })).toHaveCount(0);
});

test('an earlier version that is read offers to be written from, after asking', async ({ app: page }) => {
  await openPerson(page, /TEST, Amina/);
  await toVersions(page);
  await page.getByRole('button', { name: 'Read version 1' }).press('Enter');
  await page.getByRole('button', { name: 'Write a new version from this one' }).press('Enter');
  await page.getByRole('button', { name: 'Yes: write a new version from this one' }).press('Enter');
  await expect(banner(page)).toContainText('Version 3, not agreed yet');
  await goToSection(page, 'Health needs');
  await expect(page.getByText('Version 2 is agreed and in force.')).toBeVisible();
});

test('wide and narrow, light and dark', async ({ app: page }) => {
  test.slow();
  await openPerson(page, /TEST, Amina/);
  await toVersions(page);
  await page.getByRole('button', { name: 'Who changed what in version 2' }).press('Enter');
  await page.getByRole('button', { name: 'Medical summary: What has changed lately' }).press('Enter');
  await page.getByRole('button', { name: 'Write a new version from version 1' }).press('Enter');
  await check(page, 'versions');
  await page.getByRole('button', { name: 'Compare two versions' }).press('Enter');
  await expect(page.getByText('Struck through')).toBeVisible();
  await check(page, 'side by side');
  await page.mouse.wheel(0, 3000);
  await expect(banner(page)).toBeInViewport();
  await page.getByRole('radio', { name: 'Side by side' }).press('ArrowRight');
  await check(page, 'in plain words', ['dark']);
});
