// Words that cannot be stored. A disk is filled for real in tests/reliability; here the answer of a full disk is put on the
// wire, to see what a person sees.
import type { Page } from '@playwright/test';
import { appError, type ErrorCode } from '../../shared/api/errors.ts';
import { expect, test } from './support/app.ts';
import { addPerson, field, makeVault, press, saved, unlock } from './support/journeys.ts';

test.beforeEach(async ({ app: page }) => {
  await makeVault(page);
  await addPerson(page);
});

async function refuseSaves(page: Page, code: ErrorCode): Promise<() => Promise<void>> {
  await page.route('**/call', (route) => {
    const isSave = route.request().postData()?.includes('"operation":"plans.save"');
    return isSave ? route.fulfill({ json: { ok: false, error: appError(code) } }) : route.continue();
  });
  return () => page.unroute('**/call');
}

test('a full disk is said in words, and Try again stores every letter once there is room', async ({ app: page }) => {
  const makeRoom = await refuseSaves(page, 'disk-full');
  await field(page, 'Likes to be called').fill('Ami');
  const trouble = page.getByRole('alert', { name: 'Not saved' });
  await expect(trouble).toContainText('Not saved: the disk is full.');
  await expect(trouble).toContainText('Everything up to the last "Saved" is stored');
  await expect(page.getByText(/^Saved/)).toHaveCount(0);
  await makeRoom();
  await press(page, 'Try again');
  await saved(page);
  await expect(trouble).toHaveCount(0);
});

test('what is typed after the words were copied is offered to be copied too', async ({ app: page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await refuseSaves(page, 'disk-full');
  const called = field(page, 'Likes to be called');
  await called.fill('Ami');
  await press(page, 'Copy the words that are not saved');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await called.fill('Amina Rose');
  await press(page, 'Copy the words that are not saved');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Amina Rose');
});

test('leaving the plan is held back while words are not stored', async ({ app: page }) => {
  await refuseSaves(page, 'disk-full');
  await field(page, 'Likes to be called').fill('Ami');
  await press(page, /^People$/);
  await expect(page.getByRole('alert', { name: 'Not saved' })).toBeVisible();
  await expect(field(page, 'Likes to be called')).toHaveValue('Ami');
});

test('locking with words that are not stored keeps them in the window, and stores them after unlocking', async ({ app: page }) => {
  const makeRoom = await refuseSaves(page, 'disk-full');
  await field(page, 'Likes to be called').fill('Ami');
  await page.keyboard.press('Control+L');
  await expect(page.getByText('1 answer is not stored yet.')).toBeVisible();
  await makeRoom();
  await unlock(page);
  await expect(field(page, 'Likes to be called')).toHaveValue('Ami');
  await saved(page);
});

// As the cross on the window does; gives the question that the browser asks, and stays.
async function tryToClose(page: Page): Promise<string> {
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  await dialog.dismiss();
  return dialog.type();
}

test('closing the window asks first while words are not stored, before a lock and after it, and no longer than that', async ({
  app: page,
}) => {
  const makeRoom = await refuseSaves(page, 'disk-full');
  await field(page, 'Likes to be called').click();
  await page.keyboard.type('Ami');
  await expect(page.getByRole('alert', { name: 'Not saved' })).toBeVisible();
  expect(await tryToClose(page)).toBe('beforeunload');
  await expect(field(page, 'Likes to be called')).toHaveValue('Ami');
  await page.keyboard.press('Control+L');
  await expect(page.getByText('1 answer is not stored yet.')).toBeVisible();
  expect(await tryToClose(page)).toBe('beforeunload');
  await makeRoom();
  await unlock(page);
  await expect(field(page, 'Likes to be called')).toHaveValue('Ami');
  await saved(page);
  let questions = 0;
  page.on('dialog', (dialog) => {
    questions += 1;
    void dialog.accept();
  });
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  expect(questions).toBe(0);
});

test('a vault that was locked behind the window brings the door up, once, with the words kept', async ({ app: page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const operation = /"operation":"(plans\.save|vault\.lock)"/.exec(request.postData() ?? '')?.[1];
    if (operation) asked.push(operation);
  });
  await refuseSaves(page, 'locked');
  await field(page, 'Likes to be called').fill('Ami');
  await expect(page.getByText('1 answer is not stored yet.')).toBeVisible();
  expect(asked.filter((operation) => operation === 'vault.lock')).toHaveLength(1);
  // The second is the field that is left as the door comes up.
  expect(asked.filter((operation) => operation === 'plans.save').length).toBeLessThanOrEqual(2);
});

