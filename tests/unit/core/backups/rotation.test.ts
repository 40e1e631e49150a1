import { expect, test } from 'vitest';
import { backupName, readBackupName, type BackupName } from '../../../../electron/core/backups/backupName.ts';
import { outlived } from '../../../../electron/core/backups/rotation.ts';

const named = (at: string, why: BackupName['why'] = 'daily'): BackupName => {
  const name = readBackupName(backupName(new Date(at), why));
  if (!name) throw new Error('A name does not read back.');
  return name;
};

const DAY = 86_400_000;
const dayBefore = (day: string, days: number): string => new Date(Date.parse(day) - days * DAY).toISOString();
const kept = (backups: readonly BackupName[], verified: BackupName, now: string): readonly string[] => {
  const gone = new Set(outlived(backups, verified.file, new Date(now)));
  return backups.filter(({ file }) => !gone.has(file)).map(({ at }) => at.toISOString().slice(0, 10));
};

test('of two years of days there remain 7 days, 5 weeks and 12 months', () => {
  const now = '2026-11-26T09:00:00.000Z';
  const backups = Array.from({ length: 730 }, (_, days) => named(dayBefore(now, days)));
  const [newest = named(now)] = backups;
  const days = kept(backups, newest, now);
  expect(days.slice(0, 7)).toEqual(['2026-11-26', '2026-11-25', '2026-11-24', '2026-11-23', '2026-11-22', '2026-11-21', '2026-11-20']);
  // The ends of weeks, then of months, where they are not among the days already.
  expect(days.slice(7)).toEqual([
    '2026-11-15',
    '2026-11-08',
    '2026-11-01',
    '2026-10-31',
    '2026-09-30',
    '2026-08-31',
    '2026-07-31',
    '2026-06-30',
    '2026-05-31',
    '2026-04-30',
    '2026-03-31',
    '2026-02-28',
    '2026-01-31',
    '2025-12-31',
  ]);
});

test('days without a backup do not count, so an absence costs nothing', () => {
  const now = '2026-11-26T09:00:00.000Z';
  const before = Array.from({ length: 7 }, (_, days) => named(dayBefore('2026-06-10T09:00:00.000Z', days)));
  const newest = named(now);
  expect(kept([newest, ...before], newest, now)).toEqual([
    '2026-11-26',
    '2026-06-10',
    '2026-06-09',
    '2026-06-08',
    '2026-06-07',
    '2026-06-06',
    '2026-06-05',
  ]);
});

test('one from before an update is kept for a year', () => {
  const update = named('2026-01-05T10:00:00.000Z', 'update');
  const others = (now: string): readonly BackupName[] => Array.from({ length: 730 }, (_, days) => named(dayBefore(now, days)));
  const stands = (now: string): boolean => !outlived([update, ...others(now)], named(now).file, new Date(now)).includes(update.file);
  expect(stands('2026-12-30T12:00:00.000Z')).toBe(true);
  expect(stands('2027-01-20T12:00:00.000Z')).toBe(false);
});

test('the one that was just verified stands, whatever the clock says', () => {
  const ahead = Array.from({ length: 800 }, (_, days) => named(dayBefore('2030-01-01T09:00:00.000Z', days)));
  const verified = named('2026-03-14T10:02:00.000Z');
  expect(outlived([...ahead, verified], verified.file, verified.at)).not.toContain(verified.file);
});

test('a name says when and why, and nothing else is taken for one', () => {
  expect(readBackupName('accord-2026-03-14T10-02-00-000Z-daily.backup')).toMatchObject({
    why: 'daily',
    at: new Date('2026-03-14T10:02:00.000Z'),
  });
  for (const other of [
    'accord-2026-03-14T10-02-00-000Z-daily.backup.part',
    'accord-2026-03-14T10-02-00-000Z-daily.backup.raw',
    'accord-2026-03-14T10-02-00-000Z-other.backup',
    'accord-2026-13-14T10-02-00-000Z-daily.backup',
    'accord-daily.backup',
    'record.json',
  ])
    expect(readBackupName(other)).toBeUndefined();
});
