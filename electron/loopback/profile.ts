// A browser profile for one run: private to this user, and gone when the window is. One whose launcher was killed is
// cleared away by the next.
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isRunning } from '../core/runningProcess.ts';

export interface Profile {
  readonly folder: string;
  // An address that may be seen by anybody who lists processes: it leads on to the real one through a file that only this
  // user may read.
  readonly doorway: string;
  // Whether all of it is gone.
  readonly wipe: () => boolean;
}

// A browser from a snap may not write outside its own place in the home folder.
function parentFor(browser: string): string {
  const snap = /^\/snap\/bin\/([a-z-]+)/.exec(browser)?.[1];
  return snap === undefined ? tmpdir() : join(homedir(), 'snap', snap, 'common');
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

function removed(folder: string): boolean {
  try {
    // The browser's helpers may write for a moment after it has ended.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    return true;
  } catch {
    // Held open by something, as a virus scanner on Windows does: the next start tries again.
    return false;
  }
}

// A killed launcher leaves its browser behind, which notes its own process number like this (not on Windows, where what it
// has open cannot be removed anyway).
function browserIsOpen(folder: string): boolean {
  try {
    return isRunning(Number(/-(\d+)$/.exec(readlinkSync(join(folder, 'SingletonLock')))?.[1]));
  } catch {
    return false;
  }
}

// The name says whose it is: accord-window-<process number of the launcher>-<random>.
function isLeftOver(folder: string, name: string): boolean {
  const owner = /^accord-window-(\d+)-/.exec(name)?.[1];
  if (owner === undefined || isRunning(Number(owner))) return false;
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && (process.getuid?.() ?? found.uid) === found.uid && !browserIsOpen(folder);
}

function clearLeftOvers(parent: string): void {
  for (const name of readdirSync(parent)) if (isLeftOver(join(parent, name), name)) removed(join(parent, name));
}

// Undefined where there is no room for one, or no permission.
export function makeProfile(browser: string, address: string, parent = parentFor(browser)): Profile | undefined {
  let folder: string | undefined;
  try {
    mkdirSync(parent, { recursive: true });
    clearLeftOvers(parent);
    folder = mkdtempSync(join(realpathSync(parent), `accord-window-${process.pid}-`)); // made with mode 0700
    mkdirSync(join(folder, 'Default'));
    writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(PREFERENCES), { mode: 0o600 });
    const door = join(folder, 'open.html');
    const onward = `<script>location.replace(${JSON.stringify(address)})</script>`;
    writeFileSync(door, `<!doctype html><meta charset="utf-8"><title>Accord</title>${onward}`, { mode: 0o600, flag: 'wx' });
    const made = folder;
    return { folder, doorway: pathToFileURL(door).href, wipe: () => removed(made) };
  } catch {
    if (folder !== undefined) removed(folder);
    return undefined;
  }
}
