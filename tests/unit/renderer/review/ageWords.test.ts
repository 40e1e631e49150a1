import { expect, it } from 'vitest';
import { ageWords } from '../../../../renderer/features/review/ageWords.ts';
import { literalDate } from '../../../../shared/base/plainDate.ts';

const TODAY = literalDate('2026-11-21');
const one = { version: 1, at: '2025-09-18T10:00:00.000Z' };
const two = { version: 2, at: '2026-10-21T10:00:00.000Z' };

it('says since when the words are the same', () => {
  expect(ageWords({ id: 'a', first: one, sameSince: one }, TODAY)).toBe('The same words since version 1, 18-Sep-2025 (14 months ago).');
});

it('says both ages of a statement that was changed once', () => {
  expect(ageWords({ id: 'a', first: one, sameSince: two }, TODAY)).toBe(
    'The same words since version 2, 21-Oct-2026 (4 weeks ago). First in the plan 18-Sep-2025.',
  );
});

it('says nothing of what is not known', () => {
  expect(ageWords(undefined, TODAY)).toBe('');
});

it('says of words that were taken up again that what was agreed after them does not say so', () => {
  expect(ageWords({ id: 'a', first: one, sameSince: one, lastSaid: one }, TODAY)).toBe(
    'The words of version 1, 18-Sep-2025 (14 months ago). What was agreed after it does not say this.',
  );
});
