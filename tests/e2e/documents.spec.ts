// The shelf of papers, with the keyboard alone: whose copy, how it is set, what it leaves out, and where it went.
import { readFileSync } from 'node:fs';
import { documents } from '../../shared/plan/documents.ts';
import { asText } from '../support/docx.ts';
import { readPdf } from '../support/pdf.ts';
import { planWith } from '../unit/plan/support/completePlan.ts';
import { check } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { openOnlyPlan } from './support/journeys.ts';
import type { Page } from '@playwright/test';

test.use({
  plan: planWith('person', (before) => ({
    ...before,
    lookAlike: 'Her twin Zebedee',
    informationNeed: 'yes',
    informationForms: ['largePrint', 'braille'],
  })),
});

const paper = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true });

async function toDocuments(page: Page): Promise<void> {
  await openOnlyPlan(page);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('documents');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeFocused();
}

async function openPaper(page: Page, name: string): Promise<void> {
  await paper(page, name).focus();
  await page.keyboard.press('Enter');
  await expect(paper(page, name)).toHaveAttribute('aria-expanded', 'true');
}

test('every paper stands there with its first page, for whom it is and what it is worth', async ({ app: page }) => {
  await toDocuments(page);
  for (const [name, { label, forWhom }] of Object.entries(documents)) {
    if (name === 'changes') continue;
    const card = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: label, exact: true }) });
    await expect(card).toContainText(forWhom);
    await expect(card).toContainText('DRAFT');
    await card.scrollIntoViewIfNeeded();
    // Ink on the page: some of its dots are not white.
    await expect
      .poll(() =>
        card.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
          const dots = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
          return dots.some((value, place) => place % 4 === 0 && value < 128);
        }),
      )
      .toBe(true);
  }
});

test('a paper that would say nothing yet is not offered, and why is said', async ({ app: page }) => {
  await toDocuments(page);
  const card = page.getByRole('main').getByRole('listitem').filter({ hasText: documents.changes.label });
  await expect(card).toContainText('Nothing to print yet. This is the first version');
  await expect(card.getByRole('button')).toHaveCount(0);
});

test('a copy is set as the plan says that they need it, says what it leaves out, is saved, and is noted', async ({ app: page }) => {
  await toDocuments(page);
  // The dialog that asks where to is the browser's own; without it the file is downloaded.
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  await openPaper(page, 'Front sheet');
  await expect(page.getByRole('radio', { name: /^Large print/ })).toBeChecked();
  await expect(page.getByText(/is chosen because the plan says that they need it/)).toBeVisible();
  await expect(page.getByText(/also names Braille: Accord cannot make that/)).toBeVisible();

  const why = page.getByRole('region', { name: 'Left out of this copy' });
  await why.getByText(/^Private/).focus();
  await page.keyboard.press('Enter');
  await expect(why.getByRole('button', { name: 'Not to be mistaken for' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Zebedee');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as PDF' }).focus();
  await page.keyboard.press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^front-sheet-large-print_PLAN-0001_v1_DRAFT_[\d-]+\.pdf$/);
  const said = page.getByRole('status').filter({ hasText: 'Saved as front-sheet-large-print' });
  await expect(said).toBeVisible();
  const pages = Number(/\((\d+) pages?\)/.exec((await said.textContent()) ?? '')?.[1]);
  expect(readPdf(readFileSync(await file.path()), pages).text.join()).not.toContain('Zebedee');
  const copies = page.getByRole('region', { name: 'Copies made' });
  await expect(copies.getByRole('listitem')).toHaveText([
    /^\d\d:\d\d · Front sheet, version 1 · for the person and the family · Large print \(18 point\) · by you Say who has it/,
  ]);
});

test('an emergency page is not set larger by itself, and one can go to what is left out', async ({ app: page }) => {
  await toDocuments(page);
  await openPaper(page, 'Emergency page');
  const standard = page.getByRole('radio', { name: 'Standard' });
  await expect(standard).toBeChecked();
  await standard.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Large print/ })).toBeChecked();
  const why = page.getByRole('region', { name: 'Left out of this copy' });
  await why.getByText(/^Private/).focus();
  await page.keyboard.press('Enter');
  await why.getByRole('button', { name: 'Not to be mistaken for' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Not to be mistaken for' })).toBeFocused();
});

test('where no print dialog can be had, that is said, and saving is offered', async ({ app: page }) => {
  await toDocuments(page);
  await page.evaluate(() => Object.defineProperty(navigator, 'pdfViewerEnabled', { value: false }));
  await openPaper(page, 'Front sheet');
  await page.getByRole('button', { name: 'Print', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Save the paper as a PDF, then print that file.');
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('the shelf, with a paper open, can be used by everybody', async ({ app: page }) => {
  await toDocuments(page);
  await openPaper(page, 'Front sheet');
  await page.getByText(/^Not part of this paper/).click();
  await check(page, 'documents');
});

test('says before it is printed that the emergency page takes more than a side set larger', async ({ app: page }) => {
  await toDocuments(page);
  await openPaper(page, 'Emergency page');
  await expect(page.getByRole('main')).toContainText(/Fits on one side, with room for \d+ more lines?\./);
  await page.getByRole('radio', { name: /^Large print/ }).check();
  await expect(page.getByRole('main')).toContainText(/Takes \d sides set like this, and each says which it is\./);
});

test('a school plan is saved as a Word file, which is told of it, and the emergency page is not offered as one', async ({ app: page }) => {
  await toDocuments(page);
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  await openPaper(page, 'School plan');
  const word = page.getByRole('button', { name: 'Save as Word' });
  const arriving = page.waitForEvent('download');
  await word.press('Enter');
  const file = await arriving;
  expect(file.suggestedFilename()).toMatch(/^school.*_DRAFT_.*\.docx$/);
  expect(await asText(readFileSync(await file.path()))).toContain('Health plan for school');
  await expect(page.getByText(/Saved as school.*\.docx \(a Word file, which anyone who has it can change\)/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Copies made' })).toContainText('Word file');
  await check(page, 'documents');
  await openPaper(page, 'Emergency page');
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeVisible();
  await expect(word).toHaveCount(0);
});
