// Where a reference can be looked up, whichever host it was shown by: one JSON line a failure, in the usual data folder and
// never in the vault's. It holds our own words and places in the code only. When it cannot be written the work goes on
// without it.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LogEntry, Ports } from './ports.ts';
import { dataFolder } from './standardPorts.ts';

// One full file of it is kept beside the one in use.
export const MOST_LOG_BYTES = 1_000_000;

export const logFile = (folder = dataFolder()): string => join(folder, 'Logs', 'accord.log');

export function openLog(host: Ports['host'], file = logFile(), now = (): Date => new Date()): Ports['log'] {
  return ({ level, message, reference, operation, stack }: LogEntry) => {
    if (level !== 'error') return;
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MOST_LOG_BYTES) renameSync(file, `${file}.old`);
      const line = JSON.stringify({ at: now().toISOString(), host, message, reference, operation, stack });
      appendFileSync(file, `${line}\n`, { mode: 0o600 });
    } catch {
      // A full disk must not hide the failure that is being told.
    }
  };
}
