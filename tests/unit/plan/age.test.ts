// Ages and what follows from them, against a second way of working them out: day by day on a calendar that is counted
// rather than calculated.
import { describe, expect, test } from 'vitest';
import { addMonths, ageOn, dayOfWeek, literalDate, plainDate, yearMonthDay, type PlainDate } from '../../../shared/base/plainDate.ts';
import {
  birthdayAt,
  emergencyPageLimit,
  endOfCompulsorySchool,
  lifeStageOn,
  schoolYearName,
  schoolYearOn,
  THRESHOLDS,
  weightGoodUntil,
} from '../../../shared/plan/age.ts';

const on = (text: string): PlainDate => {
  const date = plainDate(text);
  if (!date) throw new Error(`Not a date: ${text}`);
  return date;
};

// The calendar, counted out one day after another from 1 January 1900 (a Monday).
interface Day {
  readonly date: PlainDate;
  readonly weekday: number;
}

function calendar(): readonly Day[] {
  const days: Day[] = [];
  let [year, month, day, weekday] = [1900, 1, 1, 1];
  const pad = (number: number): string => (number < 10 ? `0${number}` : String(number));
  while (year < 2100) {
    days.push({ date: on(`${year}-${pad(month)}-${pad(day)}`), weekday });
    weekday = (weekday + 1) % 7;
    const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
    const last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
    if (day !== last) day += 1;
    else [day, month] = [1, month + 1];
    if (month > 12) [month, year] = [1, year + 1];
  }
  return days;
}

const DAYS = calendar();

test('the calendar and the days of the week agree, every day of two centuries', () => {
  expect(DAYS).toHaveLength(73_049);
  expect(DAYS.every(({ date, weekday }) => dayOfWeek(date) === weekday)).toBe(true);
});

// Birthdays counted off one by one; 29 February comes as 1 March in other years. Asked with dates in order.
function agesOf(birth: string): (date: string) => number {
  const md = birth.slice(4);
  const birthdays: string[] = [];
  for (let year = Number(birth.slice(0, 4)) + 1; year < 2101; year += 1) {
    const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    birthdays.push(md === '-02-29' && !leap ? `${year}-03-01` : `${year}${md}`);
  }
  let reached = 0;
  return (date) => {
    while ((birthdays[reached] ?? '9999') <= date) reached += 1;
    return reached;
  };
}

