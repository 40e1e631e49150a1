// The real window of `npm start`: it opens on Accord, says nothing of itself to other programs, and Accord ends with it.
import { execFileSync } from 'node:child_process';
import { expect, test } from './support/app.ts';
import { addPerson, field, makeVault, openPerson, unlock } from './support/journeys.ts';

test('opens on the first screen, in a window of its own', async ({ app }) => {
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await app.title()).toBe('Set up · Accord');
  expect(await app.evaluate(() => matchMedia('(display-mode: standalone)').matches)).toBe(true);
});

test('shows no secret on the list of processes, nor in the address', async ({ app }) => {
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  const listed = execFileSync('ps', ['-eo', 'args', '-ww'], { encoding: 'utf8' });
  expect(listed).toContain('--app=file:');
  expect(listed).not.toContain('127.0.0.1:' + new URL(app.url()).port);
  expect(new URL(app.url()).hash).toBe('');
});

test('closed in the middle of a word and opened again: every letter is there', async ({ openAccord }) => {
  const first = await openAccord();
  await makeVault(first.page);
  await addPerson(first.page);
  await field(first.page, 'How best to share information').click();
  await first.page.keyboard.type('Short sentences. She likes to be tol');
  const gone = first.page.waitForEvent('close');
  // As the cross on the window does.
  await first.page.close({ runBeforeUnload: true });
  await gone;
  await first.close();

  const second = await openAccord();
  await unlock(second.page);
  await openPerson(second.page, /TEST, Amina/);
  await expect(field(second.page, 'How best to share information')).toHaveValue('Short sentences. She likes to be tol');
});
