// What lies in a vault's folder. A vault is there when vault.json is; until that file is written, a database being made
// has another name, so that a making which stopped half-way is never taken for a vault.
import { join } from 'node:path';
import type { VaultId } from '../../../shared/base/ids.ts';

export interface VaultFiles {
  readonly folder: string;
  readonly header: string;
  readonly database: string;
  // Of a making that has not come to its end. Each vault's own, so that two makings at once never touch each other's.
  readonly unfinished: (vaultId: VaultId) => string;
  readonly inUse: string;
  // The folder of its backups.
  readonly backups: string;
}

export const vaultFiles = (folder: string): VaultFiles => ({
  folder,
  header: join(folder, 'vault.json'),
  database: join(folder, 'vault.db'),
  unfinished: (vaultId) => join(folder, `vault.db.${vaultId}.new`),
  inUse: join(folder, 'in-use.json'),
  backups: join(folder, 'backups'),
});

// What a making leaves behind when its process is killed; see `unfinished`.
export const isLeftOver = (name: string): boolean => /^vault\.db\.[0-9a-f-]{36}\.new(-wal|-journal|-shm)?$/.test(name);

// What SQLite lays beside a database.
export const databaseParts = (database: string): readonly string[] => [
  database,
  `${database}-wal`,
  `${database}-journal`,
  `${database}-shm`,
];
