// Writes finished documents into a folder: under another name first, forced to disk, then renamed, so that a file with its
// real name is always a whole file. A file that is already there is never replaced.
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { appError, type AppError } from '../../shared/api/errors.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

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
      return appError('disk-trouble', {
        happened: 'The file to write is open in another program.',
        safe: 'It was left as it is.',
        next: 'Close it there, then run the command again.',
      });
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return appError('disk-full', {
        happened: 'The disk that the documents go to is full.',
        safe: 'The vault is unchanged, and every file under its own name is whole.',
        next: 'Free some space and run the command again: it goes on where it stopped.',
      });
    default:
      return appError('disk-trouble', {
        happened: 'The disk that the documents go to did not do what Accord asked.',
        safe: 'The vault is unchanged, and every file under its own name is whole.',
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

// For our own report of the last run, which may take the place of an earlier one.
export async function writeOver(folder: string, fileName: string, bytes: Uint8Array): Promise<Result<undefined, AppError>> {
  try {
    await rename(await writePartial(folder, bytes), join(folder, fileName));
    await flushFolder(folder);
    return ok(undefined);
  } catch (error) {
    return err(folderTrouble(error));
  }
}

export async function existing(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
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
