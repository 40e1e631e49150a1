// From ready to agreed by keyboard alone: who signed and how, as it was given, and the seal.
import type { Page } from '@playwright/test';
import { check } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { field, goToSection, openOnlyPlan, unlock } from './support/journeys.ts';
import { planOfToday } from './support/planOfToday.ts';
import { VAULT_PASSPHRASE } from './support/vaultWith.ts';

test.use({ plan: planOfToday() });

const banner = (page: Page) => page.getByRole('region', { name: 'Who this plan is about' });
const form = (page: Page) => page.getByRole('form', { name: 'Record a signature' });
const choose = (page: Page, name: string | RegExp) => form(page).getByRole('radio', { name }).press('Space');
const record = (page: Page) => form(page).getByRole('button', { name: 'Record it' }).press('Enter');

// The form is empty again for the next one.
async function recorded(page: Page): Promise<void> {
  await record(page);
  await expect(field(page, 'On what day')).toHaveValue('');
}

const today = (): string => {
  const now = new Date();
  return `${now.getDate()} ${now.getMonth() + 1} ${now.getFullYear()}`;
};

async function ready(page: Page): Promise<void> {
  await openOnlyPlan(page);
  await page.keyboard.press('F4');
  await page.getByRole('button', { name: 'Mark as ready to agree' }).press('Enter');
  await page.getByRole('button', { name: /^Yes: mark/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Agree version 1' })).toBeVisible();
}

async function sign(page: Page, part: RegExp, name?: string): Promise<void> {
  await choose(page, part);
  if (name !== undefined) await field(page, 'Name').fill(name);
  await choose(page, 'Signed in ink on the sheet');
  await field(page, 'On what day').fill(today());
  await recorded(page);
}

test('the people of the plan sign, and it is agreed', async ({ app: page }) => {
  test.slow();
  await ready(page);
  await expect(page.getByText(/^Still to sign: The person, or whoever decides for them; The clinician/)).toBeVisible();
  const code = (await page.locator('.signing__code strong').textContent()) ?? '';
  expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);

  // What the plan says of whoever decides is offered; how and when they signed is not.
  await expect(field(page, 'Name')).not.toHaveValue('');
  await record(page);
  // All that is wrong is named at once, each a press from its question.
  const summary = form(page).getByRole('region', { name: /^Nothing is recorded yet/ });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('listitem')).toHaveText([/^Choose how they signed/, /^Write the day it was signed/]);
  await summary.getByRole('button', { name: /^Write the day/ }).press('Enter');
  await expect(field(page, 'On what day')).toBeFocused();
  await choose(page, 'Said so, before a witness');
  await record(page);
  await expect(summary.getByRole('listitem')).toHaveText([/^Write who saw or heard it/, /^Write the day it was signed/]);
  await field(page, 'Who saw or heard it').fill('Rhian Fictional');
  await field(page, 'On what day').fill('1 1 2020');
  await record(page);
  await expect(form(page)).toContainText(/so nobody can have signed them before/);
  await field(page, 'On what day').fill(today());
  await recorded(page);
  const lines = page.getByRole('list').filter({ hasText: 'Said so, before a witness' });
  await expect(lines).toContainText('Witness: Rhian Fictional');
  await check(page, 'signing');

  await sign(page, /^The clinician/);
  await sign(page, /^Whoever keeps/, 'Rian Fictional');
  // A name that was written down wrongly is struck out, and stays to be seen.
  await page.getByRole('button', { name: 'Written down wrongly (Rian Fictional)' }).press('Enter');
  await field(page, 'What was wrong with it').fill('Her name is Rhian.');
  await page.getByRole('button', { name: 'Strike it out' }).press('Enter');
  await expect(page.getByText('Struck out: Her name is Rhian.')).toBeVisible();
  await expect(page.getByText('Still to sign: Whoever keeps the plan up to date.')).toBeVisible();
  await sign(page, /^Whoever keeps/);

  const passphrase = page.getByLabel('Your passphrase', { exact: true });
  await page.getByRole('button', { name: 'Agree version 1' }).press('Enter');
  await expect(passphrase).toBeFocused();
  await expect(passphrase).toHaveAccessibleDescription(/Type your passphrase\. Nothing is agreed yet\./);
  await passphrase.fill('not the passphrase');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That passphrase does not open this vault.')).toBeVisible();
  await expect(banner(page)).toContainText('READY TO AGREE');
  await passphrase.fill(VAULT_PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(banner(page)).toContainText('AGREED');
  await expect(page.getByRole('heading', { level: 1, name: 'Agreed. Version 1' })).toBeFocused();
  await expect(page.locator('.signing__code strong')).toHaveText(code);
  await expect(page.getByRole('button', { name: /^Written down wrongly/ })).toHaveCount(0);
  await check(page, 'agreed');

  // What to hand over, to whom: each leads to that very paper.
  const papers = page.getByRole('region', { name: 'Hand over now' });
  await expect(papers.getByRole('listitem').first()).toContainText('The person and the family');
  await papers.getByRole('button', { name: 'Emergency page for The person and the family' }).press('Enter');
  const paper = page.getByRole('main').getByRole('button', { name: 'Emergency page', exact: true });
  await expect(paper).toHaveAttribute('aria-expanded', 'true');
  await expect(paper).toBeFocused();
});

test('a signature that is being written down is still there after a lock, and the window asks before it closes', async ({ app: page }) => {
  await ready(page);
  await choose(page, 'Said so, before a witness');
  await field(page, 'Who saw or heard it').fill('Rhian Fictional');
  await field(page, 'On what day').fill(today());
  await page.keyboard.press('Control+L');
  await expect(page.getByText('1 signature is written down, but not recorded.')).toBeVisible();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await unlock(page, VAULT_PASSPHRASE);
  await expect(form(page).getByRole('radio', { name: 'Said so, before a witness' })).toBeChecked();
  await expect(field(page, 'Who saw or heard it')).toHaveValue('Rhian Fictional');
  await expect(field(page, 'On what day')).toHaveValue(today());
  await recorded(page);
  await page.keyboard.press('Control+L');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await expect(page.getByText(/written down, but not recorded/)).toHaveCount(0);
});

test('a word that is changed after signing voids what was signed, and says so', async ({ app: page }) => {
  test.slow();
  await ready(page);
  await sign(page, /^The clinician/);
  await expect(page.getByText('The clinician who authorises the plan: agreed')).toBeVisible();
  await page.getByRole('button', { name: 'Back to draft' }).press('Enter');
  await page.getByRole('button', { name: 'Yes: back to draft' }).press('Enter');
  await goToSection(page, 'Medical summary');
  await field(page, 'How it affects this person').fill('She tires easily.');
  await page.keyboard.press('F4');
  await page.getByRole('button', { name: 'Mark as ready to agree' }).press('Enter');
  await page.getByRole('button', { name: /^Yes: mark/ }).press('Enter');
  await expect(page.getByText('Counts for nothing any more: the words were changed after it was given.')).toBeVisible();
  await expect(page.getByText('The clinician who authorises the plan: not yet')).toBeVisible();
});

test('somebody signs on the screen with a pen, and may begin again', async ({ app: page }) => {
  await ready(page);
  await choose(page, 'Signed on the screen');
  await field(page, 'On what day').fill(today());
  await record(page);
  await form(page).getByRole('button', { name: 'Sign in the box first.' }).press('Enter');
  const pad = form(page).getByRole('img', { name: 'Sign here' });
  const box = await pad.boundingBox();
  if (!box) throw new Error('There is nowhere to sign.');
  const stroke = async (): Promise<void> => {
    await page.mouse.move(box.x + 30, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + 80, { steps: 8 });
    await page.mouse.up();
  };
  await stroke();
  await form(page).getByRole('button', { name: 'Clear' }).click();
  await stroke();
  await record(page);
  await expect(page.getByRole('img', { name: /^What .+ drew$/ })).toBeVisible();
});
