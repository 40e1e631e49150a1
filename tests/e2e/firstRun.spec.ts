import { renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { confirmRecoverySheet, field, makeVault, openPerson, PASSPHRASE, press, saved, sayWho, unlock } from './support/journeys.ts';

test('from the first window to the first saved plan without touching the mouse', async ({ openAccord }) => {
  const { page, close } = await openAccord();
  const keys = page.keyboard;
  await expect(field(page, 'Your name')).toBeFocused();
  await keys.type('Nia Nurse');
  await keys.press('Tab');
  await keys.press('Space');
  await keys.press('Tab');
  await keys.type('Ward 7');
  await keys.press('Enter');

  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await keys.type(PASSPHRASE);
  await keys.press('Tab');
  await keys.press('Tab');
  await keys.type(PASSPHRASE);
  await expect(page.getByText(/A thief with/)).toBeVisible();
  await keys.press('Enter');

  const code = page.getByRole('list', { name: 'Recovery code, in groups' }).getByRole('listitem');
  await expect(code.first()).toBeVisible();
  const groups = await code.allTextContents();
  await page.getByRole('button', { name: 'I have it on paper' }).focus();
  await keys.press('Enter');
  const question = (await page.getByText(/^From your paper/).textContent()) ?? '';
  await keys.type(groups[Number(/\d+/.exec(question)?.[0]) - 1] ?? '');
  await keys.press('Enter');

  await expect(page.getByRole('button', { name: 'Add a person' })).toBeFocused();
  await keys.press('Enter');
  await keys.type('Test');
  await keys.press('Tab');
  await keys.type('Amina');
  await keys.press('Tab');
  await keys.type('14 3 2016');
  await keys.press('Enter');

  await expect(field(page, 'Title')).toBeFocused();
  await keys.type('Miss');
  await saved(page);
  await expect(page.getByRole('region', { name: 'Who this plan is about' })).toContainText('TEST, Amina (Miss)');

  await close();
  const { page: again } = await openAccord();
  await unlock(again);
  const line = again.getByRole('button', { name: /TEST, Amina \(Miss\)/ });
  await expect(line).toBeVisible();
  await again.keyboard.press('/');
  await again.keyboard.press('ArrowDown');
  await again.keyboard.press('Enter');
  await expect(field(again, 'Type their date of birth')).toBeFocused();
  await again.keyboard.type('14 3 2016');
  await expect(field(again, 'Title')).toHaveValue('Miss');
});

test('says what is missing before going on, and goes there', async ({ app: page }) => {
  await press(page, 'Next: passphrase');
  await expect(field(page, 'Your name')).toBeFocused();
  await expect(field(page, 'Your name')).toHaveAccessibleDescription(/Write your name/);
  await sayWho(page);
  await page.getByLabel('Passphrase', { exact: true }).fill('password1');
  await page.getByLabel('The same passphrase again').fill('password2');
  await expect(page.getByText(/A thief with/)).toBeVisible();
  await press(page, 'Make the vault');
  await expect(page.getByText(/too easy to guess/)).toBeVisible();
  await expect(page.getByText(/The two passphrases are not the same/)).toBeVisible();
});

test('the recovery sheet opens the vault with a new passphrase, and gives a new sheet', async ({ app: page }) => {
  const code = await makeVault(page);
  await press(page, /^Lock/);
  await press(page, 'I have forgotten my passphrase');
  await field(page, 'Recovery code').fill(code.toLowerCase());
  const fresh = 'walnut orbit feather ditch';
  await page.getByLabel('Passphrase', { exact: true }).fill(fresh);
  await page.getByLabel('The same passphrase again').fill(fresh);
  await press(page, 'Open the vault');
  const renewed = await confirmRecoverySheet(page);
  expect(renewed).not.toBe(code);
  await expect(page.getByRole('heading', { name: 'Nobody is here yet' })).toBeVisible();
  await press(page, /^Lock/);
  await unlock(page, fresh);
  await expect(page.getByRole('heading', { name: 'Nobody is here yet' })).toBeVisible();
});

test('sample people are one press away, and every screen says that they are not real', async ({ app: page }) => {
  await press(page, 'Try with sample people');
  await expect(page.getByRole('banner')).toContainText('SAMPLE');
  await openPerson(page, /TEST, Amina/);
  await expect(page.getByRole('region', { name: 'Who this plan is about' })).toContainText('SAMPLE: not a real person');
});

test.describe('started on the sample', () => {
  test.use({ sample: true });

  test('leaving the sample leads to a vault of one’s own, to make it and to open it again', async ({ openAccord }) => {
    const leave = async (page: Page): Promise<void> => {
      await press(page, /^Lock/);
      await press(page, 'Leave the sample and use your own vault');
    };
    const { page: first, close } = await openAccord();
    await leave(first);
    await makeVault(first);
    await close();

    const { page: again } = await openAccord();
    await leave(again);
    await expect(again.getByRole('heading', { name: 'Ward 7' })).toBeVisible();
    await unlock(again);
    await expect(again.getByRole('heading', { name: 'Nobody is here yet' })).toBeVisible();
  });
});

test('a passphrase made of the names just given is refused as it is typed, not only in the end', async ({ app: page }) => {
  await field(page, 'Your name').fill('Xanthe Quorrington');
  await page.getByLabel('I write plans').check();
  await field(page, 'Name of the vault').fill('Quillfeather Ombersley');
  await press(page, 'Next: passphrase');
  await page.getByLabel('Passphrase', { exact: true }).fill('Xanthe Quorrington');
  await expect(page.getByText(/A thief with/)).toBeVisible();
  await expect(page.locator('.strength')).toHaveAttribute('data-acceptable', 'false');
});

test('whoever makes a vault can write in it: only reading is not offered', async ({ app: page }) => {
  await expect(page.getByRole('radio')).toHaveCount(3);
  await expect(page.getByText('I read plans')).toHaveCount(0);
  await press(page, 'Next: passphrase');
  await expect(page.getByText(/change it later/)).toHaveCount(0);
});

test('a vault on a disk that is not connected is waited for, and is never taken for a first run', async ({ vaultFolder, openAccord }) => {
  const disk = dirname(vaultFolder);
  renameSync(disk, `${disk}-away`);
  const { page } = await openAccord();
  await expect(page.getByRole('alert')).toContainText('Connect the disk it lies on');
  await expect(page.getByRole('heading', { name: /Welcome/ })).toHaveCount(0);
  renameSync(`${disk}-away`, disk);
  await press(page, 'Look again');
  await expect(page.getByRole('heading', { name: /Welcome/ })).toBeVisible();
});
