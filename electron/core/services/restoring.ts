// What is in a backup, and a vault made from it in a folder that held nothing. Neither touches any vault that is there.
import { statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { BackupContents } from '../../../shared/api/backups.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { readLabel, type WrittenLabel } from '../backups/backupFile.ts';
import { backupsIn } from '../backups/backUp.ts';
import type { Job } from '../backups/jobs.ts';
import { runJob } from '../backups/runJob.ts';
import type { Handlers } from '../dispatch.ts';
import { wipe } from '../keys/encryption.ts';
import { readHeader } from '../keys/header.ts';
import type { VaultHeader } from '../keys/headerShape.ts';
import { readRecoveryCode } from '../keys/recoveryCode.ts';
import { openWithCode, openWithPassphrase, rootKeyOf } from '../keys/slots.ts';
import type { Ports } from '../ports.ts';
import type { StoreFacts } from '../store/checkStore.ts';
import type { Reading } from '../store/handles.ts';
import type { OpenVault } from '../vault/openVault.ts';
import { checkFolder } from '../vault/folderGuard.ts';
import { readHeaderFile } from '../vault/headerFile.ts';
import { freeBeside, switchVaults } from '../vault/switchVaults.ts';
import { vaultFiles } from '../vault/vaultFiles.ts';
import { chosenSlot } from './chosenSlot.ts';
import type { VaultRoom } from './vaultRoom.ts';

type RestoreHandlers = Pick<Handlers, `backups.${'list' | 'inspect' | 'restore' | 'switchTo'}`>;

interface Locks {
  readonly userId?: string | undefined;
  // One of the two.
  readonly passphrase?: string | undefined;
  readonly code?: string | undefined;
}

const noLocks = appError('backup-damaged', { happened: 'The locks in this backup do not read back as Accord wrote them.' });
const noProgram = appError('backup-failed', { happened: 'This Accord was started without the program that reads backups.' });
const notOne = appError('backup-damaged', { happened: 'This file is the database of a vault, and not a backup.' });
const notFound = appError('folder-missing', {
  happened: 'There is no such file.',
  next: 'Connect the disk it lies on, or give the name of another backup.',
});

async function privateKeysOf(header: VaultHeader, { userId, passphrase, code }: Locks): Promise<Result<Buffer, AppError>> {
  const slot = chosenSlot(header, userId);
  if (!slot.ok) return slot;
  let keys: Buffer | undefined;
  if (code === undefined) {
    keys = await openWithPassphrase(header, slot.value, passphrase ?? '');
    if (!keys)
      return err(
        appError('wrong-passphrase', {
          happened: 'That passphrase does not open this backup.',
          next: 'A backup opens with the passphrase that the vault had when it was made. Try an earlier one, or the recovery code.',
        }),
      );
  } else {
    const typed = readRecoveryCode(code);
    keys = 'mistyped' in typed ? undefined : openWithCode(header, slot.value, typed.secret);
    if (!keys) return err(appError('wrong-recovery-code', { happened: 'That recovery code does not open this backup.' }));
  }
  try {
    const rootKey = rootKeyOf(header, slot.value, keys);
    return rootKey ? ok(rootKey) : err(noLocks);
  } finally {
    wipe(keys);
  }
}

// How the open vault differs, where the backup is one of it.
function nowIn(reading: Reading, { vaultId, entries }: StoreFacts): Pick<BackupContents, 'now'> {
  const row = reading.first<{
    readonly people: number;
    readonly plans: number;
    readonly versions: number;
    readonly entries: number;
    readonly id: string;
  }>(
    `SELECT (SELECT count(*) FROM people) AS people, (SELECT count(*) FROM plans) AS plans, (SELECT count(*) FROM versions) AS versions,
            (SELECT max(seq) FROM audit) AS entries, (SELECT value FROM meta WHERE name = 'vaultId') AS id`,
  );
  if (row?.id !== vaultId) return {};
  const { people, plans, versions } = row;
  return { now: { people, plans, versions, changesSince: row.entries - entries } };
}

export function restoreService(
  { backupProgram, now }: Ports,
  room: VaultRoom,
  beforeLeaving: (vault: OpenVault) => Promise<unknown>,
): RestoreHandlers {
  const contents = ({ madeAt }: WrittenLabel, { name }: VaultHeader, facts: StoreFacts): BackupContents => {
    const { people, plans, versions, newestChange } = facts;
    const opened = room.opened();
    return { vaultName: name, madeAt, people, plans, versions, newestChange, ...(opened && nowIn(opened.database, facts)) };
  };

  const ask = async (file: string, locks: Locks, job: Job): Promise<Result<BackupContents, AppError>> => {
    if (backupProgram === undefined) return err(noProgram);
    const there = isAbsolute(file) ? statSync(file, { throwIfNoEntry: false }) : undefined;
    if (!there?.isFile()) return err(notFound);
    // Reading the database of an open vault would drop its locks (see store/database.ts).
    const own = statSync(room.files().database, { throwIfNoEntry: false });
    if (own?.ino === there.ino && own.dev === there.dev) return err(notOne);
    const label = readLabel(file);
    if (!label.ok) return label;
    const header = readHeader(label.value.header);
    if (!header.ok) return err(header.error.code === 'vault-newer' ? appError('backup-newer') : noLocks);
    const rootKey = await privateKeysOf(header.value, locks);
    if (!rootKey.ok) return rootKey;
    const outcome = await runJob(backupProgram, job, rootKey.value).outcome;
    wipe(rootKey.value);
    if (!outcome.ok) return outcome;
    return outcome.value ? ok(contents(label.value, header.value, outcome.value)) : err(appError('backup-failed'));
  };

  return {
    'backups.list': () => {
      const { folder, backups } = room.files();
      const names = backupsIn(backups).toSorted((one, other) => other.at.getTime() - one.at.getTime());
      return ok({
        folder: backups,
        backups: names.map(({ file, at }) => ({ file, path: join(backups, file), at: at.toISOString() })),
        into: freeBeside(folder, now()),
      });
    },

    'backups.inspect': ({ file, ...locks }) => ask(file, locks, { job: 'check', file }),

    'backups.restore': async ({ file, into, ...locks }) => {
      const folder = resolve(into);
      const safe = checkFolder(folder);
      if (!safe.ok) return safe;
      const restored = await ask(file, locks, { job: 'restore', file, into: folder });
      return restored.ok ? ok({ ...restored.value, folder }) : restored;
    },

    'backups.switchTo': async ({ folder }) => {
      const checked = readHeaderFile(vaultFiles(resolve(folder)));
      if (!checked.ok) return checked;
      if (!checked.value) return err(appError('no-vault'));
      // The vault is kept whole besides; one that is too damaged for a backup does not stand in the way of its restore.
      const opened = room.opened();
      if (opened) await beforeLeaving(opened);
      room.leave();
      return switchVaults(room.files(), resolve(folder), now());
    },
  };
}
