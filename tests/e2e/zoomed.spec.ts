// A window as 400% zoom leaves it: 320 by 256 of 1280 by 1024, 480 by 237 of a laptop. Nothing may stay in sight at the cost of
// the field that has the focus.
import type { Page } from '@playwright/test';
import { completePlan } from '../unit/plan/support/completePlan.ts';
import { planOfToday } from './support/planOfToday.ts';
import { expect, test } from './support/app.ts';
import { field, goToSection, openOnlyPlan } from './support/journeys.ts';

const SIZES = [
  { width: 320, height: 256 },
  { width: 480, height: 237 },
] as const;

// How the focus is not wholly in sight, if it is not: as far as the window has room for it. A control in its label is seen by it.
function unseenFocus(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'nothing has the focus';
  const seen = focused.closest('label') ?? focused;
  const { left, right, top, bottom } = seen.getBoundingClientRect();
  const name = `${seen.tagName} ${focused.id} ${(seen.textContent ?? '').slice(0, 30)}`;
  const room = bottom - top > innerHeight;
  if (left < 0 || right > innerWidth) return `${name} stands out sideways`;
  if (room ? top > 1 || bottom < innerHeight - 1 : top < -1 || bottom > innerHeight + 1)
    return `${name} from ${top} to ${bottom} of ${innerHeight}`;
  const [middle, low, high] = [(left + right) / 2, Math.min(bottom, innerHeight) - 3, Math.max(top, 0) + 3];
  const covered = [low, (low + high) / 2, high].find((y) => {
    const at = document.elementFromPoint(middle, y);
    return at === null || !(seen.contains(at) || at.contains(seen));
  });
  return covered === undefined ? '' : `${name} is covered at ${covered}`;
}

async function inSight(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(unseenFocus)).toBe('');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}

for (const size of SIZES) {
  test.describe(`at ${size.width} by ${size.height}`, () => {
    test.use({ plan: completePlan });

    test('a field far down is gone to, and is wholly in sight', async ({ app: page }) => {
      await openOnlyPlan(page);
      await page.setViewportSize(size);
      for (const words of ['bring what', 'who can consent', 'school year', 'informal care', 'weight measured']) {
        await page.keyboard.press('Control+K');
        await page.keyboard.type(words);
        await page.keyboard.press('Enter');
        await expect(page.getByRole('combobox', { name: /^Go to a field/ })).not.toBeFocused();
        await inSight(page);
        // And the way back from looking for something else.
        await page.keyboard.press('Control+K');
        await page.keyboard.press('Escape');
        await inSight(page);
      }
    });

    test('a sweep is gone to, and the answer that has the focus is wholly in sight at every key', async ({ app: page }) => {
      await openOnlyPlan(page);
      await page.setViewportSize(size);
      for (const words of ['sweep of the body', 'parts of life', 'how and when to support', 'skills for looking', 'who should do it']) {
        await page.keyboard.press('Control+K');
        await page.keyboard.type(words);
        await page.keyboard.press('Enter');
        await expect(page.locator('.sweep__item input:focus')).toHaveCount(1);
        await inSight(page);
        for (const key of ['n', 'ArrowDown', 'y', 'End']) {
          await page.keyboard.press(key);
          await inSight(page);
        }
      }
    });

    test('the last part of the emergency page is opened, and its field is wholly in sight', async ({ app: page }) => {
      await openOnlyPlan(page);
      await page.setViewportSize(size);
      await page.keyboard.press('Control+E');
      await inSight(page);
      for (let part = 0; part < 10; part += 1) {
        await page.keyboard.press('ArrowDown');
        await inSight(page);
      }
      await page.keyboard.press('Enter');
      await expect(page.getByRole('region', { name: 'Authority' }).locator('input:focus, textarea:focus')).toHaveCount(1);
      await inSight(page);
      await page.keyboard.press('Escape');
      await inSight(page);
    });
  });

  test.describe(`at ${size.width} by ${size.height}, with something in the way`, () => {
    test.use({
      plan: planOfToday(({ summary: { allergyStatus: _status, allergies: _listed, ...summary }, ...rest }) => ({ ...rest, summary })),
    });

    test('what stands in the way is read, and gone to', async ({ app: page }) => {
      await openOnlyPlan(page);
      await goToSection(page, 'Health needs');
      await page.setViewportSize(size);
      await page.keyboard.press('F4');
      await expect(page.locator('.ready__count')).toBeFocused();
      await inSight(page);
      const finding = page.getByRole('complementary', { name: 'Ready?' }).getByRole('button', { name: /Allergies and intolerances$/ });
      while (!(await finding.evaluate((one) => one === document.activeElement))) {
        await page.keyboard.press('Tab');
        await inSight(page);
      }
      await page.keyboard.press('Enter');
      await expect(page.getByRole('group', { name: 'Allergies and intolerances', exact: true }).getByRole('radio').first()).toBeFocused();
      await inSight(page);
    });

    for (const [key, name] of [
      ['F9', 'Paper'],
      ['F2', 'What it said before'],
    ] as const) {
      test(`${key} leads to what it opens`, async ({ app: page }) => {
        await openOnlyPlan(page);
        await page.setViewportSize(size);
        await field(page, 'Likes to be called').focus();
        await page.keyboard.press(key);
        const pane = page.getByRole('complementary', { name });
        await expect(pane).toBeFocused();
        await expect(pane.getByRole('heading', { name })).toBeInViewport({ ratio: 1 });
        await page.keyboard.press(key);
        await expect(field(page, 'Likes to be called')).toBeFocused();
      });
    }
  });
}
