// A review by keyboard alone: what the last version said, card by card.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { openPerson, saved } from './support/journeys.ts';

test.use({ sample: true });

const card = (page: Page) => page.getByRole('region', { name: /The same words since version|short statements, each with its age/ });
const readOn = (page: Page) => card(page).getByRole('button', { name: /^Read on/ });
const count = async (page: Page): Promise<readonly number[]> => {
  const words = await page.getByText(/^\d+ of \d+ looked at$/).textContent();
  return (words ?? '').split(/\D+/).filter(Boolean).map(Number);
};

// A long one is read to its end first.
async function stillRight(page: Page): Promise<void> {
  while (await readOn(page).isVisible()) await page.keyboard.press('y');
  await page.keyboard.press('y');
}

// Left for later, one after the other, until this is on the card.
async function leaveUntil(page: Page, words: string): Promise<void> {
  const heading = card(page).getByRole('heading', { level: 2 });
  while (!(await card(page).textContent())?.includes(words)) {
    const before = (await card(page).textContent()) ?? '';
    await page.keyboard.press('n');
    await expect(card(page)).not.toHaveText(before);
    await expect(heading).toBeVisible();
  }
}

async function startReview(page: Page): Promise<void> {
  await openPerson(page, /TEST, Amina/);
  await page.getByRole('button', { name: 'Start a new version' }).press('Enter');
  await page.getByRole('button', { name: 'Yes: start a new version' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'What the last version said' })).toBeVisible();
  await expect(card(page)).toBeFocused();
}

test('confirm, change, remove and take back, each by one key, until nothing waits', async ({ app: page }) => {
  test.slow();
  await startReview(page);
  const [none, all = 0] = await count(page);
  expect([none, all > 50]).toEqual([0, true]);
  const heading = card(page).getByRole('heading', { level: 2 });

  const first = (await heading.textContent()) ?? '';
  await stillRight(page);
  await expect(heading).not.toHaveText(first);
  expect(await count(page)).toEqual([1, all]);

  await leaveUntil(page, 'Health needs › ');
  // Changing: the fields of the row itself, and what is typed is kept as any other word.
  await page.keyboard.press('c');
  const box = card(page).getByRole('textbox').first();
  await expect(box).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' yesterday');
  await expect(heading).toHaveText(/yesterday$/);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeFocused();
  await expect(card(page)).toContainText('Changed in this version');
  expect(await count(page)).toEqual([2, all]);
  await stillRight(page);

  // Removing, and thinking better of it.
  const third = (await heading.textContent()) ?? '';
  await page.keyboard.press('r');
  await expect(heading).not.toHaveText(third);
  expect(await count(page)).toEqual([3, all]);
  await expect(page.locator('.review__item').filter({ hasText: 'removed' })).toHaveText(/^Health need, /);
  await page.keyboard.press('Control+z');
  await expect(heading).toHaveText(third);
  expect(await count(page)).toEqual([2, all]);

  // Left for later, it still waits at the end.
  await page.keyboard.press('n');
  await expect(heading).not.toHaveText(third);
  for (let [seen = 0] = await count(page); seen < all; [seen = 0] = await count(page)) {
    await stillRight(page);
    await expect(page.getByText(`${seen} of ${all} looked at`)).toHaveCount(0);
  }
  await expect(page.getByRole('heading', { name: 'Every statement has been looked at' })).toBeVisible();
  await saved(page);
});

test('what has not been on the screen is not stood by: Y goes on to it first, and says so', async ({ app: page }) => {
  await startReview(page);
  const [, all = 0] = await count(page);
  const last = card(page).getByRole('term').last();
  await expect(last).not.toBeInViewport();
  await page.keyboard.press('y');
  expect(await count(page)).toEqual([0, all]);
  await expect(card(page).getByRole('status')).toContainText('There is more of it below.');
  await expect(card(page)).toBeFocused();
  while (await readOn(page).isVisible()) await page.keyboard.press('y');
  await expect(last).toBeInViewport();
  await expect(card(page).getByText('All of it has been on the screen.', { exact: true })).toBeVisible();
  expect(await count(page)).toEqual([0, all]);
  await page.keyboard.press('y');
  expect(await count(page)).toEqual([1, all]);
  // The end alone is not the whole.
  await page.keyboard.press('Control+z');
  await expect(readOn(page)).toBeVisible();
  await last.evaluate(
    (term) =>
      new Promise((still) => {
        addEventListener('scrollend', still, { capture: true, once: true });
        term.scrollIntoView({ block: 'center', behavior: 'instant' });
      }),
  );
  await expect(last).toBeInViewport();
  await expect(readOn(page)).toBeVisible();
  await readOn(page).press('Enter');
  expect(await count(page)).toEqual([0, all]);
});

