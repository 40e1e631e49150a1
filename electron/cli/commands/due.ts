// Every date that waits in a vault, for a list, a spreadsheet or a calendar. Nobody is named and nothing of a plan is told.
import { daysBetween, formatDate, dateAt, type PlainDate } from '../../../shared/base/plainDate.ts';
import { ok } from '../../../shared/base/result.ts';
import { dueLabel, type DueDate } from '../../../shared/plan/dueDates.ts';
import { dueInWords } from '../../../shared/plan/requestClock.ts';
import { calendarLines } from '../calendar.ts';
import type { Command } from '../command.ts';
import { csvLine } from '../csv.ts';
import { EXIT, wrongUsage } from '../failure.ts';
import { wholeNumber, type Given } from '../options.ts';
import { unlock } from '../unlock.ts';

const FORMATS = ['ics', 'csv', 'json'] as const;
const MOST_DAYS = 3660;

const row = ({ planNumber, kind, on }: DueDate, today: PlainDate) => ({
  planNumber,
  kind,
  what: dueLabel(kind),
  on,
  daysLeft: daysBetween(today, on),
});

const inCalendar = (dates: readonly DueDate[], made: Date): readonly string[] =>
  calendarLines(
    dates.map(({ id, planNumber, kind, on }) => ({ uid: `${id}@accord`, on, summary: `${planNumber}: ${dueLabel(kind)}` })),
    made,
  );

const inSpreadsheet = (dates: readonly DueDate[], today: PlainDate): readonly string[] => [
  csvLine(['Plan', 'What', 'Day', 'Days left']),
  ...dates.map((date) => {
    const { planNumber, what, on, daysLeft } = row(date, today);
    return csvLine([planNumber, what, formatDate(on), daysLeft < 0 ? `late by ${-daysLeft}` : String(daysLeft)]);
  }),
];

// Whoever prints ends each line with a line feed: with this before it, as both formats want it.
const withReturns = (lines: readonly string[]): readonly string[] => lines.map((line) => `${line}\r`);

function linesOf(given: Given, dates: readonly DueDate[], now: Date): readonly string[] {
  const today = dateAt(now);
  if (given.has('ics')) return withReturns(inCalendar(dates, now));
  if (given.has('csv')) return withReturns(inSpreadsheet(dates, today));
  return dates.map(({ planNumber, kind, on }) => `${planNumber}  ${dueLabel(kind)}: ${dueInWords(on, today)}`);
}

export const due: Command = {
  name: 'due',
  summary: 'list every date that waits: reviews, emergency pages, slips, scans, local authorities',
  usage: 'accord due [--within N] [--ics | --csv | --json] [--vault DIR]',
  options: [
    { name: 'within', takes: 'value', value: 'N', help: 'only what is late, or due within N days' },
    { name: 'ics', takes: 'nothing', help: 'print a calendar file (iCalendar), a whole day for each date' },
    { name: 'csv', takes: 'nothing', help: 'print rows for a spreadsheet' },
  ],
  notes: [
    'People are told by their plan number only, and nothing of what is in a plan. Whoever was archived or has died is left out.\nMoves from school to school are told where the plan says that there is an Education, Health and Care plan: starting school,\nmoving to secondary school and moving on after Year 11. Other moves depend on the school and are not known here.',
    'With --json: an array of { planNumber, kind, what, on, daysLeft }, the first first; daysLeft is below 0 where it is late.',
  ],
  examples: [
    'accord due --vault ./vault --within 30',
    'accord due --vault ./vault --ics --passphrase-stdin < passphrase.txt > dates.ics',
    'accord due --vault ./vault --csv --passphrase-stdin < passphrase.txt > dates.csv',
  ],
  run: async (task) => {
    const { given } = task;
    if (FORMATS.filter(given.has).length > 1)
      return wrongUsage('The dates are asked for in more than one format.', 'Give one of --ics, --csv and --json.');
    const within = wholeNumber(given, 'within', 0, MOST_DAYS);
    if (!within.ok) return within;
    const session = await unlock(task);
    if (!session.ok) return session;
    const read = await task.call('due.read', {});
    if (!read.ok) return read;
    const now = task.now();
    const today = dateAt(now);
    const dates = read.value.filter(({ on }) => within.value === undefined || daysBetween(today, on) <= within.value);
    return ok({
      exitCode: EXIT.done,
      value: dates.map((date) => row(date, today)),
      lines: linesOf(given, dates, now),
      words: [`${session.value.sample ? 'From a sample vault: ' : ''}${dates.length} ${dates.length === 1 ? 'date' : 'dates'}.`],
    });
  },
};
