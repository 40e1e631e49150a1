// From a root key to an open vault. What stays is the database's own handle, which is closed on lock, and the root key, which
// is wiped then: without it no backup could be verified while somebody works.
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mayWrite, type Session } from '../../../shared/api/contract.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { wipe } from '../keys/encryption.ts';
import { isAuthentic } from '../keys/header.ts';
import type { UserSlot, VaultHeader } from '../keys/headerShape.ts';
import { databaseKey } from '../keys/slots.ts';
import { outsideFailure } from '../outsideFailure.ts';
import { checkAuditHead } from '../store/audit.ts';
import { openDatabase } from '../store/database.ts';
import type { Database } from '../store/handles.ts';
import { letGoOfUnnamed } from '../store/files.ts';
import { syncFolder } from './atomicFile.ts';
import { removeInUseNote, writeInUseNote, type InUse } from './inUseNote.ts';
import { isLeftOver, type VaultFiles } from './vaultFiles.ts';

export interface OpenVault {
  readonly session: Session;
  readonly database: Database;
  // For the process that makes backups; wiped when the vault is left.
  readonly rootKey: Uint8Array;
  // Aborted when the vault is about to be left.
  readonly leaving: AbortSignal;
  readonly close: () => void;
}

export const sessionOf = (header: VaultHeader, { id, name, role }: UserSlot): Session => ({
  vaultId: header.vaultId,
  vaultName: header.name,
  user: { id, name, role },
  sample: header.sample,
});

// A making that stopped after vault.json was written and before the database had its name.
function finishMaking(files: VaultFiles, { vaultId }: VaultHeader): void {
  const unfinished = files.unfinished(vaultId);
  if (existsSync(files.database) || !existsSync(unfinished)) return;
  renameSync(unfinished, files.database);
  syncFolder(files.folder);
}

// Databases of makings that were killed. No vault will come of them here any more: there is one.
function clearLeftOvers({ folder }: VaultFiles): void {
  for (const name of readdirSync(folder).filter(isLeftOver)) rmSync(join(folder, name), { force: true });
}

// On a full disk there is no room for a note, and plans must still be there to read.
function leaveNote(files: VaultFiles, note: InUse): void {
  try {
    writeInUseNote(files.inUse, note);
  } catch (fault) {
    if (!outsideFailure(fault)) throw fault;
  }
}

// Housekeeping, which never stands between anybody and their plans: what does not work today is done at another unlock.
function letGoOfFiles(database: Database, { id, role }: UserSlot, at: Date): void {
  if (!mayWrite(role)) return;
  try {
    database.write((writing) => letGoOfUnnamed(writing, at, id));
  } catch (fault) {
    if (!outsideFailure(fault)) throw fault;
  }
}

function belongsTo(header: VaultHeader, database: Database): boolean {
  const row = database.first<{ readonly value: string }>("SELECT value FROM meta WHERE name = 'vaultId'");
  return row?.value === header.vaultId;
}

export interface Opening {
  readonly header: VaultHeader;
  readonly slot: UserSlot;
  readonly rootKey: Buffer;
  readonly at: Date;
  // See OpenOptions.
  readonly beforeMigrating?: (database: Database) => Result<void, AppError>;
}

export function openVault(files: VaultFiles, { header, slot, rootKey, at, beforeMigrating }: Opening): Result<OpenVault, AppError> {
  if (!isAuthentic(header, rootKey)) {
    return err(
      appError('vault-damaged', {
        happened: 'The file vault.json, which holds the locks of this vault, was changed by something other than Accord.',
      }),
    );
  }
  finishMaking(files, header);
  if (!existsSync(files.database))
    return err(appError('vault-damaged', { happened: 'The database of this vault is missing from its folder.' }));
  const key = databaseKey(header.vaultId, rootKey);
  const opened = openDatabase(files.database, key, { isNew: false, ...(beforeMigrating && { beforeMigrating }) });
  wipe(key);
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    const sound = belongsTo(header, database)
      ? checkAuditHead(database)
      : err(appError('vault-damaged', { happened: 'The database in this folder belongs to another vault.' }));
    if (!sound.ok) {
      database.close();
      return sound;
    }
    clearLeftOvers(files);
    letGoOfFiles(database, slot, at);
    leaveNote(files, { at: at.toISOString(), by: slot.name });
  } catch (fault) {
    database.close();
    throw fault;
  }
  const leaving = new AbortController();
  const keptKey = Buffer.from(rootKey);
  return ok({
    session: sessionOf(header, slot),
    database,
    rootKey: keptKey,
    leaving: leaving.signal,
    close: () => {
      // What copies the files has to be gone before the log is taken in.
      leaving.abort();
      wipe(keptKey);
      // The note goes first: once the lock is let go, a note there would be another window's.
      try {
        removeInUseNote(files.inUse);
      } finally {
        database.close();
      }
    },
  });
}
