import type { Platform } from '../../shared/api/platform.ts';
import { connectBrowser, takeLaunchSecret } from './browser.ts';
import { connectElectron } from './electron.ts';

// Whatever this window runs in, or undefined where it has no way to the core.
export async function connect(): Promise<Platform | undefined> {
  const shell = connectElectron();
  if (shell) return shell;
  const secret = takeLaunchSecret();
  return secret === undefined ? undefined : connectBrowser(secret);
}
