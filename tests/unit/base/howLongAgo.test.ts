import { expect, it } from 'vitest';
import { howLongAgo } from '../../../shared/base/howLongAgo.ts';
import { plainDate, type PlainDate } from '../../../shared/base/plainDate.ts';

const date = (text: string): PlainDate => {
  const read = plainDate(text);
  if (!read) throw new Error(text);
  return read;
};

it.each([
  ['2026-03-14', 'today'],
  ['2026-03-13', '1 day ago'],
  ['2026-02-01', '5 weeks ago'],
  ['2024-12-14', '15 months ago'],
  ['2016-03-14', '10 years ago'],
  ['2026-03-15', 'still to come'],
])('%s is said as %s on 14-Mar-2026', (then, words) => {
  expect(howLongAgo(date(then), date('2026-03-14'))).toBe(words);
});
