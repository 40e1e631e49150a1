// The emergency page, filled in where it will be read: from nothing to a page with a checked dose, by keyboard alone; every
// way of writing a dose that has hurt somebody refused in words; a check that counts only for what was checked.
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { dateAt, formatDate, addMonths } from '../../shared/base/plainDate.ts';
import { completePlan } from '../unit/plan/support/completePlan.ts';
import { expect, test } from './support/app.ts';
import { addPerson, field, makeVault, openOnlyPlan, saved } from './support/journeys.ts';

const today = dateAt(new Date());
const typedDate = (date: string): string => date.split('-').toReversed().join(' ');

const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const key = (page: Page, name: string): Locator => region(page, name).getByRole('button', { name, exact: true });
const margin = (page: Page): Locator => page.getByRole('complementary', { name: 'Before it goes out' });

// By the Tab key only, as far as a person would go before giving up.
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

async function write(page: Page, label: string, words: string): Promise<void> {
  await tabTo(page, field(page, label));
  await page.keyboard.type(words);
}

async function choose(page: Page, label: string, words: string): Promise<void> {
  await tabTo(page, page.getByRole('combobox', { name: label, exact: true }));
  await page.keyboard.type(words);
}

async function add(page: Page, one: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: new RegExp(`^Add an? ${one}`) }));
  await page.keyboard.press('Enter');
}

