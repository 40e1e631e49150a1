import { expect, test } from 'vitest';
import { checkFolder, networkFileSystem, syncServiceIn } from '../../../../electron/core/vault/folderGuard.ts';

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

test('network file systems are known by their number, also where it came out negative', () => {
  expect(networkFileSystem(0x6969)).toBe('NFS');
  expect(networkFileSystem(0xff534d42 | 0)).toBe('CIFS');
  expect(networkFileSystem(0xef53)).toBeUndefined();
});

test.each(['\\\\server\\share\\vault', '//server/share/vault', '\\\\?\\UNC\\server\\share'])('%s is a network path', (path) => {
  expect(checkFolder(path)).toMatchObject({ ok: false, error: { code: 'folder-unsafe' } });
});
