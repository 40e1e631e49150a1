// Reads a plan file: one JSON value, as it would stand inside an exported plan. Whatever the file turns out to be, the
// answer is words, and never a line of what it holds.
import { ok, type Result } from '../../shared/base/result.ts';
import { wrongUsage, type Failure, type WrongUsage } from './failure.ts';
import { readGivenFile } from './givenFile.ts';
import { repeatedKey } from './repeatedKey.ts';

// The longest plan anybody should have to open is a hundredth of this.
const MOST_MEGABYTES = 20;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

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
  const read = await readGivenFile(path, MOST_BYTES, 'plan file');
  if (!read.ok) return read;
  if (read.value === 'tooLarge')
    return wrongUsage(`The file is larger than ${MOST_MEGABYTES} megabytes, so it is not a plan.`, 'Give one plan file.');
  const content = parse(read.value.bytes);
  return content.ok ? ok({ content: content.value, changedAt: read.value.changedAt }) : content;
}