test('when Accord itself is gone, the words stay on screen and can be copied, whatever is pressed', async ({ app: page }) => {
  await page.route('**/call', (route) => route.abort());
  await field(page, 'Likes to be called').fill('Ami');
  await expect(page.getByRole('alert', { name: 'Not saved' })).toContainText('this window has lost touch with Accord');
  await page.keyboard.press('Control+L');
  await expect(field(page, 'Likes to be called')).toHaveValue('Ami');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await press(page, 'Copy the words that are not saved');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Likes to be called: Ami');
});

test('a reload by key does nothing; a real one disconnects the window and says so', async ({ app: page }) => {
  await field(page, 'Likes to be called').fill('Ami');
  await saved(page);
  // A headless browser has no reload key of its own, so what is looked at is whether the page lets the browser have it.
  await page.evaluate(() =>
    addEventListener('keydown', (event) => {
      if (event.key === 'F5' || event.key.toLowerCase() === 'r')
        document.body.dataset['reload'] += event.defaultPrevented ? ' refused' : ' allowed';
    }),
  );
  for (const keys of ['F5', 'Control+r', 'Control+Shift+R']) await page.keyboard.press(keys);
  await expect(page.locator('body')).toHaveAttribute('data-reload', /^\w+ refused refused refused$/);
  await page.reload();
  await expect(page.getByText(/This window was reloaded, so for safety it has been disconnected/)).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Ami');
});

test('a plan changed somewhere else is compared field by field, and nothing is overwritten', async ({ app: page }) => {
  // The same token in another page's hands: a second hand on the same plan.
  const requests: { readonly headers: Record<string, string>; readonly body: string }[] = [];
  page.on('request', (request) => {
    const body = request.postData() ?? '';
    if (body.includes('"operation":"plans.save"')) requests.push({ headers: request.headers(), body });
  });
  await field(page, 'Likes to be called').fill('Ami');
  await saved(page);
  const last = requests.at(-1);
  if (!last) throw new Error('Nothing was saved.');
  const other = JSON.parse(last.body) as { input: { revision: number; content: { answers: { person: Record<string, string> } } } }; // our own request
  other.input.revision += 1;
  other.input.content.answers.person['preferredName'] = 'Mina';
  await page.evaluate(
    ([authorization, body]) =>
      fetch('/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: authorization ?? '' },
        body: body ?? null,
      }),
    [last.headers['authorization'], JSON.stringify(other)],
  );

  await field(page, 'Likes to be called').fill('Amina-Rose');
  const panel = page.getByRole('region', { name: 'This plan was changed somewhere else' });
  await press(page, 'Compare them');
  await expect(panel).toBeFocused();
  await expect(panel.getByRole('group', { name: 'Likes to be called' })).toContainText('Mina');
  await expect(page.getByText('Not saved: compare first')).toBeVisible();
  // The form stays open meanwhile, and what is compared is what stands in it.
  await field(page, 'Likes to be called').fill('Amina-Rose B');
  await expect(panel.getByRole('group', { name: 'Likes to be called' })).toContainText('Amina-Rose B');
  await panel.getByRole('radio', { name: 'Keep both' }).check();
  await panel.getByRole('button', { name: 'Save these answers' }).press('Enter');
  // The panel goes, and the hand is where it was.
  await expect(field(page, 'Likes to be called')).toBeFocused();
  await saved(page);
  await expect(field(page, 'Likes to be called')).toHaveValue('Mina / Amina-Rose B');
});
