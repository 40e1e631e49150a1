// Paper that left the house, with the keyboard alone: who has a copy, calling one back, what came back on a slip, and the sheet
// that was signed. On the sample vault, where somebody's second version has replaced the first.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { addDays, dateAt, formatDate } from '../../shared/base/plainDate.ts';
import { readPdf } from '../support/pdf.ts';
import { pdf } from '../support/pictures.ts';
import { check } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { field, openPerson } from './support/journeys.ts';

test.use({ sample: true });

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const region = (page: Page, name: string) => page.getByRole('region', { name });
const box = (within: Locator, name: string) => within.getByRole('textbox', { name, exact: true });
// One that offers what others have been given is a box with a list.
const holder = (within: Locator) => within.getByRole('combobox', { name: 'Who has it' });
const press = (within: Locator | Page, name: string | RegExp) => within.getByRole('button', { name }).press('Enter');

async function toView(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(title(page, name)).toBeFocused();
}

async function toPersonPage(page: Page): Promise<void> {
  await page.keyboard.press('Control+I');
  await expect(page.getByRole('heading', { level: 1, name: /’s plan$/ })).toBeVisible();
}

// As somebody types it.
function daysAgo(days: number): string {
  const day = addDays(dateAt(new Date()), -days) ?? '';
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${month} ${year}`;
}

async function saveBy(page: Page, button: Locator): Promise<Buffer> {
  // The dialog that asks where to is the browser's own; without it the file is downloaded.
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  const download = page.waitForEvent('download');
  await button.press('Enter');
  return readFileSync(await (await download).path());
}

test('who gets a copy is said in a short step when it is made, or later, and one that came back is settled', async ({ app: page }) => {
  await openPerson(page, /^TEST, Amina/);
  await toView(page, 'Documents');
  const given = region(page, 'Who has a copy');
  await expect(given).toContainText('Nobody, as far as is written here.');
  await press(page.getByRole('main'), /^Front sheet$/);
  await saveBy(page, page.getByRole('button', { name: 'Save as PDF' }));
  const step = page.getByRole('form', { name: 'Who gets this copy' });
  await press(step, 'Note it');
  await expect(step).toContainText('Write who has it.');
  // Those whom this plan names are offered; nobody of another plan is.
  const offered = await step.locator('datalist option').allTextContents();
  expect(offered.length).toBeGreaterThan(3);
  expect(offered.join()).not.toMatch(/Fairbairn|Hussain/i);
  await press(step, 'Say it later');
  await expect(step).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeFocused();

  await press(region(page, 'Copies made'), /^Say who has it/);
  const later = page.getByRole('form', { name: 'Who has this copy' });
  await expect(holder(later)).toBeFocused();
  await holder(later).fill('Mossy Lane School, the nurse');
  await later.getByRole('combobox', { name: 'How it reached them' }).selectOption('Given to school');
  await box(later, 'On what day').fill('today');
  await expect(later).toContainText(formatDate(dateAt(new Date())));
  await press(later, 'Note it');
  await expect(given).toContainText('Mossy Lane School, the nurse · Front sheet, version 2 · Given to school');
  await expect(page.getByRole('heading', { name: 'Copies made' })).toBeFocused();
  await expect(region(page, 'Copies made').getByRole('listitem')).toHaveText([/by you · Mossy Lane School, the nurse$/]);

  await press(given, /^It came back/);
  const settle = given.getByRole('form', { name: /^What came of it/ });
  await press(settle, 'Record it');
  await expect(settle).toContainText('Choose what came of it.');
  await settle.getByRole('combobox').selectOption('Handed back');
  await press(settle, 'Record it');
  await given.getByText('Settled or struck out: 1').press('Enter');
  await expect(given).toContainText(/Handed back \(\d\d:\d\d, /);
});

test('a copy of a version that was replaced is called back by letter, and settled with the reason', async ({ app: page }) => {
  await openPerson(page, /^TEST, Amina/);
  await toView(page, 'Documents');
  await press(page, 'Add a copy that somebody has');
  const form = page.getByRole('form', { name: 'A copy that somebody has' });
  await holder(form).fill('Mossy Lane School, the nurse');
  await press(form, 'Note it');
  await expect(form).toContainText('Which paper it is, is not chosen yet.');
  await form.getByRole('combobox', { name: 'Which paper' }).selectOption('School plan');
  await form.getByRole('combobox', { name: 'Of which version' }).selectOption('Version 1');
  await press(form, 'Note it');

  const back = region(page, 'To call back');
  await expect(back).toContainText('School plan, version 1 · How is not answered');
  await check(page, 'a copy to call back', ['light', 'dark']);
  await toPersonPage(page);
  await expect(page.getByText('1 copy that no longer holds is to be called back.')).toBeVisible();
  await press(page, 'Call them back');
  const letter = await saveBy(page, back.getByRole('button', { name: /^Save the letter/ }));
  await expect(back).toContainText(/Asked back by letter \d\d:\d\d/);
  const { text } = readPdf(letter, 1);
  const words = text.join(' ').replace(/\s+/g, ' ');
  for (const said of ['SAMPLE: not a real person.', 'Mossy Lane School, the nurse', 'TEST, Amina', 'School plan', 'Version 2, agreed on'])
    expect(words).toContain(said);
  expect(words).not.toMatch(/adrenal|steroid|hydrocortisone|999 000/i);

  const settle = back.getByRole('form', { name: /^What came of it/ });
  await settle.getByRole('combobox').selectOption('Could not be reached');
  await press(settle, 'Record it');
  await expect(settle).toContainText('Say why in a few words.');
  await box(settle, 'Why').fill('The nurse has left, nobody answers.');
  await press(settle, 'Record it');
  await expect(back).toHaveCount(0);
  await expect(title(page, 'Documents')).toBeFocused();
  const given = region(page, 'Who has a copy');
  await given.getByText('Settled or struck out: 1').press('Enter');
  await expect(given).toContainText('Could not be reached: The nurse has left, nobody answers.');
  await press(given, /^Written down wrongly/);
  await box(given, 'What was wrong with it').fill('It was never sent.');
  await press(given, 'Strike it out');
  await expect(given).toContainText('Struck out: It was never sent.');
});

test('a line of a slip is written down, seen when it is overdue, and answered', async ({ app: page }) => {
  await openPerson(page, /^TEST, Amina/);
  await toView(page, 'Amendment slips');
  await expect(page.getByText('No slip has come back yet.')).toBeVisible();
  await press(page, 'Write down a line of a slip');
  const form = page.getByRole('form', { name: 'A line of a slip' });
  await press(form, 'Record this line');
  await expect(form).toContainText('Choose the line: those of a slip are numbered 1 to 16.');
  await expect(form.getByRole('combobox', { name: 'Which line' })).toBeFocused();
  await form.getByRole('combobox', { name: 'Which line' }).selectOption('3');
  await box(form, 'What it says').fill('5.2 She takes it with yoghurt.');
  await toView(page, 'Documents');
  await toView(page, 'Amendment slips');
  await expect(box(form, 'What it says')).toHaveValue('5.2 She takes it with yoghurt.');
  await box(form, 'Who wrote it').fill('Her mother');
  await box(form, 'On what day it was handed in').fill(daysAgo(15));
  await expect(box(form, 'Who answers for it')).not.toHaveValue('');
  await press(form, 'Record this line');
  const card = page.getByRole('article');
  await expect(card).toContainText('Version 2, line 3');
  await expect(card).toContainText(/Overdue: was due \d\d-\w{3}-\d{4}/);
  await expect(page.getByRole('button', { name: 'Write down a line of a slip' })).toBeFocused();
  await toPersonPage(page);
  await expect(page.getByText('1 line of a slip waits for an answer and is overdue.')).toBeVisible();
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('button', { name: /^TEST, Amina/ })).toContainText(/Slip overdue: was due \d\d-\w{3}-\d{4}/);
  await openPerson(page, /^TEST, Amina/);
  await toView(page, 'Amendment slips');

  await press(card, /^Say what came of it/);
  const answer = page.getByRole('form', { name: /^What came of it/ });
  await expect(answer.getByRole('radio').first()).toBeFocused();
  await check(page, 'slips');
  await press(answer, 'Record it');
  await expect(answer).toContainText('Choose what came of it.');
  await answer.getByRole('radio', { name: /^Not done/ }).press('Space');
  await press(answer, 'Record it');
  await expect(answer).toContainText('Say why it was not done.');
  await box(answer, 'Why').fill('The dietitian asks for it with water.');
  await box(answer, 'On what day the family was told').fill('today');
  await press(answer, 'Record it');
  await expect(title(page, 'Amendment slips')).toBeFocused();
  await page.getByText('Answered or struck out: 1').press('Enter');
  await expect(card).toContainText('The dietitian asks for it with water.');
  await toPersonPage(page);
  await expect(page.getByText(/of a slip waits/)).toHaveCount(0);
});

test('the signed sheet is asked for, added, and opened again', async ({ app: page }) => {
  await openPerson(page, /Ọláyínká/);
  await toPersonPage(page);
  await expect(page.getByText('The signed sheet of version 1 was not scanned yet.')).toBeVisible();
  await check(page, 'the page of a person', ['light', 'dark']);
  await press(page, 'Add a scan');
  await expect(title(page, 'Agreed. Version 1')).toBeVisible();
  const sheet = region(page, 'The signed sheet');
  await expect(sheet).toContainText('The signed sheet of version 1 was not scanned yet.');
  const chooser = page.waitForEvent('filechooser');
  await press(sheet, 'Add a scan of the sheet');
  await (await chooser).setFiles({ name: 'scan of the sheet.pdf', mimeType: 'application/pdf', buffer: pdf() });
  await expect(sheet).toContainText('The signed sheet is kept with this version.');
  await expect(sheet).not.toContainText('was not scanned yet');
  await check(page, 'the signed sheet', ['light', 'dark']);
  expect(await saveBy(page, sheet.getByRole('button', { name: /^Save a copy/ }))).toEqual(pdf());
  await press(sheet, /^Written down wrongly/);
  await field(page, 'What was wrong with it').fill('The sheet of another plan.');
  await press(sheet, 'Strike it out');
  await expect(sheet).toContainText('Struck out: The sheet of another plan.');
  await expect(sheet.getByRole('heading', { name: 'The signed sheet' })).toBeFocused();
  await expect(sheet.getByRole('button', { name: /^Save a copy/ })).toHaveCount(0);
  await expect(sheet).toContainText('The signed sheet of version 1 was not scanned yet.');
});
