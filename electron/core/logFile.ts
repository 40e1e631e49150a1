// Where a reference can be looked up: one JSON line a failure, in the usual data folder and never in the vault's. It holds
// our own words and places in the code only. When it cannot be written the work goes on without it.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LogEntry } from '../core/ports.ts';

const MOST_BYTES = 1_000_000;

export function openLog(file: string, now: () => Date): (entry: LogEntry) => void {
  return (entry) => {
    if (entry.level !== 'error') return;
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES) renameSync(file, `${file}.old`);
      appendFileSync(file, `${JSON.stringify({ at: now().toISOString(), ...entry })}\n`, { mode: 0o600 });
    } catch {
      // A full disk must not hide the failure that is being told.
    }
  };
}
