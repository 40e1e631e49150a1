// Backups by keyboard: the age in the bar, one at once, a second place that goes away, and a restore that takes the place of the
// vault, which is kept. The files are real; what is verified is verified by the process that ships.
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { check } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { addPerson, field, makeVault, PASSPHRASE, press, saved, unlock } from './support/journeys.ts';

const mark = (page: Page) => page.locator('.backup-mark');

async function enter(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
}

test('from a backup to the restored vault, and back to every word', async ({ app: page, vaultFolder }) => {
  test.slow();
  await makeVault(page);
  await expect(mark(page)).toHaveText(/^Backed up \d\d:\d\d$/);
  await addPerson(page);
  await field(page, 'Title').fill('Miss');
  await saved(page);

  await enter(page, /^Backed up/);
  await expect(page.getByRole('heading', { name: 'Backups', level: 1 })).toBeFocused();
  await enter(page, 'Back up now');
  await expect(page.getByText('1 person, 1 plan, 1 version')).toBeVisible();
  await check(page, 'backups');

  // Something that is not in the backup.
  await press(page, /^People$/);
  await addPerson(page, 'Later', 'Lou', '1 2 2017');
  await enter(page, /^Backed up/);
  await enter(page, 'Restore from a backup');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.getByRole('button', { name: 'See what is in it' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Write the passphrase.')).toBeVisible();
  await check(page, 'restore, with what is missing');
  await page.getByLabel('Passphrase of the backup').fill('another passphrase here');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('That passphrase does not open this backup.');
  await page.getByLabel('Passphrase of the backup').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What is in this backup' })).toBeVisible();
  await expect(page.getByText('2 people, 2 plans, 2 versions')).toBeVisible();
  await expect(page.getByText(/in the vault now and not in this backup/)).toBeVisible();
  await check(page, 'restore, with what is in it');

  // Into a folder that holds something it is refused.
  const suggested = await field(page, 'New folder').inputValue();
  await field(page, 'New folder').fill(vaultFolder);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('a restore never overwrites anything');
  await field(page, 'New folder').fill(suggested);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The restored vault is ready' })).toBeVisible();
  await check(page, 'restored');
  await expect(page.getByRole('button', { name: 'Use the restored vault' })).toBeVisible();
  await enter(page, 'Use the restored vault');

  await unlock(page);
  await expect(page.getByRole('button', { name: /TEST, Amina \(Miss\)/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /LATER, Lou/ })).toHaveCount(0);
  const beside = readdirSync(dirname(vaultFolder)).filter((name) => name.startsWith('Vault'));
  expect(beside.filter((name) => / kept /.test(name))).toHaveLength(1);
  expect(beside.filter((name) => /restored|coming/.test(name))).toEqual([]);
});

test('a backup that fails is said in red with the reason, and can be tried again', async ({ app: page, vaultFolder }) => {
  await makeVault(page);
  await expect(mark(page)).toHaveText(/^Backed up/);
  const backups = join(vaultFolder, 'backups');
  renameSync(backups, `${backups}-away`);
  writeFileSync(backups, 'in the way');
  await enter(page, /^Backed up/);
  await enter(page, 'Back up now');
  await expect(mark(page)).toHaveText('Backup failed. There is none');
  await expect(page.getByRole('alert')).toContainText('There is a file where the folder should be.');
  rmSync(backups);
  await enter(page, 'Try again');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('0 people, 0 plans, 0 versions')).toBeVisible();

  // A second place that is not there any more is told in the bar.
  const stick = join(dirname(vaultFolder), 'stick');
  mkdirSync(stick);
  await field(page, 'Folder').fill(stick);
  await page.keyboard.press('Enter');
  await expect(page.getByText('None is there yet')).toBeVisible();
  rmSync(stick, { recursive: true });
  await enter(page, 'Back up now');
  await expect(page.getByRole('alert')).toContainText('The second place for backups is not there.');
  await enter(page, /^Back$/);
  await expect(mark(page)).toHaveText(/not in the second place$/);
  await expect(mark(page)).toHaveAttribute('data-at', 'wrong');
  await check(page, 'people, with a backup in trouble');
});

test('a computer without a vault: from a stick to the people', async ({ openAccord, vaultFolder }) => {
  test.slow();
  const first = await openAccord();
  const code = await makeVault(first.page);
  await addPerson(first.page);
  await expect(mark(first.page)).toHaveText(/^Backed up/);
  await enter(first.page, /^Backed up/);
  await enter(first.page, 'Back up now');
  await expect(first.page.getByText('1 person, 1 plan, 1 version')).toBeVisible();
  await first.close();
  const stick = join(dirname(vaultFolder), 'stick');
  renameSync(join(vaultFolder, 'backups'), stick);
  rmSync(vaultFolder, { recursive: true });
  const file = readdirSync(stick).find((name) => name.endsWith('.backup')) ?? '';

  const { page } = await openAccord();
  await enter(page, 'Restore from a backup');
  await field(page, 'File of the backup').fill(join(stick, file));
  await enter(page, 'Use the recovery code');
  await field(page, 'Recovery code of the backup').fill(code);
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 person, 1 plan, 1 version')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Use the restored vault' })).toBeFocused();
  await page.keyboard.press('Enter');
  await unlock(page);
  await expect(page.getByRole('button', { name: /TEST, Amina/ })).toBeVisible();
});
