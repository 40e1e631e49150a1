// Programs that do not come from npm: a browser for the window, and for the tests a browser without one, a screen that is
// not there, and other people's PDF readers. Taken from the system on Debian as root; otherwise asked for in words.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from './say.mjs';

export const BROWSER = /** @type {const} */ (['chromium', 'chromium-sandbox']);

/** The program that proves a package to be there, by Debian package. @type {Readonly<Record<string, string>>} */
export const TEST_TOOLS = {
  'chromium-headless-shell': 'chromium-headless-shell',
  xvfb: 'Xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  imagemagick: 'identify',
  'poppler-utils': 'pdfinfo',
  qpdf: 'qpdf',
  'libreoffice-writer': 'soffice',
};

/** @param {string} program */
export function onPath(program, path = process.env['PATH'] ?? '') {
  return path.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));
}

export const missingTestTools = () => Object.entries(TEST_TOOLS).flatMap(([name, program]) => (onPath(program) ? [] : [name]));

export const canUseApt = () => process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get');

/** @param {readonly string[]} names @returns {boolean} whether all of them are there now */
export function aptInstall(names) {
  say(`Installing ${names.join(', ')} (about half a minute)…`);
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=60', ...args], {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 300_000,
    }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', ...names);
  return install() || (apt('update') && install());
}
