// What every real host lends the core in the same way: the usual folders of this operating system, the clock, ids, and
// the documents worker beside the built code. Hosts may not import each other, so what they share stands here, next to
// the ports it fills.
import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import type { Ports } from './ports.ts';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const thisMachine = (): Machine => ({ platform: process.platform, env: process.env, home: homedir() });

// Never a roaming or a cloud-synced place: %LOCALAPPDATA%, not %APPDATA%.
export function dataFolder({ platform, env, home }: Machine = thisMachine()): string {
  if (platform === 'win32') return win32.join(env['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local'), 'Accord');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Accord');
  const given = env['XDG_DATA_HOME'];
  // The XDG rules say that a relative path there counts for nothing.
  return posix.join(given?.startsWith('/') ? given : posix.join(home, '.local', 'share'), 'Accord');
}

type Lent = Pick<Ports, 'host' | 'version' | 'documentsWorker' | 'documentThreads' | 'log'>;

export function standardPorts(lent: Lent, vaultFolder: string | undefined, machine: Machine = thisMachine()): Ports {
  const path = machine.platform === 'win32' ? win32 : posix;
  const folder = dataFolder(machine);
  return {
    ...lent,
    vaultFolder: vaultFolder ?? path.join(folder, 'Vault'),
    sampleFolder: path.join(folder, 'Sample vault'),
    // Built beside the documents worker.
    backupProgram: path.join(path.dirname(lent.documentsWorker), 'backup-process.js'),
    backsUpByItself: lent.host !== 'cli',
    now: () => new Date(),
    newId: randomUUID,
  };
}
