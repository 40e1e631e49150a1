// Reads a file that somebody named, whatever it turns out to be.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { appError, type AppError } from '../../shared/api/errors.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { wrongUsage, type Failure } from './failure.ts';

export interface GivenFile {
  readonly bytes: Uint8Array;
  // When the file was last changed.
  readonly changedAt: string;
}

function fileTrouble(error: unknown): AppError {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return appError('folder-missing', { happened: 'The file is not there.', next: 'Check its name and its folder.' });
  const next = 'Check that the disk is connected and that you may read the file.';
  return appError('disk-trouble', { happened: 'The file could not be read.', safe: 'Nothing was changed.', next });
}

export async function readGivenFile(path: string, mostBytes: number, what: string): Promise<Result<GivenFile | 'tooLarge', Failure>> {
  try {
    // A pipe that nobody writes to must not be waited for.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const about = await file.stat();
      if (!about.isFile()) return wrongUsage('What is given is not a file.', `Give one ${what}.`);
      if (about.size > mostBytes) return ok('tooLarge');
      return ok({ bytes: await file.readFile(), changedAt: about.mtime.toISOString() });
    } finally {
      await file.close();
    }
  } catch (error) {
    return err(fileTrouble(error));
  }
}
