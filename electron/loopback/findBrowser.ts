// Where Chromium, Chrome or Edge lie on Linux, Windows and macOS. The first that exists is the one; a browser named in
// ACCORD_BROWSER comes before all others.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly exists: (file: string) => boolean;
  readonly list: (folder: string) => readonly string[];
}

const listed = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const here = (): Surroundings => ({ platform: process.platform, env: process.env, home: homedir(), exists: existsSync, list: listed });

const ON_LINUX = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const ON_WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];
const ON_MACOS = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

// The browser that the test runner fetched, newest first.
function fetched({ platform, env, home, list }: Surroundings): string[] {
  const places: Partial<Record<NodeJS.Platform, readonly [string, readonly string[]]>> = {
    linux: [posix.join(home, '.cache', 'ms-playwright'), ['chrome-linux/chrome', 'chrome-linux64/chrome']],
    darwin: [
      posix.join(home, 'Library', 'Caches', 'ms-playwright'),
      [
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
        'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ],
    ],
    win32: [win32.join(env['LOCALAPPDATA'] ?? '', 'ms-playwright'), ['chrome-win\\chrome.exe', 'chrome-win64\\chrome.exe']],
  };
  const place = places[platform];
  if (!place) return [];
  const [usual, programs] = place;
  const folder = env['PLAYWRIGHT_BROWSERS_PATH'] ?? usual;
  const path = platform === 'win32' ? win32 : posix;
  const versions = list(folder).filter((name) => /^chromium-\d+$/.test(name));
  versions.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return versions.flatMap((version) => programs.map((program) => path.join(folder, version, program)));
}

function installed({ platform, env, home }: Surroundings): string[] {
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter((folder) => folder !== undefined);
    return ON_WINDOWS.flatMap((parts) => folders.map((folder) => win32.join(folder, ...parts)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(home, 'Applications')];
    return ON_MACOS.flatMap((name) => folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)));
  }
  const path = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return ON_LINUX.flatMap((name) => [...LINUX_FOLDERS, ...path].map((folder) => posix.join(folder, name)));
}

export function findBrowser(surroundings: Surroundings = here()): string | undefined {
  const named = surroundings.env['ACCORD_BROWSER'];
  return [...(named ? [named] : []), ...installed(surroundings), ...fetched(surroundings)].find(surroundings.exists);
}
