// The whole plan as one long form: opened by a key, read, searched, jumped about in, and left where one was.
import { completeAnswers } from '../unit/plan/support/completePlan.ts';
import { longPlan } from '../unit/plan/support/longPlan.ts';
import { expect, test } from './support/app.ts';
import { field, goToSection, openOnlyPlan, saved } from './support/journeys.ts';
import { sectionIds } from '../../shared/plan/definition.ts';

const { answers, ...rest } = longPlan();
test.use({
  plan: { ...rest, answers: { ...answers, person: completeAnswers.person, emergency: { ...answers.emergency, scenarios: [] } } },
});

test('it opens where one is, with every section, and goes back to the field one is in', async ({ app: page }) => {
  await openOnlyPlan(page);
  await goToSection(page, 'Goals and outcomes');
  await page.getByRole('button', { name: /^Add a hope/ }).focus();
  await page.keyboard.press('F7');
  const goals = page.locator('[data-section="goals"]');
  await expect(goals.locator(':focus')).toBeInViewport();
  await expect(page.locator('.whole__section .lead')).toHaveCount(sectionIds.length);
  await expect(goals.locator(':focus')).toBeInViewport();
  const rail = page.getByRole('navigation', { name: 'Parts of this plan' });
  await expect(rail.getByRole('button', { name: /^Whole plan/ })).toHaveAttribute('aria-pressed', 'true');

  await rail.getByRole('button', { name: /^Linked plans/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Linked plans' })).toBeInViewport();
  await expect(rail.getByRole('button', { name: /^Linked plans/ })).toHaveAttribute('aria-current', 'page');

  const called = field(page, 'Likes to be called');
  await called.focus();
  await expect(called).toBeInViewport();
  await expect(rail.getByRole('button', { name: /^Person and identity/ })).toHaveAttribute('aria-current', 'page');
  await called.fill('Ami');
  await page.keyboard.press('F7');
  await expect(page.getByRole('heading', { level: 1, name: 'Person and identity' })).toBeVisible();
  await expect(called).toBeFocused();
  await expect(called).toHaveValue('Ami');
  await saved(page);
});

test('a field in any section is one step away, before and after it was drawn', async ({ app: page }) => {
  await openOnlyPlan(page);
  await page.keyboard.press('F7');
  await page.getByRole('button', { name: /^Next: / }).press('Enter');
  await expect(page.locator(':focus')).toBeInViewport();
  expect(await page.evaluate(() => document.activeElement?.closest('.whole__section')?.getAttribute('data-section'))).toBe('emergency');
});

test('it is one of the things to go to, and the family view leads back to the field one was in', async ({ app: page }) => {
  await openOnlyPlan(page);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('whole plan');
  await page.keyboard.press('Enter');
  await expect(page.locator('.whole__section .lead')).toHaveCount(sectionIds.length);
  const first = field(page, 'In one line, for people who have never heard of it');
  await first.focus();
  await page.keyboard.press('F8');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(first).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();
  await expect(page.locator('.whole__section .lead')).toHaveCount(sectionIds.length);
});

test('the search of the browser finds a word far from what is in sight', async ({ app: page }) => {
  await openOnlyPlan(page);
  await page.keyboard.press('F7');
  await expect(page.locator('.whole__section .lead')).toHaveCount(sectionIds.length);
  const section = await page.evaluate(() => {
    const isFound = (Reflect.get(window, 'find') as (words: string) => boolean).call(window, 'Own sections'); // not in TypeScript's own declarations
    return isFound ? getSelection()?.anchorNode?.parentElement?.closest('[data-section]')?.getAttribute('data-section') : undefined;
  });
  expect(section).toBe('other');
});

test('a section is checked where it stands', async ({ app: page }) => {
  await openOnlyPlan(page);
  await page.keyboard.press('F7');
  const check = page.getByRole('button', { name: 'Check this section : Emergency plan' });
  await check.press('Enter');
  const summary = page.getByRole('region', { name: 'Look at these before you go on' });
  await expect(summary).toBeFocused();
  await expect(summary).toBeInViewport();
});

test('it holds on a narrow screen', async ({ app: page }) => {
  await openOnlyPlan(page);
  await page.keyboard.press('F7');
  await expect(page.locator('.whole__section .lead')).toHaveCount(sectionIds.length);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});
