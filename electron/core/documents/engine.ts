// Makes documents in a worker thread that starts with the first one and stays warm. One document at a time; one that
// takes too long or brings its thread down is given up, its thread replaced, and the next one is not harmed.
import { randomUUID } from 'node:crypto';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { PrintableDocument } from '../../../shared/documents/blocks.ts';
import type { LogEntry } from '../ports.ts';
import { stackFrames } from '../stackFrames.ts';
import type { MadePdf, Pictures, WorkerAnswer, WorkerData, WorkerJob } from './messages.ts';

export interface DocumentEngine {
  makePdf(document: PrintableDocument, pictures?: Pictures): Promise<Result<MadePdf, AppError>>;
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
  readonly log?: (entry: LogEntry) => void;
}

export function createDocumentEngine({ workerFile, fontsFolder, timeoutMs = 20_000, log }: DocumentEngineOptions): DocumentEngine {
  const address = pathToFileURL(workerFile);
  const workerData: WorkerData = { fontsFolder: fontsFolder ?? fileURLToPath(new URL('../../resources/fonts', address)) };
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let closed = false;
  const gone = err(appError('disconnected'));

  // Whatever a library prints may quote the document, so nothing of it reaches a terminal or a log.
  function start(): Worker {
    const started = new Worker(address, { workerData, execArgv: [], env: { NODE_ENV: 'production' }, stdout: true, stderr: true });
    started.stdout.resume();
    started.stderr.resume();
    // One that ends while idle, or after it was given up, is nobody's loss: the next document starts another.
    started.on('error', () => undefined);
    started.on('exit', () => {
      if (worker === started) worker = undefined;
    });
    // Warm and idle, it keeps no process alive.
    started.unref();
    return started;
  }

  function failed(stack: string): Result<never, AppError> {
    const reference = randomUUID().slice(0, 8);
    log?.({ level: 'error', message: 'A document could not be made.', reference, ...(stack && { stack }) });
    return err(appError('document-failed', { reference }));
  }

  function run(job: WorkerJob): Promise<Result<MadePdf, AppError>> {
    const using = (worker ??= start());
    return new Promise((resolve) => {
      const finish = (result: Result<MadePdf, AppError>): void => {
        clearTimeout(timer);
        using.removeListener('message', answered);
        using.removeListener('error', broke);
        using.removeListener('exit', ended);
        using.unref();
        resolve(result);
      };
      const giveUp = (result: Result<MadePdf, AppError>): void => {
        worker = undefined;
        finish(result);
        void using.terminate();
      };
      const answered = (answer: WorkerAnswer): void => {
        if (answer.ok) return finish(ok(answer.value));
        finish(answer.error.kind === 'refused' ? err(answer.error.error) : failed(answer.error.frames));
      };
      const broke = (bug: unknown): void => giveUp(failed(stackFrames(bug).join('\n')));
      const ended = (): void => giveUp(closed ? gone : failed('The documents worker ended.'));
      const timer = setTimeout(() => giveUp(err(appError('document-too-slow'))), timeoutMs);
      using.on('message', answered);
      using.on('error', broke);
      using.on('exit', ended);
      using.ref();
      try {
        using.postMessage(job);
      } catch (bug) {
        broke(bug);
      }
    });
  }

  return {
    makePdf(document, pictures) {
      const result = queue
        .then(() => (closed ? gone : run({ document, ...(pictures && { pictures }) })))
        // A thread that could not be started fails this document and none after it.
        .catch((bug: unknown) => failed(stackFrames(bug).join('\n')));
      queue = result;
      return result;
    },
    async close() {
      closed = true;
      const ending = worker;
      worker = undefined;
      await ending?.terminate();
    },
  };
}
