// A small note beside an open vault, so that a second window can say since when and by whom it is open. It is a courtesy:
// the truth is SQLite's lock, and unlocking never asks the note.
import { readFileSync, rmSync, statSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { isRunning } from '../runningProcess.ts';
import { writeAtomically } from './atomicFile.ts';

export interface InUse {
  readonly at: string;
  readonly by: string;
}

export const writeInUseNote = (file: string, { at, by }: InUse): void =>
  writeAtomically(file, `${JSON.stringify({ since: at, by, pid: process.pid, host: hostname() })}\n`);

export const removeInUseNote = (file: string): void => rmSync(file, { force: true });

// A process number from before the computer was started means nothing now.
const isFromBeforeStart = (file: string): boolean => statSync(file).mtimeMs < Date.now() - uptime() * 1000 - 60_000;

interface Note {
  readonly since: string;
  readonly by: string;
  readonly pid: number;
  readonly host: string;
}

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' &&
  value !== null &&
  'since' in value &&
  typeof value.since === 'string' &&
  !Number.isNaN(Date.parse(value.since)) &&
  'by' in value &&
  typeof value.by === 'string' &&
  'pid' in value &&
  typeof value.pid === 'number' &&
  Number.isInteger(value.pid) &&
  value.pid > 0 &&
  'host' in value &&
  typeof value.host === 'string';

// Undefined when nobody has it open, as far as a note can tell.
export function readInUseNote(file: string): InUse | undefined {
  try {
    const note: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!isNote(note)) return undefined;
    const gone = note.host === hostname() && (isFromBeforeStart(file) || !isRunning(note.pid));
    return gone ? undefined : { at: note.since, by: note.by };
  } catch {
    return undefined;
  }
}
