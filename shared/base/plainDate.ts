// Calendar dates without a clock or a zone: 'YYYY-MM-DD'. People write them day first and read them as 14-Mar-2016,
// which cannot be mistaken; a month is never guessed from a number alone in print.
declare const brand: unique symbol;
export type PlainDate = string & { readonly [brand]: 'PlainDate' };

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const MONTHS_LONG = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function make(year: number, month: number, day: number): PlainDate | undefined {
  if (year < 1800 || year > 2999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return text as PlainDate; // the only place a PlainDate is made
}

// Reads the stored form only.
export function plainDate(text: string): PlainDate | undefined {
  const parts = ISO.exec(text);
  return parts ? make(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

// For a date that stands in the source: a wrong one is a bug, found the moment the file is loaded.
export function literalDate(text: `${number}-${number}-${number}`): PlainDate {
  const date = plainDate(text);
  if (!date) throw new Error(`Not a date: ${text}`);
  return date;
}

function monthNumber(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const word = text.toLowerCase();
  return word.length < 3 ? 0 : MONTHS_LONG.findIndex((month) => month === word || (word.length <= 4 && month.startsWith(word))) + 1;
}

// Reads what a person in the UK types: day, month, year, with any of the usual separators, or eight digits. The year has
// four digits: two would be a guess. Anything else is undefined, and what was typed stays as it is.
export function readTypedDate(typed: string): PlainDate | undefined {
  const text = typed.trim();
  const stored = plainDate(text);
  if (stored) return stored;
  const run = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  const parts = run ?? /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+([A-Za-z]{3,9}|\d{1,2})[\s./,-]+(\d{4})$/.exec(text);
  if (!parts) return undefined;
  return make(Number(parts[3]), monthNumber(parts[2] ?? ''), Number(parts[1]));
}

// Two words that mean one day and no other, for whoever writes down what was just done. No other word is guessed.
const DAYS_BY_NAME: Readonly<Record<string, number>> = { today: 0, yesterday: -1 };

export function dayByName(typed: string, today: PlainDate): PlainDate | undefined {
  const name = typed.trim().toLowerCase();
  return Object.hasOwn(DAYS_BY_NAME, name) ? addDays(today, DAYS_BY_NAME[name] ?? 0) : undefined;
}

// A date from its parts, or undefined where the calendar has no such day.
export const plainDateOf = make;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const yearMonthDay = (date: PlainDate): Parts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

// 14-Mar-2016, the one way a date is shown or printed.
export function formatDate(date: PlainDate): string {
  const { year, month, day } = yearMonthDay(date);
  return `${String(day).padStart(2, '0')}-${MONTHS[month - 1] ?? ''}-${year}`;
}

// Whole years. Someone born on 29 February has their birthday on 1 March in other years, as in the law of England.
export function ageOn(birth: PlainDate, today: PlainDate): number {
  const from = yearMonthDay(birth);
  const to = yearMonthDay(today);
  const before = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - (before ? 1 : 0);
}

const monthsBetween = (birth: PlainDate, today: PlainDate): number => {
  const from = yearMonthDay(birth);
  const to = yearMonthDay(today);
  return (to.year - from.year) * 12 + (to.month - from.month) - (to.day < from.day ? 1 : 0);
};

const DAY = 86_400_000;

export const daysBetween = (from: PlainDate, to: PlainDate): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

export function addDays(date: PlainDate, days: number): PlainDate | undefined {
  const moved = new Date(Date.parse(date) + days * DAY);
  return make(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

// The same day so many months on, or the last day of that month where it is shorter.
export function addMonths(date: PlainDate, months: number): PlainDate | undefined {
  const { year, month, day } = yearMonthDay(date);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return make(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

// 0 is Sunday.
export const dayOfWeek = (date: PlainDate): number => new Date(Date.parse(date)).getUTCDay();

// Age as the NHS banner shows it: days under 4 weeks, weeks under a year, months under 2 years, then years.
export function ageInWords(birth: PlainDate, today: PlainDate): string {
  const days = daysBetween(birth, today);
  if (days < 0) return 'not yet born';
  if (days < 28) return `${days}d`;
  const months = monthsBetween(birth, today);
  if (months < 12) return `${Math.floor(days / 7)}w`;
  if (months < 24) return `${months}m`;
  return `${ageOn(birth, today)}y`;
}

// The calendar day of a moment, where the person using the app is.
export function dateAt(moment: Date): PlainDate {
  const date = make(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  if (!date) throw new Error('The clock gives a date outside the years 1800 to 2999.');
  return date;
}

// As much of a date as is known: a year, a month of a year, or a day. Reads the stored form only.
export type DatePrecision = 'year' | 'month' | 'day';

export function partialDatePrecision(text: string): DatePrecision | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return plainDate(text) && 'day';
  return make(Number(year), Number(month ?? '1'), 1) && (month === undefined ? 'year' : 'month');
}

// Reads what a person types where the day or the month may not be known: '2016', 'Mar 2016', '3/2016', '14 3 2016'.
export function readTypedPartialDate(typed: string): string | undefined {
  const text = typed.trim();
  if (partialDatePrecision(text)) return text;
  const parts = /^([A-Za-z]{3,9}|\d{1,2})[\s./,-]+(\d{4})$/.exec(text);
  const first = parts && make(Number(parts[2]), monthNumber(parts[1] ?? ''), 1);
  return first ? first.slice(0, 7) : readTypedDate(text);
}

// 2016, Mar-2016 or 14-Mar-2016.
export function formatPartialDate(text: string): string {
  const date = plainDate(text);
  if (date) return formatDate(date);
  return partialDatePrecision(text) === 'month' ? `${MONTHS[Number(text.slice(5, 7)) - 1] ?? ''}-${text.slice(0, 4)}` : text;
}
