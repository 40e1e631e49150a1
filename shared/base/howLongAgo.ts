// How far back a date lies, in words a person checks a date by: "10 years ago" beside a date of birth, "7 weeks old" beside
// a weight.
import { ageInWords, type PlainDate } from './plainDate.ts';

const UNITS: Readonly<Record<string, string>> = { d: 'day', w: 'week', m: 'month', y: 'year' };

function span(date: PlainDate, today: PlainDate): string {
  const age = ageInWords(date, today);
  const count = Number.parseInt(age, 10);
  const unit = UNITS[age.slice(-1)] ?? 'day';
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

const STILL_TO_COME = 'still to come';

export function howLongAgo(date: PlainDate, today: PlainDate): string {
  if (date === today) return 'today';
  return date > today ? STILL_TO_COME : `${span(date, today)} ago`;
}

export function howOld(date: PlainDate, today: PlainDate): string {
  if (date === today) return 'measured today';
  return date > today ? STILL_TO_COME : `${span(date, today)} old`;
}
