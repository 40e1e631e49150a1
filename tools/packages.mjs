// The packages of the lockfile, brought by npm ci when they are missing or of another lockfile.
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { say } from './say.mjs';
import { Trouble } from './trouble.mjs';

/** @param {string} file */
const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

/** npm writes node_modules/.package-lock.json last, so it is there only after a whole install. @param {string} folder */
export function packagesAreCurrent(folder) {
  const installed = changedAt(join(folder, 'node_modules', '.package-lock.json'));
  const wanted = changedAt(join(folder, 'package-lock.json'));
  return installed !== undefined && wanted !== undefined && installed >= wanted;
}

// npm's own words go to a person only when none of these fits.
/** @type {readonly (readonly [RegExp, string])[]} */
const reasons = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network|ERR_SOCKET/i,
    'The package registry cannot be reached. Connect this computer to the network (and set its proxy, if it has one), then run the same command again.',
  ],
  [/ENOSPC|no space left/i, 'The disk is full. Free about 1 GB, then run the same command again.'],
  [
    /EACCES|EPERM|EROFS|permission denied/i,
    'This folder may not be written to. Move the checkout to a folder of your own, then run the same command again.',
  ],
  [
    /EUSAGE|can only install packages when/i,
    'package.json and package-lock.json do not agree. Take both from the same version, then run the same command again.',
  ],
  [/EINTEGRITY/i, 'A package arrived damaged, or is not the one in the lockfile. Nothing of it was used. Run the same command again.'],
];

/** @param {string} output what npm wrote @returns {string} */
export function installFailure(output) {
  const reason = reasons.find(([sign]) => sign.test(output))?.[1];
  const last = output.trim().split('\n').slice(-15).join('\n');
  return `The packages could not be installed. ${reason ?? `npm said:\n${last}`}`;
}

/** npm as this Node brought it, also where only `npm.cmd` is on the path. @returns {readonly [string, readonly string[]]} */
function npm() {
  const own = process.env['npm_execpath'];
  if (own?.endsWith('npm-cli.js')) return [process.execPath, [own]];
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return existsSync(beside) ? [process.execPath, [beside]] : ['npm', []];
}

/** @param {string} folder @returns {Promise<void>} */
export async function installPackages(folder) {
  say('Installing packages (about a minute the first time)…');
  const [program, args] = npm();
  const child = spawn(program, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const beat = setInterval(() => say('Still installing packages…'), 20_000);
  /** @type {number | null} */
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(127);
    });
    child.once('close', resolve);
  });
  clearInterval(beat);
  if (code === 127) throw new Trouble('npm was not found. Install Node with npm (nodejs.org), then run the same command again.');
  if (code !== 0) throw new Trouble(installFailure(output));
  say('Packages are installed.');
}
