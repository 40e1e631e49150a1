import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app.ts';
import { addPerson, field, makeVault, press, saved, unlock } from './support/journeys.ts';

test.beforeEach(async ({ app: page }) => {
  await makeVault(page);
  await addPerson(page);
});

test('locked in the middle of a word, and back: the same plan, the same field, every letter', async ({ app: page }) => {
  const notes = field(page, 'How best to share information');
  await notes.click();
  await page.keyboard.type('Short sentences. She likes to be tol');
  await page.keyboard.press('Control+L');
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  // Stored, not merely kept in this window.
  await expect(page.getByText(/not stored yet/)).toHaveCount(0);
  await expect(page.getByText('Amina')).toHaveCount(0);
  await expect(page.locator('body')).not.toContainText('Short sentences');
  await unlock(page);
  await expect(notes).toBeFocused();
  await expect(notes).toHaveValue('Short sentences. She likes to be tol');
  await page.keyboard.type('d twice.');
  await saved(page);
  await expect(notes).toHaveValue('Short sentences. She likes to be told twice.');
});

test('locked with the cursor in the middle of the words, and back at that very letter', async ({ app: page }) => {
  const notes = field(page, 'How best to share information');
  await notes.click();
  await page.keyboard.type('Short sentences.');
  for (let step = 0; step < ' sentences.'.length; step += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+L');
  await unlock(page);
  await expect(notes).toBeFocused();
  await page.keyboard.type(', plain');
  await expect(notes).toHaveValue('Short, plain sentences.');
});

test('a wrong passphrase is told calmly, and the right one still opens', async ({ app: page }) => {
  await press(page, /^Lock/);
  await unlock(page, 'not the passphrase');
  await expect(page.getByText(/That passphrase does not open this vault/)).toBeVisible();
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await unlock(page);
  await expect(page.getByRole('heading', { name: 'Person and identity', level: 1 })).toBeVisible();
});

test('the window title says where one is, and nothing about anybody', async ({ app: page }) => {
  await expect(page).toHaveTitle('Person and identity · Accord');
  await field(page, 'Likes to be called').fill('Ami');
  await saved(page);
  await expect(page).toHaveTitle('Person and identity · Accord');
  await press(page, 'Documents');
  await expect(page).toHaveTitle('Documents · Accord');
  await press(page, /^Lock/);
  await expect(page).toHaveTitle('Unlock · Accord');
  expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('a vault that is open elsewhere says since when, and opens once the other is locked', async ({ app: page, openAccord }) => {
  const { page: second } = await openAccord();
  await expect(second.getByRole('heading', { name: 'This vault seems to be open elsewhere' })).toBeVisible();
  await expect(second.getByText(/^Open since (\d\d-\w{3}-\d{4} )?\d\d:\d\d by /)).toBeVisible();
  // The form is there all the same: the vault's own lock decides, and not the note.
  await unlock(second);
  await expect(second.getByRole('alert')).toContainText('Lock or close the other one, then try again.');
  await press(page, /^Lock/);
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  await second.getByLabel('Passphrase', { exact: true }).fill('');
  await press(second, 'Look again');
  await expect(second.getByRole('alert')).toHaveCount(0);
  await unlock(second);
  await expect(second.getByRole('button', { name: /TEST, Amina/ })).toBeVisible();
});

test('a note of another computer, left behind beside the vault, keeps nobody out', async ({ app: page, vaultFolder, openAccord }) => {
  await press(page, /^Lock/);
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible();
  writeFileSync(
    join(vaultFolder, 'in-use.json'),
    JSON.stringify({ since: '2026-03-14T10:02:00.000Z', by: 'Omar', pid: 1, host: 'another-computer' }),
  );
  const { page: again } = await openAccord();
  await expect(again.getByText(/^Open since 14-Mar-2026 10:02 by Omar/)).toBeVisible();
  await unlock(again);
  await expect(again.getByRole('button', { name: /TEST, Amina/ })).toBeVisible();
});

test('a damaged vault is not touched, and the window says what to do', async ({ app: page, vaultFolder, openAccord }) => {
  await page.close();
  writeFileSync(join(vaultFolder, 'vault.json'), 'not what Accord wrote');
  const { page: again } = await openAccord();
  const trouble = again.getByRole('alert');
  await expect(trouble).toContainText('Accord has stopped before changing anything');
  await expect(trouble).toContainText('Do not delete the folder');
});

test('locked while somebody is being added, and back: what was typed of them is still there, until it is cancelled', async ({
  app: page,
}) => {
  await press(page, /^People$/);
  await press(page, 'Add a person');
  await page.getByLabel('Family name').fill('TEST');
  await page.getByLabel('Given names').click();
  await page.keyboard.type('Tom');
  await page.keyboard.press('Control+L');
  await expect(page.locator('body')).not.toContainText('Tom');
  await unlock(page);
  await expect(page.getByLabel('Family name')).toHaveValue('TEST');
  await expect(page.getByLabel('Given names')).toHaveValue('Tom');
  await press(page, 'Cancel');
  await press(page, 'Add a person');
  await expect(page.getByLabel('Given names')).toHaveValue('');
});
