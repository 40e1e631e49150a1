// A photo of the person and a copy of a linked plan, as a nurse adds them: by keyboard, by dropping, by pasting; and what
// becomes of pictures that are made to choke on, or that Accord does not take.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { aminaDrawing } from '../../shared/samples/plans/aminaDrawing.ts';
import { CAMERA, movingPng, pdf, photograph, png, pngBomb } from '../support/pictures.ts';
import { completePlan } from '../unit/plan/support/completePlan.ts';
import { expect, test } from './support/app.ts';
import { goToSection, openOnlyPlan, saved } from './support/journeys.ts';
import { VAULT_PASSPHRASE } from './support/vaultWith.ts';

test.use({ plan: completePlan });

interface Brought {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const SIDEWAYS = 6;
const fromTelephone = (): Brought => ({ name: 'Amina at school.jpg', mimeType: 'image/jpeg', buffer: photograph(1200, 900, SIDEWAYS) });

const photoField = (page: Page) => page.getByRole('group', { name: 'Photo', exact: true });
const picture = (page: Page, name = 'Photo 1') => photoField(page).getByRole('button', { name: `See ${name} at full size` });

async function toPhoto(page: Page): Promise<void> {
  await goToSection(page, 'Person and identity');
  await page
    .locator('details.more')
    .filter({ hasText: /More:.*photo/i })
    .first()
    .evaluate((details: HTMLDetailsElement) => (details.open = true));
  await expect(photoField(page)).toBeVisible();
}

async function pick(page: Page, file: Brought): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await photoField(page).getByRole('button', { name: 'Add a photo' }).press('Enter');
  await (await chooser).setFiles(file);
}

// As a hand does it: the file is carried over the place, then let go.
async function drop(page: Page, on: string, { name, mimeType, buffer }: Brought): Promise<boolean> {
  const carried = await page.evaluateHandle(
    ([base64, fileName, type]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], fileName, { type }));
      return transfer;
    },
    [buffer.toString('base64'), name, mimeType] as const,
  );
  const place = page.locator(on).first();
  await place.dispatchEvent('dragover', { dataTransfer: carried });
  return place.evaluate(
    (element, transfer) => element.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })),
    carried,
  );
}

// What is shown, as points: its size, and the colour of its upper and its lower half.
const seen = (page: Page, name = 'Photo 1') =>
  picture(page, name)
    .locator('img')
    .evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const colourAt = (y: number): string => {
        const [red = 0, , blue = 0] = context?.getImageData(canvas.width / 2, y, 1, 1).data ?? [];
        return red > blue ? 'red' : 'blue';
      };
      return { width: canvas.width, height: canvas.height, above: colourAt(20), below: colourAt(canvas.height - 20) };
    });

// What lies in the database, read by somebody else's program.
function readAsKept(vaultFolder: string, sent: Buffer): void {
  const main = join(import.meta.dirname, 'support/storedFilesMain.ts');
  const lines = execFileSync(process.execPath, [main, vaultFolder, VAULT_PASSPHRASE], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  expect(lines).toBe(`${sent.toString('base64')}\n`);
  const told = (bytes: Buffer): string =>
    execFileSync('identify', ['-format', '%m %wx%h [%[profiles]] [%[EXIF:*]] [%c]', '-'], {
      input: bytes,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  // The same program finds all of it in what was brought.
  expect(told(fromTelephone().buffer)).toMatch(/exif.*GPSLatitude.*taken at home/s);
  expect(told(sent)).toBe('JPEG 600x800 [] [] []');
}

async function readable(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target.join(' ')) })),
      `${state}, ${colorScheme}`,
    ).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 480 });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `${state} scrolls sideways`).toBe(0);
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.emulateMedia({ colorScheme: 'light' });
}

