// The profile that the browser's window runs on, and the flags it is started with: what keeps typed words and passphrases
// out of the browser's own storage and off the network.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browserFlags } from '../../../electron/loopback/browserWindow.ts';
import { makeProfile, type Profile } from '../../../electron/loopback/profile.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'accord-profiles-'));
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const ADDRESS = 'http://127.0.0.1:4000/#secret';
function made(): Profile {
  const profile = makeProfile('/usr/bin/chromium', ADDRESS, parent);
  if (!profile) throw new Error('No profile was made.');
  return profile;
}

// A number that was a process a moment ago.
async function goneProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('the profile', () => {
  test('offers to keep no passphrase, no address, and looks nothing up elsewhere', () => {
    const preferences: unknown = JSON.parse(readFileSync(join(made().folder, 'Default', 'Preferences'), 'utf8'));
    expect(preferences).toEqual({
      credentials_enable_service: false,
      credentials_enable_autosignin: false,
      autofill: { profile_enabled: false, credit_card_enabled: false },
      profile: { password_manager_enabled: false, password_manager_leak_detection: false },
      safebrowsing: { enabled: false },
      search: { suggest_enabled: false },
      spellcheck: { use_spelling_service: false },
      translate: { enabled: false },
    });
  });

  test('is for its owner only, and its doorway shows no secret to who lists processes', () => {
    const { folder, doorway } = made();
    expect(doorway).not.toContain('secret');
    const door = fileURLToPath(doorway);
    expect(readFileSync(door, 'utf8')).toContain(JSON.stringify(ADDRESS));
    expect([folder, door].map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual(['700', '600']);
  });

  test('is gone when it is wiped', () => {
    const profile = made();
    expect(profile.wipe()).toBe(true);
    expect(readdirSync(parent)).toEqual([]);
  });

  test('is not made where there is no place for it, and nothing is thrown', () => {
    const file = join(parent, 'file');
    writeFileSync(file, '');
    expect(makeProfile('/usr/bin/chromium', ADDRESS, join(file, 'below'))).toBeUndefined();
  });

  test('of a launcher that was killed is cleared away by the next, and no other', async () => {
    const gone = await goneProcess();
    const open = made().folder;
    const names = [`accord-window-${gone}-abandoned`, `accord-window-${gone}-browserOpen`, 'accord-window-of-somebody', `other-${gone}-x`];
    for (const name of names) mkdirSync(join(parent, name));
    symlinkSync(`here-${gone}`, join(parent, `accord-window-${gone}-abandoned`, 'SingletonLock'));
    symlinkSync(`here-${process.pid}`, join(parent, `accord-window-${gone}-browserOpen`, 'SingletonLock'));
    const elsewhere = mkdtempSync(join(tmpdir(), 'accord-elsewhere-'));
    symlinkSync(elsewhere, join(parent, `accord-window-${gone}-link`));
    made();
    const [, ...kept] = names;
    for (const name of [...kept, `accord-window-${gone}-link`]) expect([name, existsSync(join(parent, name))]).toEqual([name, true]);
    expect(existsSync(join(parent, `accord-window-${gone}-abandoned`))).toBe(false);
    expect(existsSync(open)).toBe(true);
    rmSync(elsewhere, { recursive: true });
  });
});

describe('the flags', () => {
  const flags = (browser = '/usr/bin/chromium', asRoot = false): string[] => browserFlags(browser, '/profile', 'file:///door', asRoot);

  test.each([
    '--app=file:///door',
    '--user-data-dir=/profile',
    '--incognito',
    '--password-store=basic',
    '--use-mock-keychain',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-extensions',
    '--disable-spell-checking',
    '--proxy-server=http://127.0.0.1:9',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ])('hold %s', (flag) => {
    expect(flags()).toContain(flag);
  });

  test('are off the record in Edge too, by the name that Edge has for it', () => {
    expect(flags('/usr/bin/microsoft-edge-stable')).toContain('--inprivate');
  });

  test('leave the sandbox on for everybody but root, where it cannot work', () => {
    expect(flags()).not.toContain('--no-sandbox');
    expect(flags('/usr/bin/chromium', true)).toContain('--no-sandbox');
  });
});
