// The right person's plan, and nobody else's: by keyboard alone.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { check } from './support/accessible.ts';
import { field, goToSection, openPerson, press } from './support/journeys.ts';

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

  test('what is typed before it is known who looks like them counts as soon as it is known', async ({ app: page }) => {
    let know = (): void => undefined;
    const known = new Promise<void>((resolve) => (know = resolve));
    await page.route('**', async (route) => {
      if (route.request().postData()?.includes('"people.read"')) await known;
      await route.continue();
    });
    await openLine(page, 'amina', '1 person found', /^TEST, Amina/);
    await page.keyboard.type('14 3 2016');
    await expect(box(page)).toHaveValue('14 3 2016');
    know();
    await expect(banner(page)).toContainText('TEST, Amina');
  });

  test('a search that holds the number opens at once, and one that holds what the twin has too does not', async ({ app: page }) => {
    await openLine(page, '17 May 2020', '2 people found', /^FAIRBAIRN, Robin/);
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(line(page, /^FAIRBAIRN, Robin/)).toBeFocused();
    await openLine(page, 'fairbairn 17/5/2020', '2 people found', /^FAIRBAIRN, Robin/);
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Escape');
    const number = (await line(page, /^FAIRBAIRN, Robin/).textContent())?.match(/\d{3} \d{3} \d{4}/)?.[0] ?? '';
    await openLine(page, number, '1 person found', /^FAIRBAIRN, Robin/);
    await expect(banner(page)).toContainText('FAIRBAIRN, Robin James');
  });

  test('one person at a time: opening another leaves the first stored and whole, and nothing of it can be undone from there', async ({
    app: page,
  }) => {
    const keys = page.keyboard;
    await openPerson(page, /^HUSSAIN, Zainab/);
    await field(page, 'Likes to be called').fill('Zee');
    // At once, with the save still under way.
    await keys.press('Control+Shift+K');
    await openPerson(page, /^FAIRBAIRN, Rowan/);
    const called = field(page, 'Likes to be called');
    await expect(called).toHaveValue('Rowan');
    await expect(page.locator('body')).not.toContainText('Zee');
    await keys.press('Control+Z');
    await expect(called).toHaveValue('Rowan');
    // There is no page to go back to: where one is stands in no address.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    expect(page.context().pages()).toHaveLength(1);

    await keys.press('Control+Shift+K');
    await openPerson(page, /^HUSSAIN, Zainab/);
    await expect(called).toHaveValue('Zee');
    await keys.press('Control+Z');
    await expect(called).toHaveValue('Zee');
  });

  test('the banner of a twin says so, and the page of the person is one key away', async ({ app: page }) => {
    await openPerson(page, /^FAIRBAIRN, Rowan/);
    await expect(banner(page)).toContainText('Has a twin with a plan here: check the name');
    await page.keyboard.press('Control+I');
    await expect(page.getByRole('heading', { level: 1, name: 'Rowan’s plan' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Go on writing version 1' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('navigation', { name: 'Parts of this plan' })).toBeVisible();
    // From there to somebody else, as from the list.
    await page.keyboard.press('Control+I');
    await expect(page.getByRole('button', { name: 'Go on writing version 1' })).toBeFocused();
    await page.keyboard.press('Control+K');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('hussain');
    await expect(page.getByRole('button', { name: /^HUSSAIN, Zainab/ })).toBeVisible();
  });

  test('nobody is added twice: who is here already is told first, and opened instead', async ({ app: page }) => {
    const keys = page.keyboard;
    const add = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Add a person' }).press('Enter');
      await expect(field(page, 'Family name')).toBeFocused();
      for (const words of ['Fairburn', 'Robyn', '17/5/2020']) {
        await keys.type(words);
        await keys.press('Tab');
      }
    };
    await add();
    await keys.type('999 000 0086');
    await keys.press('Enter');
    await expect(field(page, 'NHS, CHI or H&C number')).toHaveAccessibleDescription(/One of the 10 digits is mistyped/);
    await keys.press('Control+A');
    await keys.type('9990000085');
    await keys.press('Enter');
    await expect(page.getByRole('heading', { name: 'Somebody with this number is here already' })).toBeFocused();
    // Deliberately, or not at all.
    await page.getByRole('button', { name: 'This is somebody else: add them' }).press('Enter');
    await expect(banner(page)).toHaveCount(0);
    await keys.press('Escape');
    await page.getByRole('button', { name: 'Open FAIRBAIRN, Robin James instead' }).press('Enter');
    await expect(box(page)).toBeFocused();
    await keys.type('0085');
    await expect(banner(page)).toContainText('FAIRBAIRN, Robin James');

    // Added all the same, found to be a mistake, and put away.
    await keys.press('Control+Shift+K');
    await add();
    await keys.type('9990000085');
    await keys.press('Enter');
    await page.getByRole('checkbox').press('Space');
    await page.getByRole('button', { name: 'This is somebody else: add them' }).press('Enter');
    await expect(banner(page)).toContainText('Somebody else here has the same number: check who this is');
    await keys.press('Control+I');
    await page.getByRole('button', { name: 'Archive this person' }).press('Enter');
    await page.getByRole('radio', { name: /Added by mistake/ }).press('Space');
    await page.getByRole('button', { name: 'Archive', exact: true }).press('Enter');
    await expect(banner(page)).toContainText('Archived: not in the list of people');
    await keys.press('Control+Shift+K');
    await expect(line(page, /^FAIRBAIRN, Robin/)).toBeVisible();
    await expect(line(page, /^FAIRBURN, Robyn/)).toHaveCount(0);
  });

  test('archived, found again among the archived, and brought back', async ({ app: page }) => {
    await openLine(page, 'whitaker', '1 person found', /^WHITAKER, Daniel/);
    await page.keyboard.type('11 10 2003');
    await expect(banner(page)).toContainText('WHITAKER');
    await page.keyboard.press('Control+I');
    await page.getByRole('button', { name: 'Archive this person' }).press('Enter');
    await page.getByRole('button', { name: 'Archive', exact: true }).press('Enter');
    await expect(page.getByText('Choose a reason.')).toBeVisible();
    await page.getByRole('radio', { name: 'They have moved to another service' }).press('Space');
    await page.getByRole('button', { name: 'Archive', exact: true }).press('Enter');
    await expect(page.getByText('Archived: they have moved to another service.')).toBeVisible();
    await page.keyboard.press('Control+Shift+K');
    await expect(line(page, /^TEST, Amina/)).toBeVisible();
    await expect(line(page, /^WHITAKER/)).toHaveCount(0);
    await page.getByRole('button', { name: 'Show archived people' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Archived people' })).toBeVisible();
    await expect(line(page, /^WHITAKER/)).toContainText(/Archived \d\d-\w{3}-\d{4}\. Draft/);
    await line(page, /^WHITAKER/).press('Enter');
    await page.keyboard.type('11 10 2003');
    await page.getByRole('button', { name: 'Bring them back to the list' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Archive this person' })).toBeVisible();
    await page.keyboard.press('Control+Shift+K');
    await expect(line(page, /^WHITAKER/)).toBeVisible();
  });

  test('a death is recorded and said wherever the person is, and taken back with a reason', async ({ app: page }) => {
    const keys = page.keyboard;
    await openLine(page, 'amina', '1 person found', /^TEST, Amina/);
    await keys.type('14 3 2016');
    await page.getByRole('button', { name: 'Record that this person has died' }).press('Enter');
    await keys.type('3 2 2096');
    await keys.press('Enter');
    await expect(field(page, 'Date of death')).toHaveAccessibleDescription(/not come yet/);
    await keys.press('Control+A');
    await keys.type('3 2 2026');
    await keys.press('Enter');
    await expect(banner(page)).toContainText('Died 03-Feb-2026');
    await expect(page.getByRole('button', { name: /Start a new version/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Read version 2' }).press('Enter');
    await expect(page.getByRole('navigation', { name: 'Parts of this plan' })).toBeVisible();
    await expect(banner(page)).toContainText('Died 03-Feb-2026');
    await keys.press('Control+Shift+K');
    await expect(line(page, /^TEST, Amina/)).toContainText('Died 03-Feb-2026');

    await line(page, /^TEST, Amina/).press('Enter');
    await keys.type('0018');
    await page.getByRole('button', { name: 'This is not right: take it back' }).press('Enter');
    await keys.press('Enter');
    await expect(field(page, 'Why it is taken back')).toHaveAccessibleDescription(/Say in a few words/);
    await keys.type('Recorded for the wrong person.');
    await keys.press('Enter');
    await expect(banner(page)).not.toContainText('Died');
  });

  test('a family group shows names only, and going to the other asks who that is', async ({ app: page }) => {
    const keys = page.keyboard;
    await openPerson(page, /^FAIRBAIRN, Rowan/);
    await keys.press('Control+I');
    const family = page.getByRole('region', { name: 'Family' });
    await expect(family).toContainText('Another person in this family also has a plan:');
    expect((await family.getByRole('listitem').textContent())?.replace('RF', '')).toBe(
      'FAIRBAIRN, Robin JamesGo to FAIRBAIRN, Robin James',
    );
    await family.getByRole('button', { name: /^Go to/ }).press('Enter');
    await expect(box(page)).toBeFocused();
    await expect(banner(page)).toHaveCount(0);
    await keys.type('0085');
    await expect(banner(page)).toContainText('FAIRBAIRN, Robin James');
    await keys.press('Control+I');
    await page.getByRole('button', { name: 'Leave this family group' }).press('Enter');
    await expect(family).toContainText('Nobody else of this family');
    await page.getByRole('button', { name: 'Add somebody to this family' }).press('Enter');
    await keys.type('fairbairn');
    await page.getByRole('button', { name: /^FAIRBAIRN, Rowan.*, born 17-May-2020/ }).press('Enter');
    await expect(family.getByRole('listitem')).toContainText('FAIRBAIRN, Rowan');
  });

  test('an older version opens from the timeline, and stays the one that is read', async ({ app: page }) => {
    await openLine(page, 'amina', '1 person found', /^TEST, Amina/);
    await page.keyboard.type('0018');
    await page.getByRole('button', { name: 'Open version 1' }).press('Enter');
    await expect(banner(page)).toContainText('REPLACED');
    await goToSection(page, 'Health needs');
    await expect(banner(page)).toContainText('Version 1');
  });

  test('who an agreed plan is about is changed on purpose only: what changes is said, and put back by one press', async ({ app: page }) => {
    const keys = page.keyboard;
    await openLine(page, 'amina', '1 person found', /^TEST, Amina/);
    await keys.type('0018');
    await page.getByRole('button', { name: 'Start a new version from it' }).press('Enter');
    await expect(page.getByRole('navigation', { name: 'Parts of this plan' })).toBeVisible();
    await keys.press('Control+I');
    await page.getByRole('button', { name: 'Change the name, date of birth or number' }).press('Enter');
    await expect(page.getByText(/Version 2 and every paper made from it keep/)).toBeVisible();
    await keys.press('Enter');
    await expect(field(page, 'Family name')).toBeFocused();
    await keys.type('Tester');
    const notice = page.getByRole('alert', { name: 'This changes who the plan says it is about' });
    await expect(notice).toContainText(/The family name from Test to \S+\. Version 2, which is agreed/);
    await notice.getByRole('button', { name: 'Put back what version 2 says' }).press('Enter');
    await expect(field(page, 'Family name')).toHaveValue('Test');
    await expect(notice).toHaveCount(0);
  });

  test('light, dark and narrow: the open line, who is here already, and the page of a person', async ({ app: page }) => {
    test.slow();
    await line(page, /^FAIRBAIRN, Robin/).press('Enter');
    await page.keyboard.type('17 5 2020');
    await expect(box(page)).toHaveAccessibleDescription(/too/);
    await check(page, 'an open line');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Add a person' }).press('Enter');
    for (const words of ['Fairburn', 'Robyn', '17/5/2020']) {
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('9990000085');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox')).toBeVisible();
    await check(page, 'who is here already');
    await page.getByRole('button', { name: 'Open FAIRBAIRN, Rowan James instead' }).press('Enter');
    await page.keyboard.type('0077');
    await expect(banner(page)).toContainText('FAIRBAIRN, Rowan');
    await page.keyboard.press('Control+I');
    for (const act of ['Add somebody to this family', 'Record that this person has died', 'Archive this person']) {
      await page.getByRole('button', { name: act }).press('Enter');
    }
    await check(page, 'a person, everything open');
  });
});
