// A day as people say it ("14 3 2016", "today"), and how it was understood, to be said beside it.
import { dayByName, formatDate, readTypedDate, type PlainDate } from '../../shared/base/plainDate.ts';
import type { GroupMessage } from './FormGroup.tsx';
import { today } from './today.ts';

export const readDay = (typed: string): PlainDate | undefined => dayByName(typed, today()) ?? readTypedDate(typed);

export function dayRead(typed: string): GroupMessage | undefined {
  const day = readDay(typed);
  return day && { tone: 'note', text: formatDate(day) };
}
