// `npm start` as a process: what it says, the address it prints, and its end.
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface StartedAccord {
  readonly process: ChildProcess;
  // All it said so far, on standard error.
  readonly words: () => string;
  // The first line of standard output that fits.
  readonly line: (fits: RegExp) => Promise<string>;
  readonly ended: Promise<number | null>;
  // Asks it to end, as Ctrl+C does.
  readonly stop: () => Promise<number | null>;
}

export function startAccord(options: readonly string[], env: Readonly<Record<string, string | undefined>> = {}): StartedAccord {
  const child = spawn(process.execPath, [join(root, 'tools', 'start.mjs'), ...options], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  let printed = '';
  const listeners = new Set<() => void>();
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    for (const listener of listeners) listener();
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  // A test that was cut short leaves nothing running.
  const killChild = (): boolean => child.kill('SIGKILL');
  process.once('exit', killChild);
  void ended.then(() => process.off('exit', killChild));
  return {
    process: child,
    words: () => words,
    ended,
    line: (fits) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = printed
            .split('\n')
            .slice(0, -1)
            .find((line) => fits.test(line));
          if (found !== undefined) resolve(found);
        };
        listeners.add(look);
        look();
        void ended.then((code) => reject(new Error(`Accord ended with ${code} before it printed that. It said:\n${words}`)));
      }),
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}
