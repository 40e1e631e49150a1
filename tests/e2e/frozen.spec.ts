import { expect, test } from './support/app.ts';
import { field, goToSection, openPerson } from './support/journeys.ts';

test('an agreed plan is read and not typed in; a new version starts from it, and the agreed one stays', async ({ app: page }) => {
  await page.getByRole('button', { name: 'Try with sample people' }).click();
  await openPerson(page, /TEST, Amina/);
  const banner = page.getByRole('region', { name: 'Who this plan is about' });
  await expect(banner).toContainText('AGREED');
  await expect(page.getByRole('heading', { name: 'Agreed: for reading only' })).toBeVisible();
  await goToSection(page, 'Person and identity');
  await expect(page.getByText('Ami', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);

  await page.getByRole('button', { name: 'Start a new version' }).click();
  await expect(page.getByText('begins as a draft')).toBeVisible();
  await page.getByRole('button', { name: 'Yes: start a new version' }).click();
  await expect(banner).toContainText('Version 3');
  await expect(banner).toContainText('DRAFT');
  await goToSection(page, 'Person and identity');
  await expect(field(page, 'Likes to be called')).toHaveValue('Ami');

  await page.getByRole('button', { name: 'Read or print version 2' }).click();
  await expect(banner).toContainText('AGREED');
  await expect(page.getByRole('button', { name: 'Start a new version' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Go to version 3' }).click();
  await expect(banner).toContainText('DRAFT');
});

test('the golden thread of an agreed plan is looked at, and Enter links and parts nothing', async ({ app: page }) => {
  await page.getByRole('button', { name: 'Try with sample people' }).click();
  await openPerson(page, /TEST, Amina/);
  await page.keyboard.press('Control+g');
  const need = page.getByRole('button', { name: /^C1 Adrenal crisis/ });
  const links = await need.innerText();
  await expect(page.getByRole('button', { name: /^(Link|Part|Add) / })).toHaveCount(0);
  await need.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('.thread__line--chosen').first()).toBeVisible();
  expect(await need.innerText()).toBe(links);
});

test('only the form scrolls: whose plan it is never leaves the window, in any section', async ({ app: page }) => {
  await page.getByRole('button', { name: 'Try with sample people' }).click();
  await openPerson(page, /HUSSAIN, Zainab/);
  for (const label of ['Medical summary', 'Health needs', 'Emergency plan', 'Who does what', 'Person and identity']) {
    await goToSection(page, label);
    const overhang = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect([label, overhang]).toEqual([label, 0]);
  }
});

test('narrow or zoomed in, whose plan it is stays in sight as long as the window has room for it', async ({ app: page }) => {
  await page.getByRole('button', { name: 'Try with sample people' }).click();
  await openPerson(page, /TEST, Amina/);
  await page.setViewportSize({ width: 320, height: 400 });
  await page.mouse.wheel(0, 4000);
  await expect(page.getByRole('region', { name: 'Who this plan is about' })).toBeInViewport();
  await expect(page.getByText('999 000 0018').first()).toBeInViewport();
});
