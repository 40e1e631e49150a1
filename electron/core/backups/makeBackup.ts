// In the backup process: from the files of a vault that is open elsewhere to a backup that nobody has verified yet. The
// owning process may not read its own files, and what VACUUM reads there would keep its people waiting; this process may
// and does not. Database and log are copied as they lie, encrypted, and only then opened.
import { chmodSync, closeSync, existsSync, fstatSync, openSync, rmSync } from 'node:fs';
import type { AppError } from '../../../shared/api/errors.ts';
import { ok, type Result } from '../../../shared/base/result.ts';
import { openCopy } from '../store/database.ts';
import { databaseParts } from '../vault/vaultFiles.ts';
import { eachPiece, labelFile, writeAll } from './backupFile.ts';
import type { Job } from './jobs.ts';

const PRIVATE = 0o600;

function copyAsItLies(from: string, into: string): void {
  const source = openSync(from, 'r');
  try {
    const target = openSync(into, 'wx', PRIVATE);
    try {
      eachPiece(source, fstatSync(source).size, (piece) => writeAll(target, piece));
    } finally {
      closeSync(target);
    }
  } finally {
    closeSync(source);
  }
}

export function makeBackup(
  { database, raw, into, label }: Extract<Job, { readonly job: 'make' }>,
  key: Uint8Array,
  tellCopied: () => void,
): Result<void, AppError> {
  try {
    copyAsItLies(database, raw);
    // The log last: what was written meanwhile is in it.
    if (existsSync(`${database}-wal`)) copyAsItLies(`${database}-wal`, `${raw}-wal`);
    tellCopied();
    const opened = openCopy(raw, key, { hasLog: true });
    if (!opened.ok) return opened;
    try {
      opened.value.compactInto(into);
    } finally {
      opened.value.close();
    }
    chmodSync(into, PRIVATE);
    labelFile(into, label);
    return ok(undefined);
  } finally {
    for (const part of databaseParts(raw)) rmSync(part, { force: true });
  }
}
