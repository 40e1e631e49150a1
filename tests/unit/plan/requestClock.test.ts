// By when a local authority gets its answer, and by when its document is ready for a move.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, literalDate, plainDateOf, yearMonthDay, type PlainDate } from '../../../shared/base/plainDate.ts';
import { england2015 } from '../../../shared/jurisdiction/england2015.ts';
import { schoolYearOn } from '../../../shared/plan/age.ts';
import { adviceDueOn, comingMove, dueInWords } from '../../../shared/plan/requestClock.ts';

const START = literalDate('2015-01-01');
const anyDay = fc.integer({ min: 0, max: 365 * 40 }).map((days) => addDays(START, days) ?? START);

it('an answer is due six weeks after the request, on the same day of the week', () => {
  expect(adviceDueOn(england2015, literalDate('2026-11-26'))).toBe('2027-01-07');
  fc.assert(
    fc.property(anyDay, (received) => {
      const on = adviceDueOn(england2015, received);
      return on !== undefined && daysBetween(received, on) === 42;
    }),
  );
});

it('says the day, and how many days are left or late', () => {
  const on = literalDate('2027-01-07');
  const told = (today: `${number}-${number}-${number}`): string => dueInWords(on, literalDate(today));
  expect(told('2026-11-26')).toBe('due 07-Jan-2027, 42 days left');
  expect(told('2027-01-06')).toBe('due 07-Jan-2027, 1 day left');
  expect(told('2027-01-07')).toBe('due 07-Jan-2027, today');
  expect(told('2027-01-08')).toBe('due 07-Jan-2027, late by 1 day');
  expect(told('2027-01-10')).toBe('due 07-Jan-2027, late by 3 days');
});

describe('moves', () => {
  const move = (birth: `${number}-${number}-${number}`, today: `${number}-${number}-${number}`, year?: number): readonly unknown[] => {
    const coming = comingMove(england2015, literalDate(birth), literalDate(today), year);
    return coming ? [coming.move.into, coming.by] : [];
  };

  it('15 February before school and secondary school, 31 March before what follows Year 11', () => {
    expect(move('2023-08-31', '2026-11-26')).toEqual([0, '2027-02-15']);
    expect(move('2016-09-01', '2026-11-26')).toEqual([]);
    expect(move('2016-08-31', '2026-11-26')).toEqual([7, '2027-02-15']);
    expect(move('2011-03-14', '2026-11-26')).toEqual([12, '2027-03-31']);
  });

  it('the last day is the day itself; after it nothing is known', () => {
    expect(move('2011-03-14', '2027-03-31')).toEqual([12, '2027-03-31']);
    expect(move('2011-03-14', '2027-04-01')).toEqual([]);
  });

  it('somebody who is taught out of their year moves with those they are taught with', () => {
    expect(move('2014-12-01', '2026-11-26')).toEqual([]);
    expect(move('2014-12-01', '2026-11-26', 6)).toEqual([7, '2027-02-15']);
    expect(move('2015-09-01', '2026-11-26', 5)).toEqual([]);
  });

  it('each child has each of the three moves once, in the year in which they make it', () => {
    fc.assert(
      fc.property(anyDay, (birth) => {
        const born = yearMonthDay(birth).year;
        const moves = new Map<number, PlainDate>();
        for (let year = born + 1; year <= born + 19; year += 1) {
          const coming = comingMove(england2015, birth, plainDateOf(year, 1, 1) ?? birth);
          if (!coming) continue;
          expect(moves.has(coming.move.into)).toBe(false);
          moves.set(coming.move.into, coming.by);
          expect(schoolYearOn(birth, plainDateOf(year, 9, 1) ?? birth)).toBe(coming.move.into);
          expect(yearMonthDay(coming.by).year).toBe(year);
        }
        expect([...moves.keys()]).toEqual([0, 7, 12]);
      }),
    );
  });
});
