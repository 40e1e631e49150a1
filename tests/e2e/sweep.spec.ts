// The sweep of the body with the eyes on the family: one key a row, a note without breaking the run, a need in one key.
import { completeAnswers, completePlan } from '../unit/plan/support/completePlan.ts';
import { expect, test } from './support/app.ts';
import { field, goToSection, openOnlyPlan, saved } from './support/journeys.ts';

test.use({ plan: { ...completePlan, answers: { ...completeAnswers, healthNeeds: {} } } });

test.beforeEach(async ({ app: page }) => {
  await openOnlyPlan(page);
  await goToSection(page, 'Health needs');
  await page.getByRole('radiogroup', { name: 'Breathing' }).getByRole('radio', { name: 'Need' }).focus();
});

test('22 keys answer all of it, and nothing in the list moves on the way', async ({ app: page }) => {
  // Against the list itself: the sheet may scroll on to the item that is next.
  const places = () =>
    page.locator('.sweep__items').evaluate((list) => {
      const { top } = list.getBoundingClientRect();
      return [...list.children].map((item) => Math.round(item.getBoundingClientRect().top - top));
    });
  const before = await places();
  for (let item = 0; item < 22; item += 1) await page.keyboard.press(['y', 'n', '?'][item % 3] ?? 'n');
  await expect(page.getByText('22 of 22 answered')).toBeVisible();
  expect(await places()).toEqual(before);
  await expect(page.getByRole('radiogroup', { name: 'Mental and emotional health' }).getByRole('radio', { name: 'Need' })).toBeFocused();
  await saved(page);
});

test('what was just answered stays in sight, and hides nothing that has the focus', async ({ app: page }) => {
  await page.setViewportSize({ width: 1280, height: 560 });
  for (let item = 0; item < 22; item += 1) {
    await page.keyboard.press('y');
    await expect(page.getByRole('button', { name: /health need for this/ })).toBeInViewport({ ratio: 1 });
    const [focused, line] = [await page.locator(':focus').boundingBox(), await page.locator('.sweep__line').boundingBox()];
    expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual(line?.y ?? 0);
  }
});

test('two columns stand side by side, down the first and then down the second', async ({ app: page }) => {
  const columns = await page
    .locator('.sweep__item')
    .evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().left)));
  expect(new Set(columns).size).toBe(2);
  expect(columns).toEqual(columns.toSorted((one, other) => one - other));
});

test('a note is written about what was just answered, and the run goes on where it was', async ({ app: page }) => {
  await page.keyboard.press('y');
  await page.keyboard.press('Enter');
  const note = page.getByRole('textbox', { name: 'Breathing: A few words, if they help' });
  await expect(note).toBeFocused();
  await page.keyboard.type('Wheezes at night, y n ?');
  await page.keyboard.press('Enter');
  await page.keyboard.press('n');
  await expect(page.getByRole('radiogroup', { name: 'Airway, nose and throat' }).getByRole('radio', { name: 'None known' })).toBeChecked();
  await expect(page.locator('.sweep__item').first()).toContainText('Wheezes at night, y n ?');
  await expect(page.getByText('2 of 22 answered')).toBeVisible();
});

test('a need is added for what was just answered in one key, and the run goes on', async ({ app: page }) => {
  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: /health need for this/ })).toHaveCount(0);
  await page.keyboard.press('a');
  await expect(page.getByRole('button', { name: /^C1/ })).toHaveCount(0);
  await page.keyboard.press('y');
  await page.keyboard.press('a');
  await expect(page.getByRole('button', { name: /^C1 New health need.*Airway, nose and throat/ })).toBeAttached();
  await page.keyboard.press('y');
  await expect(page.getByText('3 of 22 answered')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.getByRole('button', { name: 'Health need C1', exact: true }).press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Airway, nose and throat' })).toBeChecked();
  await expect(field(page, 'Need, in a few words')).toBeVisible();
});

test('the rarer answers are one key or one press away, and none answers for what was not asked', async ({ app: page }) => {
  await page.keyboard.press('4');
  const breathing = page.getByRole('radiogroup', { name: 'Breathing' });
  await expect(breathing.getByRole('radio', { name: 'Not asked' })).toBeChecked();
  await expect(page.locator('.sweep__item').first()).toContainText('Not asked');
  await page.getByRole('button', { name: 'More answers: Airway, nose and throat' }).click();
  await page.getByRole('radiogroup', { name: 'Airway, nose and throat' }).getByRole('radio', { name: 'Declined to say' }).click();
  await expect(page.getByText('2 of 22 answered')).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(page.getByText('1 of 22 answered')).toBeVisible();
});

test('what lies under the pointer does not look chosen', async ({ app: page }) => {
  await page.keyboard.press('n');
  const breathing = page.getByRole('radiogroup', { name: 'Breathing' });
  const shade = (name: string) =>
    breathing.locator('label', { hasText: name }).evaluate((label) => getComputedStyle(label.lastElementChild ?? label).backgroundColor);
  const [chosen, free] = [await shade('None known'), await shade('Not known')];
  expect(free).not.toBe(chosen);
  await breathing.locator('label', { hasText: 'Not known' }).hover();
  expect(await shade('Not known')).toBe(free);
});

test('it holds on a narrow screen', async ({ app: page }) => {
  await page.keyboard.press('y');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});
