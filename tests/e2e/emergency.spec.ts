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

async function closeRegion(page: Page, name: string): Promise<void> {
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

  await expect(margin(page)).toContainText('Every question about this page is settled.');
  await expect(margin(page)).toContainText(/\d+ words of about 350 at most/);
  await saved(page);
});
