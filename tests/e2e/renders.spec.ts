// Typing renders the row that is typed in and what depends on it, and nothing else. Counted in the product as it is
// shipped, through the hook that React keeps for its own tools.
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { sectionIds } from '../../shared/plan/definition.ts';
import { completeAnswers } from '../unit/plan/support/completePlan.ts';
import { longPlan } from '../unit/plan/support/longPlan.ts';
import { addPerson, field, goToSection, makeVault, openOnlyPlan } from './support/journeys.ts';

interface Fiber {
  readonly flags: number;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
  readonly memoizedProps: { readonly spot?: { readonly path: string } } | null;
}

declare global {
  var renderedFields: string[];
}

// The hook must be there before React loads, so the page is given it as it starts.
async function countRenders(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.renderedFields = [];
    const container = document.getElementById('page');
    const key = Object.keys(container ?? {}).find((name) => name.startsWith('__reactContainer$'));
    if (!container || !key) throw new Error('React has no root here.');
    const PERFORMED_WORK = 1;
    const seen = new WeakSet<Fiber>();
    const walk = (fiber: Fiber | null): void => {
      for (let at = fiber; at; at = at.sibling) {
        const path = at.memoizedProps?.spot?.path;
        if (path !== undefined && !seen.has(at) && at.flags & PERFORMED_WORK) globalThis.renderedFields.push(path);
        seen.add(at);
        walk(at.child);
      }
    };
    // Reflect: the root is React's own, under a name of its own.
    const root = (): Fiber => (Reflect.get(Reflect.get(container, key), 'stateNode') as { readonly current: Fiber }).current;
    walk(root());
    globalThis.renderedFields = [];
    new MutationObserver(() => walk(root())).observe(container, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

test('typing in one field renders that row and no other', async ({ app: page }) => {
  await makeVault(page);
  await addPerson(page);
  const called = field(page, 'Likes to be called');
  await called.click();
  await countRenders(page);
  await page.keyboard.type('Amin');
  await expect(page.getByRole('region', { name: 'Who this plan is about' })).toContainText('Amin');
  const rendered = new Set(await page.evaluate(() => globalThis.renderedFields));
  expect([...rendered]).toEqual(['person.preferredName']);
});

test.describe('in a very long plan', () => {
  const { answers, ...rest } = longPlan();
  const plan = { ...rest, answers: { ...answers, person: completeAnswers.person } };
  test.use({ plan });

  test('typing in a row draws that field and no other', async ({ app: page }) => {
    await openOnlyPlan(page);
    await goToSection(page, 'Emergency plan');
    const [first] = answers.emergency.medicines ?? [];
    await page
      .locator(`[data-row="${first?.id ?? ''}"] .row__head`)
      .first()
      .click();
    const kept = field(page, 'Where it is kept');
    await kept.click();
    await countRenders(page);
    await page.keyboard.type(' now');
    await expect(kept).toHaveValue(/ now/);
    const rendered = new Set(await page.evaluate(() => globalThis.renderedFields));
    expect([...rendered]).toEqual([`emergency.medicines.${first?.id ?? ''}.kept`]);
  });

  test('typing in the whole of it draws that field and no other', async ({ app: page }) => {
    await openOnlyPlan(page);
    await page.keyboard.press('F7');
    await expect(page.locator('.whole__section .lead')).toHaveCount(sectionIds.length);
    const called = field(page, 'Likes to be called');
    await called.click();
    await countRenders(page);
    await page.keyboard.type(' now');
    await expect(called).toHaveValue(/ now/);
    const rendered = new Set(await page.evaluate(() => globalThis.renderedFields));
    expect([...rendered]).toEqual(['person.preferredName']);
  });
});
