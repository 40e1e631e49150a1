// The plan turned round for the family, with the keyboard alone.
import { expect, test } from './support/app.ts';
import { completePlan } from '../unit/plan/support/completePlan.ts';
import { field, openOnlyPlan, openPerson } from './support/journeys.ts';

test.describe('a draft', () => {
  test.use({ plan: completePlan });
  test.beforeEach(({ app: page }) => openOnlyPlan(page));

  test('F8 turns it round, and F8 or Escape goes back to the very field', async ({ app: page }) => {
    for (const back of ['F8', 'Escape']) {
      const called = field(page, 'Likes to be called');
      await called.focus();
      await page.keyboard.press('F8');
      await expect(page.getByRole('heading', { level: 1, name: 'About me' })).toBeFocused();
      await expect(page.getByRole('navigation', { name: 'Parts of this plan' })).toHaveCount(0);
      await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
      await page.keyboard.press(back);
      await expect(called).toBeFocused();
    }
  });

  test('it is large, and says what was written a moment ago', async ({ app: page }) => {
    await page.keyboard.press('Control+K');
    await page.keyboard.type('good day');
    await page.keyboard.press('Enter');
    await expect(field(page, 'A good day for me')).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Swimming with Dad');
    await page.keyboard.press('F8');
    const said = page.getByText('Swimming with Dad');
    await expect(said).toBeVisible();
    expect(await said.evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize))).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Control+Z');
    await expect(said).toHaveCount(0);
  });

  test('arrows and space turn the pages, and that it is a draft is never out of sight', async ({ app: page }) => {
    await page.keyboard.press('F8');
    const standing = page.getByText('Draft: not agreed yet.');
    await expect(page.getByRole('heading', { level: 1, name: 'About me' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('heading', { level: 1, name: 'If I am very ill' })).toBeFocused();
    await expect(standing).toBeInViewport();
    // Space reads on to the end of the page before it turns.
    const next = page.getByRole('heading', { level: 1, name: 'Who to ring' });
    for (let press = 0; press < 30 && !(await next.isVisible()); press += 1) {
      await page.keyboard.press('Space');
      await expect(standing).toBeInViewport();
    }
    await expect(next).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('heading', { level: 1, name: 'If I am very ill' })).toBeFocused();
    await page.setViewportSize({ width: 320, height: 480 });
    await page.mouse.wheel(0, 4000);
    await expect(standing).toBeInViewport();
    await expect(page.getByRole('region', { name: 'Who this plan is about' })).toBeInViewport();
  });
});

test('an agreed version says that it is the one to use; the next one says what has changed since', async ({ app: page }) => {
  await page.getByRole('button', { name: 'Try with sample people' }).click();
  await openPerson(page, /^TEST, Amina/);
  await expect(page.getByRole('heading', { name: 'Agreed: for reading only' })).toBeVisible();
  await page.keyboard.press('F8');
  await expect(page.getByText('This is the plan that was agreed.')).toBeVisible();
  await expect(page.getByText('My red bag goes where I go.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Start a new version' }).press('Enter');
  await page.getByRole('button', { name: 'Yes: start a new version' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What the last version said' })).toBeVisible();
  await page.keyboard.press('Control+K');
  await page.keyboard.type('how it affects this person');
  await page.keyboard.press('Enter');
  await expect(field(page, 'How it affects this person')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('She tires by noon.');
  await page.keyboard.press('F8');
  await expect(page.getByText('Until it is agreed, use version 2.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'About me' })).toBeFocused();
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1, name: 'What has changed' })).toBeFocused();
  const changed = page.getByRole('listitem').filter({ hasText: 'How this affects me' });
  await expect(changed).toContainText('She tires by noon.');
  await expect(changed).toContainText('tires after lunch');
});
