// What follows from a date of birth: stage of life, school year, the ages at which the law or good practice changes
// something, and how long a weight or an emergency page may be relied on. Dates only; no clock, no zone.
import {
  addDays,
  addMonths,
  ageOn,
  dayOfWeek,
  daysInMonth,
  partialDatePrecision,
  plainDate,
  plainDateOf,
  yearMonthDay,
  type PlainDate,
} from '../base/plainDate.ts';
import type { LifeStage } from './valueSets/lifeStage.ts';

export type { LifeStage } from './valueSets/lifeStage.ts';

export function lifeStageOn(birth: PlainDate, today: PlainDate): LifeStage {
  if (today < birth) return 'antenatal';
  const age = ageOn(birth, today);
  if (age < 6) return 'earlyYears';
  if (age < 13) return 'childhood';
  if (age < 18) return 'teenage';
  if (age < 25) return 'youngAdult';
  return age < 65 ? 'adult' : 'olderAdult';
}

// National Curriculum year: Reception is 0 and Year 13 the last. Years turn on 1 September; who is in which is settled by
// the age on the 31 August before. Undefined outside school age. An override is for someone taught out of their year.
export function schoolYearOn(birth: PlainDate, today: PlainDate, override?: number): number | undefined {
  if (override !== undefined) return override;
  const now = yearMonthDay(today);
  const lastAugust = plainDateOf(now.month >= 9 ? now.year : now.year - 1, 8, 31);
  if (!lastAugust || lastAugust < birth) return undefined;
  const year = ageOn(birth, lastAugust) - 4;
  return year >= 0 && year <= 13 ? year : undefined;
}

export const schoolYearName = (year: number): string => (year === 0 ? 'Reception' : `Year ${year}`);

// The ages a plan looks ahead to. On someone's birthday the age has been reached.
export const THRESHOLDS = [
  { age: 13, sentence: 'Moving to adult care and growing up should be talked about from now on.' },
  { age: 16, sentence: 'From 16 a person is presumed able to decide for themselves.' },
  { age: 18, sentence: 'From 18 a parent cannot decide for a person without a legal power to do so.' },
  { age: 25, sentence: 'An Education, Health and Care plan cannot go on past the end of the school year in which a person turns 25.' },
] as const;

export const birthdayAt = (birth: PlainDate, age: number): PlainDate | undefined => {
  const { year, month, day } = yearMonthDay(birth);
  // 29 February in another year is 1 March.
  return plainDateOf(year + age, month, day) ?? plainDateOf(year + age, 3, 1);
};

// The last Friday in June of the school year in which someone turns 16: rights under the EHC plan pass to them.
export function endOfCompulsorySchool(birth: PlainDate): PlainDate | undefined {
  const { year, month } = yearMonthDay(birth);
  const lastOfJune = plainDateOf(year + (month >= 9 ? 17 : 16), 6, 30);
  return lastOfJune && addDays(lastOfJune, -((dayOfWeek(lastOfJune) + 2) % 7));
}

// How many months a weight may stand behind a dose, by the age at which it was measured.
export const WEIGHT_MONTHS = [
  { under: 2, months: 3 },
  { under: 12, months: 6 },
  { under: Number.POSITIVE_INFINITY, months: 12 },
] as const;

export function weightMonths(birth: PlainDate, asAt: PlainDate): number {
  const age = ageOn(birth, asAt);
  return WEIGHT_MONTHS.find(({ under }) => age < under)?.months ?? 0;
}

// The last day on which a weight measured on `asAt` may be relied on.
export const weightGoodUntil = (birth: PlainDate, asAt: PlainDate): PlainDate | undefined => addMonths(asAt, weightMonths(birth, asAt));

// The last day of what is printed on a box: a month or a year holds to its end.
export function boxGoodUntil(printed: string): PlainDate | undefined {
  const precision = partialDatePrecision(printed);
  if (precision === undefined) return undefined;
  if (precision === 'day') return plainDate(printed);
  const year = Number(printed.slice(0, 4));
  const month = precision === 'year' ? 12 : Number(printed.slice(5, 7));
  return plainDateOf(year, month, daysInMonth(year, month));
}

// The latest day an emergency page may be relied on: 12 months, or 6 for a child under 5 or where a dose rests on a
// weight, and never later than the first thing on it that runs out.
export function emergencyPageLimit(
  written: PlainDate,
  birth: PlainDate | undefined,
  byWeight: boolean,
  expiries: readonly PlainDate[],
): PlainDate | undefined {
  const short = byWeight || (birth !== undefined && ageOn(birth, written) < 5);
  return [addMonths(written, short ? 6 : 12), ...expiries].reduce((first, next) =>
    first === undefined || (next !== undefined && next < first) ? next : first,
  );
}
