// A calendar file and rows for a spreadsheet, read back by parts that were written for this test.
import { expect, it } from 'vitest';
import { calendarLines } from '../../../electron/cli/calendar.ts';
import { csvLine } from '../../../electron/cli/csv.ts';
import { literalDate } from '../../../shared/base/plainDate.ts';
import { readCalendar } from '../../support/readCalendar.ts';

const fileOf = (lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');
const day = { uid: 'one@accord', on: literalDate('2027-01-07'), summary: 'PLAN-0001: Review due' };
const MADE = new Date('2026-11-26T13:05:09.123Z');

it('is a whole day with a stamp, and one entry for each date', () => {
  const events = readCalendar(fileOf(calendarLines([day, { ...day, uid: 'two@accord' }], MADE)));
  expect(events).toHaveLength(2);
  expect(events[0]).toEqual(
    new Map([
      ['UID', 'one@accord'],
      ['DTSTAMP', '20261126T130509Z'],
      ['DTSTART;VALUE=DATE', '20270107'],
      ['SUMMARY', 'PLAN-0001: Review due'],
      ['TRANSP', 'TRANSPARENT'],
    ]),
  );
  expect(readCalendar(fileOf(calendarLines([], MADE)))).toEqual([]);
});

it.each([
  ['of plain letters', 'a'.repeat(300)],
  ['of letters of two octets', 'ŵ'.repeat(200)],
  ['of letters of four octets', `x${'😀'.repeat(90)}`],
  ['with commas, semicolons, backslashes and a line end', String.raw`a, b; c\d\n `.repeat(20) + '\nnext'],
])('a long line %s is folded at 75 octets and comes back whole', (_, summary) => {
  const lines = calendarLines([{ ...day, summary }], MADE);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.every((line) => Buffer.from(line).toString() === line)).toBe(true);
  expect(readCalendar(fileOf(lines))[0]?.get('SUMMARY')).toBe(summary);
});

it('a cell is never a formula, and commas, quotation marks and line ends stay inside it', () => {
  expect(csvLine(['=1+1', '+44', '-3', '@SUM(A1)', '\t=1', ' =1', '＝1'])).toBe("'=1+1,'+44,'-3,'@SUM(A1),'\t=1,' =1,'＝1");
  expect(csvLine(['a,b', 'say "no"', 'one\ntwo', 'plain'])).toBe('"a,b","say ""no""","one\ntwo",plain');
});
