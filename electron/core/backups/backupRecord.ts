// What is known of the backups of a vault, in a small file beside them: the last one that was verified, and what went wrong
// since. It names nobody. A record that is missing or does not read back counts as no verified backup.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupTrouble, VerifiedBackup } from '../../../shared/api/backups.ts';
import { appError, ERROR_CODES } from '../../../shared/api/errors.ts';
import { writeAtomically } from '../vault/atomicFile.ts';

export interface BackupRecord {
  readonly verified?: VerifiedBackup;
  readonly trouble?: BackupTrouble;
  // Of the second place.
  readonly placedAt?: string;
  readonly placeTrouble?: BackupTrouble;
}

const recordFile = (folder: string): string => join(folder, 'record.json');

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  // An object's keys are its texts.
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
const isMoment = (value: unknown): value is string => typeof value === 'string' && !Number.isNaN(Date.parse(value));

function isVerified(value: unknown): value is VerifiedBackup {
  const { file, at, bytes, people, plans, versions } = fieldsOf(value);
  return typeof file === 'string' && isMoment(at) && [bytes, people, plans, versions].every((number) => Number.isSafeInteger(number));
}

function isTrouble(value: unknown): value is BackupTrouble {
  const { at, error } = fieldsOf(value);
  const { code, happened, safe, next } = fieldsOf(error);
  return isMoment(at) && ERROR_CODES.some((known) => known === code) && [happened, safe, next].every((words) => typeof words === 'string');
}

function readFields(folder: string): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(readFileSync(recordFile(folder), 'utf8')));
  } catch {
    return {};
  }
}

const isThere = (folder: string, { file, bytes }: VerifiedBackup): boolean => {
  const path = join(folder, file);
  return existsSync(path) && statSync(path).size === bytes;
};

const gone = appError('backup-failed', {
  happened: 'The last verified backup is no longer as Accord left it: the file was taken away or changed.',
  safe: 'Your vault is as it was.',
});

export function readRecord(folder: string, now: Date): BackupRecord {
  const { verified, trouble, placedAt, placeTrouble } = readFields(folder);
  const known = isVerified(verified) ? verified : undefined;
  const lost = known && !isThere(folder, known);
  return {
    ...(known && !lost && { verified: known }),
    ...(isTrouble(trouble) ? { trouble } : lost && { trouble: { at: now.toISOString(), error: gone } }),
    ...(isMoment(placedAt) && { placedAt }),
    ...(isTrouble(placeTrouble) && { placeTrouble }),
  };
}

export const writeRecord = (folder: string, record: BackupRecord): void =>
  writeAtomically(recordFile(folder), `${JSON.stringify(record)}\n`);
