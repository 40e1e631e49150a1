import { expect, test } from './support/app.ts';
import { addPerson, field, makeVault, saved } from './support/journeys.ts';

test('a field that somebody has gone to already keeps the cursor when the plan has just opened', async ({ app: page }) => {
  await makeVault(page);
  // Frames come late, as on a busy computer, and only when they are let go.
  await page.evaluate(() => {
    const late: FrameRequestCallback[] = [];
    Object.assign(globalThis, { letGo: () => late.splice(0).forEach((run) => run(performance.now())) });
    globalThis.requestAnimationFrame = (run) => late.push(run);
  });
  await addPerson(page);
  const called = field(page, 'Likes to be called');
  await called.focus();
  await page.keyboard.type('Am');
  await page.evaluate(() => (Reflect.get(globalThis, 'letGo') as () => void)()); // put there above
  await page.keyboard.type('i');
  await expect(called).toHaveValue('Ami');
  await expect(field(page, 'Title')).toHaveValue('');
});

test('whoever comes to a field by its words goes on with what is written there', async ({ app: page }) => {
  await makeVault(page);
  await addPerson(page);
  await field(page, 'Likes to be called').fill('Ami');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('likes to be called');
  await page.keyboard.press('Enter');
  await expect(field(page, 'Likes to be called')).toBeFocused();
  await page.keyboard.type('na');
  await expect(field(page, 'Likes to be called')).toHaveValue('Amina');
});

test('F3 goes on from where somebody is, also from a field that has nothing to settle any more', async ({ app: page }) => {
  await makeVault(page);
  await addPerson(page);
  // The number stays blank, and stands in the way; so does much below it.
  const share = field(page, 'How best to share information');
  await share.fill('Short sentences.');
  await saved(page);
  await page.keyboard.press('F3');
  const after = (await page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path'))) ?? '';
  expect(after).not.toBe('person.identifier');
  // Not the way to the next section, which begins with the same word.
  const next = page.locator('[aria-keyshortcuts="F3"]');
  const named = (await next.textContent()) ?? '';
  await page.keyboard.press('F3');
  const [, label = ''] = /^Next: (.*?)(?:F3)?$/.exec(named) ?? [];
  await expect(page.locator('[data-path]:has(:focus)').last()).toContainText(new RegExp(label.trim().slice(0, 12), 'i'));
  // Back again, the other way.
  await page.keyboard.press('Shift+F3');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path'))).toBe(after);
});

test('a key held down on the line of a twin opens nothing that has not been read', async ({ app: page }) => {
  await makeVault(page);
  await addPerson(page, 'Fairbairn', 'Rowan', '');
  await page.keyboard.press('Control+Shift+K');
  const line = page.getByRole('button', { name: /^FAIRBAIRN, Rowan/ });
  await line.focus();
  for (let repeat = 0; repeat < 20; repeat += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.getByRole('button', { name: 'The name is right: open the plan' })).toBeFocused();
  await expect(page.getByRole('navigation', { name: 'Parts of this plan' })).toHaveCount(0);
});