test('a photo is added by keyboard, the right way up and without where it was taken; it is there when the vault is opened again', async ({
  openAccord,
  vaultFolder,
}) => {
  test.slow();
  const first = await openAccord();
  let { page } = first;
  await openOnlyPlan(page);
  await toPhoto(page);
  const sent = page.waitForRequest((request) => request.url().endsWith('/file'));
  await pick(page, fromTelephone());
  await expect(
    photoField(page).getByText(/^Photo 1 added, \d+ kB\. Where, when and with what it was taken has been left out\.$/),
  ).toBeVisible();
  // What left the page is nothing but a picture.
  const call = (await sent).postData() ?? '';
  expect(call).not.toContain('Amina at school');
  const kept = Buffer.from(String(/"base64":"([^"]+)"/.exec(call)?.[1]), 'base64');
  expect(kept.subarray(0, 3).toString('hex')).toBe('ffd8ff');
  for (const word of ['Exif', CAMERA, 'taken at home', 'ICC_PROFILE']) expect(kept.includes(word)).toBe(false);

  // Held sideways: red was on the left, and is above.
  expect(await seen(page)).toEqual({ width: 600, height: 800, above: 'red', below: 'blue' });
  const name = photoField(page).getByRole('textbox', { name: 'Name of photo 1' });
  await expect(name).toBeFocused();
  await page.keyboard.type('Amina, this spring');
  await expect(page.getByRole('group', { name: 'Do they agree to a photo on their papers?' })).toBeVisible();
  await expect(page.getByText('Photo taken on', { exact: true })).toBeVisible();
  await saved(page);
  await readable(page, 'with a photo');

  await picture(page, 'Amina, this spring').press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Amina, this spring' });
  await expect(dialog.getByRole('img', { name: 'Amina, this spring' })).toBeVisible();
  await readable(page, 'a photo at full size');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(picture(page, 'Amina, this spring')).toBeFocused();
  await first.close();
  readAsKept(vaultFolder, kept);

  ({ page } = await openAccord());
  await openOnlyPlan(page);
  await toPhoto(page);
  expect(await seen(page, 'Amina, this spring')).toEqual({ width: 600, height: 800, above: 'red', below: 'blue' });
});

