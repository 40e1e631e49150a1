// England 2015: letters, clocks and reviews as the dates come out.
import { expect, test } from 'vitest';
import { literalDate } from '../../../shared/base/plainDate.ts';
import { england2015 } from '../../../shared/jurisdiction/england2015.ts';
import { clockEnds, packFor, packOf, reviewLimit } from '../../../shared/jurisdiction/packs.ts';

test('sections A to K, with H in two, in order', () => {
  expect(england2015.sections.map(({ letter }) => letter).join(' ')).toBe('A B C D E F G H1 H2 I J K');
});

test('health advice is due 42 days after the request, the final plan 20 weeks after', () => {
  const ends = (id: string, from: `${number}-${number}-${number}`): string | undefined => {
    const clock = england2015.clocks.find((each) => each.id === id);
    return clock && clockEnds(clock, literalDate(from));
  };
  expect(ends('healthAdvice', '2026-11-21')).toBe('2027-01-02');
  expect(ends('finalPlan', '2026-11-21')).toBe('2027-04-10');
  expect(ends('annualReview', '2024-02-29')).toBe('2025-02-28');
  expect(ends('reportsBeforeReview', '2027-03-01')).toBe('2027-02-15');
});

test('reviews: 12 months, 6 under the age of 5, and the shorter where the age is not known', () => {
  const today = literalDate('2026-11-21');
  expect(reviewLimit(england2015, literalDate('2000-01-01'), today)).toBe('2027-11-21');
  expect(reviewLimit(england2015, literalDate('2021-11-21'), today)).toBe('2027-11-21');
  expect(reviewLimit(england2015, literalDate('2021-11-22'), today)).toBe('2027-05-21');
  expect(reviewLimit(england2015, undefined, today)).toBe('2027-05-21');
});

test('the pack of a day; none is made up', () => {
  expect(packFor('england', literalDate('2026-11-21'))?.id).toBe('england-2015');
  expect(packFor('england', literalDate('2010-01-01'))).toBeUndefined();
  expect(packFor('wales', literalDate('2026-11-21'))).toBeUndefined();
  expect(packOf('england-2015')).toBe(england2015);
});

test('the bare letters that mean two things are nowhere', () => {
  expect(JSON.stringify(england2015)).not.toMatch(/\bEHCP\b/);
});
