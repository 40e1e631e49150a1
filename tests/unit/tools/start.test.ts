// npm start, as a process, with Electron runtimes that are shell scripts which say what the real one says.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { electronBinary, obtainElectron, wasUnavailable } from '../../../tools/electronRuntime.mjs';
import { runElectron } from '../../../tools/runElectron.mjs';
import { readStartOptions } from '../../../tools/startOptions.mjs';
import { readLaunch, signIn, transportOf } from '../../support/loopbackClient.ts';
import { startAccord } from '../../support/startedAccord.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function script(...lines: readonly string[]): string {
  const file = join(folder, 'electron');
  writeFileSync(file, `#!/bin/sh\n${lines.join('\n')}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe('the options', () => {
  test('are read in both ways of writing them', () => {
    const expected = { host: 'loopback', sample: true, vaultFolder: '/v', window: true, help: false };
    expect(readStartOptions(['--host', 'loopback', '--sample', '--vault', '/v'])).toEqual(expected);
    expect(readStartOptions(['--vault=/v', '--host=loopback', '--sample'])).toEqual(expected);
  });

  test.each([
    [['--hots', 'loopback']],
    [['--host', 'firefox']],
    [['--host']],
    [['--vault']],
    [['--vault', '--sample']],
    [['--vault=']],
    [['extra']],
    [['--host', 'electron', '--no-window']],
  ])('refuses %j', (words) => {
    expect(() => readStartOptions(words)).toThrow(/Nothing was started\. npm start -- --help/);
  });

  test('a wrong one ends with 3 and a sentence, and starts nothing', async () => {
    const accord = startAccord(['--hots']);
    expect(await accord.ended).toBe(3);
    expect(accord.words()).toBe('There is no option --hots. Nothing was started. npm start -- --help lists what there is.\n');
  });

  test('--help lists them all', async () => {
    const accord = startAccord(['--help']);
    for (const option of ['--host', '--sample', '--vault', '--no-window', '--help']) await accord.line(new RegExp(option));
    expect(await accord.ended).toBe(0);
  });
});

describe('the Electron runtime', () => {
  test('is looked for without loading the package, which would try to fetch it', () => {
    expect(electronBinary(folder, {})).toBeUndefined();
    mkdirSync(join(folder, 'node_modules/electron/dist'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/electron/path.txt'), 'electron');
    expect(electronBinary(folder, {})).toBeUndefined();
    const elsewhere = script('exit 0');
    expect(electronBinary(folder, { ELECTRON_OVERRIDE_DIST_PATH: folder })).toBe(elsewhere);
    writeFileSync(join(folder, 'node_modules/electron/dist/electron'), '');
    expect(electronBinary(folder, {})).toBe(join(folder, 'node_modules/electron/dist/electron'));
  });

  const stop = new AbortController().signal;

  test.each([
    [
      'root',
      '[1:1:ERROR:electron_main_delegate.cc] Running as root without --no-sandbox is not supported. See https://crbug.com/638180.',
      'it does not run as root',
    ],
    ['no display', '[1:1:ERROR:ozone_platform_x11.cc(245)] Missing X server or $DISPLAY', 'there is no display'],
    [
      'a missing library',
      'electron: error while loading shared libraries: libnss3.so: cannot open shared object file: No such file',
      'a system library is missing (libnss3.so)',
    ],
    [
      'the sandbox helper',
      '[1:FATAL:setuid_sandbox_host.cc(158)] The SUID sandbox helper binary was found, but is not configured correctly.',
      'its sandbox is not allowed on this computer',
    ],
    ['no words', '', 'it ended without saying why'],
  ])('that cannot start because of %s is told from one that ran', async (_, words, reason) => {
    const binary = script(`echo '${words.replaceAll('$', '\\$')}' >&2`, 'exit 1');
    expect(await runElectron(binary, [], stop)).toEqual({ ran: false, reason });
  });

  test('for another kind of computer, or that may not be run, says so', async () => {
    const binary = script('exit 0');
    writeFileSync(binary, '\x7fELF nonsense');
    const strange = await runElectron(binary, [], stop);
    expect(strange.ran).toBe(false);
    chmodSync(binary, 0o644);
    expect(await runElectron(binary, [], stop)).toEqual({ ran: false, reason: 'it may not be run from this folder' });
  });

  test('that opened its window and was closed ran, whatever it wrote', async () => {
    const binary = script('echo "dbus: noise" >&2', "echo 'accord: window ready'", 'echo "Missing X server" >&2', 'exit 0');
    expect(await runElectron(binary, [], stop)).toEqual({ ran: true, code: 0 });
  });

  test("that says something of its own is passed on, also early and in pieces; Chromium's noise is not", async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const binary = script(
      "echo 'accord: The sample vault is open elsewhere.' >&2",
      "echo 'accord: window ready'",
      'echo "dbus: noise" >&2',
      "printf 'accord: The disk ' >&2",
      // Long enough for the first half to be a piece of its own.
      'sleep 0.2',
      "printf 'is full.\\n' >&2",
    );
    expect(await runElectron(binary, [], stop)).toEqual({ ran: true, code: 0 });
    const lines = said.mock.calls.map(([line]) => line);
    expect(lines).toContain('The sample vault is open elsewhere.\n');
    expect(lines).toContain('The disk is full.\n');
    expect(lines.join('')).not.toContain('noise');
  });

  test('is not started at all when Ctrl+C came first', async () => {
    const binary = script(`echo > '${join(folder, 'started')}'`, "echo 'accord: window ready'", 'exec sleep 30');
    expect(await runElectron(binary, [], AbortSignal.abort())).toEqual({ ran: true, code: 130 });
    expect(existsSync(join(folder, 'started'))).toBe(false);
  });

  test('that is told to stop before its window shows is stopped, and no other host follows', async () => {
    script(`echo > '${join(folder, 'started')}'`, 'exec sleep 30');
    const accord = startAccord(['--vault', join(folder, 'Vault')], { ELECTRON_OVERRIDE_DIST_PATH: folder });
    await vi.waitFor(() => expect(existsSync(join(folder, 'started'))).toBe(true), 20_000);
    expect(await accord.stop()).toBe(130);
    expect(accord.words()).not.toContain('browser');
  });

  test('that is being fetched when Ctrl+C comes is given up, and that is not remembered as a failure', async () => {
    mkdirSync(join(folder, 'node_modules/electron'), { recursive: true });
    const fetching = join(folder, 'fetching');
    writeFileSync(
      join(folder, 'node_modules/electron/install.js'),
      `require('fs').writeFileSync(${JSON.stringify(fetching)}, ''); setInterval(() => {}, 1000);`,
    );
    const mirror = createServer((_, response) => response.end());
    await new Promise<void>((resolve) => mirror.listen(0, '127.0.0.1', resolve));
    vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(mirror.address() as AddressInfo).port}/`); // it listens on a port
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', undefined);
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const stopping = new AbortController();
    const obtained = obtainElectron(folder, { again: true, stop: stopping.signal });
    await vi.waitFor(() => expect(existsSync(fetching)).toBe(true), 10_000);
    stopping.abort();
    expect(await obtained).toBeUndefined();
    expect(wasUnavailable(folder)).toBe(false);
    mirror.close();
  });

  test('that shows nothing in time is ended', async () => {
    expect(await runElectron(script('exec sleep 30'), [], stop, 300)).toEqual({ ran: false, reason: 'it did not show a window in time' });
  });

  test('that cannot start is followed by the other host, with its reason and with its sandbox left on', async () => {
    script(
      `echo "$@" > '${join(folder, 'asked')}'`,
      'echo "error while loading shared libraries: libnss3.so: cannot open" >&2',
      'exit 127',
    );
    const accord = startAccord(['--vault', join(folder, 'Vault')], {
      ELECTRON_OVERRIDE_DIST_PATH: folder,
      DISPLAY: undefined,
      WAYLAND_DISPLAY: undefined,
    });
    expect(await accord.line(/^http:/)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}$/);
    expect(accord.words()).toContain(
      'Electron could not start: a system library is missing (libnss3.so). Opening Accord in a browser window instead.',
    );
    expect(accord.words()).toContain('There is no display here.');
    expect(readFileSync(join(folder, 'asked'), 'utf8')).not.toContain('sandbox');
    expect(await accord.stop()).toBe(0);
  });

  test('that runs is the only host', async () => {
    script("echo 'accord: window ready'", 'exit 0');
    const accord = startAccord(['--vault', join(folder, 'Vault')], { ELECTRON_OVERRIDE_DIST_PATH: folder });
    expect(await accord.ended).toBe(0);
    expect(accord.words()).toMatch(/Accord is open\. Close its window to stop it\.\n$/);
  });
});