test('a photo is dropped, removed, put back and undone', async ({ app: page }) => {
  await openOnlyPlan(page);
  await toPhoto(page);
  await drop(page, '.files', fromTelephone());
  await expect(picture(page)).toBeVisible();
  expect(await seen(page)).toMatchObject({ above: 'red' });
  await expect(photoField(page).getByText('One photo stands here. Remove it to add another.')).toBeVisible();

  await photoField(page).getByRole('button', { name: 'Remove Photo 1' }).press('Enter');
  await expect(picture(page)).toHaveCount(0);
  await expect(photoField(page).getByRole('button', { name: 'Put it back' })).toBeFocused();
  await readable(page, 'a photo that was removed');
  await saved(page);
  await page.keyboard.press('Enter');
  expect(await seen(page)).toMatchObject({ above: 'red' });
  await expect(photoField(page).getByRole('textbox', { name: 'Name of photo 1' })).toBeFocused();

  await photoField(page).getByRole('button', { name: 'Remove Photo 1' }).press('Enter');
  await expect(picture(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  expect(await seen(page)).toMatchObject({ above: 'red' });
  await expect(photoField(page).getByRole('button', { name: 'Put it back' })).toHaveCount(0);
  await saved(page);
});

test('bombs and what Accord does not take are refused in words, and the page goes on', async ({ app: page }) => {
  await openOnlyPlan(page);
  await toPhoto(page);
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), Buffer.alloc(64)]);
  const refused: readonly (readonly [Brought, RegExp])[] = [
    [{ name: 'x.png', mimeType: 'image/png', buffer: pngBomb() }, /says that it is 50,000 by 50,000 points.*Make it smaller/],
    [{ name: 'x.heic', mimeType: 'image/heic', buffer: heic }, /HEIC photo.*Most Compatible/],
    [{ name: 'x.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('GIF89a, whatever its name says') }, /This is a GIF/],
    [{ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }, /SVG drawing/],
    [{ name: 'x.png', mimeType: 'image/png', buffer: png({ pixels: Buffer.from('no pixels') }).fill(0, 45, 50) }, /could not be opened/],
    [{ name: 'x.pdf', mimeType: 'application/pdf', buffer: pdf() }, /only pictures stand here/],
  ];
  for (const [file, words] of refused) {
    await pick(page, file);
    const alert = photoField(page).getByRole('alert');
    await expect(alert).toHaveText(words);
    await expect(alert).toContainText('Nothing was added, and everything else is as it was.');
  }
  await readable(page, 'a picture that was refused');
  await expect(picture(page)).toHaveCount(0);
  await pick(page, fromTelephone());
  await expect(picture(page)).toBeVisible();
  await expect(photoField(page).getByRole('alert')).toHaveCount(0);
});

test('drawings: several at once, see-through ones stay so, a moving one keeps its first picture, one is pasted', async ({ app: page }) => {
  await openOnlyPlan(page);
  await goToSection(page, 'About me');
  await page
    .locator('details.more')
    .filter({ hasText: /drawings/i })
    .first()
    .evaluate((details: HTMLDetailsElement) => (details.open = true));
  const drawings = page.getByRole('group', { name: 'My drawings, photos or recordings' });
  const chooser = page.waitForEvent('filechooser');
  await drawings.getByRole('button', { name: 'Add a picture' }).press('Enter');
  const calls: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/file')) calls.push(String(/"mediaType":"([^"]+)"/.exec(request.postData() ?? '')?.[1]));
  });
  await (
    await chooser
  ).setFiles([
    { name: 'boat.png', mimeType: 'image/png', buffer: Buffer.from(aminaDrawing.base64, 'base64') },
    { name: 'glass.png', mimeType: 'image/png', buffer: png({ width: 40, height: 40, alpha: true }) },
    { name: 'film.png', mimeType: 'image/png', buffer: movingPng() },
  ]);
  await expect(drawings.getByRole('listitem')).toHaveCount(3);
  await expect(drawings.getByText(/Picture 3 added.*only its first picture is kept/)).toBeVisible();
  expect(calls).toEqual(['image/jpeg', 'image/png', 'image/jpeg']);

  await drawings.getByRole('button', { name: 'Add a picture' }).focus();
  await page.evaluate(
    ([base64]) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(
        new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'image.png', { type: 'image/png' }),
      );
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [aminaDrawing.base64] as const,
  );
  await expect(drawings.getByRole('listitem')).toHaveCount(4);
  await saved(page);
});

test('a paper is kept with its linked plan and given back as it came; what it was looked through for is said', async ({ app: page }) => {
  await openOnlyPlan(page);
  await goToSection(page, 'Linked plans');
  await page.getByRole('button', { name: /^Add a linked plan/ }).press('Enter');
  await page.keyboard.type('Hospital passport');
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  const copy = page.getByRole('group', { name: 'Copy', exact: true }).last();
  const add = async (buffer: Buffer): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await copy.getByRole('button', { name: 'Add a scan' }).press('Enter');
    await (await chooser).setFiles({ name: 'Amina Test passport.pdf', mimeType: 'application/pdf', buffer });
  };
  await add(pdf('/OpenAction << /S /JavaScript /JS (x) >>'));
  await expect(copy.getByRole('alert')).toContainText('This PDF holds a script');
  await add(pdf());
  await expect(copy.getByText(/none in plain sight. What is packed inside it was not opened/)).toBeVisible();
  await saved(page);
  await readable(page, 'a paper');
  // The dialog that asks where to is the browser's own; without it the file is downloaded.
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  const download = page.waitForEvent('download');
  await copy.getByRole('button', { name: 'Save a copy of Scan 1' }).press('Enter');
  const copied = await download;
  expect(copied.suggestedFilename()).toBe('scan_PLAN-0001.pdf');
  expect(readFileSync(await copied.path()).equals(pdf())).toBe(true);
});

test('a file that is dropped beside its place does not take the page away', async ({ app: page }) => {
  await openOnlyPlan(page);
  // False: the drop was prevented from doing what a browser does with it.
  expect(await drop(page, 'main', fromTelephone())).toBe(false);
  await toPhoto(page);
  await expect(picture(page)).toHaveCount(0);
});