async function tick(page: Page, label: string, group?: string): Promise<void> {
  const within = group === undefined ? page : page.getByRole('group', { name: group, exact: true });
  const wanted = within.getByRole('radio', { name: label, exact: true });
  const group0 = wanted.locator('xpath=ancestor::fieldset[1]').getByRole('radio').first();
  await tabTo(page, group0);
  await page.keyboard.press('Space');
  for (let steps = 0; steps < 20 && !(await wanted.isChecked()); steps += 1) await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

async function openNext(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ArrowDown');
  await expect(key(page, name)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(key(page, name)).toHaveAttribute('aria-expanded', 'true');
}

// Escape closes one thing at a time: a step, the emergency it belongs to, the part of the page.
async function closeRegion(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 4 && (await key(page, name).getAttribute('aria-expanded')) === 'true'; presses += 1)
    await page.keyboard.press('Escape');
  await expect(key(page, name)).toBeFocused();
  await expect(key(page, name)).toHaveAttribute('aria-expanded', 'false');
}

test('the whole page from nothing, by keyboard alone, with a dose checked by somebody else', async ({ app: page }) => {
  test.slow();
  await makeVault(page);
  await addPerson(page);
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('heading', { level: 1, name: 'Emergency page' })).toBeVisible();
  await expect(key(page, 'Current and real')).toBeFocused();
  await expect(region(page, 'What can kill')).toHaveCount(0);

  await page.keyboard.press('Enter');
  await tick(page, 'Yes');
  await write(page, 'Rely on this page until', typedDate(addMonths(today, 5) ?? ''));
  await closeRegion(page, 'Current and real');
  await expect(region(page, 'Current and real')).toContainText('Rely on this page until');
  await expect(region(page, 'What can kill')).toContainText('six seconds');

  await openNext(page, 'What can kill');
  await add(page, 'risk');
  await page.keyboard.type('Adrenal crisis: her body makes no cortisol');
  await write(page, 'Medical name', 'Congenital adrenal hyperplasia');
  await write(page, 'In one line, for people who have never heard of it', 'Any illness can become dangerous within hours.');
  await closeRegion(page, 'What can kill');
  await expect(region(page, 'What can kill')).toContainText('Adrenal crisis');

  await openNext(page, 'Allergy');
  await tick(page, 'No known allergies');
  await write(page, 'Who said so', 'Her mother');
  await write(page, 'Asked on', typedDate(today));
  await closeRegion(page, 'Allergy');

  await openNext(page, 'Start if');
  await add(page, 'emergency');
  await page.keyboard.type('Adrenal crisis');
  await write(page, 'How to recognise it in this person', 'Drowsy, floppy, pale.');
  await write(page, 'Act when', 'She vomits twice');
  await add(page, 'step');
  await page.keyboard.type('Give hydrocortisone into the thigh');
  await choose(page, 'Who', 'Person');
  await closeRegion(page, 'Start if');
  await expect(region(page, 'Start if')).toContainText('Adrenal crisis: She vomits twice');

  await openNext(page, 'Do not');
  await add(page, '“do not”');
  await page.keyboard.type('wait for blood results');
  await write(page, 'Because', 'she can die before they are back');
  await closeRegion(page, 'Do not');
  await expect(region(page, 'Do not')).toContainText('DO NOT wait for blood results: she can die before they are back.');

  await openNext(page, 'Emergency medicines');
  await add(page, 'emergency medicine');
  await page.keyboard.type('Hydrocortisone');
  await write(page, 'Give it when', 'Step 1');
  await write(page, 'Dose', '100');
  await choose(page, 'Unit of: Dose', 'milligram');
  await choose(page, 'Given as', 'each');
  await choose(page, 'Route', 'Into a muscle');
  await tick(page, 'Fixed dose', 'Basis of the dose');
  await tick(page, 'No', 'May it be repeated?');
  const given = page.getByRole('group', { name: 'Authorised by', exact: true });
  await tabTo(page, given.getByRole('textbox', { name: 'Name' }));
  await page.keyboard.type('Dr A. Sample');
  await tabTo(page, given.getByRole('textbox', { name: 'Role' }));
  await page.keyboard.type('Consultant');
  await write(page, 'Authorised on', typedDate(today));
  const checker = page.getByRole('group', { name: 'Second check by', exact: true });
  await tabTo(page, checker.getByRole('textbox', { name: 'Name' }));
  await page.keyboard.type('B. Sample');
  await tabTo(page, checker.getByRole('textbox', { name: 'Role' }));
  await page.keyboard.type('Pharmacist');
  await write(page, 'Second check on', typedDate(today));
  await write(page, 'Dose, typed again by the second checker', '100');
  await expect(page.getByText('Out of sight while the dose is given again from the prescription.')).toBeVisible();
  await expect(field(page, 'Dose')).toBeHidden();
  await expect(page.getByRole('cell', { name: '100 milligram' })).toHaveCount(0);
  await choose(page, 'Unit of: Dose, typed again by the second checker', 'milligram');
  await choose(page, 'Given as, read again', 'each');
  await choose(page, 'Route, read again', 'Into a muscle');
  await tick(page, 'Fixed dose', 'Basis of the dose, read again');
  await write(page, 'This dose may be used until', typedDate(addMonths(today, 6) ?? ''));
  await expect(field(page, 'Dose')).toBeVisible();
  await closeRegion(page, 'Emergency medicines');
  const doses = page.getByRole('table', { name: 'Emergency medicines' });
  await expect(doses.getByRole('cell', { name: '100 milligram', exact: true })).toBeVisible();
  await expect(doses).toContainText(`checked ${formatDate(today)} by B. Sample, Pharmacist`);

  await openNext(page, 'Ring');
  await add(page, 'number to phone');
  await page.keyboard.type('Endocrine on call');
  await write(page, 'Number', '01632 960 001');
  await tick(page, 'Yes', 'Answers day and night?');
  await write(page, 'Test call made on', typedDate(today));
  await closeRegion(page, 'Ring');

  await openNext(page, 'Normal for this person');
  // There is nothing to choose from yet: it begins where that is written.
  await expect(page.getByRole('button', { name: /^Add a usual finding/ })).toBeFocused();
  await add(page, 'usual finding');
  await page.keyboard.press('Home');
  await choose(page, 'What', 'Heart');
  await write(page, 'Usual for them', '80 to 95 at rest');
  await tabTo(page, page.getByRole('checkbox', { name: /80 to 95 at rest/ }));
  await page.keyboard.press('Space');
  await closeRegion(page, 'Normal for this person');
  await expect(region(page, 'Normal for this person')).toContainText('80 to 95 at rest');

  await openNext(page, 'Devices, other papers, and where the rest is');
  await tick(page, 'No', 'Is there a ReSPECT form, advance care plan or decision about resuscitation?');
  await closeRegion(page, 'Devices, other papers, and where the rest is');

  await page.keyboard.press('ArrowDown');
  await openNext(page, 'Authority');
  await tabTo(page, page.getByRole('group', { name: 'Authorised by', exact: true }).getByRole('textbox', { name: 'Name' }));
  await page.keyboard.type('Dr A. Sample');
  await write(page, 'Authorised on', typedDate(today));
  await closeRegion(page, 'Authority');

  await expect(margin(page)).toContainText('No question about this page is open.');
  await expect(margin(page)).toContainText(/\d+ words of about 350 at most/);
  await saved(page);
});

const DOSE = 'emergency.medicines.em-glucose.dose';
const messageOf = (page: Page, part: string): Locator => page.locator(`[data-path="${DOSE}.${part}"] .group__message`).first();

