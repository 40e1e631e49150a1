// Writes finished documents into a folder: under another name first, forced to disk, then renamed, so that a file with its
// real name is always a whole file. A file that is already there is never replaced.
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { appError, type AppError } from '../../shared/api/errors.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const ALL_WHOLE = 'Every file under its own name is whole, and nothing else was changed.';

// A mark on the file itself, which the folder and the superuser know nothing of.
export const isReadOnly = async (path: string): Promise<boolean> => ((await stat(path)).mode & 0o222) === 0;

export const readOnlyFile = appError('disk-trouble', {
  happened: 'The file to write is there already and is read-only.',
  safe: 'It was left as it is.',
  next: 'Give another name, or take the mark away, then run the command again.',
});

// The folder takes new files, as was just seen, so it is the file that is held.
function heldFile(error: unknown): AppError {
  return ['EACCES', 'EPERM', 'EBUSY', 'ETXTBSY'].some((code) => code === codeOf(error)) ? openFile : folderTrouble(error);
}

const openFile = appError('disk-trouble', {
  happened: 'The file to write is open in another program, or may not be changed.',
  safe: 'It was left as it is.',
  next: 'Close it there or give another name, then run the command again.',
});

// The words of errors.ts speak to somebody in the editor; here nothing was being typed.
function folderTrouble(error: unknown): AppError {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return appError('folder-missing', {
        happened: 'The folder to write to is not there, and neither is the one it would lie in.',
        next: 'Connect the disk or make the folder, or give another with --out.',
      });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return appError('folder-read-only', { happened: 'Accord may not write in the folder given with --out.' });
    case 'EBUSY':
    case 'ETXTBSY':
      return openFile;
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return appError('disk-full', {
        happened: 'The disk that the documents go to is full.',
        safe: ALL_WHOLE,
        next: 'Free some space and run the command again: what is written already is left as it is.',
      });
    default:
      return appError('disk-trouble', {
        happened: 'The disk that the documents go to did not do what Accord asked.',
        safe: ALL_WHOLE,
        next: 'Check that the disk is connected and run the command again.',
      });
  }
}

// A new folder is made, but only the last step of the way: a longer one that is missing is a wrong name, or a disk that is
// not connected, and must not be made somewhere else.
export async function prepareFolder(folder: string): Promise<Result<undefined, AppError>> {
  try {
    await mkdir(folder).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
    if (!(await stat(folder)).isDirectory()) {
      return err(appError('folder-missing', { happened: 'What is given with --out is a file, not a folder.', next: 'Give a folder.' }));
    }
    await access(folder, constants.W_OK | constants.X_OK);
    return ok(undefined);
  } catch (error) {
    return err(folderTrouble(error));
  }
}

export type Written = 'written' | 'unchanged' | 'occupied';

// 'unchanged': the very same file is there already. 'occupied': another file has the name.
export async function writeNew(folder: string, fileName: string, bytes: Uint8Array): Promise<Result<Written, AppError>> {
  const target = join(folder, fileName);
  try {
    const there = await existing(target);
    if (there) return ok(there.equals(bytes) ? 'unchanged' : 'occupied');
    const partial = await writePartial(folder, bytes);
    try {
      await link(partial, target);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return ok('occupied');
      // Memory sticks know no second name for a file.
      await rename(partial, target);
    } finally {
      await rm(partial, { force: true });
    }
    await flushFolder(folder);
    return ok('written');
  } catch (error) {
    return err(folderTrouble(error));
  }
}

// In the place of an earlier file of ours.
export async function writeOver(folder: string, fileName: string, bytes: Uint8Array): Promise<Result<undefined, AppError>> {
  try {
    const partial = await writePartial(folder, bytes);
    try {
      await rename(partial, join(folder, fileName));
    } catch (error) {
      await rm(partial, { force: true });
      return err(heldFile(error));
    }
    await flushFolder(folder);
    return ok(undefined);
  } catch (error) {
    return err(folderTrouble(error));
  }
}

// A device or a pipe may have no end, and is nothing of ours.
export async function existing(path: string): Promise<Buffer | undefined> {
  try {
    return (await stat(path)).isFile() ? await readFile(path) : Buffer.of();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function writePartial(folder: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, `.accord-${randomUUID()}.partial`);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
    return path;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

// A new name survives a power cut only once its folder is on disk too. Windows has no such call, and needs none.
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (codeOf(error) !== 'EINVAL') throw error;
  } finally {
    await handle.close();
  }
}
