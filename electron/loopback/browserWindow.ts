// One app window of an installed browser, which is started so that it talks to nobody: every outside address goes to a
// proxy that is not there, and no name is looked up. The process ends when the window is closed.
import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { makeProfile } from './profile.ts';

export interface BrowserWindow {
  // Also when it could not be opened at all. Says whether the browser's own files could all be removed.
  readonly closed: Promise<{ readonly traceless: boolean }>;
  // Asks first, so that the page can still write what is unsaved; insists after a while.
  readonly close: () => Promise<void>;
}

const INSIST_AFTER_MS = 3_000;

// Off the record: what is typed is never written to the profile, even if this process is killed before it can wipe it.
const offTheRecord = (browser: string): string => (/edge/i.test(basename(browser)) ? '--inprivate' : '--incognito');

export function browserFlags(browser: string, profileFolder: string, address: string, asRoot: boolean): string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profileFolder}`,
    offTheRecord(browser),
    '--window-size=1280,860',
    '--no-first-run',
    '--no-default-browser-check',
    '--password-store=basic',
    '--use-mock-keychain',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--disable-domain-reliability',
    '--disable-session-crashed-bubble',
    '--disable-spell-checking',
    '--no-pings',
    '--no-service-autorun',
    '--disk-cache-size=1',
    '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,SpellcheckServiceMultilingual,InterestFeedContentSuggestions',
    '--proxy-server=http://127.0.0.1:9',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    // Only takes away the bar that warns of the line above.
    '--test-type',
    // Chromium refuses to run as root with its sandbox on. Said aloud by whoever opens the window.
    ...(asRoot ? ['--no-sandbox'] : []),
  ];
}

export const runsAsRoot = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

// Undefined where there is no place for the browser's own files.
export function openBrowserWindow(browser: string, address: string): BrowserWindow | undefined {
  const profile = makeProfile(browser, address);
  if (!profile) return undefined;
  const child = spawn(browser, browserFlags(browser, profile.folder, profile.doorway, runsAsRoot()), { stdio: 'ignore' });
  const closed = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  }).then(() => ({ traceless: profile.wipe() }));
  return {
    closed,
    async close() {
      const insist = setTimeout(() => child.kill('SIGKILL'), INSIST_AFTER_MS);
      child.kill('SIGTERM');
      await closed;
      clearTimeout(insist);
    },
  };
}
