// The Electron runtime: where it is, and bringing it when it can be had. Never by importing `electron`, which tries a
// download of its own and throws.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { say } from './say.mjs';

const SOURCE = 'https://github.com/electron/electron/releases/';
const PROBE_MS = 2_000;
const FETCH_MS = 300_000;

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const PROGRAMS = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };

/** What a finished download wrote down. @param {string} folder */
function programIn(folder) {
  try {
    return readFileSync(join(folder, 'path.txt'), 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** @param {string} root @param {Readonly<Record<string, string | undefined>>} [env] */
export function electronBinary(root, env = process.env) {
  const folder = join(root, 'node_modules', 'electron');
  const program = programIn(folder);
  const elsewhere = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (elsewhere === undefined && program === undefined) return undefined;
  const binary = join(elsewhere ?? join(folder, 'dist'), program ?? PROGRAMS[process.platform] ?? 'electron');
  return existsSync(binary) ? binary : undefined;
}

/** A failed try is remembered until the lockfile changes, so that the next start does not wait for it again. @param {string} root */
const memory = (root) => join(root, '.cache', 'electron-unavailable');

/** @param {string} root */
export const wasUnavailable = (root) => existsSync(memory(root));

/** @param {AbortSignal} stop */
async function sourceIsReachable(stop) {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(PROBE_MS)]);
  try {
    await fetch(process.env['ELECTRON_MIRROR'] ?? SOURCE, { method: 'HEAD', redirect: 'manual', signal });
    return true;
  } catch {
    return false;
  }
}

/** @param {string} root @param {AbortSignal} stop @returns {Promise<boolean>} */
function fetchRuntime(root, stop) {
  say('Fetching Electron (about 120 MB, once)…');
  const child = spawn(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], {
    stdio: 'ignore',
    timeout: FETCH_MS,
    signal: stop,
  });
  const beat = setInterval(() => say('Still fetching Electron…'), 15_000);
  return new Promise((resolve) => {
    /** @param {boolean} fetched */
    const ended = (fetched) => {
      clearInterval(beat);
      resolve(fetched);
    };
    child.once('error', () => ended(false));
    child.once('exit', (code) => ended(code === 0));
  });
}

/** @param {string} root */
function remember(root) {
  try {
    mkdirSync(dirname(memory(root)), { recursive: true });
    writeFileSync(memory(root), 'npm start -- --host electron tries again.\n');
  } catch {
    // In a checkout that may not be written to the next start tries again.
  }
}

/** The runtime after the one try that is worth making. @param {string} root @param {{ readonly again: boolean, readonly stop: AbortSignal }} how */
export async function obtainElectron(root, { again, stop }) {
  const present = electronBinary(root);
  if (present !== undefined) return present;
  if (wasUnavailable(root) && !again) return undefined;
  rmSync(memory(root), { force: true });
  if ((await sourceIsReachable(stop)) && (await fetchRuntime(root, stop))) return electronBinary(root);
  // One that was stopped says nothing about the next.
  if (!stop.aborted) remember(root);
  return undefined;
}
