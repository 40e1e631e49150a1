// Reads and writes vault.json in its folder.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { headerText, readHeader } from '../keys/header.ts';
import type { VaultHeader } from '../keys/headerShape.ts';
import { publishAtomically, writeAtomically } from './atomicFile.ts';
import type { VaultFiles } from './vaultFiles.ts';

const MOST_BYTES = 4 * 1024 * 1024;

export const writeHeaderFile = (files: VaultFiles, header: VaultHeader): void => writeAtomically(files.header, headerText(header));

// The first header of a new vault. False where another making was quicker; its vault stands.
export const publishHeaderFile = (files: VaultFiles, header: VaultHeader): boolean => publishAtomically(files.header, headerText(header));

// Undefined when there is no vault in this folder.
export function readHeaderFile(files: VaultFiles): Result<VaultHeader | undefined, AppError> {
  if (!existsSync(files.header)) {
    if (!existsSync(files.database)) return ok(undefined);
    return err(
      appError('vault-damaged', {
        happened: 'The file vault.json, which holds the locks of this vault, is missing from its folder.',
        next: 'Do not delete the folder. Put vault.json back from a copy of the folder: without it nobody can open the vault.',
      }),
    );
  }
  if (statSync(files.header).size > MOST_BYTES) return err(appError('vault-damaged'));
  return readHeader(readFileSync(files.header, 'utf8'));
}
