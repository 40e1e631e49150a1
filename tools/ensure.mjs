// Brings what a command needs before it starts, and says so in plain words. This file and all it imports run on whatever
// Node is there, with nothing installed. Where everything is in place it costs a few looks at the disk.
import { join } from 'node:path';
import { installPackages, packagesAreCurrent } from './packages.mjs';
import { isRightNode, startAgainOnRightNode } from './rightNode.mjs';
import { say } from './say.mjs';
import { aptInstall, BROWSER, canUseApt, missingTestTools } from './systemPackages.mjs';
import { runCommand, Trouble } from './trouble.mjs';

const root = join(import.meta.dirname, '..');

/** @typedef {'start' | 'accord' | 'build' | 'check' | 'test' | 'bench'} Purpose */

/** @param {string} program @param {readonly string[]} args */
async function run(program, args) {
  const { spawnSync } = await import('node:child_process');
  return spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], timeout: 600_000 }).status === 0;
}

// Loaded late: TypeScript is read by the right Node only.
const findBrowser = async () => (await import('../electron/loopback/findBrowser.ts')).findBrowser();

/** A browser for the window, or undefined after every way to one has been tried. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  if (canUseApt() && aptInstall(BROWSER)) return findBrowser();
  say('No Chromium, Chrome or Edge was found. Fetching the one that the tests use…');
  await run(process.execPath, [join(root, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium']);
  return findBrowser();
}

async function ensureTestTools() {
  const missing = missingTestTools();
  const browser = await findBrowser();
  const names = [...missing, ...(browser === undefined ? BROWSER : [])];
  if (names.length > 0 && canUseApt()) aptInstall(names);
  if ((await ensureBrowser()) === undefined) {
    throw new Trouble('The tests need Chromium, Chrome or Edge, and none could be had. Install one, then run the same command again.');
  }
  const still = missingTestTools();
  if (still.length > 0)
    say(`Not found on this computer: ${still.join(', ')}. The tests that need them will fail; install them to run those.`);
}

/** @param {Purpose} purpose */
export async function prepare(purpose) {
  await runCommand(async () => {
    if (!packagesAreCurrent(root)) await installPackages(root);
    if (!isRightNode()) await startAgainOnRightNode(root);
    if (purpose === 'check' || purpose === 'test') await ensureTestTools();
    return 0;
  });
  if (process.exitCode) process.exit();
}
