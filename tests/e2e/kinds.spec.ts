// The longer kinds, gone through by keyboard alone, as a nurse does it beside a family.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { field, goToSection, openOnlyPlan, saved } from './support/journeys.ts';
import { completeAnswers, completePlan } from '../unit/plan/support/completePlan.ts';

const focused = (page: Page) => page.locator(':focus');
// By Tab, as far as it takes.
async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there.');
}

test.describe('on a whole plan', () => {
  test.use({
    plan: { ...completePlan, answers: { ...completeAnswers, healthNeeds: { needs: completeAnswers.healthNeeds.needs ?? [] } } },
  });

  test('the sweep of the body: one key a row, arrows between, one stop of the Tab key', async ({ app: page }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Health needs');
    const breathing = page.getByRole('radiogroup', { name: 'Breathing' });
    await breathing.getByRole('radio', { name: 'Need', exact: true }).focus();
    for (const key of ['y', 'n', '?']) await page.keyboard.press(key);
    await expect(breathing.getByRole('radio', { name: 'Need', exact: true })).toBeChecked();
    await expect(
      page.getByRole('radiogroup', { name: 'Airway, nose and throat' }).getByRole('radio', { name: 'None known' }),
    ).toBeChecked();
    await expect(page.getByRole('radiogroup', { name: 'Heart and circulation' }).getByRole('radio', { name: 'Not known' })).toBeChecked();
    await expect(page.getByText('3 of 22 answered')).toBeVisible();
    await expect(focused(page)).toHaveAttribute('name', /neurological/);

    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Wheezes at night');
    await expect(page.getByRole('textbox', { name: 'Breathing: A few words, if they help' })).toHaveValue('Wheezes at night');
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('textbox', { name: 'Breathing: A few words, if they help' })).toHaveValue('');
    await breathing.getByRole('radio', { name: 'Need', exact: true }).focus();
    await page.keyboard.press('Delete');
    await expect(page.getByText('2 of 22 answered')).toBeVisible();
    await saved(page);
  });

  test('a need, its outcome and the support for it are added and linked', async ({ app: page }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Health needs');
    await page.getByRole('button', { name: /^Add a health need/ }).press('Enter');
    await expect(field(page, 'Need, in a few words')).toBeFocused();
    await page.keyboard.type('Unsafe swallow');
    const need = page.getByRole('button', { name: /^C2 Unsafe swallow/ });
    await expect(need).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByText('No outcome yet', { exact: true })).toBeVisible();

    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByRole('button', { name: /^C1 Unsafe swallow/ })).toBeFocused();
    await expect(page.getByText('Moved to place 1 of 2.')).toBeAttached();
    await page.keyboard.press('Control+z');
    await expect(need).toBeVisible();

    await goToSection(page, 'Goals and outcomes');
    await page.getByRole('button', { name: /^Add an outcome/ }).press('Enter');
    await page.keyboard.type('Eats lunch with friends');
    const link = page.getByRole('checkbox', { name: 'C2 Unsafe swallow' });
    await tabTo(page, link);
    await page.keyboard.press('Space');

    await goToSection(page, 'Support and actions');
    await page.getByRole('button', { name: /^Add support/ }).press('Enter');
    await page.keyboard.type('Therapist watches one meal');
    await tabTo(page, page.getByRole('checkbox', { name: 'E2 Eats lunch with friends' }));
    await page.keyboard.press('Space');

    await goToSection(page, 'Health needs');
    await expect(page.getByRole('button', { name: /^C2 Unsafe swallow.*Leads to E2/ })).toBeVisible();
    await expect(page.getByText('C2 has no outcome yet')).toHaveCount(0);
    await goToSection(page, 'Goals and outcomes');
    await expect(page.getByRole('button', { name: /^E2 Eats lunch with friends.*Leads to G2/ })).toBeVisible();
  });

  test('a row that is removed can be put back where it was, and what links to it says that it is gone', async ({ app: page }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Health needs');
    const need = page.getByRole('button', { name: /^C1 Cannot fast safely/ });
    await need.press('Enter');
    await page.getByRole('button', { name: 'Remove this health need' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
    await goToSection(page, 'Goals and outcomes');
    await page.getByRole('button', { name: /^E1/ }).press('Enter');
    await expect(page.getByRole('checkbox', { name: /^Gone from the plan/ })).toBeChecked();
    await page.keyboard.press('Control+z');
    await expect(need).toBeVisible();
  });

  test('a dose is filled in, and typed a second time with the first out of sight', async ({ app: page }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Emergency plan');
    await page.getByRole('button', { name: /^Add an emergency medicine/ }).press('Enter');
    await page.keyboard.type('Hydrocortisone');
    const amount = field(page, 'Dose');
    await tabTo(page, amount);
    await page.keyboard.type('100.0');
    await page.keyboard.press('Tab');
    await page.keyboard.type('milligram');
    await page.keyboard.press('Tab');
    await expect(amount).toHaveValue('100.0');
    await expect(page.getByText(/Leave out the zero at the end/)).toBeVisible();
    await amount.fill('100');
    await expect(page.getByText(/Leave out the zero at the end/)).toHaveCount(0);

    const again = field(page, 'Dose, typed again by the second checker');
    await tabTo(page, again);
    await expect(amount).toBeHidden();
    await page.keyboard.type('10');
    await page.keyboard.press('Tab');
    await page.keyboard.type('milligram');
    await tabTo(page, page.getByRole('button', { name: 'Done', exact: true }).last());
    await expect(amount).toBeVisible();
    await expect(page.getByText('The second check does not match the dose: ').first()).toBeVisible();
    await again.fill('100');
    await expect(page.getByText('The second check does not match the dose: ')).toHaveCount(0);
    await saved(page);
  });

  test('what is wrong inside a row is a link that opens the row', async ({ app: page }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Goals and outcomes');
    await page.getByRole('button', { name: /^Add an outcome/ }).press('Enter');
    await page.getByRole('button', { name: 'Done', exact: true }).press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: /^Not answered yet: what will be different, for outcome E2/ }).press('Enter');
    await expect(field(page, 'What will be different')).toBeFocused();
  });
});