test('on a short window too, everything has been on the screen before it is stood by', async ({ app: page }) => {
  await startReview(page);
  for (const size of [
    { width: 320, height: 256 },
    { width: 480, height: 700 },
  ]) {
    await page.setViewportSize(size);
    const [before = 0, all = 0] = await count(page);
    await expect(readOn(page)).toBeVisible();
    const seen = new Set<number>();
    const terms = card(page).locator('.read > div');
    const look = async (): Promise<void> => {
      const shown = await terms.evaluateAll((parts) =>
        parts.flatMap((part, index) => {
          const { left, top, height } = part.getBoundingClientRect();
          const at = document.elementFromPoint(left + 4, top + height / 2);
          return at !== null && part.contains(at) ? [index] : [];
        }),
      );
      for (const index of shown) seen.add(index);
    };
    await look();
    while (await readOn(page).isVisible()) {
      await page.keyboard.press('y');
      await look();
    }
    expect(seen.size).toBe(await terms.count());
    await page.keyboard.press('y');
    expect(await count(page)).toEqual([before + 1, all]);
    while (!(await readOn(page).isVisible())) await page.keyboard.press('n');
  }
});

test('short rows of one list stand together: one Y for all of them, and each can be changed or taken out', async ({ app: page }) => {
  await startReview(page);
  await leaveUntil(page, 'Reasonable adjustments');
  const [, all = 0] = await count(page);
  const items = card(page).locator('.review__together > li');
  await expect(items).toHaveCount(4);
  for (const item of await items.all()) await expect(item).toContainText('The same words since version');
  await stillRight(page);
  expect(await count(page)).toEqual([4, all]);
  await page.keyboard.press('Control+z');
  await expect(card(page)).toContainText('4 not looked at yet');
  expect(await count(page)).toEqual([0, all]);

  // Nothing is taken out that was not chosen.
  await page.keyboard.press('r');
  expect(await count(page)).toEqual([0, all]);
  await page.keyboard.press('2');
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('r');
  await expect(items.nth(1)).toContainText('Removed in this version');
  expect(await count(page)).toEqual([1, all]);
  await page.keyboard.press('3');
  await page.keyboard.press('c');
  const box = items.nth(2).getByRole('textbox').first();
  await expect(box).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' at least');
  await page.keyboard.press('Escape');
  await expect(items.nth(2)).toBeFocused();
  await expect(items.nth(2)).toContainText('Changed in this version');
  expect(await count(page)).toEqual([2, all]);
  await stillRight(page);
  expect(await count(page)).toEqual([4, all]);
  const listed = page.locator('.review__item').filter({ hasText: /^Adjustment/ });
  await expect(listed.filter({ hasText: 'still right' })).toHaveCount(2);
  await expect(listed.filter({ hasText: 'removed' })).toHaveCount(1);
  await expect(listed.filter({ hasText: 'changed' })).toHaveCount(1);
});

test('a key that is held down answers for one statement, and for no other', async ({ app: page }) => {
  await startReview(page);
  await page.keyboard.press('n');
  const [, all = 0] = await count(page);
  for (let repeat = 0; repeat < 20; repeat += 1) await page.keyboard.down('y');
  await page.keyboard.up('y');
  expect(await count(page)).toEqual([1, all]);
  for (let repeat = 0; repeat < 20; repeat += 1) await page.keyboard.down('r');
  await page.keyboard.up('r');
  expect((await count(page))[0]).toBeLessThanOrEqual(2);
  // Letters are still written as often as they are typed.
  await leaveUntil(page, 'Health needs › ');
  await page.keyboard.press('c');
  const box = card(page).getByRole('textbox').first();
  await box.fill('');
  for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('a');
  await page.keyboard.up('a');
  await expect(box).toHaveValue('aaaaa');
});

test('it is one key away, with the keys heard at once, and where a new version begins from the page of the person', async ({
  app: page,
}) => {
  await openPerson(page, /TEST, Amina/);
  await page.keyboard.press('Control+I');
  await page.getByRole('button', { name: 'Start a new version' }).press('Enter');
  await expect(card(page)).toBeFocused();
  await page
    .getByRole('navigation', { name: 'Parts of this plan' })
    .getByRole('button', { name: /^Health needs/ })
    .press('Enter');
  await page.keyboard.press('Control+J');
  await expect(card(page)).toBeFocused();
  const [before = 0, all = 0] = await count(page);
  await stillRight(page);
  expect(await count(page)).toEqual([before + 1, all]);
});

