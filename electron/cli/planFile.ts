// Reads a plan file: one JSON value, as it would stand inside an exported plan. Whatever the file turns out to be, the
// answer is words, and never a line of what it holds.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { appError, type AppError } from '../../shared/api/errors.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { wrongUsage, type Failure, type WrongUsage } from './failure.ts';
import { repeatedKey } from './repeatedKey.ts';

// The longest plan anybody should have to open is a hundredth of this.
const MOST_MEGABYTES = 20;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

const NOTHING_CHANGED = 'Nothing was changed.';

function fileTrouble(error: unknown): AppError {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return appError('folder-missing', { happened: 'The file is not there.', next: 'Check its name and its folder.' });
  const next = 'Check that the disk is connected and that you may read the file.';
  return appError('disk-trouble', { happened: 'The file could not be read.', safe: NOTHING_CHANGED, next });
}

interface ReadFile {
  readonly bytes: Uint8Array;
  // When the file was last changed.
  readonly changedAt: string;
}

async function readBytes(path: string): Promise<Result<ReadFile, Failure>> {
  try {
    // A pipe that nobody writes to must not be waited for.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const about = await file.stat();
      if (!about.isFile()) return wrongUsage('What is given is not a file.', 'Give one plan file.');
      if (about.size > MOST_BYTES)
        return wrongUsage(`The file is larger than ${MOST_MEGABYTES} megabytes, so it is not a plan.`, 'Give one plan file.');
      return ok({ bytes: await file.readFile(), changedAt: about.mtime.toISOString() });
    } finally {
      await file.close();
    }
  } catch (error) {
    return err(fileTrouble(error));
  }
}

function parse(bytes: Uint8Array): Result<unknown, WrongUsage> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const content: unknown = JSON.parse(text);
    const twice = repeatedKey(text);
    return twice === undefined
      ? ok(content)
      : wrongUsage(
          `In the file, ${twice} is written twice, so it does not say which of the two is meant.`,
          'Find out which is right, take the other out, and check the file again.',
        );
  } catch (error) {
    // What JSON.parse says quotes the file.
    if (error instanceof TypeError)
      return wrongUsage('The file is not written in UTF-8, so it is not a plan file.', 'Save it as UTF-8, or export it again.');
    return wrongUsage('The file is not JSON, so it is not a plan file.', 'Export it again, or check it with `accord schema`.');
  }
}

export interface PlanFile {
  readonly content: unknown;
  readonly changedAt: string;
}

export async function readPlanFile(path: string): Promise<Result<PlanFile, Failure>> {
  const read = await readBytes(path);
  if (!read.ok) return read;
  const content = parse(read.value.bytes);
  return content.ok ? ok({ content: content.value, changedAt: read.value.changedAt }) : content;
}
