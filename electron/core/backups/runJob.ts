// The other end of the backup process: starts it, hands over the key and the job, and hears what became of it.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { wipe } from '../keys/encryption.ts';
import type { StoreFacts } from '../store/checkStore.ts';
import type { Job, Told } from './jobs.ts';

export type JobOutcome = Result<StoreFacts | undefined, AppError>;

export interface RunningJob {
  readonly outcome: Promise<JobOutcome>;
  // At once, whatever it is at.
  readonly stop: () => void;
}

const endedEarly = appError('backup-failed', { happened: 'The program that makes and checks backups ended before it was done.' });

const MOST_MS = 15 * 60_000;
const tookTooLong = appError('backup-failed', { happened: 'The backup took longer than a quarter of an hour and was given up.' });

// Electron's own binary is a Node when it is told so.
const how = { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' }, windowsHide: true } as const;

const inputOf = (job: Job, rootKey: Uint8Array): Buffer => Buffer.concat([rootKey, Buffer.from(JSON.stringify(job), 'utf8')]);

// Our own program on the other side wrote it. Where it was stopped in the middle of a line, that line tells nothing.
function toldIn(line: string): Told | undefined {
  try {
    return JSON.parse(line) as Told;
  } catch {
    return undefined;
  }
}

const outcomeOf = (last: Told | undefined): JobOutcome => {
  if (last?.told === 'done') return ok(last.facts);
  return err(last?.told === 'failed' ? last.error : endedEarly);
};

async function listen(child: ChildProcess, onCopied: () => void): Promise<JobOutcome> {
  let last: Told | undefined;
  const ended = once(child, 'close').catch(() => undefined);
  if (child.stdout) {
    for await (const line of createInterface({ input: child.stdout })) {
      last = toldIn(line);
      if (last?.told === 'copied') onCopied();
    }
  }
  await ended;
  return outcomeOf(last);
}

export function runJob(program: string, job: Job, rootKey: Uint8Array, onCopied: () => void = () => undefined): RunningJob {
  const child = spawn(process.execPath, [program], { ...how, stdio: ['pipe', 'pipe', 'ignore'] });
  const input = inputOf(job, rootKey);
  // A process that is gone takes no input; that it is gone is told by its end.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input, () => wipe(input));
  const stop = (): void => void child.kill('SIGKILL');
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Not even a stop reaches a process that waits for a network drive, so its end is not waited for either.
  const overdue = new Promise<JobOutcome>((resolve) => {
    timer = setTimeout(() => {
      stop();
      resolve(err(tookTooLong));
    }, MOST_MS);
  });
  return { outcome: Promise.race([listen(child, onCopied), overdue]).finally(() => clearTimeout(timer)), stop };
}

// For the one backup that everybody waits for: before a database is brought forward.
export function runJobAndWait(program: string, job: Job, rootKey: Uint8Array): JobOutcome {
  const input = inputOf(job, rootKey);
  const { stdout } = spawnSync(process.execPath, [program], { ...how, input, stdio: ['pipe', 'pipe', 'ignore'], encoding: 'utf8' });
  wipe(input);
  const last = (stdout ?? '').trim().split('\n').at(-1);
  return outcomeOf(last ? toldIn(last) : undefined);
}
