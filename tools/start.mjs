// npm start: Accord in a window. In Electron where its runtime is there or can be had; otherwise, with the reason said, in
// the app window of an installed browser; with no display at all, an address to open.
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { electronBinary, obtainElectron } from './electronRuntime.mjs';
import { ensureBrowser, prepare } from './ensure.mjs';
import { runElectron, STOPPED } from './runElectron.mjs';
import { say } from './say.mjs';
import { HELP, readStartOptions } from './startOptions.mjs';
import { runCommand, Trouble } from './trouble.mjs';

const root = join(import.meta.dirname, '..');

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** Ctrl+C, a closed terminal, or a request to end. */
function stopSignal() {
  const stop = new AbortController();
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => stop.abort());
  return stop.signal;
}

/** Ends the start here if that was asked for meanwhile. @param {AbortSignal} stop */
async function goOnUnless(stop) {
  // A signal that came while another program was waited for is heard in a turn of the loop that begins after this one.
  await nextTurn();
  await nextTurn();
  if (stop.aborted) throw new Trouble('Stopped before Accord was open.', STOPPED);
}

/** @typedef {import('./startOptions.mjs').StartOptions} StartOptions */

/** @param {StartOptions} options @param {AbortSignal} stop */
async function inBrowser({ vaultFolder, sample, window }, stop) {
  await buildIfStale(['renderer', 'node']);
  await goOnUnless(stop);
  const browser = window && hasDisplay() ? await ensureBrowser() : undefined;
  await goOnUnless(stop);
  if (browser === undefined && window) {
    say(hasDisplay() ? 'No Chromium, Chrome or Edge could be found or fetched.' : 'There is no display here.');
  }
  /** @type {typeof import('../electron/loopback/main.ts')} */
  const { runLoopback } = await import(pathToFileURL(join(root, 'dist', 'node', 'loopback.js')).href);
  await runLoopback({
    sample,
    stop,
    say,
    print: (line) => console.log(line),
    ...(vaultFolder === undefined ? {} : { vaultFolder }),
    ...(browser === undefined ? {} : { browser }),
  });
}

/** Whether it ran. @param {StartOptions} options @param {AbortSignal} stop */
async function inElectron({ host, vaultFolder, sample }, stop) {
  const binary = await obtainElectron(root, { again: host === 'electron', stop });
  await goOnUnless(stop);
  if (binary === undefined) {
    say('The Electron runtime is not on this computer and cannot be fetched now. Opening Accord in a browser window instead.');
    return false;
  }
  await buildIfStale(['renderer', 'electron', 'node']);
  await goOnUnless(stop);
  const args = [root, ...(sample ? ['--sample'] : []), ...(vaultFolder === undefined ? [] : [`--vault=${vaultFolder}`])];
  const outcome = await runElectron(binary, args, stop);
  if (outcome.ran) {
    process.exitCode = outcome.code;
    return true;
  }
  await goOnUnless(stop);
  say(`Electron could not start: ${outcome.reason}. Opening Accord in a browser window instead.`);
  return false;
}

await runCommand(async () => {
  const options = readStartOptions(process.argv.slice(2));
  if (options.help) return console.log(HELP);
  await prepare('start');
  const stop = stopSignal();
  const wantsElectron = options.host !== 'loopback' && options.window;
  // With no display there is nothing to fetch a window for; one that is there is tried, and says so itself.
  if (wantsElectron && (hasDisplay() || options.host === 'electron' || electronBinary(root) !== undefined)) {
    if (await inElectron(options, stop)) return;
  }
  await inBrowser(options, stop);
});
// A handle left open by a library must not keep a closed application alive.
process.exit();
