// The emergency page on its own clock, from the person's page to papers that say so; and a version taken out of use.
import type { Page } from '@playwright/test';
import { check } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { field, goToSection, openPerson, saved } from './support/journeys.ts';

test.use({ sample: true });

const SAMPLE_PASSPHRASE = 'sample people only';
const banner = (page: Page) => page.getByRole('region', { name: 'Who this plan is about' });

const day = (later: number): string => {
  const now = new Date();
  now.setDate(now.getDate() + later);
  return `${now.getDate()} ${now.getMonth() + 1} ${now.getFullYear()}`;
};

async function toPersonPage(page: Page): Promise<void> {
  await openPerson(page, /TEST, Amina/);
  await page.keyboard.press('Control+i');
  await expect(page.getByRole('heading', { name: 'Where it stands' })).toBeVisible();
}

// Every statement of the page, a long one to its end first.
async function lookThrough(page: Page): Promise<void> {
  const done = page.getByRole('heading', { name: 'Every statement has been looked at' });
  const left = page.getByText(/^\d+ of \d+ looked at$/);
  const readOn = page.getByRole('button', { name: /^Read on/ });
  await expect(left).toBeVisible();
  while (!(await done.isVisible())) {
    const before = (await left.textContent()) ?? '';
    while (await readOn.isVisible()) await page.keyboard.press('y');
    if ((await left.textContent()) === before) await page.keyboard.press('y');
    await expect(left).not.toHaveText(before);
  }
}

async function sign(page: Page, part: RegExp, name: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Record a signature' });
  await form.getByRole('radio', { name: part }).press('Space');
  await field(page, 'Name').fill(name);
  await form.getByRole('radio', { name: 'Signed in ink on the sheet' }).press('Space');
  await field(page, 'On what day').fill(day(0));
  await form.getByRole('button', { name: 'Record it' }).press('Enter');
  await expect(field(page, 'On what day')).toHaveValue('');
}

test('2.1 is begun on the person’s page, writes the emergency page alone, and is agreed by two', async ({ app: page }) => {
  test.slow();
  await toPersonPage(page);
  await expect(page.getByText(/^Its emergency page (may be relied on until|runs out)/)).toBeVisible();
  await page.getByRole('button', { name: 'Re-issue the emergency page' }).press('Enter');
  await expect(banner(page)).toContainText('Version 2.1');
  await lookThrough(page);

  // The rest is read, with the reason why, and the way back.
  await goToSection(page, 'Person and identity');
  await expect(page.getByRole('heading', { name: 'As agreed in version 2: for reading only' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await check(page, 'locked rest');
  await page.getByRole('button', { name: 'Go to the emergency plan' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'The weight on the page' })).toBeVisible();
  await field(page, 'Authorised on').fill(day(0));
  await field(page, 'Rely on this page until').fill(day(30));
  await saved(page);

  await page.keyboard.press('F4');
  await page.getByRole('button', { name: 'Mark as ready to agree' }).press('Enter');
  await page.getByRole('button', { name: /^Yes: mark/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Agree version 2.1' })).toBeVisible();
  await expect(page.getByText(/^Still to sign: The clinician who authorises the plan; Whoever made the second check/)).toBeVisible();
  await sign(page, /^The clinician/, 'Dr Idris Fictional');
  await sign(page, /^Whoever made the second check/, 'Pat Pharmacist');
  await page.getByLabel('Your passphrase').fill(SAMPLE_PASSPHRASE);
  await page.getByRole('button', { name: 'Agree version 2.1' }).press('Enter');
  await expect(banner(page)).toContainText('AGREED');

  await page.keyboard.press('Control+i');
  await expect(page.getByText('Version 2, emergency page 2.1 is agreed and in force.')).toBeVisible();
  await expect(page.getByText(/Its emergency page runs out: .* 30 more days\.$/)).toBeVisible();
});

test('what was withdrawn says why, and that no plan is in force', async ({ app: page }) => {
  await openPerson(page, /TEST, Amina/);
  await page.keyboard.press('F4');
  await page.getByText('Take this version out of use').click();
  await page.getByRole('button', { name: 'Withdraw this version' }).press('Enter');
  await page.getByRole('button', { name: 'Yes: withdraw this version' }).press('Enter');
  await expect(page.getByText('Say why.')).toBeVisible();
  await field(page, 'Why').fill('The diagnosis was taken back');
  await check(page, 'out of use');
  await page.getByRole('button', { name: 'Yes: withdraw this version' }).press('Enter');
  await expect(banner(page)).toContainText('WITHDRAWN');
  await page.keyboard.press('Control+i');
  await expect(page.getByText('No plan is in force.')).toBeVisible();
  await expect(page.getByText('Why: The diagnosis was taken back')).toBeVisible();
  await page.getByRole('button', { name: /^Start a new version from what version/ }).press('Enter');
  await expect(banner(page)).toContainText('Version 3');
  await expect(banner(page)).toContainText('DRAFT');
});

test('what has run out is made only for a reason, and says EXPIRED', async ({ app: page }) => {
  test.slow();
  // The dialog that asks where to is the browser's own; without it the file is downloaded.
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  await openPerson(page, /ADÉYẸMÍ/);
  await page
    .getByRole('navigation', { name: 'Parts of this plan' })
    .getByRole('button', { name: /^Documents/ })
    .click();
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Emergency page' }) });
  await expect(card).toContainText('EXPIRED It could be relied on until 17-Mar-2026');
  await card.getByRole('button', { name: 'Emergency page' }).press('Enter');
  await card.getByRole('button', { name: 'Save as PDF' }).press('Enter');
  await expect(card).toContainText('Say why first. Nothing was made.');
  const why = card.getByRole('textbox', { name: 'Why it is needed although it has run out' });
  await expect(why).toBeFocused();
  await why.fill('The ward asked for it');
  const download = page.waitForEvent('download');
  await card.getByRole('button', { name: 'Save as PDF' }).press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^emergency_PLAN-\d{4}_v1_EXPIRED_[\d-]+\.pdf$/);
});
