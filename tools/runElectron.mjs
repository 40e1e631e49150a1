// Runs the Electron shell and tells "it ran" from "it could not start", with the reason in words. Its sandbox is never
// switched off to get by.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { say } from './say.mjs';

// What electron/main prints when its window is on the screen.
export const READY_LINE = 'accord: window ready';
// What electron/main puts before a sentence for the terminal.
const OWN_WORDS = 'accord: ';
const START_MS = 20_000;
// What a shell expects of a program that was stopped by Ctrl+C.
export const STOPPED = 130;

/** @type {readonly (readonly [RegExp, string])[]} */
const reasons = [
  [/Running as root without --no-sandbox/, 'it does not run as root'],
  [/SUID sandbox helper|setuid sandbox|No usable sandbox|unprivileged user namespaces/i, 'its sandbox is not allowed on this computer'],
  [/error while loading shared libraries: (\S+?):/, 'a system library is missing ($1)'],
  [
    /Missing X server|cannot open display|Unable to open X display|ozone_platform|Failed to connect to (?:the )?Wayland/i,
    'there is no display',
  ],
  [/GLIBC_|cannot execute binary|Exec format error|ENOEXEC/, 'it is made for another kind of system'],
  [/EACCES|Permission denied/, 'it may not be run from this folder'],
];

/** @param {string} output what it wrote before it ended */
export function startFailure(output) {
  for (const [sign, words] of reasons) {
    const found = sign.exec(output);
    if (found) return words.replace('$1', found[1] ?? '');
  }
  return 'it ended without saying why';
}

/**
 * @param {string} binary
 * @param {readonly string[]} args
 * @param {AbortSignal} stop
 * @param {number} [startMs]
 * @returns {Promise<{ readonly ran: true, readonly code: number } | { readonly ran: false, readonly reason: string }>}
 */
export function runElectron(binary, args, stop, startMs = START_MS) {
  if (stop.aborted) return Promise.resolve({ ran: true, code: STOPPED });
  return new Promise((resolve) => {
    const child = spawn(binary, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let ready = false;
    let early = '';
    const tooLong = setTimeout(() => {
      if (ready) return;
      early = '';
      child.kill('SIGKILL');
    }, startMs);
    stop.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      early += ready ? '' : text;
      if (ready || !early.includes(READY_LINE)) return;
      ready = true;
      clearTimeout(tooLong);
      say('Accord is open. Close its window to stop it.');
    });
    // Chromium talks a great deal there; only what Accord itself says is passed on.
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (line.startsWith(OWN_WORDS)) say(line.slice(OWN_WORDS.length));
      else if (!ready) early += `${line}\n`;
    });
    /** @param {string} reason */
    const failed = (reason) => {
      clearTimeout(tooLong);
      resolve({ ran: false, reason });
    };
    child.once('error', (error) => failed(startFailure(error.message)));
    child.once('close', (code, signal) => {
      if (ready || stop.aborted) resolve({ ran: true, code: code ?? (stop.aborted ? STOPPED : 1) });
      // A second start hands over to the window that is open and ends at once, in order.
      else if (code === 0) resolve({ ran: true, code: 0 });
      else failed(signal === 'SIGKILL' && early === '' ? 'it did not show a window in time' : startFailure(early));
      clearTimeout(tooLong);
    });
  });
}
