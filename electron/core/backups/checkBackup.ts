// In the backup process: is this a backup that can be lived from? The whole file against its hash, the header under the root
// key, the database opened with it and with no other, and everything in it read through.
import { randomBytes } from 'node:crypto';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { wipe } from '../keys/encryption.ts';
import { isAuthentic, readHeader } from '../keys/header.ts';
import { databaseKey } from '../keys/slots.ts';
import { checkStore, type StoreFacts } from '../store/checkStore.ts';
import { assertClosedTo, openCopy } from '../store/database.ts';
import { laterThan, readBackup, type WrittenLabel } from './backupFile.ts';

export interface CheckedBackup {
  readonly label: WrittenLabel;
  readonly facts: StoreFacts;
}

const damaged = (happened: string): Result<never, AppError> => err(appError('backup-damaged', { happened }));

// What the store says of a vault is said of a backup.
const ofBackup = (error: AppError, label: WrittenLabel): AppError =>
  error.code === 'vault-newer' ? laterThan(label.accord) : appError('backup-damaged', { happened: `In this backup: ${error.happened}` });

export function checkDatabase(file: string, label: WrittenLabel, rootKey: Uint8Array): Result<StoreFacts, AppError> {
  const header = readHeader(label.header);
  if (!header.ok) return err(ofBackup(header.error, label));
  if (!isAuthentic(header.value, rootKey)) return damaged('The locks in this backup were changed by something other than Accord.');
  const key = databaseKey(header.value.vaultId, rootKey);
  try {
    const opened = openCopy(file, key, { hasLog: false });
    if (!opened.ok) return err(ofBackup(opened.error, label));
    try {
      const facts = checkStore(opened.value);
      if (!facts.ok) return err(ofBackup(facts.error, label));
      if (facts.value.vaultId !== header.value.vaultId) return damaged('The locks and the database in this backup are of two vaults.');
      assertClosedTo(file, randomBytes(32));
      return facts;
    } finally {
      opened.value.close();
    }
  } finally {
    wipe(key);
  }
}

export function checkBackup(file: string, rootKey: Uint8Array): Result<CheckedBackup, AppError> {
  const label = readBackup(file);
  if (!label.ok) return label;
  const facts = checkDatabase(file, label.value, rootKey);
  return facts.ok ? ok({ label: label.value, facts: facts.value }) : facts;
}
