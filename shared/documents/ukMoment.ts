// A moment as a clock on a wall in the UK showed it, whatever the zone of the computer that prints it, so that one
// version gives one paper everywhere.
import { formatDate, plainDate, type PlainDate } from '../base/plainDate.ts';

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

function partsAt(moment: string): Readonly<Record<string, string>> {
  return Object.fromEntries(wallClock.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
}

export function ukDate(moment: string): PlainDate {
  const { year, month, day } = partsAt(moment);
  const date = plainDate(`${year}-${month}-${day}`);
  if (!date) throw new Error('A version was changed at a moment that is not a date.');
  return date;
}

// 21-Nov-2026 at 14:03
export function formatUkMoment(moment: string): string {
  const { hour, minute } = partsAt(moment);
  return `${formatDate(ukDate(moment))} at ${hour}:${minute}`;
}
