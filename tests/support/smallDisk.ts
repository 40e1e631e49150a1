// A disk of two megabytes made of memory, which can be really full or really read-only. Only root may mount one.
import { execFileSync } from 'node:child_process';

const mount = (...args: readonly string[]): void => void execFileSync('mount', args, { stdio: 'ignore' });

// Says whether this computer let us.
export function mountSmallDisk(folder: string): boolean {
  try {
    mount('-t', 'tmpfs', '-o', 'size=2m,mode=0700', 'tmpfs', folder);
    return true;
  } catch {
    return false;
  }
}

export const makeReadOnly = (folder: string): void => mount('-o', 'remount,ro', folder);

export const unmountSmallDisk = (folder: string): void => void execFileSync('umount', [folder]);
