// How old the last verified backup is, in words, and whether that is as it should be. Age counts in days of the calendar, as
// the people who ask do.
import { dateAt, formatDate } from '../base/plainDate.ts';
import type { BackupStatus } from './backups.ts';

const DAY_MS = 86_400_000;
// A weekend with a bank holiday is no reason for red.
const OLD_AFTER_DAYS = 4;

export interface BackupAge {
  readonly at: 'good' | 'working' | 'wrong';
  readonly words: string;
}

const two = (number: number): string => String(number).padStart(2, '0');
const startOf = (moment: Date): number => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();

function whenInWords(moment: Date, days: number): string {
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  if (days === 0) return time;
  if (days === 1) return `yesterday ${time}`;
  return days > 1 && days <= 60 ? `${days} days ago` : formatDate(dateAt(moment));
}

export function backupAge({ underWay, verified, trouble, place }: BackupStatus, now: Date): BackupAge {
  const moment = verified && new Date(verified.at);
  const days = moment ? Math.round((startOf(now) - startOf(moment)) / DAY_MS) : 0;
  const last = moment ? whenInWords(moment, days) : undefined;
  if (underWay) return { at: 'working', words: 'Backing up…' };
  if (trouble) return { at: 'wrong', words: last ? `Backup failed. Last: ${last}` : 'Backup failed. There is none' };
  if (!last) return { at: 'wrong', words: 'No backup yet' };
  if (days >= OLD_AFTER_DAYS || days < 0) return { at: 'wrong', words: `Old backup: ${last}` };
  if (place?.trouble) return { at: 'wrong', words: `Backed up ${last}, not in the second place` };
  return { at: 'good', words: `Backed up ${last}` };
}
