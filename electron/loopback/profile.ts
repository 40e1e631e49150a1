// A browser profile for one run: private to this user, and gone when the window is.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Profile {
  readonly folder: string;
  // An address that may be seen by anybody who lists processes: it leads on to the real one through a file that only this
  // user may read.
  readonly doorway: (address: string) => string;
  readonly wipe: () => void;
}

// A browser from a snap may not write outside its own place in the home folder.
function parentFor(browser: string): string {
  const snap = /^\/snap\/bin\/([a-z-]+)/.exec(browser)?.[1];
  if (snap === undefined) return realpathSync(tmpdir());
  const folder = join(homedir(), 'snap', snap, 'common');
  mkdirSync(folder, { recursive: true });
  return folder;
}

// A browser of its own accord offers to keep passwords and addresses, and to look words up elsewhere.
const PREFERENCES = {
  credentials_enable_service: false,
  credentials_enable_autosignin: false,
  autofill: { profile_enabled: false, credit_card_enabled: false },
  profile: { password_manager_enabled: false, password_manager_leak_detection: false },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  spellcheck: { use_spelling_service: false },
  translate: { enabled: false },
};

export function makeProfile(browser: string): Profile {
  const folder = mkdtempSync(join(parentFor(browser), 'accord-window-')); // made with mode 0700
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(PREFERENCES), { mode: 0o600 });
  return {
    folder,
    doorway(address) {
      const file = join(folder, 'open.html');
      writeFileSync(
        file,
        `<!doctype html><meta charset="utf-8"><title>Accord</title><script>location.replace(${JSON.stringify(address)})</script>`,
        {
          mode: 0o600,
          flag: 'wx',
        },
      );
      return pathToFileURL(file).href;
    },
    // The browser's helpers may write for a moment after it has ended.
    wipe: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }),
  };
}
