// The golden thread, looked at and linked by keyboard alone.
import { AxeBuilder } from '@axe-core/playwright';
import type { PlanContent } from '../../shared/plan/planContent.ts';
import { completeAnswers, completePlan } from '../unit/plan/support/completePlan.ts';
import { expect, test } from './support/app.ts';
import { goToSection, openOnlyPlan, saved } from './support/journeys.ts';

const loose: PlanContent = {
  ...completePlan,
  answers: {
    ...completeAnswers,
    healthNeeds: {
      ...completeAnswers.healthNeeds,
      needs: [...(completeAnswers.healthNeeds.needs ?? []), { id: 'n-swallow', answers: { title: 'Unsafe swallow' } }],
    },
    goals: {
      ...completeAnswers.goals,
      outcomes: [...(completeAnswers.goals.outcomes ?? []), { id: 'o-lunch', answers: { statement: 'Eats lunch with friends' } }],
    },
  },
};

test.use({ plan: loose });

test.beforeEach(async ({ app: page }) => {
  await openOnlyPlan(page);
  await page.keyboard.press('Control+g');
  await expect(page.getByRole('heading', { level: 1, name: 'Golden thread' })).toBeVisible();
});

test('a need and an outcome are linked and parted by keyboard, said aloud, drawn, and undone', async ({ app: page }) => {
  const lines = page.locator('.thread__line');
  const before = await lines.count();
  const need = page.getByRole('button', { name: /^C2 Unsafe swallow/ });
  await expect(need).toContainText('C2 has no outcome yet, and no reason why none is sought.');
  await page.getByRole('button', { name: /^C1 / }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(need).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowRight');
  const outcome = page.getByRole('button', { name: /^E2 Eats lunch with friends/ });
  await expect(outcome).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('C2 and E2 are linked.').first()).toBeAttached();
  await expect(need).toContainText('Leads to E2');
  await expect(need).not.toContainText('no outcome yet');
  await expect(lines).toHaveCount(before + 1);
  await expect(lines.last()).toHaveAttribute('d', /^M\d+ \d+C/);
  await saved(page);

  await page.keyboard.press('Enter');
  await expect(page.getByText('C2 and E2 are no longer linked.')).toBeAttached();
  await expect(lines).toHaveCount(before);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+g');
  await expect(need).toContainText('Leads to E2');
});

test.describe('with words that leave things open', () => {
  test.use({
    plan: {
      ...loose,
      answers: {
        ...loose.answers,
        goals: { ...loose.answers.goals, outcomes: [{ id: 'o-vague', answers: { statement: 'Improve her confidence' } }] },
        provision: { support: [{ id: 'g-open', answers: { what: 'Access to a quiet room' } }] },
      },
    },
  });

  test('each is asked about on its card', async ({ app: page }) => {
    await expect(page.getByRole('button', { name: /^E1 Improve her confidence/ })).toContainText(
      '“Improve”: What would somebody see or hear the person do, how often or how well?',
    );
    await expect(page.getByRole('button', { name: /^G1 / })).toContainText(
      '“Access to”: What exactly will happen, how many times, and by whom?',
    );
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});

test('the number of a row stands on one line, also of the tenth, beside long words', async ({ app: page }) => {
  const heights = await page.locator('.thread__choose').evaluateAll((all) =>
    all.map((row) => {
      const [number, words] = [row.firstElementChild, row.lastElementChild];
      if (!number || !words) return 0;
      const before = number.getBoundingClientRect().height;
      number.textContent = 'G10';
      words.prepend('Injection and sick-day training for four adults at school, with a practice each half term. '.repeat(3));
      return number.getBoundingClientRect().height - before;
    }),
  );
  expect(heights.length).toBeGreaterThan(3);
  expect(new Set(heights)).toEqual(new Set([0]));
});

test('two rows that nothing can join are not both chosen', async ({ app: page }) => {
  await page.getByRole('button', { name: /^C1 / }).press('Space');
  await page.getByRole('button', { name: /^G1 / }).press('Space');
  await expect(page.getByRole('button', { name: /^C1 / })).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByRole('button', { name: /^G1 / })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: /^Link / })).toHaveCount(0);
});

test('a row is one press away, and so is the outcome that a need still wants', async ({ app: page }) => {
  const need = page.getByRole('button', { name: /^C2 Unsafe swallow/ });
  await need.press('Space');
  await page.getByRole('button', { name: 'Add an outcome for this health need' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'What will be different' })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: 'C2 Unsafe swallow' })).toBeChecked();
  await page.keyboard.press('Control+g');
  await expect(need).toContainText('Leads to E3');
  await need.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Go to Health need C2' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^C2 Unsafe swallow/ })).toHaveAttribute('aria-expanded', 'true');
});

test('it holds in light, dark, forced colours and on a narrow screen, where it is a list', async ({ app: page }) => {
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target.join(' ')) }))).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await expect(page.locator('.thread__lines')).toBeHidden();
  await expect(page.getByRole('button', { name: /^C1 .*Leads to E1/ })).toBeVisible();
});

test('what is written in the form is drawn here', async ({ app: page }) => {
  await goToSection(page, 'Health needs');
  await page.getByRole('button', { name: /^Add a health need/ }).press('Enter');
  await page.keyboard.type('Pain at night');
  await page.keyboard.press('Control+g');
  await expect(page.getByRole('button', { name: /^C3 Pain at night/ })).toContainText('C3 has no outcome yet');
});
