import { expect, it } from 'vitest';
import { atTerminal, failureWords } from '../../../electron/cli/failure.ts';
import { appError } from '../../../shared/api/errors.ts';

it.each(['disk-full', 'disk-trouble'] as const)('%s speaks to somebody at a terminal, where there is no window to press in', (code) => {
  const words = failureWords(atTerminal(appError(code)));
  expect(words).toContain('run the command again');
  expect(words).not.toMatch(/on screen|press|window/);
});

it('keeps words that were chosen for the occasion', () => {
  const chosen = appError('disk-full', { safe: 'The vault is unchanged.', next: 'Free some space and run the command again.' });
  expect(atTerminal(chosen)).toEqual(chosen);
});
