// One thread that makes documents, one at a time. It starts with the first one and stays warm; a document that takes too
// long or brings the thread down is given up, the thread replaced, and the next one is not harmed.
import { Worker } from 'node:worker_threads';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { stackFrames } from '../stackFrames.ts';
import type { OutcomeOf, WorkerAnswer, WorkerData, WorkerJob } from './messages.ts';

export interface DocumentThread {
  run<Job extends WorkerJob>(job: Job): Promise<Result<OutcomeOf<Job>, AppError>>;
  // Gives up what is in the making, at once.
  close(): Promise<void>;
}

interface ThreadOptions {
  readonly address: URL;
  readonly workerData: WorkerData;
  readonly timeoutMs: number;
  // How much a document may leave behind before it is looked through and thrown away.
  readonly youngGenerationMb: number;
  // What to say of a document that brought its thread down.
  readonly failed: (stack: string) => Result<never, AppError>;
}

export function documentThread({ address, workerData, timeoutMs, youngGenerationMb, failed }: ThreadOptions): DocumentThread {
  let worker: Worker | undefined;
  let closed = false;

  // Whatever a library prints may quote the document, so nothing of it reaches a terminal or a log.
  function start(): Worker {
    const started = new Worker(address, {
      workerData,
      execArgv: [],
      env: { NODE_ENV: 'production' },
      resourceLimits: { maxYoungGenerationSizeMb: youngGenerationMb },
      stdout: true,
      stderr: true,
    });
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

  function run<Job extends WorkerJob>(job: Job): Promise<Result<OutcomeOf<Job>, AppError>> {
    const using = (worker ??= start());
    return new Promise((resolve) => {
      const finish = (result: Result<OutcomeOf<Job>, AppError>): void => {
        clearTimeout(timer);
        using.removeListener('message', answered);
        using.removeListener('error', broke);
        using.removeListener('exit', ended);
        using.unref();
        resolve(result);
      };
      const giveUp = (result: Result<OutcomeOf<Job>, AppError>): void => {
        worker = undefined;
        finish(result);
        void using.terminate();
      };
      const answered = (answer: WorkerAnswer): void => {
        if (answer.ok) return finish(ok(answer.value as OutcomeOf<Job>)); // the worker answers what it was asked
        finish(answer.error.kind === 'refused' ? err(answer.error.error) : failed(answer.error.frames));
      };
      const broke = (bug: unknown): void => giveUp(failed(stackFrames(bug).join('\n')));
      const ended = (): void => giveUp(closed ? err(appError('disconnected')) : failed('The documents worker ended.'));
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
    run,
    async close() {
      closed = true;
      const ending = worker;
      worker = undefined;
      await ending?.terminate();
    },
  };
}
