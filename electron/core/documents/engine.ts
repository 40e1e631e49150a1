// Makes documents in threads of their own, one document at a time in each. Who needs one paper at a time is given one
// thread, always the same; who sends many at once may ask for more.
import { randomUUID } from 'node:crypto';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, type Result } from '../../../shared/base/result.ts';
import type { PrintableDocument } from '../../../shared/documents/blocks.ts';
import type { LogEntry } from '../ports.ts';
import { stackFrames } from '../stackFrames.ts';
import { documentThread, type DocumentThread } from './documentThread.ts';
import type { Enclosure, MadePdf, OutcomeOf, PdfReading, Pictures, WorkerData, WorkerJob } from './messages.ts';

export interface DocumentEngine {
  makePdf(document: PrintableDocument, pictures?: Pictures, enclosures?: readonly Enclosure[]): Promise<Result<MadePdf, AppError>>;
  // As a Word file.
  makeDocx(document: PrintableDocument): Promise<Result<Uint8Array, AppError>>;
  // A file from anywhere. Nothing in it is run.
  readPdf(bytes: Uint8Array, withText: boolean): Promise<Result<PdfReading, AppError>>;
  // Gives up what is in the making, at once.
  close(): Promise<void>;
}

export interface DocumentEngineOptions {
  // The path of the built worker.
  readonly workerFile: string;
  // By default resources/fonts two folders above the worker, which holds in a checkout (dist/node) and in a packaged app
  // that keeps the same shape. A host whose files lie elsewhere says where.
  readonly fontsFolder?: string;
  readonly timeoutMs?: number;
  // At most so many documents at the same time.
  readonly threads?: number | undefined;
  readonly log?: (entry: LogEntry) => void;
}

// A warm thread that waits most of its time settles a hundred megabytes lower when what documents leave behind is thrown
// away often. Threads side by side share the cores with that throwing away, so they do it more seldom.
const THRIFTY_MB = 24;
const HURRIED_MB = 64;

export function createDocumentEngine({
  workerFile,
  fontsFolder,
  timeoutMs = 20_000,
  threads = 1,
  log,
}: DocumentEngineOptions): DocumentEngine {
  const address = pathToFileURL(workerFile);
  const workerData: WorkerData = { fontsFolder: fontsFolder ?? fileURLToPath(new URL('../../resources/fonts', address)) };

  function failed(stack: string): Result<never, AppError> {
    const reference = randomUUID().slice(0, 8);
    log?.({ level: 'error', message: 'A document could not be made.', reference, ...(stack && { stack }) });
    return err(appError('document-failed', { reference }));
  }

  const youngGenerationMb = threads > 1 ? HURRIED_MB : THRIFTY_MB;
  const all = Array.from({ length: threads }, () => documentThread({ address, workerData, timeoutMs, youngGenerationMb, failed }));
  // The last to have finished is the first to be asked again: it is warm.
  const idle = [...all];
  const waiting: ((thread: DocumentThread) => void)[] = [];
  let closed = false;

  function release(thread: DocumentThread): void {
    const next = waiting.shift();
    if (next) next(thread);
    else idle.push(thread);
  }

  async function inThread<Job extends WorkerJob>(job: Job): Promise<Result<OutcomeOf<Job>, AppError>> {
    const thread = idle.pop() ?? (await new Promise<DocumentThread>((resolve) => waiting.push(resolve)));
    try {
      return closed ? err(appError('disconnected')) : await thread.run(job);
    } catch (bug) {
      // A thread that could not be started fails this document and none after it.
      return failed(stackFrames(bug).join('\n'));
    } finally {
      release(thread);
    }
  }

  return {
    makePdf: (document, pictures, enclosures) => inThread({ document, ...(pictures && { pictures }), ...(enclosures && { enclosures }) }),
    makeDocx: (document) => inThread({ words: document }),
    readPdf: (bytes, withText) => inThread({ bytes, withText }),
    async close() {
      closed = true;
      await Promise.all(all.map((thread) => thread.close()));
    },
  };
}
