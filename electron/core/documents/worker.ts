// The thread in which documents are made, one at a time. A PDF of 24 pages blocks its thread for most of a second, and a
// hopeless one for ever: here it blocks nobody, and the engine can end it.
import { parentPort, workerData } from 'node:worker_threads';
import { appError } from '../../../shared/api/errors.ts';
import { err, ok } from '../../../shared/base/result.ts';
import { stackFrames } from '../stackFrames.ts';
import type { WorkerAnswer, WorkerData, WorkerJob } from './messages.ts';
import { openFaces } from './pdf/faces.ts';
import { makePdf, registerFaces } from './pdf/makePdf.tsx';
import { findUnprintable } from './pdf/unprintable.ts';
import { picturesOf } from './pictures.ts';

const { fontsFolder } = workerData as WorkerData; // set by the engine, the only one to start this file
const faces = openFaces(fontsFolder);
registerFaces(fontsFolder);

async function answer({ document, pictures }: WorkerJob): Promise<WorkerAnswer> {
  const unprintable = findUnprintable(document, faces);
  if (unprintable) {
    const { character, codePoint, script, where } = unprintable;
    const error = appError('unprintable-character', {
      happened: `The document holds “${character}” (${codePoint}, ${script}), which Accord has no letters for. It stands in “${where}”.`,
      issues: [{ path: where, sentence: `Accord cannot print “${character}” (${codePoint}, ${script}).` }],
    });
    return err({ kind: 'refused', error });
  }
  const made = await makePdf(document, faces);
  return ok({ ...made, ...(pictures ? {} : { pieces: [] }), images: pictures ? await picturesOf(made.bytes, pictures) : [] });
}

parentPort?.on('message', (job: WorkerJob) => {
  void answer(job)
    .catch((bug: unknown): WorkerAnswer => err({ kind: 'bug', frames: stackFrames(bug).join('\n') }))
    .then((message) => parentPort?.postMessage(message));
});
