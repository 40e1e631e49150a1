// The loopback host: the core behind a server for one window, in the app window of an installed browser. It ends when the
// window is closed, or when it is told to stop.
import { join } from 'node:path';
import { version } from '../../package.json';
import { errorLine } from '../../shared/api/errors.ts';
import { createApp } from '../core/app.ts';
import { standardPorts } from '../core/standardPorts.ts';
import { openBrowserWindow, runsAsRoot } from './browserWindow.ts';
import { startServer } from './server.ts';
import { readWindowFiles } from '../core/windowFiles.ts';

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

// Longer than any save takes; a document that takes longer is given up.
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
        log: ({ level, message, operation, reference, stack }) => {
          if (level === 'error') say([message, operation, reference, stack].filter((part) => part !== undefined).join(' '));
        },
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
    say('Accord is open. Close its window to stop it.');
    await Promise.race([window.closed, stopped(stop).then(window.close)]);
    if (server.wasOpened() || stop.aborted) return;
    say('The browser ended before it showed Accord.');
    await serveAddress();
  } finally {
    await server.close(GRACE_MS);
    await app.close();
  }
}
