// When somebody changed something, as people say it: today 14:03, yesterday 09:10, on 14-Mar-2026.
import { dateAt, formatDate } from '../../../shared/base/plainDate.ts';
import { formatMoment } from '../../ui/formatMoment.ts';

const DAY_MS = 86_400_000;

export function dayInWords(iso: string, now: Date = new Date()): string {
  const moment = new Date(iso);
  const day = dateAt(moment);
  if (day === dateAt(now)) return 'today';
  return day === dateAt(new Date(now.getTime() - DAY_MS)) ? 'yesterday' : `on ${formatDate(day)}`;
}

// formatMoment leaves out a day that is this one.
export const momentInWords = (iso: string, now: Date = new Date()): string => {
  const day = dayInWords(iso, now);
  return day.startsWith('on ') ? `on ${formatMoment(iso, false, now)}` : `${day} at ${formatMoment(iso, false, new Date(iso))}`;
};
