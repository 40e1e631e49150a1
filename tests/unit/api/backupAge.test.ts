import { expect, test } from 'vitest';
import { backupAge } from '../../../shared/api/backupAge.ts';
import type { BackupStatus } from '../../../shared/api/backups.ts';
import { appError } from '../../../shared/api/errors.ts';

const now = new Date(2026, 2, 14, 10, 2);
const counts = { file: 'accord-x.backup', bytes: 1, people: 1, plans: 1, versions: 1 };
const at = (...moment: [number, number, number, number, number]): Pick<BackupStatus, 'verified'> => ({
  verified: { ...counts, at: new Date(...moment).toISOString() },
});
const trouble = { at: now.toISOString(), error: appError('disk-full') };
const of = (known: Partial<BackupStatus>) => backupAge({ folder: '/v/backups', underWay: false, byItself: true, kept: 1, ...known }, now);

test.each([
  [at(2026, 2, 14, 9, 0), { at: 'good', words: 'Backed up 09:00' }],
  [at(2026, 2, 13, 23, 59), { at: 'good', words: 'Backed up yesterday 23:59' }],
  [at(2026, 2, 11, 8, 0), { at: 'good', words: 'Backed up 3 days ago' }],
  [at(2026, 2, 10, 23, 0), { at: 'wrong', words: 'Old backup: 4 days ago' }],
  [at(2025, 2, 14, 9, 0), { at: 'wrong', words: 'Old backup: 14-Mar-2025' }],
  // A clock that was set back: how old it is cannot be told.
  [at(2026, 2, 20, 9, 0), { at: 'wrong', words: 'Old backup: 20-Mar-2026' }],
  [{}, { at: 'wrong', words: 'No backup yet' }],
  [{ trouble }, { at: 'wrong', words: 'Backup failed. There is none' }],
  [
    { ...at(2026, 2, 14, 9, 0), trouble },
    { at: 'wrong', words: 'Backup failed. Last: 09:00' },
  ],
  [
    { ...at(2026, 2, 14, 9, 0), place: { folder: '/s', trouble } },
    { at: 'wrong', words: 'Backed up 09:00, not in the second place' },
  ],
  [
    { ...at(2026, 2, 14, 9, 0), place: { folder: '/s' } },
    { at: 'good', words: 'Backed up 09:00' },
  ],
  [
    { underWay: true, trouble },
    { at: 'working', words: 'Backing up…' },
  ],
] as const)('%#: its words', (known, expected) => {
  expect(of(known)).toEqual(expected);
});
