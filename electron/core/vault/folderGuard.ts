// May a vault live in this folder? Network drives break the locks that keep two windows apart, and sync services copy a
// database while it is being written; both lose words without a sign, so both are refused before anything is written.
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';

// As /proc/self/mountinfo names them. Of FUSE only those that lead to another computer: NTFS, encrypted folders and
// images are FUSE too, and lie on this one.
const NETWORK_FILE_SYSTEMS =
  /^(nfs4?|cifs|smb3|smbfs|ncpfs|afs|coda|ceph|9p|davfs|glusterfs|lustre|beegfs|gpfs|ocfs2|gfs2|orangefs|vboxsf|virtiofs|prl_fs)$/;
const NETWORK_FUSE =
  /^fuse\.(sshfs|rclone|s3fs|goofys|gcsfuse|blobfuse2?|davfs2?|curlftpfs|ftpfs|glusterfs|ceph(-fuse)?|mfs|moosefs|juicefs|seaweedfs|gvfsd-fuse|kio-fuse|smbnetfs|vmhgfs-fuse|google-drive-ocamlfuse|onedriver|dropbox|hdfs|afpfs|xrdp-chansrv)$/;
// davfs2 and others call themselves plain `fuse` and name the server they are from.
const FROM_A_SERVER = /^[a-z][a-z0-9+.-]*:\/\/|^[^/\s]+:\//i;

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

interface Mount {
  readonly point: string;
  readonly type: string;
  readonly source: string;
}

// A space in a name is written \040.
const unescaped = (word: string): string =>
  word.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));

// "22 27 0:21 / /mnt/x rw,relatime shared:7 - fuse.sshfs host:/x rw": how many words stand before the dash varies.
function readMount(line: string): Mount | undefined {
  const [before = '', after = ''] = line.split(' - ');
  const point = before.split(' ')[4];
  const [type, source] = after.split(' ');
  return point && type ? { point: unescaped(point), type, source: unescaped(source ?? '') } : undefined;
}

const holds = (point: string, path: string): boolean => point === '/' || path === point || path.startsWith(`${point}/`);

// What the path lies on, if that is another computer: the deepest mount that holds it, and of those the latest.
export function networkMount(path: string, mountInfo: string): string | undefined {
  let deepest: Mount | undefined;
  for (const line of mountInfo.split('\n')) {
    const mount = readMount(line);
    if (mount && holds(mount.point, path) && mount.point.length >= (deepest?.point.length ?? 0)) deepest = mount;
  }
  if (!deepest) return undefined;
  const { type, source } = deepest;
  const remote = NETWORK_FILE_SYSTEMS.test(type) || NETWORK_FUSE.test(type) || (type === 'fuse' && FROM_A_SERVER.test(source));
  return remote ? type.replace(/^fuse\./, '') : undefined;
}

function mountsOfThisComputer(): string {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8');
  } catch {
    // Not Linux, or a place without /proc, where it cannot be told.
    return '';
  }
}

const isNetworkPath = (path: string): boolean => /^[\\/]{2}(?![?.][\\/](?!UNC[\\/]))/i.test(path);

// The nearest folder that is there, seen through links.
function standing(folder: string): string {
  let path = resolve(folder);
  while (!existsSync(path) && dirname(path) !== path) path = dirname(path);
  return realpathSync.native(path);
}

const unsafe = (happened: string): Result<never, AppError> => err(appError('folder-unsafe', { happened }));

export function checkFolder(folder: string, readMounts = mountsOfThisComputer): Result<void, AppError> {
  const ground = standing(folder);
  if (isNetworkPath(folder) || isNetworkPath(ground)) return unsafe('This folder is on a network drive.');
  const service = syncServiceIn(resolve(folder)) ?? syncServiceIn(ground);
  if (service) return unsafe(`This folder is copied elsewhere by ${service}.`);
  const network = networkMount(ground, readMounts());
  if (network) return unsafe(`This folder is on a network drive (${network}).`);
  if (!statSync(ground).isDirectory()) return err(appError('folder-missing', { happened: 'There is a file where the folder should be.' }));
  accessSync(ground, constants.W_OK | constants.X_OK);
  return ok(undefined);
}
