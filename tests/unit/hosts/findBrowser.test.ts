import { describe, expect, test } from 'vitest';
import { findBrowser, type Surroundings } from '../../../electron/loopback/findBrowser.ts';

// A computer that has these files and no others.
function computer(platform: NodeJS.Platform, files: readonly string[], env: Record<string, string> = {}): Surroundings {
  const home = platform === 'win32' ? 'C:\\Users\\nia' : '/home/nia';
  return {
    platform,
    env,
    home,
    exists: (file) => files.includes(file),
    list: (folder) => {
      const separator = platform === 'win32' ? '\\' : '/';
      return [
        ...new Set(
          files
            .filter((file) => file.startsWith(folder + separator))
            .map((file) => file.slice(folder.length + 1).split(separator)[0] ?? ''),
        ),
      ];
    },
  };
}

const WINDOWS = {
  ProgramFiles: 'C:\\Program Files',
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\nia\\AppData\\Local',
};

describe('finds', () => {
  test.each([
    ['Chromium on Debian', 'linux', '/usr/bin/chromium', {}],
    ['Chrome on Linux', 'linux', '/usr/bin/google-chrome-stable', {}],
    ['Edge on Linux', 'linux', '/usr/bin/microsoft-edge-stable', {}],
    ['a Chromium from a snap', 'linux', '/snap/bin/chromium', {}],
    ['one elsewhere on the path', 'linux', '/opt/bin/chromium', { PATH: '/bin:/opt/bin' }],
    ['Chrome on Windows', 'win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', WINDOWS],
    ['Chrome for one user on Windows', 'win32', 'C:\\Users\\nia\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe', WINDOWS],
    ['Edge on Windows', 'win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', WINDOWS],
    ['Chrome on macOS', 'darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['Edge for one user on macOS', 'darwin', '/home/nia/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', {}],
    ['the one the tests fetched', 'linux', '/home/nia/.cache/ms-playwright/chromium-1200/chrome-linux/chrome', {}],
    [
      'the one the tests fetched on Windows',
      'win32',
      'C:\\Users\\nia\\AppData\\Local\\ms-playwright\\chromium-1200\\chrome-win\\chrome.exe',
      WINDOWS,
    ],
  ] as const)('%s', (_, platform, file, env) => {
    expect(findBrowser(computer(platform, [file], env))).toBe(file);
  });
});

test('a browser named by hand comes first, and an installed one before a fetched one', () => {
  const files = ['/opt/mine', '/usr/bin/chromium', '/home/nia/.cache/ms-playwright/chromium-1200/chrome-linux/chrome'];
  expect(findBrowser(computer('linux', files, { ACCORD_BROWSER: '/opt/mine' }))).toBe('/opt/mine');
  expect(findBrowser(computer('linux', files))).toBe('/usr/bin/chromium');
});

test('takes the newest of those the tests fetched', () => {
  const files = ['999', '1200', '1199'].map((version) => `/home/nia/.cache/ms-playwright/chromium-${version}/chrome-linux/chrome`);
  expect(findBrowser(computer('linux', files))).toBe(files[1]);
});

test('says when there is none, and does not run a file from a relative path', () => {
  expect(findBrowser(computer('linux', []))).toBeUndefined();
  expect(findBrowser(computer('linux', ['chromium'], { PATH: ':.' }))).toBeUndefined();
  expect(findBrowser(computer('win32', [], {}))).toBeUndefined();
});
