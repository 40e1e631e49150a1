// When a backup of the open vault is made, where it goes besides, and what is told of it. One at a time; nothing of it keeps
// anybody waiting who did not ask for it.
import { existsSync, mkdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { BackupStatus, BackupTrouble, VerifiedBackup } from '../../../shared/api/backups.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { dateAt } from '../../../shared/base/plainDate.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { Why } from '../backups/backupName.ts';
import { backUp, backupsIn, clearUnfinished, prune, runUntil } from '../backups/backUp.ts';
import { readRecord, writeRecord, type BackupRecord } from '../backups/backupRecord.ts';
import type { Handlers } from '../dispatch.ts';
import { outsideFailure } from '../outsideFailure.ts';
import { stackFrames } from '../stackFrames.ts';
import type { Ports } from '../ports.ts';
import type { Database } from '../store/handles.ts';
import type { OpenVault } from '../vault/openVault.ts';
import { ofBackup, ofPlace } from './backupWords.ts';
import { createTurns } from './turns.ts';
import type { VaultRoom } from './vaultRoom.ts';

type BackupHandlers = Pick<Handlers, 'backups.status' | 'backups.make' | 'backups.choosePlace'>;

export interface Backups {
  readonly handlers: BackupHandlers;
  // If there is none of today yet, or the last one failed.
  readonly ofTheDay: (vault: OpenVault) => void;
  readonly afterAgreement: (vault: OpenVault) => void;
  readonly beforeRestore: (vault: OpenVault) => Promise<unknown>;
  // Gives up what is in the making: a drive that does not answer must not keep a window from closing.
  readonly close: () => void;
}

const noProgram = appError('backup-failed', { happened: 'This Accord was started without the program that makes backups.' });
const notAbsolute = appError('folder-missing', {
  happened: 'The second place has to be a folder with its whole path, such as /media/stick or E:\\.',
  next: 'Write the whole path of a folder that is there.',
});

const PLACE = 'backupPlace';
const placeOf = (database: Database): string | undefined =>
  database.first<{ readonly value: string }>('SELECT value FROM meta WHERE name = @name', { name: PLACE })?.value;

export function createBackups({ backupProgram, backsUpByItself = false, version, now, log }: Ports, room: VaultRoom): Backups {
  const inTurn = createTurns();
  const closing = new AbortController();
  let underWay = 0;
  // A disk that takes no backup may not take the record of it either.
  const failed = new WeakMap<OpenVault, BackupTrouble>();

  const endOf = ({ leaving }: OpenVault): AbortSignal => AbortSignal.any([leaving, closing.signal]);

  const tried = async <Outcome>(work: () => Promise<Result<Outcome, AppError>>): Promise<Result<Outcome, AppError>> => {
    try {
      return await work();
    } catch (fault) {
      const known = outsideFailure(fault);
      if (!known) throw fault;
      return err(known);
    }
  };

  // A folder of this vault's own, so that two vaults on one stick never count each other's.
  const copyTo = (folder: string, file: string, vault: OpenVault): Promise<Result<void, AppError>> =>
    tried(async () => {
      if (backupProgram === undefined) return err(noProgram);
      if (!existsSync(folder)) return err(appError('folder-missing'));
      const own = join(folder, `Accord backups ${vault.session.vaultId.slice(0, 8)}`);
      mkdirSync(own, { recursive: true });
      clearUnfinished(own);
      const placed = await runUntil(endOf(vault), backupProgram, { job: 'place', file, into: own }, new Uint8Array(32));
      if (!placed.ok) return placed;
      const name = file.slice(file.lastIndexOf('accord-'));
      prune(own, name, now());
      return ok(undefined);
    });

  const note = (folder: string, record: BackupRecord): void => {
    try {
      writeRecord(folder, record);
    } catch (fault) {
      // Full, or gone: the trouble that could not be written is still told by the age of the last one that was.
      if (!outsideFailure(fault)) throw fault;
    }
  };

  const troubled = (error: AppError) => ({ at: now().toISOString(), error });

  const verifiedNow = (vault: OpenVault, why: Why): Promise<Result<VerifiedBackup, AppError>> =>
    tried(async () => {
      const header = room.header();
      if (!header.ok) return header;
      if (backupProgram === undefined) return err(noProgram);
      const asked = { program: backupProgram, accord: version, files: room.files(), rootKey: vault.rootKey, at: now(), why };
      return backUp({ ...asked, header: header.value }, { database: vault.database, leaving: endOf(vault) });
    });

  const make = async (vault: OpenVault, why: Why): Promise<Result<VerifiedBackup, AppError>> => {
    if (vault.leaving.aborted) return err(appError('locked'));
    const folder = room.files().backups;
    const place = placeOf(vault.database);
    const made = await verifiedNow(vault, why);
    const { trouble: _over, ...before } = readRecord(folder, now());
    if (!made.ok) {
      const error = ofBackup(made.error);
      failed.set(vault, troubled(error));
      note(folder, { ...before, trouble: troubled(error) });
      return err(error);
    }
    failed.delete(vault);
    note(folder, { ...before, verified: made.value });
    await tried(async () => ok(prune(folder, made.value.file, now())));
    if (place === undefined) return made;
    const placed = await copyTo(place, join(folder, made.value.file), vault);
    const { placeTrouble: _gone, ...known } = readRecord(folder, now());
    note(folder, placed.ok ? { ...known, placedAt: made.value.at } : { ...known, placeTrouble: troubled(ofPlace(placed.error)) });
    return made;
  };

  const makeInTurn = async (vault: OpenVault, why: Why): Promise<Result<VerifiedBackup, AppError>> => {
    underWay += 1;
    try {
      return await inTurn(() => make(vault, why));
    } finally {
      underWay -= 1;
    }
  };

  const byItself = ({ session }: OpenVault): boolean => backsUpByItself && !session.sample && backupProgram !== undefined;

  const unasked = (vault: OpenVault, why: Why): void => {
    if (!byItself(vault)) return;
    makeInTurn(vault, why).catch((fault: unknown) =>
      log({ level: 'error', message: 'A bug was caught while a backup was made.', stack: stackFrames(fault).join('\n') }),
    );
  };

  const status = (vault: OpenVault): BackupStatus => {
    const folder = room.files().backups;
    const { verified, trouble = failed.get(vault), placedAt, placeTrouble } = readRecord(folder, now());
    const place = placeOf(vault.database);
    return {
      folder,
      underWay: underWay > 0,
      ...(verified && { verified }),
      ...(trouble && { trouble }),
      byItself: byItself(vault),
      kept: backupsIn(folder).length,
      ...(place !== undefined && {
        place: { folder: place, ...(placedAt !== undefined && { at: placedAt }), ...(placeTrouble && { trouble: placeTrouble }) },
      }),
    };
  };

  return {
    ofTheDay: (vault) => {
      const { verified, trouble } = readRecord(room.files().backups, now());
      if (!verified || trouble || dateAt(new Date(verified.at)) !== dateAt(now())) unasked(vault, 'daily');
    },
    afterAgreement: (vault) => unasked(vault, 'agreement'),
    beforeRestore: (vault) => makeInTurn(vault, 'restore'),
    close: () => closing.abort(),
    handlers: {
      'backups.status': (_input, vault) => ok(status(vault)),

      'backups.make': async ({ to }, vault) => {
        const made = await makeInTurn(vault, 'asked');
        if (!made.ok) return made;
        const placed = to === undefined ? ok(undefined) : await copyTo(to, join(room.files().backups, made.value.file), vault);
        if (!placed.ok) return err(ofPlace(placed.error));
        return vault.leaving.aborted ? err(appError('locked')) : ok(status(vault));
      },

      'backups.choosePlace': ({ folder }, vault) => {
        if (folder !== undefined && !isAbsolute(folder)) return err(notAbsolute);
        if (folder !== undefined && !existsSync(folder)) return err(ofPlace(appError('folder-missing')));
        vault.database.write((writing) => {
          writing.change('DELETE FROM meta WHERE name = @name', { name: PLACE });
          if (folder !== undefined) writing.change('INSERT INTO meta (name, value) VALUES (@name, @folder)', { name: PLACE, folder });
        });
        const { placedAt: _at, placeTrouble: _trouble, ...record } = readRecord(room.files().backups, now());
        note(room.files().backups, record);
        return ok(status(vault));
      },
    },
  };
}
