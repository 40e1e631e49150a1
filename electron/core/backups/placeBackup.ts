// In the backup process: a verified backup once more in another place. What a stick or a share has taken is read back from
// there before it is given its name.
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { copyFileSync, closeSync, constants, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { outsideCode } from '../outsideFailure.ts';
import { syncFolder } from '../vault/atomicFile.ts';
import { readBackup } from './backupFile.ts';
import { unfinishedName } from './backupName.ts';

const notTheSame = appError('backup-damaged', {
  happened: 'What was written to the second place does not read back as it was written.',
  safe: 'The backup on this computer is whole.',
  next: 'Choose another place: this disk may be failing.',
});

function forceToDisk(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

// Some network drives cannot be asked for it. What is there was read back.
function syncIfKnown(folder: string): void {
  try {
    syncFolder(folder);
  } catch (fault) {
    if (outsideCode(fault) !== 'EINVAL') throw fault;
  }
}

export function placeBackup(file: string, folder: string): Result<void, AppError> {
  const target = join(folder, basename(file));
  const unfinished = unfinishedName(target);
  const whole = readBackup(file);
  if (!whole.ok) return whole;
  try {
    rmSync(unfinished, { force: true });
    copyFileSync(file, unfinished, constants.COPYFILE_EXCL);
    forceToDisk(unfinished);
    const there = readBackup(unfinished);
    if (!there.ok || there.value.databaseHash !== whole.value.databaseHash) return err(notTheSame);
    renameSync(unfinished, target);
    syncIfKnown(folder);
    return ok(undefined);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
