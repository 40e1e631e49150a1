// Rows by keyboard, by mouse and by finger: adding, closing, moving, linking, and what is read of them when they are closed.
import type { Page } from '@playwright/test';
import type { PlanContent } from '../../shared/plan/planContent.ts';
import { completeAnswers, completePlan } from '../unit/plan/support/completePlan.ts';
import { expect, test } from './support/app.ts';
import { field, goToSection, openOnlyPlan, saved } from './support/journeys.ts';

const needs = ['Cannot fast safely', 'Unsafe swallow', 'Tires by noon'].map((title, index) => ({
  id: `need-${index}`,
  answers: { title, description: 'As it is.', effect: 'Needs an adult beside her.' },
}));

const plan: PlanContent = {
  ...completePlan,
  answers: { ...completeAnswers, healthNeeds: { ...completeAnswers.healthNeeds, needs }, goals: {}, provision: {} },
};

test.use({ plan });

const heads = (page: Page) => page.locator('#field-healthNeeds-needs .row__title');
const order = (page: Page) => expect(heads(page));
const need = (page: Page, name: RegExp) => page.getByRole('button', { name, expanded: false });

test.describe('by keyboard', () => {
  test('one need is written after another without leaving the keyboard, and reads as a sentence with what it still wants', async ({
    app: page,
  }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Health needs');
    await need(page, /^C3 Tires by noon/).press('Enter');
    await page.keyboard.press('Alt+Enter');
    await expect(field(page, 'Need, in a few words')).toBeFocused();
    await page.keyboard.type('Pain at night');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('Few spoken words');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^C5 Few spoken words/ })).toBeFocused();
    await expect(need(page, /^C4 Pain at night/)).toBeVisible();
    await expect(page.locator('[data-row]').filter({ hasText: 'Pain at night' })).toContainText(
      'Still to answer: what it is; what it means for daily life and learning.',
    );

    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('button', { name: /^C4 / })).toBeFocused();
    await page.keyboard.press('Home');
    await expect(page.getByRole('button', { name: /^C1 / })).toBeFocused();
    await page.keyboard.press('End');
    await expect(page.getByRole('button', { name: /^C5 / })).toBeFocused();
    await saved(page);
  });

  test('the first cannot go up and the last cannot go down, and say so', async ({ app: page }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Health needs');
    await page.getByRole('button', { name: 'Open all : Health needs' }).press('Enter');
    const disabled = (name: string) =>
      page.getByRole('button', { name }).evaluateAll((all) => all.map((one) => one.getAttribute('aria-disabled') === 'true'));
    expect(await disabled('Move up')).toEqual([true, false, false]);
    expect(await disabled('Move down')).toEqual([false, false, true]);
  });

  test('all of them are opened, and closed, at once', async ({ app: page }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Health needs');
    await page.getByRole('button', { name: 'Open all : Health needs' }).press('Enter');
    await expect(field(page, 'Need, in a few words')).toHaveCount(3);
    await page.getByRole('button', { name: 'Close all : Health needs' }).press('Enter');
    await expect(field(page, 'Need, in a few words')).toHaveCount(0);
  });

  test('an outcome is added from its need, linked already, and one undo takes all of it back', async ({ app: page }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Health needs');
    await need(page, /^C2 Unsafe swallow/).press('Enter');
    await expect(page.getByText('No outcome yet', { exact: true })).toBeVisible();
    await page.keyboard.press('Alt+Shift+Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Goals and outcomes' })).toBeVisible();
    await expect(field(page, 'What will be different')).toBeFocused();
    await page.keyboard.type('Eats with friends');
    await expect(page.getByRole('checkbox', { name: 'C2 Unsafe swallow' })).toBeChecked();

    await page.keyboard.press('Alt+Shift+Enter');
    await expect(field(page, 'What exactly')).toBeFocused();
    await page.keyboard.type('Therapist watches a meal');
    await page.getByRole('button', { name: 'Outcome E1: Eats with friends' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Goals and outcomes' })).toBeVisible();
    await page.getByRole('button', { name: 'Health need C2: Unsafe swallow' }).press('Enter');
    await expect(page.getByRole('button', { name: /^C2 Unsafe swallow/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Support G1: Therapist watches a meal' })).toBeVisible();
    await page.getByRole('button', { name: /^C2 Unsafe swallow/ }).press('Enter');
    await expect(need(page, /^C2 Unsafe swallow.*Leads to E1 Eats with friends/)).toBeVisible();

    // What was written, then the support with its link, then what was written, then the outcome with its link.
    for (let undo = 0; undo < 4; undo += 1) await page.keyboard.press('Control+z');
    await goToSection(page, 'Health needs');
    await expect(page.getByRole('button', { name: /^C2 Unsafe swallow/ })).not.toContainText('Leads to');
    await goToSection(page, 'Goals and outcomes');
    await expect(page.getByRole('button', { name: /^E1/ })).toHaveCount(0);
  });

  test('a hope reads as a quotation, with whose words they are, and nothing of ours in it', async ({ app: page }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Goals and outcomes');
    await page.getByRole('button', { name: /^Add a hope/ }).press('Enter');
    await expect(field(page, 'In their own words')).toBeFocused();
    await page.keyboard.type('Friend. Dinner. Me.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('The person themselves');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ami');
    await page.keyboard.press('Escape');
    const hope = page.getByRole('button', { name: /^1 “Friend\. Dinner\. Me\.”/ });
    await expect(hope).toBeFocused();
    await expect(hope.locator('.row__title')).toHaveText('“Friend. Dinner. Me.”');
    await expect(hope.locator('.row__sentence')).toHaveText('Ami (the person themselves)');
  });

  test('what is not asked is one press away, is answered there, stays shown, and is missing nowhere', async ({ app: page }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Emergency plan');
    const rail = page.getByRole('navigation', { name: 'Parts of this plan' });
    await page.getByRole('radio', { name: 'No: a clinician has said why' }).press('Space');
    const state = rail.getByRole('button', { name: /^Emergency plan/ }).locator('.rail__state');
    await expect(state).not.toHaveText('done');
    const before = await state.innerText();
    const summary = page.getByRole('region', { name: 'In hospital' }).locator('.not-asked summary');
    await summary.press('Enter');
    const fluids = field(page, 'Fluids, glucose and feeding in an emergency');
    await fluids.fill('Ring first');
    await expect(page.getByText(/^Usually asked when “Is an emergency plan needed\?” is “Yes/).first()).toBeVisible();
    await saved(page);
    await expect(state).toHaveText(before);
    await goToSection(page, 'Health needs');
    await goToSection(page, 'Emergency plan');
    await expect(fluids).toHaveValue('Ring first');
    await page.getByRole('radio', { name: 'Yes', exact: true }).first().press('Space');
    await expect(fluids).toHaveValue('Ring first');
  });
});

const TITLES = ['Cannot fast safely', 'Unsafe swallow', 'Tires by noon'];

test.describe('by pulling', () => {
  test.beforeEach(async ({ app: page }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Health needs');
    await order(page).toHaveText(TITLES);
    await page.getByRole('button', { name: 'Move Health need C3' }).scrollIntoViewIfNeeded();
  });

  const boxOf = async (page: Page, name: string) => {
    const box = await page.getByRole('button', { name }).boundingBox();
    if (!box) throw new Error(`${name} is not on the screen.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, top: box.y };
  };

  test('a mouse pulls a row to its place; the place is shown and said, and undo puts it back', async ({ app: page }) => {
    const [from, to] = [await boxOf(page, 'Move Health need C3'), await boxOf(page, 'Move Health need C1')];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y - 20, { steps: 3 });
    await page.mouse.move(to.x, to.top - 4, { steps: 6 });
    await expect(page.locator('[data-drop="held"]')).toContainText('Tires by noon');
    await expect(page.locator('[data-drop="before"]')).toContainText('Cannot fast safely');
    await expect(page.getByText('Over place 1 of 3.')).toBeAttached();
    await page.mouse.up();
    await order(page).toHaveText(['Tires by noon', 'Cannot fast safely', 'Unsafe swallow']);
    await expect(page.getByText('Moved to place 1 of 3.')).toBeAttached();
    await expect(page.getByRole('button', { name: /^C1 Tires by noon/ })).toBeFocused();
    await page.keyboard.press('Control+z');
    await order(page).toHaveText(TITLES);
  });

  test('Escape leaves everything as it was', async ({ app: page }) => {
    const [from, to] = [await boxOf(page, 'Move Health need C3'), await boxOf(page, 'Move Health need C1')];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.top - 4, { steps: 6 });
    await expect(page.locator('[data-drop="held"]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-drop]')).toHaveCount(0);
    await page.mouse.up();
    await order(page).toHaveText(TITLES);
    await expect(page.getByText('Left where it was.')).toBeAttached();
  });

  test('a finger pulls a row to its place', async ({ app: page }) => {
    const [from, to] = [await boxOf(page, 'Move Health need C1'), await boxOf(page, 'Move Health need C3')];
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      finger.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: from.x, y }] });
    await touch('touchStart', from.y);
    for (let step = 1; step <= 8; step += 1) await touch('touchMove', from.y + ((to.y + 30 - from.y) * step) / 8);
    await expect(page.locator('[data-drop="held"]')).toContainText('Cannot fast safely');
    await touch('touchEnd');
    await order(page).toHaveText(['Unsafe swallow', 'Tires by noon', 'Cannot fast safely']);
  });

  test('at the edge of the page the list scrolls on', async ({ app: page }) => {
    await page.getByRole('button', { name: 'Open all : Health needs' }).click();
    await page.getByRole('button', { name: 'Move Health need C3' }).scrollIntoViewIfNeeded();
    const sheet = page.locator('.sheet');
    const from = await boxOf(page, 'Move Health need C3');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y - 20, { steps: 3 });
    const before = await sheet.evaluate(({ scrollTop }) => scrollTop);
    await page.mouse.move(from.x, (await sheet.evaluate((element) => element.getBoundingClientRect().top)) + 6, { steps: 4 });
    await expect.poll(() => sheet.evaluate(({ scrollTop }) => scrollTop)).toBeLessThan(before - 100);
    await page.keyboard.press('Escape');
    await page.mouse.up();
  });
});

test('closed and open rows hold on a narrow screen, and every handle is large enough', async ({ app: page }) => {
  await openOnlyPlan(page);
  await goToSection(page, 'Health needs');
  await page.setViewportSize({ width: 320, height: 640 });
  const handle = await page.getByRole('button', { name: 'Move Health need C1' }).boundingBox();
  expect(Math.min(handle?.width ?? 0, handle?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await need(page, /^C1 /).press('Enter');
  // Nothing that has the focus lies under what stays in sight above and below.
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const focused = document.activeElement;
      const { left, top, width, height } = focused?.getBoundingClientRect() ?? new DOMRect();
      const hit = document.elementFromPoint(left + width / 2, top + Math.min(height, 24) / 2);
      return focused?.contains(hit) === true || hit?.contains(focused) === true ? '' : (focused?.outerHTML.slice(0, 120) ?? '');
    });
    expect(covered).toBe('');
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});
