// The thread in which documents are made, one at a time. A PDF of 24 pages blocks its thread for most of a second, and a
// hopeless one for ever: here it blocks nobody, and the engine can end it.
import { parentPort, workerData } from 'node:worker_threads';
import { appError } from '../../../shared/api/errors.ts';
import { err, ok } from '../../../shared/base/result.ts';
import type { PrintableDocument } from '../../../shared/documents/blocks.ts';
import { stackFrames } from '../stackFrames.ts';
import type { MakeJob, WordJob, WorkerAnswer, WorkerData, WorkerJob } from './messages.ts';
import { openFaces } from './pdf/faces.ts';
import { makePdf, registerFaces } from './pdf/makePdf.tsx';
import { tooMuch } from './pdf/tooMuch.ts';
import { findUnprintable } from './pdf/unprintable.ts';
import { forgetWords } from './pdf/wordMemory.ts';
import { picturesOf } from './pictures.ts';
import { readBack } from './readBack.ts';

const { fontsFolder } = workerData as WorkerData; // set by the engine, the only one to start this file
const faces = openFaces(fontsFolder);
registerFaces(fontsFolder);

const NEXT_FOR_SCRIPT =
  'Write it in Latin letters (or Greek, Cyrillic, Arabic, Urdu, Hindi or Bengali, which Accord prints), make the document again, and add it by hand on the paper.';
const NEXT_FOR_SIGN = 'Say it in words instead, then make the document again.';

function refusedAsTooMuch(document: PrintableDocument): WorkerAnswer | undefined {
  const amount = tooMuch(document);
  const next = 'Print a part of it, or shorten what is longest, then make the document again.';
  return amount === undefined ? undefined : err({ kind: 'refused', error: appError('document-failed', { happened: amount, next }) });
}

// Word brings letters of its own, so that nothing is unprintable there.
async function makeWords({ words }: WordJob): Promise<WorkerAnswer> {
  const { makeDocx } = await import('./docx/makeDocx.ts');
  return refusedAsTooMuch(words) ?? ok(await makeDocx(words));
}

async function make({ document, pictures, enclosures = [] }: MakeJob): Promise<WorkerAnswer> {
  const refused = refusedAsTooMuch(document);
  if (refused) return refused;
  const unprintable = findUnprintable(document, faces);
  if (unprintable) {
    const { character, codePoint, script, where } = unprintable;
    const error = appError('unprintable-character', {
      happened: `The document holds “${character}” (${codePoint}, ${script}), which Accord has no letters for. It stands in “${where}”.`,
      next: script.endsWith('script') ? NEXT_FOR_SCRIPT : NEXT_FOR_SIGN,
      issues: [{ path: where, sentence: `Accord cannot print “${character}” (${codePoint}, ${script}).` }],
    });
    return err({ kind: 'refused', error });
  }
  const made = await makePdf(document, faces, enclosures);
  return ok({ ...made, ...(pictures ? {} : { pieces: [] }), images: pictures ? await picturesOf(made.bytes, pictures) : [] });
}

async function answer(job: WorkerJob): Promise<WorkerAnswer> {
  if ('document' in job) return make(job);
  return 'words' in job ? makeWords(job) : ok(await readBack(job.bytes, job.withText));
}

// What makes the next document quicker holds words of the last one, so it is not kept by a worker that waits.
const KEPT_MS = 60_000;
let forgetting: NodeJS.Timeout | undefined;

parentPort?.on('message', (job: WorkerJob) => {
  clearTimeout(forgetting);
  forgetting = setTimeout(forgetWords, KEPT_MS).unref();
  void answer(job)
    .catch((bug: unknown): WorkerAnswer => err({ kind: 'bug', frames: stackFrames(bug).join('\n') }))
    .then((message) => parentPort?.postMessage(message));
});
