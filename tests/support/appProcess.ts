// A core in a process of its own, asked over its standard input, so that a test can kill it, starve it or run it as
// somebody else.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createClient, type Client } from '../../shared/api/client.ts';
import type { AppError } from '../../shared/api/errors.ts';
import type { Result } from '../../shared/base/result.ts';

export interface AppProcess {
  readonly call: Client;
  readonly process: ChildProcess;
  // As the kernel or a flat battery would.
  readonly kill: () => Promise<void>;
}

export interface AppProcessOptions {
  // Another person on this computer. Only root may ask for it.
  readonly uid?: number;
}

export function startAppProcess(vaultFolder: string, options: AppProcessOptions = {}): AppProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'appProcessMain.ts'), vaultFolder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: '/',
    ...(options.uid !== undefined && { uid: options.uid, gid: options.uid }),
  });
  const ended = once(child, 'exit');
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    process: child,
    call: createClient(async (operation, input) => {
      child.stdin.write(`${JSON.stringify([operation, input])}\n`);
      const answer = await answers.next();
      if (answer.done) throw new Error('The process ended before it answered.');
      return JSON.parse(answer.value) as Result<unknown, AppError>; // written by appProcessMain.ts
    }),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
