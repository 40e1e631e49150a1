// The loopback host: the core behind a server for one window, in the app window of an installed browser. It ends when the
// window is closed, or when it is told to stop.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../../package.json';
import { errorLine } from '../../shared/api/errors.ts';
import { createApp } from '../core/app.ts';
import { openLog } from '../core/logFile.ts';
import { standardPorts } from '../core/standardPorts.ts';
import { readWindowFiles } from '../core/windowFiles.ts';
import { openBrowserWindow, runsAsRoot } from './browserWindow.ts';
import { startServer } from './server.ts';

export interface LoopbackOptions {
  readonly vaultFolder?: string;
  // Opens on the vault with sample people.
  readonly sample: boolean;
  // Without one the address is printed, for a browser that a person opens.
  readonly browser?: string;
  // Ends it in order.
  readonly stop: AbortSignal;
  readonly say: (sentence: string) => void;
  // The one-time address, alone on a line of standard output.
  readonly print: (line: string) => void;
}

// Longer than any save takes. A document that is still being made then is given up: closing the core ends its thread.
const GRACE_MS = 5_000;

const AS_ROOT =
  "Running as root, where the browser's own sandbox cannot work: the window opens without it. Use an ordinary account for real work.";

// This runs as dist/node/loopback.js (tools/bundles.mjs).
const built = import.meta.dirname;

const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

export async function runLoopback({ vaultFolder, sample, browser, stop, say, print }: LoopbackOptions): Promise<void> {
  const app = createApp(
    standardPorts(
      {
        host: 'loopback',
        version,
        documentsWorker: join(built, 'documents-worker.js'),
        log: openLog('loopback'),
      },
      vaultFolder,
    ),
  );
  if (sample) {
    const opened = await app.dispatch('vault.useSample', {});
    if (!opened.ok) say(errorLine(opened.error));
  }
  const server = await startServer({ call: app.dispatch, files: readWindowFiles(join(built, '..', 'renderer')) });
  const serveAddress = (): Promise<void> => {
    say('Open this address in a browser on this computer. It works once. Press Ctrl+C to stop Accord.');
    print(server.launchAddress);
    return stopped(stop);
  };
  try {
    if (browser === undefined) {
      await serveAddress();
      return;
    }
    if (runsAsRoot()) say(AS_ROOT);
    const window = openBrowserWindow(browser, server.launchAddress);
    if (!window) {
      say(`The window needs a little room for the browser's own files, and there is none in ${tmpdir()}.`);
      await serveAddress();
      return;
    }
    say('Accord is open. Close its window to stop it.');
    await Promise.race([window.closed, stopped(stop).then(window.close)]);
    if (!(await window.closed).traceless) say("The browser's own files could not all be removed yet. The next start removes them.");
    if (server.wasOpened() || stop.aborted) return;
    say('The browser ended before it showed Accord.');
    await serveAddress();
  } finally {
    // In this order: a save that is on its way through the server must still find the core open.
    await server.close(GRACE_MS);
    await app.close();
  }
}
