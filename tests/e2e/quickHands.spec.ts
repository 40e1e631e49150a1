import { expect, test } from './support/app.ts';
import { addPerson, field, makeVault } from './support/journeys.ts';

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
