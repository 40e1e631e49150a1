// The steps that many journeys share, done as a person would: by the words on the screen.
import { expect, type Locator, type Page } from '@playwright/test';
import { VAULT_PASSPHRASE } from './vaultWith.ts';

export const PASSPHRASE = 'otter lantern gravel teapot';

export const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
// With the time alone; with the day where midnight came between.
export const saved = (page: Page) => expect(page.getByText(/^Saved (\d\d-\w{3}-\d{4} \d\d:\d\d|\d\d:\d\d:\d\d)$/)).toBeVisible();

export async function sayWho(page: Page): Promise<void> {
  await field(page, 'Your name').fill('Nia Nurse');
  await page.getByLabel('I write plans').check();
  await field(page, 'Name of the vault').fill('Ward 7');
  await press(page, 'Next: passphrase');
}

export async function choosePassphrase(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same passphrase again').fill(passphrase);
  await expect(page.getByText(/thief/)).not.toHaveText(/As you type/);
}

// Types one group of the code back from the "paper", and gives the whole code.
export async function confirmRecoverySheet(page: Page): Promise<string> {
  const code = page.getByRole('list', { name: 'Recovery code, in groups' }).getByRole('listitem');
  await expect(code.first()).toBeVisible();
  const groups = await code.allTextContents();
  await press(page, 'I have it on paper');
  const asked = Number(/group (\d+)/.exec((await page.getByText(/^From your paper, type group/).textContent()) ?? '')?.[1]);
  await page.getByLabel(/^From your paper/).fill(groups[asked - 1] ?? '');
  await press(page, 'Finish');
  return groups.join(' ');
}

// A new vault, open, with nobody in it.
export async function makeVault(page: Page): Promise<string> {
  await sayWho(page);
  await choosePassphrase(page);
  await press(page, 'Make the vault');
  const code = await confirmRecoverySheet(page);
  await expect(page.getByRole('heading', { name: 'Nobody is here yet' })).toBeVisible();
  return code;
}

export async function addPerson(page: Page, family = 'Test', given = 'Amina', born = '14 3 2016'): Promise<void> {
  await page.getByRole('button', { name: 'Add a person' }).click();
  await field(page, 'Family name').fill(family);
  await field(page, 'Given names').fill(given);
  await field(page, 'Date of birth').fill(born);
  await press(page, 'Add and open the plan');
  await expect(page.getByRole('heading', { name: 'Person and identity', level: 1 })).toBeVisible();
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
}

// Opens somebody from the list, as the family says who they are: by the last four digits of the number on their line, or by
// the date of birth where there is none. Where there is neither, the name is all there is to say.
export async function openPerson(page: Page, name: RegExp): Promise<void> {
  const line = page.getByRole('button', { name }).first();
  await expect(line).toBeVisible();
  const words = (await line.textContent()) ?? '';
  const [, last = /\d\d-\w{3}-\d{4}/.exec(words)?.[0] ?? ''] = /\d{3} \d{3} (\d{4})/.exec(words) ?? [];
  await line.click();
  const box = page.getByRole('textbox', { name: /^Type (their date of birth|the last four)/ });
  const nameOnly = page.getByRole('button', { name: 'The name is right: open the plan' });
  await expect(box.or(nameOnly)).toBeFocused();
  if (await nameOnly.isVisible()) await nameOnly.press('Enter');
  else await page.keyboard.type(last);
  // Where nothing is being written, their own page comes first, on the way to the version in force.
  const parts = page.getByRole('navigation', { name: 'Parts of this plan' });
  const wayOn = page.getByRole('button', { name: /^Read version/ });
  await expect(parts.or(wayOn)).toBeVisible();
  if (await wayOn.isVisible()) await wayOn.press('Enter');
  await expect(parts).toBeVisible();
}

// Unlocks a vault made for a test and opens the one plan in it.
export async function openOnlyPlan(page: Page): Promise<void> {
  await unlock(page, VAULT_PASSPHRASE);
  await openPerson(page, /^TEST, /);
}

export async function goToSection(page: Page, label: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Parts of this plan' })
    .getByRole('button', { name: new RegExp(`^${label}`) })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: label })).toBeVisible();
}

// To the note of an item of the sweep, as the keys go there. Up and down first: the line below may still be about another.
export async function toSweepNote(page: Page, item: string, label: string): Promise<Locator> {
  await page.getByRole('radiogroup', { name: item, exact: true }).getByRole('radio').first().focus();
  for (const key of ['ArrowUp', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  const note = field(page, `${item}: ${label}`);
  await expect(note).toBeFocused();
  return note;
}
