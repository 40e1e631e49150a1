// What a backup is called: when it was made and why, and nothing about anybody. Under any other name a file in the folder
// is no backup, so one that is still being made or was never verified cannot be taken for one.
export const WHYS = ['daily', 'agreement', 'asked', 'update', 'restore'] as const;
export type Why = (typeof WHYS)[number];

export interface BackupName {
  readonly file: string;
  readonly at: Date;
  readonly why: Why;
}

export const isWhy = (value: unknown): value is Why => WHYS.some((why) => why === value);

const NAME = /^accord-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-([a-z]+)\.backup$/;

export const backupName = (at: Date, why: Why): string => `accord-${at.toISOString().replaceAll(/[:.]/g, '-')}-${why}.backup`;

export function readBackupName(file: string): BackupName | undefined {
  const [, day = '', hour = '', minute = '', second = '', milli = '', why] = NAME.exec(file) ?? [];
  const at = new Date(`${day}T${hour}:${minute}:${second}.${milli}Z`);
  return isWhy(why) && !Number.isNaN(at.getTime()) ? { file, at, why } : undefined;
}

// What a backup in the making, or one whose making was stopped, leaves in the folder.
export const unfinishedName = (name: string): string => `${name}.part`;
export const rawName = (name: string): string => `${name}.raw`;
export const isUnfinished = (file: string): boolean => /^accord-[\dTZ-]+-[a-z]+\.backup\.(part|raw)(-wal|-journal|-shm)?$/.test(file);