test('what stands on its own in a section is one statement, read and changed like the others', async ({ app: page }) => {
  await startReview(page);
  await leaveUntil(page, 'In one line, for people who have never heard of it');
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('What stands on its own');
  await expect(card(page)).toContainText('Medical summary');
  await expect(card(page).getByRole('button', { name: 'Remove' })).toHaveCount(0);
  await page.keyboard.press('c');
  const box = card(page).getByRole('textbox', { name: 'In one line, for people who have never heard of it' });
  await box.press('End');
  await box.pressSequentially(' Said in October.');
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeFocused();
  await expect(card(page)).toContainText('Said in October.');
  await expect(card(page)).toContainText('Not looked at yet');
  const [before = 0, all = 0] = await count(page);
  await stillRight(page);
  expect(await count(page)).toEqual([before + 1, all]);
  await page.keyboard.press('Control+z');
  await expect(card(page)).toContainText('Said in October.');
  expect(await count(page)).toEqual([before, all]);
});

test('what waits is said above the form, and is still waiting after a lock', async ({ app: page }) => {
  await startReview(page);
  await stillRight(page);
  const [, all = 0] = await count(page);
  await page
    .getByRole('navigation', { name: 'Parts of this plan' })
    .getByRole('button', { name: /^Health needs/ })
    .press('Enter');
  await expect(page.getByText(`${all - 1} statements came from the last version`)).toBeVisible();
  await saved(page);
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Open the sample' }).press('Enter');
  await page.getByRole('button', { name: 'Go through them' }).press('Enter');
  expect(await count(page)).toEqual([1, all]);
});

test('in the form too a row is stood by once it is open, with all that is in it', async ({ app: page }) => {
  await startReview(page);
  await page
    .getByRole('navigation', { name: 'Parts of this plan' })
    .getByRole('button', { name: /^Emergency plan/ })
    .press('Enter');
  const row = page.locator('[data-path="emergency.scenarios"] > fieldset > .group__control > .rows > ol > .row').first();
  await expect(row.getByText('nobody has looked at it yet')).toBeVisible();
  await expect(row.getByRole('button', { name: /^Still right/ })).toHaveCount(0);
  await row.getByRole('button', { name: /^Look at it/ }).press('Enter');
  await expect(row.locator('> .row__top > .row__head')).toBeFocused();
  // The steps in it are open too.
  await expect(row.locator('.row > .row__top > .row__head[aria-expanded="false"]')).toHaveCount(0);
  await expect(row.locator('.row > .row__top > .row__head[aria-expanded="true"]')).not.toHaveCount(0);
  await row.locator('> .row__body > .row__foot').getByRole('button', { name: 'Still right' }).press('Enter');
  await expect(row.locator('> .row__top > .row__head')).toBeFocused();
  await expect(row.getByText('nobody has looked at it yet')).toHaveCount(0);
});

test('which parts were looked through cannot be ticked off in the form: whoever goes there is led to the round', async ({ app: page }) => {
  await startReview(page);
  await page
    .getByRole('navigation', { name: 'Parts of this plan' })
    .getByRole('button', { name: /^Keeping it up to date/ })
    .press('Enter');
  const parts = page.locator('[data-path="reviews.parts"]');
  await expect(parts).toContainText('Medical summary: Nobody has looked yet');
  await expect(parts.locator('input, button, textarea, select')).toHaveCount(0);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('what the last version said, part by part');
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
});

test('letters typed into a field of a statement are words and not commands', async ({ app: page }) => {
  await startReview(page);
  await page.keyboard.press('c');
  const box = card(page).getByRole('textbox').first();
  await box.fill('');
  await page.keyboard.type('ycrnp');
  await expect(box).toHaveValue('ycrnp');
});

test('light, dark and narrow, at rest, while changing and with several on one card', async ({ app: page }) => {
  test.slow();
  await startReview(page);
  for (const key of ['', 'c', 'Escape']) {
    if (key) await page.keyboard.press(key);
    if (key === 'Escape') await leaveUntil(page, 'Reasonable adjustments');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target.join(' ')) }))).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 480 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 860 });
  }
});
