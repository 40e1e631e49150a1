// How far back a date lies, in words a person checks a date by: "10 years ago" beside a date of birth.
import { ageInWords, type PlainDate } from './plainDate.ts';

const UNITS: Readonly<Record<string, string>> = { d: 'day', w: 'week', m: 'month', y: 'year' };

export function howLongAgo(date: PlainDate, today: PlainDate): string {
  if (date === today) return 'today';
  if (date > today) return 'still to come';
  const age = ageInWords(date, today);
  const count = Number.parseInt(age, 10);
  const unit = UNITS[age.slice(-1)] ?? 'day';
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
