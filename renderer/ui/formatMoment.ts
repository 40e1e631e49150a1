// A moment as people here read it: 14:03:22 today, 20-Nov-2026 14:03 on another day.
import { dateAt, formatDate } from '../../shared/base/plainDate.ts';

const two = (number: number): string => String(number).padStart(2, '0');

export function formatMoment(iso: string, seconds = false, now: Date = new Date()): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return '';
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  if (dateAt(moment) !== dateAt(now)) return `${formatDate(dateAt(moment))} ${time}`;
  return seconds ? `${time}:${two(moment.getSeconds())}` : time;
}