test('ages, school years and stages over a million pairs of dates', () => {
  let pairs = 0;
  const wrong: string[] = [];
  for (let from = 0; from < DAYS.length && pairs < 1_000_000; from += 61) {
    const birth = DAYS[from]?.date;
    if (!birth) break;
    const ageAt = agesOf(birth);
    for (let to = from; to < DAYS.length; to += 41) {
      const today = DAYS[to]?.date;
      if (!today) break;
      pairs += 1;
      const age = ageAt(today);
      if (ageOn(birth, today) !== age) wrong.push(`age ${birth} ${today}`);
      // Reception in the school year (from 1 September) after turning 4; one more each 1 September.
      const { year, month } = yearMonthDay(today);
      const started = month >= 9 ? year : year - 1;
      const reception = yearMonthDay(birth).year + (birth.slice(5) >= '09-01' ? 5 : 4);
      const school = started - reception;
      const expected = school >= 0 && school <= 13 ? school : undefined;
      if (schoolYearOn(birth, today) !== expected) wrong.push(`school ${birth} ${today}`);
      const stage = ['earlyYears', 'childhood', 'teenage', 'youngAdult', 'adult', 'olderAdult'][
        [6, 13, 18, 25, 65].filter((limit) => age >= limit).length
      ];
      if (lifeStageOn(birth, today) !== stage) wrong.push(`stage ${birth} ${today}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(pairs).toBeGreaterThanOrEqual(1_000_000);
}, 60_000);

describe('edges', () => {
  test('a leap-day birth turns 13 on 1 March', () => {
    const birth = literalDate('2012-02-29');
    expect(birthdayAt(birth, 13)).toBe('2025-03-01');
    expect(birthdayAt(birth, 16)).toBe('2028-02-29');
    expect([ageOn(birth, literalDate('2025-02-28')), ageOn(birth, literalDate('2025-03-01'))]).toEqual([12, 13]);
  });

  test('31 August and 1 September are a school year apart, and it turns on 1 September', () => {
    expect(schoolYearOn(literalDate('2013-08-31'), literalDate('2026-11-21'))).toBe(9);
    expect(schoolYearOn(literalDate('2013-09-01'), literalDate('2026-11-21'))).toBe(8);
    expect(schoolYearOn(literalDate('2013-09-01'), literalDate('2027-08-31'))).toBe(8);
    expect(schoolYearOn(literalDate('2013-09-01'), literalDate('2027-09-01'))).toBe(9);
  });

  test('the birthdays at which something changes', () => {
    expect(THRESHOLDS.map(({ age }) => birthdayAt(literalDate('2012-02-29'), age))).toEqual([
      '2025-03-01',
      '2028-02-29',
      '2030-03-01',
      '2037-03-01',
    ]);
    expect([schoolYearName(0), schoolYearName(9)]).toEqual(['Reception', 'Year 9']);
  });

  test('someone taught out of their year', () => {
    expect(schoolYearOn(literalDate('2013-08-31'), literalDate('2026-11-21'), 8)).toBe(8);
  });

  test('before birth', () => {
    expect(lifeStageOn(literalDate('2027-01-01'), literalDate('2026-11-21'))).toBe('antenatal');
    expect(schoolYearOn(literalDate('2027-01-01'), literalDate('2026-11-21'))).toBeUndefined();
  });

  test('the end of compulsory school: the last Friday in June of the school year of the 16th birthday', () => {
    expect(endOfCompulsorySchool(literalDate('2010-08-31'))).toBe('2026-06-26');
    expect(endOfCompulsorySchool(literalDate('2010-09-01'))).toBe('2027-06-25');
    for (let year = 1990; year < 2080; year += 1) {
      const end = endOfCompulsorySchool(on(`${year}-03-14`)) ?? '';
      const fridays = DAYS.filter(({ date, weekday }) => weekday === 5 && date.startsWith(`${year + 16}-06`));
      expect(end).toBe(fridays.at(-1)?.date);
    }
  });

  test('how long a weight holds', () => {
    const birth = literalDate('2024-11-21');
    expect(weightGoodUntil(birth, literalDate('2026-11-20'))).toBe('2027-02-20'); // still 1: 3 months
    expect(weightGoodUntil(birth, literalDate('2026-11-21'))).toBe('2027-05-21'); // 2: 6 months
    expect(weightGoodUntil(literalDate('2014-11-21'), literalDate('2026-11-21'))).toBe('2027-11-21'); // 12: 12 months
    expect(weightGoodUntil(literalDate('2024-11-21'), literalDate('2025-11-30'))).toBe('2026-02-28');
  });

  test('how long an emergency page holds: 12 months, 6 for the very young or for doses by weight, and never past what runs out', () => {
    const written = literalDate('2026-08-31');
    expect(emergencyPageLimit(written, literalDate('2000-01-01'), false, [])).toBe('2027-08-31');
    expect(emergencyPageLimit(written, literalDate('2000-01-01'), true, [])).toBe('2027-02-28');
    expect(emergencyPageLimit(written, literalDate('2021-09-01'), false, [])).toBe('2027-02-28');
    expect(emergencyPageLimit(written, literalDate('2021-08-31'), false, [])).toBe('2027-08-31');
    expect(emergencyPageLimit(written, undefined, false, [literalDate('2026-12-01'), literalDate('2027-01-01')])).toBe('2026-12-01');
  });

  test('months are counted to the last day of a shorter one', () => {
    expect(addMonths(literalDate('2024-02-29'), 12)).toBe('2025-02-28');
    expect(addMonths(literalDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(literalDate('2026-03-31'), -1)).toBe('2026-02-28');
  });
});
