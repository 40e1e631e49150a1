// Checks that help, by keyboard alone: what is in sight, what stands in the way, what belongs to somebody else.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { appError } from '../../shared/api/errors.ts';
import { expect, test } from './support/app.ts';
import { addPerson, field, goToSection, makeVault, openOnlyPlan, press, saved } from './support/journeys.ts';
import { planOfToday } from './support/planOfToday.ts';

const strip = (page: Page) => page.getByRole('region', { name: 'Safety', exact: true });
const pane = (page: Page) => page.getByRole('complementary', { name: 'Ready?' });
const finding = (page: Page, words: string | RegExp) => pane(page).getByRole('button', { name: words });
const counted = (page: Page, words: string) => pane(page).locator('.ready__count', { hasText: words });
const banner = (page: Page) => page.getByRole('region', { name: 'Who this plan is about' });

async function look(page: Page, where: string): Promise<void> {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 860 });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect({ where, colorScheme, width, found: violations.map(({ id, nodes }) => [id, nodes[0]?.html]) }).toMatchObject({ found: [] });
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ where, width, overhang }).toMatchObject({ overhang: 0 });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 860 });
}

test.describe('a plan with three things in the way', () => {
  test.use({
    plan: planOfToday(({ summary: { allergyStatus: _status, allergies: _listed, ...summary }, consent, ...rest }) => ({
      ...rest,
      summary: { ...summary, effect: 'TBC' },
      consent: { ...consent, basis: 'adult' },
    })),
  });

  test('is brought to ready, one key from one to the next', async ({ app: page }) => {
    test.slow();
    await openOnlyPlan(page);
    await expect(strip(page).getByRole('button', { name: /^Allergies/ })).toContainText('NOT ASKED');
    await page.keyboard.press('F4');
    await expect(counted(page, '3 things before it can be agreed.')).toBeFocused();
    await look(page, 'three things in the way');

    await page.keyboard.press('F3');
    const effect = field(page, 'How it affects this person');
    await expect(effect).toBeFocused();
    await expect(finding(page, /“TBC” looks like/)).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('She is well between illnesses.');
    await expect(finding(page, /“TBC” looks like/)).toHaveCount(0);
    await expect(effect).toBeFocused();

    await page.keyboard.press('F3');
    const allergies = page.getByRole('group', { name: 'Allergies and intolerances', exact: true });
    await expect(allergies.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(allergies.getByRole('radio', { name: 'Not known' })).toBeChecked();
    await expect(strip(page).getByRole('button', { name: /^Allergies/ })).toContainText('NOT KNOWN');
    await page.keyboard.press('ArrowUp');
    await expect(strip(page).getByRole('button', { name: /^Allergies/ })).toContainText(/No known allergies, confirmed by Her mother/);

    await page.keyboard.press('F3');
    await expect(finding(page, /so they do not agree as an adult/)).toHaveAttribute('aria-current', 'true');
    await expect(page.getByRole('combobox', { name: 'Who agrees this plan' })).toBeFocused();
    await page.keyboard.type('Someone');
    await expect(counted(page, 'Nothing stands in the way of agreeing this plan.')).toBeVisible();
    await look(page, 'nothing in the way');

    await pane(page).getByRole('button', { name: 'Mark as ready to agree' }).press('Enter');
    await expect(pane(page).getByText(/Everybody who can open this vault sees it as ready to agree/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(banner(page)).toContainText('READY TO AGREE');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: 'is ready to be agreed.' })).toHaveCount(1);
    await page.keyboard.press('F4');
    await expect(counted(page, 'Nothing is left to settle in this version.')).toBeFocused();
    await look(page, 'ready to agree');
  });

  test('every one is shown at its field on demand, and the list keeps the focus when one is settled', async ({ app: page }) => {
    await openOnlyPlan(page);
    await page.keyboard.press('F4');
    await page.keyboard.press('Control+Shift+Enter');
    await expect(counted(page, '3 things before it can be agreed.')).toBeFocused();
    await page.keyboard.press('F4');
    await goToSection(page, 'Medical summary');
    const effect = field(page, 'How it affects this person');
    await expect(effect).toHaveAccessibleDescription(/“TBC” looks like something left to be filled in\. Write what is meant/);
    await expect(effect).toHaveAttribute('aria-invalid', 'true');
    await effect.fill('She is well.');
    await expect(effect).not.toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('F4');
    // Put right, and the list entered before that has been worked out again.
    await effect.selectText();
    await Promise.all([page.keyboard.insertText('She is well.'), finding(page, /“TBC” looks like/).evaluate((button) => button.focus())]);
    await expect(finding(page, /“TBC” looks like/)).toHaveCount(0);
    await expect(finding(page, /Allergies and intolerances$/)).toBeFocused();
  });

  test('a plan with words that are not stored stays where it is', async ({ app: page }) => {
    await openOnlyPlan(page);
    await page.route('**/call', (route) =>
      route.request().postData()?.includes('"operation":"plans.save"')
        ? route.fulfill({ json: { ok: false, error: appError('disk-full') } })
        : route.continue(),
    );
    await field(page, 'Likes to be called').fill('Ami');
    await page.keyboard.press('F4');
    await pane(page).getByRole('button', { name: 'Send for review' }).press('Enter');
    await page.getByRole('button', { name: 'Yes: send for review' }).press('Enter');
    await expect(pane(page).getByRole('alert')).toContainText('Some words of this plan are not saved yet.');
    await expect(banner(page)).toContainText('DRAFT');
    await expect(field(page, 'Likes to be called')).toHaveValue('Ami');
  });

  test('a step that is refused says why, where it was asked for', async ({ app: page }) => {
    await openOnlyPlan(page);
    await page.route('**/call', (route) =>
      route.request().postData()?.includes('"operation":"plans.transition"')
        ? route.fulfill({ json: { ok: false, error: appError('stale-revision') } })
        : route.continue(),
    );
    await page.keyboard.press('F4');
    await pane(page).getByRole('button', { name: 'Send for review' }).press('Enter');
    await page.getByRole('button', { name: 'Yes: send for review' }).press('Enter');
    await expect(pane(page).getByRole('alert')).toContainText(appError('stale-revision').happened);
    await expect(banner(page)).toContainText('DRAFT');
    await expect(pane(page).getByRole('button', { name: 'Send for review' })).toBeVisible();
  });

  test('checking a section again keeps the place', async ({ app: page }) => {
    test.slow();
    await openOnlyPlan(page);
    await goToSection(page, 'Medical summary');
    await page.keyboard.press('Control+Enter');
    const summary = page.getByRole('region', { name: 'Look at these before you go on' });
    await expect(summary).toBeFocused();
    await look(page, 'section checked');
    await page.keyboard.press('Control+Enter');
    await summary.getByRole('button', { name: /allergies and intolerances/i }).press('Enter');
    await page.keyboard.press('Control+Enter');
    await expect(summary.getByRole('button', { name: /allergies and intolerances/i })).toBeFocused();
  });
});

