// The focus is never lost: whatever is opened, closed or gone back to, the next key has somewhere to go.
import type { Page } from '@playwright/test';
import { completePlan } from '../unit/plan/support/completePlan.ts';
import { expect, test } from './support/app.ts';
import {
  choosePassphrase,
  confirmRecoverySheet,
  field,
  goToSection,
  openOnlyPlan,
  openPerson,
  press,
  sayWho,
  unlock,
} from './support/journeys.ts';
import { VAULT_PASSPHRASE } from './support/vaultWith.ts';

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search by name, date of birth or number' });

test('a new recovery sheet is begun at its title, and the code is shown again where it was left', async ({ app: page }) => {
  await sayWho(page);
  await choosePassphrase(page);
  await press(page, 'Make the vault');
  await expect(title(page, 'Print your recovery sheet')).toBeFocused();
  await button(page, 'I have it on paper').press('Enter');
  await button(page, 'Show the code again').press('Enter');
  await expect(button(page, 'I have it on paper')).toBeFocused();
  await confirmRecoverySheet(page);
  await expect(button(page, 'Add a person')).toBeFocused();
});

test.describe('in a plan', () => {
  test.use({ plan: completePlan });

  test('the list, the plan, and back: each begins where the next key is', async ({ app: page }) => {
    await unlock(page, VAULT_PASSPHRASE);
    await expect(search(page)).toBeFocused();
    await openPerson(page, /^TEST, /);
    await expect(title(page, 'Person and identity')).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: 'Plan open. Version 1, draft.' })).toHaveCount(1);
    await page.keyboard.press('Control+Shift+K');
    await expect(button(page, /^TEST, /)).toBeFocused();
    await page.keyboard.press('/');
    await expect(search(page)).toBeFocused();
    await page.keyboard.press('/');
    await expect(search(page)).toHaveValue('');
  });

  test('after a lock with no field to go back to, the title is', async ({ app: page }) => {
    await openOnlyPlan(page);
    await page.keyboard.press('Control+L');
    await unlock(page, VAULT_PASSPHRASE);
    await expect(title(page, 'Person and identity')).toBeFocused();
  });

  test('the golden thread is begun at its first row', async ({ app: page }) => {
    await openOnlyPlan(page);
    await field(page, 'Likes to be called').focus();
    await page.keyboard.press('Control+G');
    await expect(button(page, /^C1 /)).toBeFocused();
  });

  test('an undo brings a row back and goes to that very row', async ({ app: page }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Health needs');
    await button(page, /^Add a health need/).press('Enter');
    await page.keyboard.type('Pain at night');
    await button(page, 'Remove this health need').press('Enter');
    await expect(button(page, 'Put it back')).toBeFocused();
    await page.keyboard.press('Control+Z');
    await expect(button(page, /^C2 Pain at night/)).toBeFocused();
  });

  test('the last answer of a sweep has the focus, as it was chosen', async ({ app: page }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Health needs');
    const last = page.locator('.sweep__item').last().getByRole('radio');
    await last.first().focus();
    for (const [key, name] of [
      ['y', 'Need'],
      ['n', 'None known'],
      ['4', 'Not asked'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.locator('.sweep__item').last().getByRole('radio', { name, exact: true })).toBeFocused();
    }
  });
});

test.describe('with the sample people', () => {
  test.use({ sample: true });

  test('a view that is still being fetched has the focus when it comes, and what stood there before has gone', async ({ app: page }) => {
    let come = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/DocumentsView-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await openPerson(page, /^TEST, Amina/);
    await page.keyboard.press('F8');
    await expect(page.getByRole('button', { name: /Back to/ }).first()).toBeVisible();
    await page.keyboard.press('Control+K');
    await page.keyboard.type('documents');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    come();
    await expect(title(page, 'Documents')).toBeFocused();
  });

  test('a new version is begun at its first statement', async ({ app: page }) => {
    await openPerson(page, /^TEST, Amina/);
    await expect(title(page, 'Person and identity')).toBeFocused();
    await page.keyboard.press('Control+I');
    await button(page, 'Start a new version from it').press('Enter');
    await expect(page.getByRole('region', { name: /The same words since version/ })).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: 'Plan open. Version 3, draft.' })).toHaveCount(1);
  });

  test('on the page of a person, each part gives the focus back', async ({ app: page }) => {
    await openPerson(page, /^HUSSAIN, Zainab/);
    await page.keyboard.press('Control+I');
    const archive = button(page, 'Archive this person');
    await archive.press('Enter');
    await expect(page.getByRole('group', { name: 'Why' }).getByRole('radio').first()).toBeFocused();
    await button(page, 'Cancel').press('Enter');
    await expect(archive).toBeFocused();

    const died = button(page, 'Record that this person has died');
    await died.press('Enter');
    await expect(field(page, 'Date of death')).toBeFocused();
    await button(page, 'Cancel').press('Enter');
    await expect(died).toBeFocused();

    const add = button(page, 'Add somebody to this family');
    await add.press('Enter');
    await expect(field(page, 'Find them by name')).toBeFocused();
    await page.keyboard.type('amina');
    await button(page, /^TEST, Amina.*born/).press('Enter');
    await expect(page.getByText('Another person in this family also has a plan:')).toBeVisible();
    await expect(add).toBeFocused();
    await button(page, 'Leave this family group').press('Enter');
    await expect(add).toBeFocused();

    await archive.press('Enter');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(button(page, 'Bring them back to the list')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(archive).toBeFocused();
  });
});
