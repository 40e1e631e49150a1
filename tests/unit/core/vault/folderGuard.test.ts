import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder, networkMount, syncServiceIn } from '../../../../electron/core/vault/folderGuard.ts';

test.each([
  ['C:\\Users\\nia\\OneDrive - Trust\\vault', 'OneDrive'],
  ['C:\\Users\\nia\\OneDrive\\vault', 'OneDrive'],
  ['/home/nia/Dropbox (Team)/vault', 'Dropbox'],
  ['/Users/nia/Google Drive/My Drive/vault', 'Google Drive'],
  ['/Users/nia/Library/CloudStorage/GoogleDrive-nia@example.org/vault', 'a sync service'],
  ['/Users/nia/Library/Mobile Documents/com~apple~CloudDocs/vault', 'iCloud'],
  ['/home/nia/Nextcloud2/vault', 'Nextcloud'],
  ['C:\\Users\\nia\\Box\\vault', 'Box'],
])('%s is synced by %s', (path, service) => {
  expect(syncServiceIn(path)).toBe(service);
});

test.each(['/home/nia/vault', '/home/nia/onedriveless/vault', '/home/boxer/vault', 'C:\\Users\\nia\\AppData\\Local\\Accord'])(
  '%s is not synced',
  (path) => {
    expect(syncServiceIn(path)).toBeUndefined();
  },
);

const mount = (point: string, type: string, source = 'none'): string =>
  `36 35 98:0 / ${point} rw,noatime shared:7 master:1 - ${type} ${source} rw`;
const ROOT = mount('/', 'ext4', '/dev/sda1');

test.each([
  ['nfs4', mount('/mnt/ward', 'nfs4', 'server:/ward'), '/mnt/ward/vault'],
  ['cifs', mount('/mnt/ward', 'cifs', '//server/ward'), '/mnt/ward'],
  ['9p', mount('/mnt/c', '9p', 'drvfs'), '/mnt/c/vault'],
  ['sshfs', mount('/mnt/ward', 'fuse.sshfs', 'nia@server:/ward'), '/mnt/ward/vault'],
  ['rclone', mount('/mnt/ward', 'fuse.rclone', 'cloud:'), '/mnt/ward/vault'],
  ['fuse', mount('/mnt/dav', 'fuse', 'https://server/dav'), '/mnt/dav/vault'],
  ['nfs', mount('/mnt/our\\040ward', 'nfs', 'server:/ward'), '/mnt/our ward/vault'],
  ['cifs', `${mount('/mnt/x', 'ext4')}\n${mount('/mnt/x', 'cifs')}`, '/mnt/x/vault'],
])('%s leads to another computer', (type, line, path) => {
  expect(networkMount(path, `${ROOT}\n${line}\n`)).toBe(type);
});

test.each([
  ['ext4', ROOT, '/home/nia/vault'],
  ['an NTFS disk', mount('/mnt/disk', 'fuseblk', '/dev/sdb1'), '/mnt/disk/vault'],
  ['an encrypted folder', mount('/home/nia/Private', 'fuse.gocryptfs', '/home/nia/.cipher'), '/home/nia/Private/vault'],
  ['a local disk inside a network one', `${mount('/mnt/x', 'nfs')}\n${mount('/mnt/x/local', 'ext4')}`, '/mnt/x/local/vault'],
  ['a name that only begins alike', mount('/mnt/ward', 'nfs'), '/mnt/ward2/vault'],
  ['nothing that could be read', '', '/home/nia/vault'],
])('%s lies on this computer', (_, line, path) => {
  expect(networkMount(path, `${ROOT}\n${line}\n`)).toBeUndefined();
});

test('a folder on a network mount is refused', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'accord-guard-')));
  try {
    expect(checkFolder(join(folder, 'vault'))).toEqual({ ok: true, value: undefined });
    expect(checkFolder(join(folder, 'vault'), () => mount(folder, 'fuse.sshfs'))).toMatchObject({
      ok: false,
      error: { code: 'folder-unsafe', happened: 'This folder is on a network drive (sshfs).' },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each(['\\\\server\\share\\vault', '//server/share/vault', '\\\\?\\UNC\\server\\share'])('%s is a network path', (path) => {
  expect(checkFolder(path)).toMatchObject({ ok: false, error: { code: 'folder-unsafe' } });
});
