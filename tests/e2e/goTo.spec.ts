// Going to anything by its words, with the keyboard alone.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { completePlan } from '../unit/plan/support/completePlan.ts';
import { addPerson, field, goToSection, makeVault, openOnlyPlan, openPerson } from './support/journeys.ts';

const box = (page: Page) => page.getByRole('combobox', { name: 'Go to a field, a row or a command' });
const results = (page: Page) => page.getByRole('listbox', { name: 'What was found' }).getByRole('option');
const here = (page: Page) => page.getByRole('listbox', { name: 'What was found' }).getByRole('option', { selected: true });

async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type(words);
}

test.describe('in a plan that says a great deal', () => {
  test.use({ plan: completePlan });
  test.beforeEach(({ app: page }) => openOnlyPlan(page));

  test('a field of another section: Enter lands in it, and says where it is before', async ({ app: page }) => {
    await ask(page, 'good day');
    await expect(here(page)).toHaveText(/A good day for me.*About me › What matters to me/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'About me' })).toBeVisible();
    await expect(field(page, 'A good day for me')).toBeFocused();
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('what is written in a row: the row opens, and the focus is in that very field', async ({ app: page }) => {
    const [medicine] = completePlan.answers.emergency.medicines ?? [];
    await ask(page, `where kept ${medicine?.answers.name ?? ''}`);
    await expect(here(page)).toContainText('Where it is kept');
    await page.keyboard.press('Enter');
    await expect(field(page, 'Where it is kept')).toBeFocused();
  });

  test('a row is added by its name, written in at once, and taken away by one undo', async ({ app: page }) => {
    const rows = page.locator('[data-path="summary.medicines"] > fieldset > .group__control > .rows > ol > .row');
    await goToSection(page, 'Medical summary');
    const before = await rows.count();
    await ask(page, 'add a medicine');
    await expect(here(page)).toContainText('Add a medicine');
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(before + 1);
    await expect(rows.last().locator('input:focus, textarea:focus')).toHaveCount(1);
    await expect(page.getByRole('status').filter({ hasText: /^Added, at the end of / })).toBeAttached();
    await page.keyboard.type('Melatonin');
    await expect(rows.last()).toContainText('Melatonin');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await expect(rows).toHaveCount(before);
  });

  test('a row of another section, and one inside another row, are added the same way', async ({ app: page }) => {
    for (const [words, list] of [
      ['add a health need', 'healthNeeds.needs'],
      ['add a step', 'emergency.scenarios'],
    ] as const) {
      await ask(page, words);
      await page.keyboard.press('Enter');
      await expect(page.locator(`[data-path^="${list}."]`).locator('input:focus, textarea:focus, select:focus')).not.toHaveCount(0);
      await expect(page.getByRole('status').filter({ hasText: /^Added, at the end of / })).toBeAttached();
    }
  });

  test('a row by its number', async ({ app: page }) => {
    const [need] = completePlan.answers.healthNeeds.needs ?? [];
    await ask(page, 'c1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: new RegExp(`C1.*${need?.answers.title ?? ''}`) })).toBeFocused();
  });

  test('what few people need stands behind More, and is opened', async ({ app: page }) => {
    await ask(page, 'ethnic');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Ethnic group')).toBeFocused();
    await expect(page.getByLabel('Ethnic group')).toBeInViewport();
  });

  test('what is not asked of this person says why, and leads to the answer that decides it', async ({ app: page }) => {
    await ask(page, 'due date');
    await expect(here(page)).toContainText('Not asked here. Asked when “Stage of life, if age alone does not say it” is “Before birth”.');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Stage of life, if age alone does not say it')).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: 'Due date is not asked here.' })).toBeAttached();
  });

  test('arrows walk the list round, Escape goes back to where one was', async ({ app: page }) => {
    const called = field(page, 'Likes to be called');
    await called.focus();
    await ask(page, 'phone');
    const first = await here(page).textContent();
    await page.keyboard.press('ArrowDown');
    await expect(here(page)).not.toHaveText(first ?? '');
    await expect(box(page)).toHaveAttribute('aria-activedescendant', (await here(page).getAttribute('id')) ?? '');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(results(page).last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(called).toBeFocused();
    await expect(box(page)).toHaveValue('');
  });

  test('nothing typed: where one was comes first, then what can be done', async ({ app: page }) => {
    await field(page, 'Likes to be called').focus();
    await field(page, 'First language').focus();
    await page.keyboard.press('Control+K');
    await expect(results(page).first()).toContainText('Likes to be called');
    await expect(page.getByRole('group', { name: 'Do' }).getByRole('option', { name: /Documents/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(field(page, 'Likes to be called')).toBeFocused();
  });

  test('nothing found says so, aloud too', async ({ app: page }) => {
    await ask(page, 'qqqq');
    await expect(page.getByText('Nothing in this plan is called “qqqq”')).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeAttached();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('allerg');
    await expect(page.getByRole('status').filter({ hasText: /^\d+ found$/ })).toBeAttached();
  });
});

test('things are done by their names, and what they change is undone by its own', async ({ app: page }) => {
  await makeVault(page);
  await addPerson(page);
  await field(page, 'Likes to be called').focus();
  await page.keyboard.type('Ami');
  await ask(page, 'undo');
  await expect(here(page)).toContainText('Undo: Likes to be called');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Likes to be called')).toHaveValue('');
  await ask(page, 'check this');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Look at these before you go on' })).toBeFocused();
  await ask(page, 'documents');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeFocused();
  await page.keyboard.press('Control+Shift+K');
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('searchbox', { name: 'Search by name, date of birth or number' })).toBeFocused();
});

test('a version that is only read is gone through the same way, and a new one is asked for before it begins', async ({ app: page }) => {
  await page.getByRole('button', { name: 'Try with sample people' }).click();
  await openPerson(page, /^TEST, Amina/);
  await expect(page.getByRole('heading', { name: 'Agreed: for reading only' })).toBeVisible();
  await ask(page, 'good day');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-path="aboutMe.goodDay"]')).toBeFocused();
  await ask(page, 'start a new');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Yes: start a new version' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Who this plan is about' })).toContainText('Version 3');
  await goToSection(page, 'Person and identity');
});
