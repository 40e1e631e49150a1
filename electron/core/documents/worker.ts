// The thread in which documents are made, one at a time. A PDF of 24 pages blocks its thread for most of a second, and a
// hopeless one for ever: here it blocks nobody, and the engine can end it.
import { parentPort, workerData } from 'node:worker_threads';
import { appError } from '../../../shared/api/errors.ts';
import { err, ok } from '../../../shared/base/result.ts';
import type { PrintableDocument } from '../../../shared/documents/blocks.ts';
import { framesOf, type WorkerAnswer, type WorkerData, type WorkerJob } from './messages.ts';
import { openFaces } from './pdf/faces.ts';
import { makePdf, registerFaces } from './pdf/makePdf.tsx';
import { findUnprintable } from './pdf/unprintable.ts';

const { fontsFolder } = workerData as WorkerData; // set by the engine, the only one to start this file
const faces = openFaces(fontsFolder);
registerFaces(fontsFolder);

async function answer(document: PrintableDocument): Promise<WorkerAnswer> {
  const unprintable = findUnprintable(document, faces);
  if (unprintable) {
    const { character, codePoint, script, where } = unprintable;
    const error = appError('unprintable-character', {
      happened: `The document holds “${character}” (${codePoint}, ${script}), which Accord has no letters for. It stands in “${where}”.`,
      issues: [{ path: where, sentence: `Accord cannot print “${character}” (${codePoint}, ${script}).` }],
    });
    return err({ kind: 'refused', error });
  }
  return ok(await makePdf(document, faces));
}

parentPort?.on('message', ({ document }: WorkerJob) => {
  void answer(document)
    .catch((bug: unknown): WorkerAnswer => err({ kind: 'bug', frames: framesOf(bug) }))
    .then((message) => parentPort?.postMessage(message));
});
