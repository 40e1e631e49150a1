// Which backups are kept: the newest of each of the last 7 days, 5 weeks and 12 months that have one, and a year long those
// from before an update of Accord. Days, weeks and months without a backup do not count, so that a long absence costs nothing.
import type { BackupName } from './backupName.ts';

const DAY_MS = 86_400_000;
const YEAR_MS = 366 * DAY_MS;

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
// From Monday to Sunday; 1 January 1970 was a Thursday.
const weekOf = (at: Date): string => String(Math.floor((at.getTime() / DAY_MS + 3) / 7));
const monthOf = (at: Date): string => at.toISOString().slice(0, 7);

const KEPT: readonly (readonly [(at: Date) => string, number])[] = [
  [dayOf, 7],
  [weekOf, 5],
  [monthOf, 12],
];

function newestOfEach(newestFirst: readonly BackupName[], spanOf: (at: Date) => string, most: number): readonly string[] {
  const spans = new Map<string, string>();
  for (const { at, file } of newestFirst) if (!spans.has(spanOf(at)) && spans.size < most) spans.set(spanOf(at), file);
  return [...spans.values()];
}

// What may go now that `verified` stands. It never goes itself, whatever the clock says.
export function outlived(backups: readonly BackupName[], verified: string, now: Date): readonly string[] {
  const newestFirst = backups.toSorted((one, other) => other.at.getTime() - one.at.getTime());
  const kept = new Set([
    verified,
    ...KEPT.flatMap(([spanOf, most]) => newestOfEach(newestFirst, spanOf, most)),
    ...newestFirst.filter(({ at, why }) => why === 'update' && now.getTime() - at.getTime() < YEAR_MS).map(({ file }) => file),
  ]);
  return newestFirst.map(({ file }) => file).filter((file) => !kept.has(file));
}
