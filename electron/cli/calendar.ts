// Whole days as an iCalendar file (RFC 5545): lines end with CRLF, and none is longer than 75 octets.
import type { PlainDate } from '../../shared/base/plainDate.ts';

export interface CalendarDay {
  // The same in every file, so that a calendar moves an entry and makes no second one.
  readonly uid: string;
  readonly on: PlainDate;
  readonly summary: string;
}

const MOST_OCTETS = 75;

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);

// A continued line begins with a space, which counts; no character is cut in two.
function folded(line: string): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const letter of line) {
    if (Buffer.byteLength(current + letter) > MOST_OCTETS) {
      lines.push(current);
      current = ' ';
    }
    current += letter;
  }
  return [...lines, current];
}

const stamp = (moment: Date): string => moment.toISOString().replaceAll(/[-:]|\.\d+/g, '');

const eventOf = ({ uid, on, summary }: CalendarDay, made: Date): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${stamp(made)}`,
  `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
  `SUMMARY:${escaped(summary)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

// Lines without their ends.
export const calendarLines = (days: readonly CalendarDay[], made: Date): readonly string[] =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Accord//Dates that wait//EN',
    ...days.flatMap((day) => eventOf(day, made)),
    'END:VCALENDAR',
  ].flatMap(folded);
