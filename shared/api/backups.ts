// What is told of the backups of a vault.
import type { AppError } from './errors.ts';

export interface VerifiedBackup {
  // Its name in the folder of backups.
  readonly file: string;
  readonly at: string;
  readonly bytes: number;
  readonly people: number;
  readonly plans: number;
  readonly versions: number;
}

export interface BackupTrouble {
  readonly at: string;
  readonly error: AppError;
}

export interface BackupStatus {
  readonly folder: string;
  readonly underWay: boolean;
  // The last one that another process opened and read through.
  readonly verified?: VerifiedBackup;
  // What went wrong since.
  readonly trouble?: BackupTrouble;
  // Accord looks after it without being asked.
  readonly byItself: boolean;
  // How many backups there are.
  readonly kept: number;
  readonly place?: { readonly folder: string; readonly at?: string; readonly trouble?: BackupTrouble };
}

// What is in a backup, and how it differs from the vault that Accord is at, where that is open and the same.
export interface BackupContents {
  readonly vaultName: string;
  readonly madeAt: string;
  readonly people: number;
  readonly plans: number;
  readonly versions: number;
  readonly newestChange: string;
  readonly now?: { readonly people: number; readonly plans: number; readonly versions: number; readonly changesSince: number };
}

export interface RestoredVault extends BackupContents {
  readonly folder: string;
}

// What lies in the folder of backups, newest first, as its names tell. Nothing of it is opened for this.
export interface BackupFolder {
  readonly folder: string;
  readonly backups: readonly { readonly file: string; readonly path: string; readonly at: string }[];
  // Where a restored vault could lie: a folder that is not there yet.
  readonly into: string;
}

export interface SwitchedVault {
  // Where the vault lies now that was in its place; left out where there was none.
  readonly kept?: string;
}