test.describe('a plan with twelve allergies', () => {
  const severities = ['mild', 'lifeThreatening', 'moderate', 'severe'] as const;
  test.use({
    plan: planOfToday((answers) => ({
      ...answers,
      summary: {
        ...answers.summary,
        allergies: Array.from({ length: 12 }, (_, index) => ({
          id: `al-${index}`,
          answers: { substance: `Substance ${index}`, reaction: 'Rash', severity: severities[index % 4] ?? 'mild' },
        })),
        weight: { value: '24.10', unit: 'kilogram', asAt: '2020-01-31' },
      },
    })),
  });

  test('none is cut; each thing in sight leads to its field; narrow, one line stays', async ({ app: page }) => {
    test.slow();
    await openOnlyPlan(page);
    const allergies = strip(page).getByRole('button', { name: /^Allergies/ });
    await expect(allergies).toContainText('Substance 1: Rash, can threaten life');
    await strip(page).getByRole('button', { name: 'and 9 more allergies' }).press('Enter');
    for (let index = 0; index < 12; index += 1) await expect(allergies).toContainText(`Substance ${index}: Rash`);
    await look(page, 'twelve allergies');
    await strip(page).getByRole('button', { name: 'Fewer allergies' }).press('Enter');

    const weight = strip(page).getByRole('button', { name: /^Weight/ });
    await expect(weight).toHaveAccessibleName(/24\.10 kg, \d+ years old.*Caution: too old: at that age a weight holds for 6 months/);
    await weight.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Medical summary' })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Weight', exact: true }).locator(':focus')).toHaveCount(1);
    await strip(page)
      .getByRole('button', { name: /^Medicines/ })
      .press('Enter');
    await expect(field(page, 'Checked on')).toBeFocused();
    await strip(page)
      .getByRole('button', { name: /^Emergency plan/ })
      .press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Emergency plan' })).toBeVisible();

    await page.setViewportSize({ width: 320, height: 400 });
    const line = strip(page).getByRole('button', { name: /^Allergies: Substance 1, and 11 more. Look at: weight/ });
    await page.mouse.wheel(0, 6000);
    await expect(line).toBeInViewport();
    await line.press('Enter');
    await expect(weight).toBeVisible();
    await look(page, 'narrow, unfolded');
  });
});

