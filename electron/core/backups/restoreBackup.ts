// In the backup process: from a backup to a vault in a folder that held nothing. vault.json is written last, when the
// database there was read through, so a restore that stopped half-way is never taken for a vault.
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, type Result } from '../../../shared/base/result.ts';
import type { StoreFacts } from '../store/checkStore.ts';
import { publishAtomically, syncFolder } from '../vault/atomicFile.ts';
import { vaultFiles } from '../vault/vaultFiles.ts';
import { eachPiece, writeAll } from './backupFile.ts';
import { checkBackup, checkDatabase } from './checkBackup.ts';

const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;

// In the folder while a restore is under way, and where one was stopped.
const MARK = 'restore-not-finished.txt';
const MARK_WORDS =
  'Accord was putting a backup back into this folder and was stopped. If there is no vault.json beside this note,\nnothing here is a vault: delete the folder and restore into a new one.\n';

function isOccupied(folder: string): boolean {
  mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
  return readdirSync(folder).length > 0;
}

function copyDatabase(file: string, bytes: number, into: string): void {
  const source = openSync(file, 'r');
  try {
    const target = openSync(into, 'wx', PRIVATE_FILE);
    try {
      eachPiece(source, bytes, (piece) => writeAll(target, piece));
      fsyncSync(target);
    } finally {
      closeSync(target);
    }
  } finally {
    closeSync(source);
  }
}

export function restoreBackup(file: string, into: string, rootKey: Uint8Array): Result<StoreFacts, AppError> {
  const checked = checkBackup(file, rootKey);
  if (!checked.ok) return checked;
  if (isOccupied(into)) return err(appError('folder-occupied'));
  const files = vaultFiles(into);
  const mark = join(into, MARK);
  let written = false;
  try {
    writeFileSync(mark, MARK_WORDS, { flag: 'wx', mode: PRIVATE_FILE });
    copyDatabase(file, checked.value.label.databaseBytes, files.database);
    const facts = checkDatabase(files.database, checked.value.label, rootKey);
    if (!facts.ok) return facts;
    if (facts.value.head !== checked.value.facts.head)
      return err(appError('backup-damaged', { happened: 'What was restored is not what is in the backup.' }));
    syncFolder(into);
    written = publishAtomically(files.header, checked.value.label.header);
    if (!written) return err(appError('folder-occupied'));
    rmSync(mark);
    syncFolder(dirname(into));
    return facts;
  } finally {
    if (!written) for (const own of [mark, files.database]) rmSync(own, { force: true });
  }
}
