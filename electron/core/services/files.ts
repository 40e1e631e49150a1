// Files come in and are given back. What a window says of a file is not believed: it is looked at here as if nobody had.
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PlanId } from '../../../shared/base/ids.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { MediaType } from '../../../shared/files/fileLimits.ts';
import { refusalOfKept } from '../../../shared/files/keptFile.ts';
import type { Handlers } from '../dispatch.ts';
import type { Ports } from '../ports.ts';
import { addFile, readFile } from '../store/files.ts';
import { whyNoFiles } from '../store/versions.ts';

const NOT_ADDED = 'The file was not added. Everything else is as it was.';

// What was handed over, once it is what it is said to be.
export function bytesOf(mediaType: MediaType, base64: string): Result<Buffer, AppError> {
  const content = Buffer.from(base64, 'base64');
  if (content.toString('base64') !== base64)
    return err(appError('invalid-input', { issues: [{ path: 'base64', sentence: 'This is not base64.' }] }));
  const refusal = refusalOfKept(mediaType, content);
  return refusal ? err(appError('invalid-input', { ...refusal, safe: NOT_ADDED })) : ok(content);
}

export const fileService = ({ now, newId }: Ports): Pick<Handlers, 'files.add' | 'files.read'> => ({
  'files.add': ({ planId, name, mediaType, base64 }, { database, session }) => {
    const content = bytesOf(mediaType, base64);
    if (!content.ok) return content;
    // The schema says that an id is one; of what, the store finds out.
    const to = planId as PlanId;
    const added = database.attempt((writing) => {
      const closed = whyNoFiles(writing, to);
      return closed
        ? err(closed)
        : addFile(writing, { id: newId(), planId: to, mediaType, content: content.value, at: now().toISOString(), by: session.user.id });
    });
    return added.ok ? ok({ ...added.value, name }) : added;
  },

  'files.read': ({ planId, fileId }, { database }) => {
    const read = readFile(database, planId as PlanId, fileId); // as above
    return read.ok ? ok({ mediaType: read.value.mediaType, base64: read.value.content.toString('base64') }) : read;
  },
});
