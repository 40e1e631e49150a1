// A restored vault takes the place of the one that is there, which is kept beside it: nothing is copied and nothing goes, only
// folders are renamed. Stopped between two renames, it is finished when the vault is next looked for.
import { existsSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { randomBytes } from 'node:crypto';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { dateAt } from '../../../shared/base/plainDate.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { outsideFailure } from '../outsideFailure.ts';
import { assertClosedTo } from '../store/database.ts';
import { syncFolder } from './atomicFile.ts';
import { vaultFiles, type VaultFiles } from './vaultFiles.ts';

// On its way into the place of the vault. Only what was restored whole is ever called so.
const comingName = (folder: string): string => `${folder} (coming)`;

const two = (number: number): string => String(number).padStart(2, '0');
const stampOf = (at: Date): string => `${dateAt(at)} ${two(at.getHours())}-${two(at.getMinutes())}`;

function freeName(folder: string, what: string, at: Date): string {
  const wanted = `${folder} ${what} ${stampOf(at)}`;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted} (${count})`;
    if (!existsSync(name)) return name;
  }
}

// For a restored vault, beside the one that is there.
export const freeBeside = (folder: string, at: Date): string => freeName(folder, 'restored', at);

function rename(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(dirname(to));
}

// A window that has it open would go on writing in a folder that is not the vault any more.
function isOpenElsewhere({ database }: VaultFiles): boolean {
  if (!existsSync(database)) return false;
  try {
    assertClosedTo(database, randomBytes(32));
    return false;
  } catch (fault) {
    return outsideFailure(fault)?.code === 'vault-in-use';
  }
}

export function switchVaults(files: VaultFiles, restored: string, at: Date): Result<{ readonly kept?: string }, AppError> {
  const { folder } = files;
  if (restored === folder) return ok({});
  if (isOpenElsewhere(files) || isOpenElsewhere(vaultFiles(restored))) return err(appError('vault-in-use'));
  const coming = comingName(folder);
  // From a switch that was stopped before anything had made room for it.
  if (existsSync(coming)) rename(coming, freeName(folder, 'set aside', at));
  rename(restored, coming);
  const kept = existsSync(folder) ? freeName(folder, 'kept', at) : undefined;
  if (kept !== undefined) rename(folder, kept);
  rename(coming, folder);
  return ok({ ...(kept !== undefined && { kept }) });
}

export function finishSwitch({ folder }: VaultFiles): void {
  const coming = comingName(folder);
  if (!existsSync(folder) && existsSync(vaultFiles(coming).header)) rename(coming, folder);
}
