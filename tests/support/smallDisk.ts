// A disk of two megabytes made of memory, which can be really full or really read-only. Only root may mount one. A test
// that needs it fails where it cannot be had, rather than pass without having looked; a computer that cannot lend it is
// told so in ACCORD_TESTS_WITHOUT_MOUNT=1, and then the run says how many tests it left out.
import { execFileSync } from 'node:child_process';

export const mayMount = process.env['ACCORD_TESTS_WITHOUT_MOUNT'] !== '1';

const mount = (...args: readonly string[]): void => void execFileSync('mount', args, { stdio: 'ignore' });

export function mountSmallDisk(folder: string, size = '2m'): void {
  try {
    mount('-t', 'tmpfs', '-o', `size=${size},mode=0700`, 'tmpfs', folder);
  } catch {
    throw new Error(
      'This test needs a small disk, which only root on Linux may mount. Run it as root, or set ACCORD_TESTS_WITHOUT_MOUNT=1 to leave such tests out.',
    );
  }
}

export const makeReadOnly = (folder: string): void => mount('-o', 'remount,ro', folder);

export const unmountSmallDisk = (folder: string): void => void execFileSync('umount', [folder]);
