// Every screen, in light and dark, against the rules a machine can check; and narrow, as 200% and 400% zoom make it.
import { AxeBuilder } from '@axe-core/playwright';
import { check } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { sectionIds, sections } from '../../shared/plan/definition.ts';
import { completePlan } from '../unit/plan/support/completePlan.ts';
import { addPerson, choosePassphrase, confirmRecoverySheet, field, goToSection, openOnlyPlan, press, sayWho } from './support/journeys.ts';

test('every screen, light and dark, wide and narrow', async ({ app: page }) => {
  test.slow();
  await press(page, 'Next: passphrase');
  await check(page, 'who you are, with what is missing');
  await sayWho(page);
  await choosePassphrase(page);
  await check(page, 'passphrase');
  await press(page, 'Make the vault');
  await expect(page.getByRole('list', { name: 'Recovery code, in groups' })).toBeVisible();
  await check(page, 'recovery sheet');
  await confirmRecoverySheet(page);
  await expect(page.getByRole('heading', { name: 'Nobody is here yet' })).toBeVisible();
  await check(page, 'nobody yet');
  await page.getByRole('button', { name: 'Add a person' }).click();
  await press(page, 'Add and open the plan');
  await check(page, 'add a person, with what is missing');
  await press(page, 'Cancel');
  await addPerson(page);
  await field(page, 'NHS, CHI or H&C number').fill('12');
  await page.getByRole('checkbox', { name: 'Another way' }).check();
  await page.keyboard.press('Control+Enter');
  await check(page, 'editor, checked');
  await press(page, 'Front sheet');
  await check(page, 'front sheet');
  await press(page, /^People$/);
  await expect(page.getByRole('button', { name: /TEST, Amina/ })).toBeVisible();
  await check(page, 'people');
  await press(page, /^Lock/);
  await check(page, 'unlock');
  await press(page, 'I have forgotten my passphrase');
  await check(page, 'recover');
  await page.reload();
  await check(page, 'disconnected');
});

test('words stay readable where the person’s own colours are forced', async ({ app: page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test.describe('every section of a whole plan', () => {
  test.use({ plan: completePlan });

  for (const id of sectionIds) {
    test(`${sections[id].label}, its rows open`, async ({ app: page }) => {
      await openOnlyPlan(page);
      await goToSection(page, sections[id].label);
      await check(page, `${id}, closed`);
      const closed = page.locator('.row__head[aria-expanded="false"]');
      // Rows inside rows come to light as the outer ones open.
      while ((await closed.count()) > 0) await closed.first().press('Enter');
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      await check(page, `${id}, open`);
    });
  }
});
