// Which vault Accord is at (its own, or the sample one), and whether it is open.
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { User, VaultStatus } from '../../../shared/api/contract.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { dateAt, formatDate } from '../../../shared/base/plainDate.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { wipe } from '../keys/encryption.ts';
import type { UserSlot, VaultHeader } from '../keys/headerShape.ts';
import { outsideFailure } from '../outsideFailure.ts';
import type { Ports } from '../ports.ts';
import { backupFirst } from './backupFirst.ts';
import { readHeaderFile } from '../vault/headerFile.ts';
import { readInUseNote, type InUse } from '../vault/inUseNote.ts';
import { openVault, type OpenVault } from '../vault/openVault.ts';
import { finishSwitch } from '../vault/switchVaults.ts';
import { vaultFiles, type VaultFiles } from '../vault/vaultFiles.ts';
import { SAMPLE_PASSPHRASE } from './sampleVault.ts';

export interface VaultRoom {
  readonly files: () => VaultFiles;
  readonly opened: () => OpenVault | undefined;
  readonly status: () => VaultStatus;
  // The header of the vault in this folder, or why there is none to open.
  readonly header: () => Result<VaultHeader, AppError>;
  // Takes the root key and wipes it.
  readonly enter: (header: VaultHeader, slot: UserSlot, rootKey: Buffer) => Result<OpenVault, AppError>;
  // Whoever is told each time a vault was opened.
  readonly onEnter: (told: (vault: OpenVault) => void) => void;
  readonly leave: () => void;
  readonly goTo: (which: 'own' | 'sample') => void;
}

const usersOf = (header: VaultHeader): readonly User[] => header.users.map(({ id, name, role }) => ({ id, name, role }));

export function createVaultRoom(ports: Ports): VaultRoom {
  const { vaultFolder, sampleFolder, now } = ports;
  const places = { own: vaultFiles(vaultFolder), sample: vaultFiles(sampleFolder) } as const;
  let place: keyof typeof places = 'own';
  let opened: OpenVault | undefined;
  let listener: ((vault: OpenVault) => void) | undefined;
  const files = (): VaultFiles => places[place];

  const openSince = ({ at, by }: InUse): string => {
    const since = new Date(at);
    const time = `${String(since.getHours()).padStart(2, '0')}:${String(since.getMinutes()).padStart(2, '0')}`;
    const today = dateAt(since) === dateAt(now());
    return `This vault has been open since ${time}${today ? '' : ` on ${formatDate(dateAt(since))}`} by ${by}.`;
  };

  const readHeader = (): Result<VaultHeader | undefined, AppError> => {
    try {
      return readHeaderFile(files());
    } catch (fault) {
      const known = outsideFailure(fault);
      if (!known) throw fault;
      return err(known);
    }
  };

  // A folder whose own folder is gone lies on a disk that is not connected: making a new vault there would hide the old one.
  // Only Accord's data folder, where the sample vault lies, is Accord's to make.
  const isOutOfReach = (folder: string): boolean => {
    const parent = dirname(folder);
    return parent !== dirname(sampleFolder) && !existsSync(folder) && (parent === folder || !existsSync(parent));
  };

  const status = (): VaultStatus => {
    finishSwitch(files());
    const { folder, inUse } = files();
    const read = readHeader();
    if (!read.ok) return { state: 'unusable', folder, users: [], sample: false, trouble: read.error };
    const header = read.value;
    if (!header && isOutOfReach(folder)) {
      return { state: 'unusable', folder, users: [], sample: false, trouble: appError('folder-missing') };
    }
    if (!header) return { state: 'none', folder, users: [], sample: false };
    const known = {
      folder,
      vaultName: header.name,
      users: usersOf(header),
      sample: header.sample,
      ...(header.sample && place === 'sample' && { samplePassphrase: SAMPLE_PASSPHRASE }),
    };
    if (opened) return { ...known, state: 'unlocked', session: opened.session };
    const note = readInUseNote(inUse);
    return note ? { ...known, state: 'inUse', openSince: note } : { ...known, state: 'locked' };
  };

  const leave = (): void => {
    const leaving = opened;
    opened = undefined;
    leaving?.close();
  };

  const enter: VaultRoom['enter'] = (header, slot, rootKey) => {
    try {
      const entered = openVault(files(), { header, slot, rootKey, at: now(), ...backupFirst(ports, files(), header, rootKey) });
      if (!entered.ok) return entered;
      opened = entered.value;
      listener?.(entered.value);
      return entered;
    } catch (fault) {
      const known = outsideFailure(fault);
      if (known?.code !== 'vault-in-use') throw fault;
      const note = readInUseNote(files().inUse);
      return err(note ? { ...known, happened: openSince(note) } : known);
    } finally {
      wipe(rootKey);
    }
  };

  return {
    files,
    opened: () => opened,
    status,
    header: () => {
      const read = readHeader();
      if (!read.ok) return read;
      if (read.value) return ok(read.value);
      return err(appError(existsSync(files().folder) ? 'no-vault' : 'folder-missing'));
    },
    enter,
    onEnter: (told) => {
      listener = told;
    },
    leave,
    goTo: (which) => {
      leave();
      place = which;
    },
  };
}
