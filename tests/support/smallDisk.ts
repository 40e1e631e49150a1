// A disk of two megabytes made of memory, which can be really full or really read-only. Only root on Linux may mount one:
// for anybody else the run leaves these tests out and says how many. ACCORD_TESTS_WITHOUT_MOUNT=1 says that this root may
// not either; without it, a mount that fails is a test that fails.
import { execFileSync } from 'node:child_process';

export const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && process.env['ACCORD_TESTS_WITHOUT_MOUNT'] !== '1';

const mount = (...args: readonly string[]): void => void execFileSync('mount', args, { stdio: 'ignore' });

export function mountSmallDisk(folder: string, size = '2m'): void {
  try {
    mount('-t', 'tmpfs', '-o', `size=${size},mode=0700`, 'tmpfs', folder);
  } catch {
    throw new Error(
      'This test needs a small disk, and this root may not mount one. Set ACCORD_TESTS_WITHOUT_MOUNT=1 to leave such tests out.',
    );
  }
}

// As a file that is open elsewhere is held on Windows: it can be read, and nothing takes its place.
export const holdFile = (file: string): void => mount('--bind', file, file);

export const makeReadOnly = (folder: string): void => mount('-o', 'remount,ro', folder);

export const unmountSmallDisk = (folder: string): void => void execFileSync('umount', [folder]);