async function openDose(page: Page): Promise<void> {
  await openOnlyPlan(page);
  await page.keyboard.press('Control+e');
  await page.getByRole('button', { name: 'Glucose 10%', exact: true }).first().press('Enter');
  await expect(field(page, 'Dose')).toBeVisible();
}

// A plan of today: the weight was measured and everything signed lately.
const { answers } = completePlan;
const [glucose] = answers.emergency.medicines ?? [];
const recent = (asAt: string) => ({
  ...completePlan,
  answers: {
    ...answers,
    emergency: {
      ...answers.emergency,
      medicines: [
        {
          id: 'em-glucose',
          answers: {
            ...glucose?.answers,
            dose: {
              ...glucose?.answers.dose,
              weight: { value: '44.2', unit: 'kilogram' as const, asAt },
              authorisedOn: asAt,
              checkedOn: asAt,
            },
          },
        },
      ],
    },
  },
});

test.describe('a dose that is there', () => {
  test.use({ plan: recent(today) });

  test('wrong ways of writing it are refused beside it, in words, and stay as they were typed', async ({ app: page }) => {
    await openDose(page);
    const amount = field(page, 'Dose');
    for (const [typed, words] of [
      ['5.0', /zero at the end/],
      ['.5', /Write 0\.5/],
      ['5 mcg', /only the number/],
      ['5U', /only the number/],
      ['five', /in digits/],
      ['0', /cannot be nothing/],
      ['1000', /comma after the thousands/],
    ] as const) {
      await amount.fill(typed);
      await page.getByRole('combobox', { name: 'Given as', exact: true }).focus();
      await expect(messageOf(page, 'amount')).toContainText(words);
      await expect(amount).toHaveValue(typed);
      await expect(amount).toHaveAttribute('aria-invalid', 'true');
    }
    // So much of a weight belongs in the larger unit; a number without a unit is no amount.
    await amount.fill('1,000');
    const unit = page.getByRole('combobox', { name: 'Unit of: Dose', exact: true });
    await unit.selectOption('milligram');
    await page.getByRole('combobox', { name: 'Given as', exact: true }).focus();
    await expect(messageOf(page, 'amount')).toContainText('Ask the prescriber to write the dose in gram');
    await unit.focus();
    await unit.selectOption('');
    await page.getByRole('combobox', { name: 'Given as', exact: true }).focus();
    await expect(messageOf(page, 'amount')).toContainText('Choose the unit');
    expect(await unit.locator('option').allTextContents()).not.toContain('mcg');

    const when = field(page, 'Give it when');
    for (const [typed, words] of [
      ['QDS', /four times a day/],
      ['if 5 mcg was given', /microgram in full/],
      ['after 400 IU', /unit in full/],
    ] as const) {
      await when.fill(typed);
      await amount.focus();
      await expect(page.locator('[data-path="emergency.medicines.em-glucose.when"] .group__message')).toContainText(words);
    }
    await expect(margin(page).getByRole('listitem').filter({ hasText: 'Every dose complete' }).first()).toContainText('unit in full');
  });

  test('a change after the second check voids it, aloud, without showing what was checked', async ({ app: page }) => {
    await openDose(page);
    const heard = page.getByRole('status').filter({ hasText: 'does not count' });
    await expect(heard).toHaveCount(0);
    await field(page, 'Dose').fill('80');
    await expect(heard).toContainText('the dose is not what was checked');
    await expect(heard).not.toContainText('88');
    await field(page, 'Dose').fill('88');
    await expect(heard).toHaveCount(0);
    for (const [label, other, own] of [
      ['Given as', 'hour', 'dose'],
      ['Route', 'oral', 'intravenous'],
      ['Unit of: Dose', 'litre', 'millilitre'],
    ] as const) {
      const select = page.getByRole('combobox', { name: label, exact: true });
      await select.selectOption(other);
      await expect(heard).toHaveCount(1);
      await select.selectOption(own);
      await expect(heard).toHaveCount(0);
    }
    await page.getByRole('radio', { name: 'Worked out from body surface area' }).first().check();
    await expect(heard).toContainText('what it rests on');
    await page.getByRole('radio', { name: 'Worked out from body weight' }).first().check();
    await field(page, 'Weight used').fill('45');
    await expect(heard).toContainText('the weight is not what was checked');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('table', { name: 'Emergency medicines' })).toContainText('CHECK VOID: check again');
    await expect(margin(page).getByRole('listitem').filter({ hasText: 'Doses checked by somebody else' }).first()).toContainText(
      'The second check does not match the dose',
    );
  });

  test('whoever authorised it, or wrote the plan, cannot check it', async ({ app: page }) => {
    await openDose(page);
    const checker = page.getByRole('group', { name: 'Second check by', exact: true });
    for (const [name, words] of [
      ['dr idris fictional', 'The same person authorised this dose and checked it'],
      ['Sister Rhian Fictional', 'Whoever wrote this plan cannot be the second checker'],
    ] as const) {
      await checker.getByRole('textbox', { name: 'Name' }).fill(name);
      await page.getByRole('button', { name: 'Lock' }).focus();
      await expect(checker).toContainText(words);
    }
  });

  test('a number is told with its unit', async ({ app: page }) => {
    await openDose(page);
    await expect(field(page, 'Dose')).toHaveAccessibleDescription(/millilitre/);
    await expect(field(page, 'Weight used')).toHaveAccessibleDescription(/kilogram/);
    const doses = page.getByRole('table', { name: 'Emergency medicines' });
    await expect(doses.getByRole('columnheader')).toHaveText([
      'Medicine',
      'Dose',
      'Route and how',
      'Most and repeat',
      'Rests on',
      'Authorised and checked',
    ]);
    await expect(doses.getByRole('rowheader')).toContainText('Glucose 10%');
    await expect(doses).toContainText('44.2 kilogram');
    await expect(doses).toContainText('today');
    await expect(page.getByText('Accord does not work out doses.').first()).toBeVisible();
  });

  test('a word typed in one part draws that part of the page and no other', async ({ app: page }) => {
    await openOnlyPlan(page);
    await page.keyboard.press('Control+e');
    await key(page, 'Do not').press('Enter');
    await page.getByRole('button', { name: /DO NOT Wait/ }).press('Enter');
    const because = field(page, 'Because');
    await because.focus();
    await page.keyboard.press('End');
    const changed = await page.evaluateHandle(() => {
      const seen = new Set<string>();
      const paper = document.querySelector('.emergency__page');
      if (!paper) throw new Error('There is no page.');
      new MutationObserver((records) => {
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          seen.add(element?.closest<HTMLElement>('[data-region]')?.dataset['region'] ?? 'outside');
        }
      }).observe(paper, { subtree: true, childList: true, attributes: true, characterData: true });
      return seen;
    });
    await page.keyboard.type(' indeed');
    await expect(because).toHaveValue(/ indeed$/);
    expect(await changed.evaluate((seen) => [...seen].filter((each) => each !== 'doNot'))).toEqual([]);
  });

  test('light, dark, narrow and in forced colours', async ({ app: page }) => {
    test.slow();
    await openDose(page);
    for (const open of [true, false]) {
      if (!open) await closeRegion(page, 'Emergency medicines');
      for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
        await page.emulateMedia(media);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`) })),
        ).toEqual([]);
      }
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 700 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
        await expect(page.getByRole('table', { name: 'Emergency medicines' }).getByRole('rowheader')).toContainText('Glucose 10%');
      }
      await page.setViewportSize({ width: 1280, height: 860 });
    }
  });
});

test.describe('a dose with an old weight', () => {
  test.use({ plan: recent(addMonths(today, -14) ?? today) });

  test('says so where it is written, in the table and in the margin', async ({ app: page }) => {
    await openDose(page);
    const words = 'The weight behind this dose could be relied on until';
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
    await expect(page.getByRole('table', { name: 'Emergency medicines' })).toContainText(words);
    const check = margin(page).getByRole('listitem').filter({ hasText: 'Weight in date for the age' }).first();
    await expect(check).toContainText(words);
    await closeRegion(page, 'Emergency medicines');
    await check.getByRole('button').first().press('Enter');
    await expect(field(page, 'Weight used')).toBeFocused();
  });
});

test.describe('the page, while it is being measured', () => {
  test.use({ plan: completePlan });

  test('what is said of its size has its room before it comes', async ({ app: page }) => {
    await openOnlyPlan(page);
    let measure = (): void => undefined;
    const asked = new Promise<void>((resolve) => (measure = resolve));
    await page.route('**/call', async (route) => {
      if (route.request().postData()?.includes('"documents.preview"')) await asked;
      await route.continue();
    });
    await page.keyboard.press('Control+E');
    const list = margin(page).locator('> ul');
    const top = (): Promise<number> => list.evaluate((one) => one.getBoundingClientRect().top);
    await expect(list).toBeVisible();
    const before = await top();
    measure();
    await expect(margin(page).getByText(/with room for/)).toBeVisible();
    expect(await top()).toBe(before);
  });
});
