import { readFileSync } from 'node:fs';
import { sectionIds } from '../../shared/plan/definition.ts';
import { expect, test } from './support/app.ts';
import { addPerson, field, makeVault, press, saved } from './support/journeys.ts';

test.beforeEach(async ({ app: page }) => {
  await makeVault(page);
  await addPerson(page);
});

test('undo takes back a phrase from another part of the plan, and goes there', async ({ app: page }) => {
  const called = field(page, 'Likes to be called');
  await called.click();
  await page.keyboard.type('Ami');
  await press(page, 'Documents');
  await expect(page.getByRole('heading', { name: 'Documents', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(called).toBeFocused();
  await expect(called).toHaveValue('');
  await page.keyboard.press('Control+Y');
  await expect(called).toHaveValue('Ami');
  await expect(page.getByRole('button', { name: /^Undo: Likes to be called/ })).toBeVisible();
});

test('a date is read back as it is typed, and a number is spaced when it is left', async ({ app: page }) => {
  const born = field(page, 'Date of birth');
  await born.fill('2 9 2018');
  await expect(page.getByText(/^02-Sep-2018, \d+ years ago$/)).toBeVisible();
  await expect(born).toHaveValue('2 9 2018');
  const number = field(page, 'NHS, CHI or H&C number');
  await number.fill('9990000018');
  await number.blur();
  await expect(number).toHaveValue('999 000 0018');
  await expect(born).toHaveValue('02-Sep-2018');
  await expect(page.getByRole('region', { name: 'Who this plan is about' })).toContainText('999 000 0018');
});

test('what is wrong is said when the field is left, not while it is typed', async ({ app: page }) => {
  const number = field(page, 'NHS, CHI or H&C number');
  await number.click();
  await page.keyboard.type('999000');
  await expect(page.getByText(/It should have 10/)).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(number).toHaveAccessibleDescription(/This number has 6 digits/);
});

test('checking the section lists what is open as links to each place', async ({ app: page }) => {
  await page.keyboard.press('Control+Enter');
  const summary = page.getByRole('region', { name: 'Look at these before you go on' });
  await expect(summary).toBeFocused();
  await summary.getByRole('button', { name: 'Not answered yet: first language.' }).click();
  await expect(field(page, 'First language')).toBeFocused();
});

test('where a section ends the next one begins, until the last', async ({ app: page }) => {
  const next = page.getByRole('main').getByRole('button', { name: /^Next: / });
  const title = page.getByRole('heading', { level: 1 });
  const seen = [await title.textContent()];
  await page.getByRole('button', { name: /^Check this section/ }).focus();
  await page.keyboard.press('Tab');
  await expect(next).toBeFocused();
  while ((await next.count()) > 0) {
    const words = ((await next.textContent()) ?? '').replace('Next: ', '');
    await next.press('Enter');
    await expect(title).toHaveText(new RegExp(`^${words}$`, 'i'));
    await expect(title).toBeFocused();
    seen.push(await title.textContent());
  }
  const parts = page.getByRole('navigation', { name: 'Parts of this plan' });
  for (const words of seen) await expect(parts.getByRole('button', { name: new RegExp(`^${words}`) })).toHaveCount(1);
  expect(new Set(seen).size).toBe(sectionIds.length);
});

test('hidden characters in a paste are left out aloud, and the paste can be undone', async ({ app: page }) => {
  const called = field(page, 'Likes to be called');
  await called.fill('Ami');
  await called.fill('Ami\u202E gnp.exe');
  await expect(called).toHaveValue('Ami gnp.exe');
  await expect(page.getByText(/1 hidden character \(U\+202E\) left out/)).toBeVisible();
  await press(page, 'Undo the paste');
  await expect(called).toHaveValue('Ami');
});

test('a question that depends on an answer comes and goes, and its answer is kept', async ({ app: page }) => {
  const interpreter = page.getByRole('group', { name: 'Needs an interpreter' });
  await interpreter.getByRole('radio', { name: 'Not asked' }).focus();
  await page.keyboard.press('y');
  await field(page, 'Interpreter for which language').fill('Vietnamese');
  await interpreter.getByRole('radio', { name: 'Yes' }).press('n');
  await expect(field(page, 'Interpreter for which language')).toHaveCount(0);
  await interpreter.getByRole('radio', { name: 'No', exact: true }).press('y');
  await expect(field(page, 'Interpreter for which language')).toHaveValue('Vietnamese');
  await press(page, 'Clear the answer to: Needs an interpreter');
  await expect(interpreter.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a half-composed word is neither saved nor a step of undo', async ({ app: page }) => {
  const called = field(page, 'Likes to be called');
  await called.click();
  await page.keyboard.type('A');
  await saved(page);
  // What an input method does: the browser composes "mi" and only then puts it in.
  const method = await page.context().newCDPSession(page);
  await method.send('Input.imeSetComposition', { text: 'm', selectionStart: 1, selectionEnd: 1 });
  await method.send('Input.imeSetComposition', { text: 'mi', selectionStart: 2, selectionEnd: 2 });
  await expect(called).toHaveValue('Ami');
  const banner = page.getByRole('region', { name: 'Who this plan is about' });
  await expect(banner).toContainText(/Likes to be calledA(?!m)/);
  await method.send('Input.insertText', { text: 'mi' });
  await expect(banner).toContainText('Likes to be calledAmi');
});

test('the front sheet is made from the newest words and saved under a name that says nothing personal', async ({ app: page }) => {
  await field(page, 'Likes to be called').fill('Ami');
  await press(page, 'Documents');
  // The dialog that asks where to is the browser's own; without it the file is downloaded.
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Front sheet' }).click();
  await press(page, 'Save as PDF');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^[a-z-]+_PLAN-0001_v1_DRAFT_[\d-]+\.pdf$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  await expect(page.getByText(/^Saved as/)).toBeVisible();
});