test.describe('a plan with a weight on a day that is none', () => {
  test.use({
    plan: planOfToday(({ summary, ...answers }) => ({
      ...answers,
      summary: { ...summary, weight: { value: '18.5', unit: 'kilogram', asAt: 'kilo', method: 'scales' } },
    })),
  });

  test('what is next names its field, each part of it has its own fault, and “today” is that day at once', async ({ app: page }) => {
    await openOnlyPlan(page);
    await expect(page.getByRole('button', { name: /^Next: Weight: Write a real date/ })).toBeVisible();
    await goToSection(page, 'Medical summary');
    await page.keyboard.press('Control+Enter');
    const weight = page.getByRole('group', { name: 'Weight', exact: true });
    const date = weight.getByRole('textbox', { name: 'Weight: measured on' });
    await expect(date).toHaveAttribute('aria-invalid', 'true');
    await expect(date).toHaveAccessibleDescription(/Write a real date/);
    for (const name of ['Weight', 'Weight: how']) {
      const other = weight.getByRole('textbox', { name, exact: true });
      await expect(other).not.toHaveAttribute('aria-invalid', 'true');
      await expect(other).not.toHaveAccessibleDescription(/date/);
    }
    const middles = await weight.locator('input').evaluateAll((all) =>
      all.map((one) => {
        const { top, height } = one.getBoundingClientRect();
        return Math.round(top + height / 2);
      }),
    );
    expect(new Set(middles).size).toBe(1);
    await date.fill('today');
    await expect(weight.locator('output')).toHaveText(/^\d\d-\w{3}-\d{4}, today$/);
    await page.keyboard.press('Tab');
    await expect(date).toHaveValue(/^\d\d-\w{3}-\d{4}$/);
  });
});

test.describe('a plan that does not say whether an emergency plan is needed, and whose strip says little else', () => {
  test.use({
    plan: planOfToday(({ emergency: { plan: _needed, authorisedOn: _on, ...emergency }, summary: { baseline = [] }, ...answers }) => ({
      ...answers,
      emergency,
      summary: { baseline },
    })),
  });

  test('the answer makes the strip say more, and moves nothing below it', async ({ app: page }) => {
    await openOnlyPlan(page);
    await page.setViewportSize({ width: 1000, height: 860 });
    await goToSection(page, 'Emergency plan');
    const part = strip(page).getByRole('button', { name: /^Emergency plan/ });
    const height = () => strip(page).evaluate((one) => one.getBoundingClientRect().height);
    await expect(part).toContainText('NOT ASKED');
    const before = await height();
    await page
      .getByRole('group', { name: 'Is an emergency plan needed?' })
      .getByRole('radio', { name: /^(Yes|Needed)/ })
      .check();
    await expect(part).toContainText(/not settled: authorised on/);
    expect(await height()).toBe(before);
  });
});

test('another person’s name and number are found where they are pasted, and go when they are put right', async ({ app: page }) => {
  test.slow();
  await makeVault(page);
  await addPerson(page, 'Quillfeather', 'Oona', '1 2 2015');
  await field(page, 'NHS, CHI or H&C number').fill('999 000 0026');
  await page.keyboard.press('Tab');
  await saved(page);
  await press(page, /^People$/);
  await addPerson(page, 'Marchbanks', 'Tegan', '14 3 2016');
  await goToSection(page, 'Medical summary');
  const [effect, change] = [field(page, 'How it affects this person'), field(page, 'What has changed lately')];
  await effect.click();
  await page.keyboard.insertText('Dear Dr Sample, thank you for seeing QUILLFEATHER, Oona. She tires by noon.');
  await saved(page);
  // Not while somebody is still writing in it.
  await expect(effect).not.toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Tab');
  await expect(effect).toHaveAccessibleDescription(
    /This may name another person who has a plan here.*Check that these words are about this person/,
  );
  await change.click();
  await page.keyboard.type('Seen in clinic, 999-000-0026, on 3 4 2026.');
  await page.keyboard.press('Tab');
  await expect(change).toHaveAccessibleDescription(/This may name another person/);
  await look(page, 'another person');
  await page.keyboard.press('F4');
  await expect(finding(page, /This may name another person/)).toHaveCount(2);
  await page.keyboard.press('F4');
  await page.keyboard.press('Control+Enter');
  const summary = page.getByRole('region', { name: 'Look at these before you go on' });
  await summary.getByRole('button', { name: /^How it affects this person: This may name another person/ }).press('Enter');
  await expect(effect).toBeFocused();
  // Her own name, a title and words that only begin alike are no concern.
  await effect.fill('Tegan Marchbanks tires by noon. Dr Oona is her doctor; a quillfeatherbed helps.');
  await expect(effect).not.toHaveAttribute('aria-invalid', 'true');
  await change.fill('Nothing.');
  await saved(page);
  await page.keyboard.press('F4');
  await expect(finding(page, /This may name another person/)).toHaveCount(0);
});
