// As much of a date as is known, from the keys to the page.
import { describe, expect, test } from 'vitest';
import { formatPartialDate, partialDatePrecision, readTypedPartialDate } from '../../../shared/base/plainDate.ts';

describe('what people type', () => {
  test.each([
    ['2016', '2016', 'year', '2016'],
    ['3 2016', '2016-03', 'month', 'Mar-2016'],
    ['March 2016', '2016-03', 'month', 'Mar-2016'],
    ['03/2016', '2016-03', 'month', 'Mar-2016'],
    ['14 3 2016', '2016-03-14', 'day', '14-Mar-2016'],
    ['2016-03', '2016-03', 'month', 'Mar-2016'],
  ])('%s', (typed, stored, precision, printed) => {
    expect(readTypedPartialDate(typed)).toBe(stored);
    expect(partialDatePrecision(stored)).toBe(precision);
    expect(formatPartialDate(stored)).toBe(printed);
  });

  test.each(['16', '13 2016', 'spring 2016', '31 2 2016', '3 16', '', '2016-13', '1066'])('“%s” is not guessed at', (typed) => {
    expect(readTypedPartialDate(typed)).toBeUndefined();
    expect(partialDatePrecision(typed)).toBeUndefined();
  });
});

test('what cannot be read is printed as it was typed', () => {
  expect(formatPartialDate('spring 2016')).toBe('spring 2016');
});
