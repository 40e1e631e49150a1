// A file that is either wholly the old one or wholly the new one, whatever stops in between: the power, the disk, the process.
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
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

type Place = (beside: string, file: string) => void;

function writeBeside(file: string, text: string, place: Place): void {
  const beside = `${file}.${randomBytes(6).toString('hex')}.new`;
  try {
    const descriptor = openSync(beside, 'wx', PRIVATE);
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    place(beside, file);
  } catch (fault) {
    rmSync(beside, { force: true });
    throw fault;
  }
  syncFolder(dirname(file));
}

// What a file system answers that knows no links; the last is Windows on FAT.
const NO_LINKS: ReadonlySet<unknown> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR']);
const codeOf = (fault: unknown): unknown => (fault instanceof Error && 'code' in fault ? fault.code : undefined);

// A link fails where the name is taken; a rename would take it from whoever has it. FAT and some others know no links:
// there, two that publish in the same instant are told apart by a look first, which is the most that can be had.
function placeIfFree(beside: string, file: string): void {
  try {
    linkSync(beside, file);
  } catch (fault) {
    if (!NO_LINKS.has(codeOf(fault)) || existsSync(file)) throw fault;
    renameSync(beside, file);
    return;
  }
  rmSync(beside);
}

export const writeAtomically = (file: string, text: string): void => writeBeside(file, text, renameSync);

// False, and nothing changed, where there is such a file already.
export function publishAtomically(file: string, text: string): boolean {
  try {
    writeBeside(file, text, placeIfFree);
    return true;
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST' || (NO_LINKS.has(codeOf(fault)) && existsSync(file))) return false;
    throw fault;
  }
}