describe('the address without a window', () => {
  test('serves until it is stopped, and no longer', async () => {
    const accord = startAccord(['--host', 'loopback', '--no-window', '--vault', join(folder, 'Vault')]);
    const { origin } = new URL(await accord.line(/^http:/));
    expect((await fetch(origin)).status).toBe(200);
    expect(await accord.stop()).toBe(0);
    await expect(fetch(origin)).rejects.toThrow('fetch failed');
  });

  test('is what is left when the browser cannot start', async () => {
    const accord = startAccord(['--host', 'loopback', '--vault', join(folder, 'Vault')], {
      DISPLAY: ':0',
      TMPDIR: folder,
      ACCORD_BROWSER: script('echo "error while loading shared libraries" >&2', 'exit 127'),
    });
    expect(await accord.line(/^http:/)).toContain('http://127.0.0.1:');
    // What was made for it is gone again.
    expect(readdirSync(folder).filter((name) => name.startsWith('accord-window-'))).toEqual([]);
    expect(accord.words()).toContain('The browser ended before it showed Accord.');
    expect(await accord.stop()).toBe(0);
  });

  test('is what is left when there is no place for the browser to write, and no trace is shown', async () => {
    const noFolder = join(folder, 'file');
    writeFileSync(noFolder, '');
    const accord = startAccord(['--host', 'loopback', '--vault', join(folder, 'Vault')], {
      DISPLAY: ':0',
      TMPDIR: noFolder,
      ACCORD_BROWSER: script('exec sleep 30'),
    });
    expect(await accord.line(/^http:/)).toContain('http://127.0.0.1:');
    expect(accord.words()).toContain("The window needs a little room for the browser's own files");
    expect(accord.words()).not.toMatch(/\n\s+at /);
    expect(await accord.stop()).toBe(0);
  });

  test('leads to a core whose failures are found in the log file', async () => {
    const accord = startAccord(['--host', 'loopback', '--no-window', '--vault', join(folder, 'v'.repeat(300))], {
      XDG_DATA_HOME: folder,
    });
    const launch = readLaunch(await accord.line(/^http:/));
    const call = transportOf(launch.port, await signIn(launch));
    const input = { vaultName: 'Ward 7', userName: 'Nia Nurse', role: 'author', passphrase: 'orbit lantern mossy quilt' };
    expect(await call('vault.create', input)).toMatchObject({ ok: false, error: { code: 'folder-missing' } });
    const logged: unknown = JSON.parse(readFileSync(join(folder, 'Accord', 'Logs', 'accord.log'), 'utf8'));
    expect(logged).toMatchObject({ host: 'loopback', operation: 'vault.create', message: 'Refused from outside: ENAMETOOLONG.' });
    expect(await accord.stop()).toBe(0);
  });

  test('is the only thing on standard output, and holds no secret twice', async () => {
    const accord = startAccord(['--host', 'loopback', '--no-window', '--vault', join(folder, 'Vault')]);
    const { hash } = new URL(await accord.line(/./));
    expect(accord.words()).not.toContain(hash.slice(1));
    await accord.stop();
  });
});
