// The real window of `npm start`: it opens on Accord, says nothing of itself to other programs, and Accord ends with it.
import { execFileSync } from 'node:child_process';
import { expect, test } from './support/app.ts';

test('opens on the first screen, in a window of its own', async ({ app }) => {
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await app.title()).toBe('Accord');
  expect(await app.evaluate(() => matchMedia('(display-mode: standalone)').matches)).toBe(true);
});

test('shows no secret on the list of processes, nor in the address', async ({ app }) => {
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  const listed = execFileSync('ps', ['-eo', 'args', '-ww'], { encoding: 'utf8' });
  expect(listed).toContain('--app=file:');
  expect(listed).not.toContain('127.0.0.1:' + new URL(app.url()).port);
  expect(new URL(app.url()).hash).toBe('');
});
