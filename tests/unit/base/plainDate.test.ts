import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageInWords,
  ageOn,
  dateAt,
  dayByName,
  daysInMonth,
  formatDate,
  plainDate,
  readTypedDate,
  type PlainDate,
} from '../../../shared/base/plainDate.ts';

function day(text: string): PlainDate {
  const date = plainDate(text);
  if (!date) throw new Error(`The test names a day that is none: ${text}`);
  return date;
}

// Every day that the store may hold.
const anyDay = fc
  .date({ min: new Date(Date.UTC(1800, 0, 1)), max: new Date(Date.UTC(2999, 11, 31)), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('the stored form', () => {
  it.each(['2016-03-14', '2004-02-29', '2000-02-29', '1800-01-01', '2999-12-31'])('reads %s', (text) => {
    expect(plainDate(text)).toBe(text);
  });

  it.each([
    '2015-02-29',
    '1900-02-29',
    '2016-13-01',
    '2016-00-10',
    '2016-04-31',
    '2016-01-00',
    '1799-12-31',
    '3000-01-01',
    '2016-3-14',
    ' 2016-03-14',
    '2016-03-14T00:00',
    '14-03-2016',
    '',
    '2016-03-14\n',
  ])('refuses %j', (text) => {
    expect(plainDate(text)).toBeUndefined();
  });

  it('agrees with the calendar about the length of every month', () => {
    for (const year of [1900, 2000, 2015, 2016, 2100]) {
      for (let month = 1; month <= 12; month += 1) expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
    }
  });
});

describe('what a person types', () => {
  it.each([
    '14 3 2016',
    '14/3/2016',
    '14.03.2016',
    '14-3-2016',
    '14 / 03 / 2016',
    '14 Mar 2016',
    '14 march 2016',
    '14-Mar-2016',
    '14th March 2016',
    '14 MARCH, 2016',
    '14032016',
    ' 14 3 2016 ',
    '2016-03-14',
  ])('%j is 14 March 2016', (typed) => {
    expect(readTypedDate(typed)).toBe('2016-03-14');
  });

  it('takes the day first, as in the United Kingdom, where either would do', () => {
    expect(readTypedDate('3/4/2016')).toBe('2016-04-03');
    expect(readTypedDate('03042016')).toBe('2016-04-03');
  });

  it.each([
    ['a month first that cannot be one', '3/14/2016'],
    ['a year of two figures', '14/3/16'],
    ['a day that the month does not have', '31 April 2016'],
    ['a leap day in another year', '29 Feb 2015'],
    ['a month alone', 'March 2016'],
    ['a year alone', '2016'],
    ['a word that is no month', '14 Mac 2016'],
    ['too few letters of a month', '14 Ma 2016'],
    ['a sign', '-14 3 2016'],
    ['seven digits', '1432016'],
    ['words', 'about Easter'],
    ['nothing', ''],
    ['digits of another script', '١٤ ٣ ٢٠١٦'],
  ])('does not guess at %s', (_, typed) => {
    expect(readTypedDate(typed)).toBeUndefined();
  });

  it('reads back every date it shows', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(readTypedDate(formatDate(date))).toBe(date);
      }),
    );
  });

  it('gives a date or nothing for any text, and reading twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = readTypedDate(typed);
        expect(read === undefined || readTypedDate(read) === read).toBe(true);
      }),
    );
  });
});

describe('ages', () => {
  it.each([
    ['2016-03-14', '2026-03-13', 9],
    ['2016-03-14', '2026-03-14', 10],
    ['2004-02-29', '2022-02-28', 17],
    ['2004-02-29', '2022-03-01', 18],
    ['2004-02-29', '2024-02-29', 20],
    ['2026-01-01', '2025-12-31', -1],
  ])('born %s, on %s: %i', (birth, today, age) => {
    expect(ageOn(day(birth), day(today))).toBe(age);
  });

  it.each([
    ['2026-11-21', '2026-11-21', '0d'],
    ['2026-10-25', '2026-11-21', '27d'],
    ['2026-10-24', '2026-11-21', '4w'],
    ['2025-11-22', '2026-11-21', '52w'],
    ['2025-11-21', '2026-11-21', '12m'],
    ['2024-11-22', '2026-11-21', '23m'],
    ['2024-11-21', '2026-11-21', '2y'],
    ['2016-03-14', '2026-11-21', '10y'],
    ['2026-11-22', '2026-11-21', 'not yet born'],
  ])('born %s, on %s, in the words of the banner: %s', (birth, today, words) => {
    expect(ageInWords(day(birth), day(today))).toBe(words);
  });

  it('never falls as the days go by', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (birth, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(ageOn(birth, earlier)).toBeLessThanOrEqual(ageOn(birth, later));
      }),
    );
  });
});

it('the day of a moment is the day where the person sits', () => {
  expect(dateAt(new Date(2026, 10, 21, 23, 59))).toBe('2026-11-21');
  expect(dateAt(new Date(2026, 10, 22, 0, 0))).toBe('2026-11-22');
});

describe('a day by its name', () => {
  it.each([
    ['today', '2026-03-01'],
    [' Today ', '2026-03-01'],
    ['yesterday', '2026-02-28'],
  ])('%s', (typed, meant) => expect(dayByName(typed, day('2026-03-01'))).toBe(meant));

  it.each(['tod', 'today 2', 'tomorrow', 'yesterda', 'monday', 'toString', ''])('guesses nothing of “%s”', (typed) =>
    expect(dayByName(typed, day('2026-03-01'))).toBeUndefined(),
  );
});
