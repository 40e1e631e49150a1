// Runs the built command line as a process of its own, as a script would.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const CLI = join(import.meta.dirname, '../../../dist/node/cli.js');

export const PASSPHRASE = 'plum kettle orbit ninety ladder';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Bench {
  readonly folder: string;
  readonly vault: string;
  // What leads a command to it, the passphrase on standard input.
  readonly withVault: readonly string[];
  readonly accord: (words: readonly string[], how?: How) => Promise<Ran>;
  readonly clear: () => void;
}

interface How {
  // Written to standard input; the passphrase if not given.
  readonly stdin?: string | Uint8Array;
  readonly fd3?: string;
  // Closes standard output before anything is read from it.
  readonly hangUp?: true;
  // Called with the running process's interrupt.
  readonly running?: (interrupt: () => void) => void;
  readonly user?: number;
  // A module that Node loads first.
  readonly preload?: string;
  // Where and in which language it is run.
  readonly zone?: string;
  readonly locale?: string;
}

export function workbench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'accord-cli-'));
  const vault = join(folder, 'vault');
  const home = join(folder, 'home');
  mkdirSync(home);
  return {
    folder,
    vault,
    withVault: ['--vault', vault, '--passphrase-stdin'],
    clear: () => rmSync(folder, { recursive: true, force: true }),
    accord: (words, how = {}) => {
      const child = spawn(process.execPath, [...(how.preload === undefined ? [] : ['--import', how.preload]), CLI, ...words], {
        // A home of its own: nothing of the machine's Accord is touched.
        env: {
          PATH: process.env['PATH'],
          HOME: home,
          XDG_DATA_HOME: home,
          LOCALAPPDATA: home,
          ...(how.zone !== undefined && { TZ: how.zone }),
          ...(how.locale !== undefined && { LANG: how.locale, LC_ALL: how.locale }),
        },
        stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
        ...(how.user !== undefined && { uid: how.user, gid: how.user }),
      });
      let stdout = '';
      let stderr = '';
      child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
      child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      how.running?.(() => child.kill('SIGINT'));
      if (how.hangUp) child.stdout?.destroy();
      const third = child.stdio[3];
      if (third && 'end' in third) third.on('error', () => undefined).end(how.fd3 ?? '');
      child.stdin?.on('error', () => undefined).end(how.stdin ?? `${PASSPHRASE}\n`);
      return new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code) => resolve({ code, stdout, stderr }));
      });
    },
  };
}
