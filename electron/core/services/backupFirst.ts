// A database that an earlier Accord wrote is brought forward only once a verified backup of it stands.
import type { AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { backUpAndWait } from '../backups/backUp.ts';
import { readRecord, writeRecord } from '../backups/backupRecord.ts';
import type { VaultHeader } from '../keys/headerShape.ts';
import { outsideFailure } from '../outsideFailure.ts';
import type { Ports } from '../ports.ts';
import type { Database } from '../store/handles.ts';
import type { Opening } from '../vault/openVault.ts';
import type { VaultFiles } from '../vault/vaultFiles.ts';

const notBroughtForward = (error: AppError): AppError => ({
  ...error,
  happened: `This vault is from an earlier Accord. The backup that comes before it is brought forward was not made: ${error.happened}`,
  safe: 'The vault is as it was.',
  next: 'Put that right, then unlock again.',
});

export function backupFirst(
  { backupProgram, version, now }: Ports,
  files: VaultFiles,
  header: VaultHeader,
  rootKey: Buffer,
): Pick<Opening, 'beforeMigrating'> {
  if (backupProgram === undefined) return {};
  const attempt = (database: Database): Result<void, AppError> => {
    const asked = { program: backupProgram, accord: version, files, header, rootKey, at: now(), why: 'update' } as const;
    const made = backUpAndWait(asked, database);
    if (!made.ok) return err(notBroughtForward(made.error));
    writeRecord(files.backups, { ...readRecord(files.backups, now()), verified: made.value });
    return ok(undefined);
  };
  return {
    beforeMigrating: (database) => {
      try {
        return attempt(database);
      } catch (fault) {
        const known = outsideFailure(fault);
        if (!known) throw fault;
        return err(notBroughtForward(known));
      }
    },
  };
}
