// A paper in somebody's hand, checked by its file and by its code, with the vault open and with it locked.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { check } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { field, openPerson } from './support/journeys.ts';

test.use({ sample: true });

const answer = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });
const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByRole('main').locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });

// As somebody gets it: from the shelf of an agreed plan.
async function savedPaper(page: Page): Promise<Buffer> {
  await openPerson(page, /^TEST, Amina/);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('documents');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeFocused();
  // The dialog that asks where to is the browser's own; without it the file is downloaded.
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  await page.getByRole('main').getByRole('button', { name: 'Front sheet', exact: true }).press('Enter');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as PDF' }).press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toContain('_AGREED_');
  return readFileSync(await file.path());
}

test('a paper is genuine until one byte of it is changed, and its code is found as it is typed', async ({ app: page }) => {
  const paper = await savedPaper(page);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('check a paper');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Check a paper' })).toBeFocused();
  expect(await page.title()).toBe('Check a paper · Accord');

  await choose(page, 'front-sheet.pdf', paper);
  await expect(answer(page)).toHaveText(/^Genuine\. Agreed \d\d-\w{3}-\d{4}\. (Still|The plan is still) in force\./);
  await expect(answer(page)).toBeFocused();
  const compare = page.getByRole('definition');
  await expect(compare).toHaveCount(4);
  await expect(compare.first()).toContainText('TEST, Amina');
  const code = (await compare.nth(2).textContent()) ?? '';
  await check(page, 'check a paper');

  const changed = Buffer.from(paper);
  changed.writeUInt8((changed[changed.length >> 1] ?? 0) ^ 1, changed.length >> 1);
  await choose(page, 'front-sheet.pdf', changed);
  await expect(answer(page)).toHaveText(/^(Altered|Unknown)\./);
  await expect(compare).toHaveCount(0);

  await field(page, 'Or type the code on a page').fill(code.toLowerCase().replaceAll('-', ''));
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText(/^This is the code of version \d+ of PLAN-\d+\. .* (Still|The plan is still) in force\./);
  await field(page, 'Or type the code on a page').fill(`${code.slice(0, -1)}${code.endsWith('7') ? '4' : '7'}`);
  await page.keyboard.press('Enter');
  await expect(answer(page)).toHaveText(/There is a slip in this code/);

  await page.getByRole('button', { name: 'Back', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeVisible();
});

test('without unlocking, a file that is dropped is whole, and no more is claimed', async ({ app: page }) => {
  const paper = await savedPaper(page);
  await page.keyboard.press('Control+L');
  await page.getByRole('button', { name: 'Check a paper without unlocking' }).press('Enter');
  await expect(page.getByText(/^Accord is locked\. A file still proves/)).toBeVisible();
  const data = await page.evaluateHandle((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], 'front-sheet.pdf', { type: 'application/pdf' }));
    return transfer;
  }, paper.toString('base64'));
  await page.locator('.verify__drop').dispatchEvent('drop', { dataTransfer: data });
  await expect(answer(page)).toHaveText(/^Whole, just as it was sealed\./);
  await expect(page.getByRole('main')).toContainText('Who sealed it is not known here: its key is');
  await expect(page.getByRole('main')).not.toContainText('Amina');
  await choose(page, 'letter.pdf', Buffer.from('A letter.'));
  await expect(answer(page)).toHaveText('Unknown. This is not a PDF.');
  await page.getByRole('button', { name: 'Back', exact: true }).press('Enter');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
});
