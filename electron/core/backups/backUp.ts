// From an open vault to a verified backup. It is made under another name, read through by a second process that is given
// nothing but the file and the key, and only then gets its own name; what is older goes after that, and never before.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { VerifiedBackup } from '../../../shared/api/backups.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { headerText } from '../keys/header.ts';
import type { VaultHeader } from '../keys/headerShape.ts';
import { outsideFailure } from '../outsideFailure.ts';
import type { StoreFacts } from '../store/checkStore.ts';
import type { Database } from '../store/handles.ts';
import { syncFolder } from '../vault/atomicFile.ts';
import type { VaultFiles } from '../vault/vaultFiles.ts';
import { labelFile, type Label } from './backupFile.ts';
import { backupName, type BackupName, isUnfinished, rawName, readBackupName, unfinishedName, type Why } from './backupName.ts';
import { outlived } from './rotation.ts';
import { runJob, runJobAndWait, type JobOutcome } from './runJob.ts';

const PRIVATE_FOLDER = 0o700;

export interface BackupAsked {
  readonly program: string;
  readonly accord: string;
  readonly files: VaultFiles;
  readonly header: VaultHeader;
  readonly rootKey: Uint8Array;
  readonly at: Date;
  readonly why: Why;
}

const notRead = appError('backup-failed', { happened: 'The backup was made, and could not be read through.' });
const leftBefore = appError('backup-failed', {
  happened: 'Accord was locked or closed before the backup was finished.',
  next: 'Accord makes it at the next unlock.',
});

// None, where the folder is not there or cannot be looked into.
export function backupsIn(folder: string): readonly BackupName[] {
  try {
    return readdirSync(folder).flatMap((file) => readBackupName(file) ?? []);
  } catch (fault) {
    if (!outsideFailure(fault)) throw fault;
    return [];
  }
}

// Only whoever has the vault open makes backups of it, so what is unfinished here is over.
export function clearUnfinished(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter(isUnfinished)) rmSync(join(folder, name), { force: true });
}

function prepared({ files, header, at, why, accord }: BackupAsked) {
  if (mkdirSync(files.backups, { recursive: true, mode: PRIVATE_FOLDER })) syncFolder(files.folder);
  clearUnfinished(files.backups);
  const name = backupName(at, why);
  const label: Label = { madeAt: at.toISOString(), why, accord, header: headerText(header) };
  return { name, label, target: join(files.backups, name), part: join(files.backups, unfinishedName(name)) };
}

function publish({ files, at }: BackupAsked, { name, part, target }: ReturnType<typeof prepared>, facts: StoreFacts): VerifiedBackup {
  renameSync(part, target);
  syncFolder(files.backups);
  const { people, plans, versions } = facts;
  return { file: name, at: at.toISOString(), bytes: statSync(target).size, people, plans, versions };
}

export function prune(folder: string, verified: string, now: Date): void {
  for (const file of outlived(backupsIn(folder), verified, now)) rmSync(join(folder, file), { force: true });
}

const factsOf = (outcome: JobOutcome): Result<StoreFacts, AppError> => {
  if (!outcome.ok) return outcome;
  return outcome.value ? ok(outcome.value) : err(notRead);
};

// Stopped at once when the signal comes.
export async function runUntil(end: AbortSignal, ...job: Parameters<typeof runJob>): Promise<JobOutcome> {
  if (end.aborted) return err(leftBefore);
  const running = runJob(...job);
  end.addEventListener('abort', running.stop, { once: true });
  const outcome = await running.outcome;
  end.removeEventListener('abort', running.stop);
  return end.aborted ? err(leftBefore) : outcome;
}

interface OpenStore {
  readonly database: Database;
  // Aborted when the vault is left.
  readonly leaving: AbortSignal;
}

export async function backUp(asked: BackupAsked, { database, leaving }: OpenStore): Promise<Result<VerifiedBackup, AppError>> {
  const { program, rootKey } = asked;
  const making = prepared(asked);
  const letGo = database.standStill();
  try {
    const raw = join(asked.files.backups, rawName(making.name));
    const { database: file } = asked.files;
    const made = await runUntil(
      leaving,
      program,
      { job: 'make', database: file, raw, into: making.part, label: making.label },
      rootKey,
      letGo,
    );
    if (!made.ok) return made;
    const facts = factsOf(await runUntil(leaving, program, { job: 'check', file: making.part }, rootKey));
    if (!facts.ok) return facts;
    return ok(publish(asked, making, facts.value));
  } finally {
    letGo();
    clearUnfinished(asked.files.backups);
  }
}

// Before an older database is brought forward. Nobody can be typing yet, so it is waited for.
export function backUpAndWait(asked: BackupAsked, database: Database): Result<VerifiedBackup, AppError> {
  const making = prepared(asked);
  try {
    database.compactInto(making.part);
    labelFile(making.part, making.label);
    const facts = factsOf(runJobAndWait(asked.program, { job: 'check', file: making.part }, asked.rootKey));
    return facts.ok ? ok(publish(asked, making, facts.value)) : facts;
  } finally {
    clearUnfinished(asked.files.backups);
  }
}
