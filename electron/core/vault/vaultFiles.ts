// What lies in a vault's folder. A vault is there when vault.json is; until that file is written, a database being made
// has another name, so that a making which stopped half-way is never taken for a vault.
import { join } from 'node:path';

export interface VaultFiles {
  readonly folder: string;
  readonly header: string;
  readonly database: string;
  readonly unfinished: string;
  readonly inUse: string;
}

export const vaultFiles = (folder: string): VaultFiles => ({
  folder,
  header: join(folder, 'vault.json'),
  database: join(folder, 'vault.db'),
  unfinished: join(folder, 'vault.db.new'),
  inUse: join(folder, 'in-use.json'),
});

// What SQLite lays beside a database.
export const databaseParts = (database: string): readonly string[] => [database, `${database}-wal`, `${database}-journal`, `${database}-shm`];
