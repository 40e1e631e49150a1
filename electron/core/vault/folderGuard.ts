// May a vault live in this folder? Network drives break the locks that keep two windows apart, and sync services copy a
// database while it is being written; both lose words without a sign, so both are refused before anything is written.
import { accessSync, constants, existsSync, realpathSync, statfsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';

// f_type of statfs(2) on Linux.
const NETWORK_FILE_SYSTEMS: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0x564c, 'NCP'],
  [0x5346414f, 'AFS'],
  [0x73757245, 'Coda'],
  [0x00c36400, 'Ceph'],
]);

const SYNC_SERVICES: readonly (readonly [RegExp, string])[] = [
  [/^onedrive($| - )/i, 'OneDrive'],
  [/^dropbox($| \()/i, 'Dropbox'],
  [/^(google ?drive|googledrive-.*|drivefs)($| \()/i, 'Google Drive'],
  [/^(icloud ?drive|mobile documents|com~apple~clouddocs)$/i, 'iCloud'],
  [/^(box|box sync|box-box)$/i, 'Box'],
  [/^nextcloud\d*$/i, 'Nextcloud'],
  [/^owncloud\d*$/i, 'ownCloud'],
  [/^(pcloud ?drive|pcloud sync|pclouddrive)$/i, 'pCloud'],
  [/^mega(sync)?( downloads)?$/i, 'MEGA'],
  [/^syncthing$/i, 'Syncthing'],
  [/^seafile$/i, 'Seafile'],
  [/^(tresorit|proton ?drive|cloudstorage)$/i, 'a sync service'],
];

export const syncServiceIn = (path: string): string | undefined =>
  path
    .split(/[\\/]/)
    .flatMap((part) => SYNC_SERVICES.find(([pattern]) => pattern.test(part))?.[1] ?? [])
    .at(0);

export const networkFileSystem = (type: number): string | undefined => NETWORK_FILE_SYSTEMS.get(type >>> 0);

const isNetworkPath = (path: string): boolean => /^[\\/]{2}(?![?.][\\/](?!UNC[\\/]))/i.test(path);

// The nearest folder that is there, seen through links.
function standing(folder: string): string {
  let path = resolve(folder);
  while (!existsSync(path) && dirname(path) !== path) path = dirname(path);
  return realpathSync.native(path);
}

const unsafe = (happened: string): Result<never, AppError> => err(appError('folder-unsafe', { happened }));

export function checkFolder(folder: string): Result<void, AppError> {
  const ground = standing(folder);
  if (isNetworkPath(folder) || isNetworkPath(ground)) return unsafe('This folder is on a network drive.');
  const service = syncServiceIn(resolve(folder)) ?? syncServiceIn(ground);
  if (service) return unsafe(`This folder is copied elsewhere by ${service}.`);
  const network = process.platform === 'linux' ? networkFileSystem(statfsSync(ground).type) : undefined;
  if (network) return unsafe(`This folder is on a network drive (${network}).`);
  if (!statSync(ground).isDirectory()) return err(appError('folder-missing', { happened: 'There is a file where the folder should be.' }));
  accessSync(ground, constants.W_OK | constants.X_OK);
  return ok(undefined);
}
