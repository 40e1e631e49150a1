// A file that is either wholly the old one or wholly the new one, whatever stops in between: the power, the disk, the process.
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const PRIVATE = 0o600;

// A rename is only kept once the folder itself is on the disk. Windows has no such call and keeps renames in its own journal.
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

export function writeAtomically(file: string, text: string): void {
  const beside = `${file}.${randomBytes(6).toString('hex')}.new`;
  try {
    const descriptor = openSync(beside, 'wx', PRIVATE);
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } catch (fault) {
    rmSync(beside, { force: true });
    throw fault;
  }
  syncFolder(dirname(file));
}
