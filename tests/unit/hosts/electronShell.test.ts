// electron/main run whole against a stand-in for the `electron` module: the real core, a real vault folder, the real
// window files. What it cannot see is Electron itself; what it can see is everything that the shell asks of it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import type * as windowFiles from '../../../electron/core/windowFiles.ts';
import { CONTENT_SECURITY_POLICY } from '../../../shared/api/contentPolicy.ts';
import { mayMount, mountSmallDisk, unmountSmallDisk } from '../../support/smallDisk.ts';
import { electron, fakeElectronModule, preventable, type FakeWindow } from '../../support/fakeElectron.ts';

let folder: string;
let printed: MockInstance;

vi.mock('../../../electron/core/windowFiles.ts', async (original) => {
  const real = await original<typeof windowFiles>();
  return { readWindowFiles: () => real.readWindowFiles(join(import.meta.dirname, '../../../dist/renderer')) };
});

async function startShell(): Promise<void> {
  await import('../../../electron/main/main.ts');
}
async function openShell(): Promise<FakeWindow> {
  await startShell();
  await vi.waitFor(() => expect(electron.windows).toHaveLength(1));
  const [window] = electron.windows;
  if (!window) throw new Error('No window was opened.');
  return window;
}

const say = (message: unknown, event: object): unknown => electron.handlers.get('accord:call')?.(event, message);
const fromPage = ({ webContents }: FakeWindow): object => ({ sender: webContents, senderFrame: webContents.mainFrame });
const info = { kind: 'call', operation: 'app.info', input: {} };
const session = () => {
  const own = electron.sessions.get('accord');
  if (!own) throw new Error('The window has no session of its own.');
  return own;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-shell-'));
  vi.resetModules();
  vi.doMock('electron', fakeElectronModule);
  vi.stubEnv('XDG_DATA_HOME', folder);
  printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  process.argv = process.argv.filter((word) => !word.startsWith('--vault='));
  rmSync(folder, { recursive: true, force: true });
});

describe('the window', () => {
  test('is sandboxed, isolated, and shows our page only', async () => {
    const window = await openShell();
    expect(electron.app.sandboxed).toBe(true);
    expect(window.address).toBe('app://accord/');
    expect(window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      safeDialogs: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    });
    expect(window.options.webPreferences?.preload).toMatch(/preload\.cjs$/);
    expect(electron.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
  });

  test('lives in a session that is kept in memory only', async () => {
    const window = await openShell();
    expect(window.options.webPreferences?.session).toBe(session());
    expect([...electron.sessions.keys()].filter((name) => name.startsWith('persist:'))).toEqual([]);
  });

  test('is shown when it has something to show, and says so to the terminal', async () => {
    const window = await openShell();
    expect(window.shown).toEqual([]);
    window.emit('ready-to-show');
    expect(window.shown).toEqual(['show']);
    expect(printed).toHaveBeenCalledWith('accord: window ready\n');
  });

  test('never takes its title from a page', async () => {
    const window = await openShell();
    const event = preventable();
    window.emit('page-title-updated', event, 'A name');
    expect(event.prevented).toBe(true);
    expect(window.options.title).toBe('Accord');
  });

  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'])('refuses %s', async (name) => {
    const window = await openShell();
    const event = preventable({ url: 'https://example.org/' });
    window.webContents.emit(name, event);
    expect(event.prevented).toBe(true);
  });

  test('opens no other window', async () => {
    const window = await openShell();
    expect(window.webContents.openHandler?.({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
  });

  test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem', 'openExternal'])(
    'grants no %s',
    async (permission) => {
      await openShell();
      const decide = vi.fn<(granted: boolean) => void>();
      session().requestHandler?.({}, permission, decide);
      expect(decide.mock.calls).toEqual([[false]]);
      expect(session().checkHandler?.()).toBe(false);
      expect(session().deviceHandler?.()).toBe(false);
    },
  );

  test('asks nothing of the network', async () => {
    await openShell();
    const asked = (url: string): boolean | undefined => {
      let cancelled: boolean | undefined;
      session().beforeRequest?.({ url }, ({ cancel }) => (cancelled = cancel));
      return cancelled;
    };
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1/',
      'ws://127.0.0.1/',
      'file:///etc/passwd',
      'app://accord.example/',
      'app://other/',
    ]) {
      expect([url, asked(url)]).toEqual([url, true]);
    }
    for (const url of ['app://accord/', 'app://accord/assets/x.js', 'blob:app://accord/1']) expect([url, asked(url)]).toEqual([url, false]);
    expect(session().spellChecker).toBe(false);
    const download = preventable();
    session().emit('will-download', download);
    expect(download.prevented).toBe(true);
  });
});

describe('app://accord', () => {
  const get = async (url: string, method = 'GET'): Promise<Response> => {
    const answer = await session().serve?.(new Request(url, { method }));
    if (!answer) throw new Error('Nothing is served.');
    return answer;
  };

  test('serves the built page under the content policy', async () => {
    await openShell();
    const page = await get('app://accord/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(CONTENT_SECURITY_POLICY).toContain("img-src 'self' blob:;");
    expect(await page.text()).toContain('<title>Accord</title>');
  });

  test.each([
    'app://accord/../package.json',
    'app://accord/%2e%2e/package.json',
    'app://accord/..%2fpackage.json',
    'app://accord/assets/../../../package.json',
    'app://accord//etc/passwd',
    'app://accord/.stamp',
    'app://accord/index.html%00.js',
  ])('finds nothing at %s', async (url) => {
    await openShell();
    expect((await get(url)).status).toBe(404);
  });

  test('serves no other name and takes nothing in', async () => {
    await openShell();
    expect((await get('app://other/index.html')).status).toBe(403);
    expect((await get('app://accord/', 'POST')).status).toBe(403);
  });
});

describe('the one channel', () => {
  test('is the only one, and carries calls to the core', async () => {
    const window = await openShell();
    expect([...electron.handlers.keys()]).toEqual(['accord:call']);
    expect(await say(info, fromPage(window))).toMatchObject({ ok: true, value: { host: 'electron' } });
  });

  test('hears nobody but the main frame of our own window on our own page', async () => {
    const window = await openShell();
    const { webContents } = window;
    const strangers = [
      { sender: webContents, senderFrame: null },
      { sender: webContents, senderFrame: { url: 'app://accord/' } },
      { sender: {}, senderFrame: webContents.mainFrame },
    ];
    for (const stranger of strangers) await expect(say(info, stranger)).rejects.toThrow('Refused.');
    for (const url of ['https://example.org/', 'app://accord.example/', 'app://other/', 'file:///tmp/x.html', 'about:blank', '']) {
      webContents.mainFrame.url = url;
      await expect(say(info, fromPage(window))).rejects.toThrow('Refused.');
    }
  });

  test.each([
    null,
    'call',
    {},
    { kind: 'run' },
    { kind: 'call', operation: 7, input: {} },
    { kind: 'call', operation: 'app.info' },
    { kind: 'save', file: { fileName: 1 } },
    { kind: 'print', file: { fileName: 'x.pdf' } },
    { kind: 'flushed', outcome: 'fine' },
  ])('refuses the shape %j', async (message) => {
    const window = await openShell();
    expect(await say(message, fromPage(window))).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});

describe('saving a file', () => {
  const file = {
    fileName: '../../front-sheet_PLAN-0001.pdf',
    mediaType: 'application/pdf',
    base64: Buffer.from('paper').toString('base64'),
  };

  test('writes it whole where the person said, and leaves nothing beside it', async () => {
    const window = await openShell();
    electron.saveAnswer = { canceled: false, filePath: join(folder, 'paper.pdf') };
    expect(await say({ kind: 'save', file }, fromPage(window))).toBe('saved');
    expect(readFileSync(join(folder, 'paper.pdf'), 'utf8')).toBe('paper');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('proposes a bare name in the documents folder', async () => {
    const window = await openShell();
    expect(await say({ kind: 'save', file }, fromPage(window))).toBe('cancelled');
    expect(electron.saveAsked[0]?.defaultPath).toBe(join(electron.app.getPath('documents'), 'front-sheet_PLAN-0001.pdf'));
  });

  test.runIf(mayMount)('a disk that fills up leaves an earlier file whole and nothing beside it', async () => {
    const window = await openShell();
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    mountSmallDisk(disk, '40k');
    try {
      electron.saveAnswer = { canceled: false, filePath: join(disk, 'paper.pdf') };
      expect(await say({ kind: 'save', file }, fromPage(window))).toBe('saved');
      const large = { ...file, base64: Buffer.alloc(200_000).toString('base64') };
      expect(await say({ kind: 'save', file: large }, fromPage(window))).toBe('failed');
      expect(readdirSync(disk)).toEqual(['paper.pdf']);
      expect(readFileSync(join(disk, 'paper.pdf'), 'utf8')).toBe('paper');
    } finally {
      unmountSmallDisk(disk);
    }
  });

  test('says so when it could not be written', async () => {
    const window = await openShell();
    electron.saveAnswer = { canceled: false, filePath: join(folder, 'no such folder', 'paper.pdf') };
    expect(await say({ kind: 'save', file }, fromPage(window))).toBe('failed');
  });
});

describe('printing a file', () => {
  const file = { fileName: 'front-sheet.pdf', mediaType: 'application/pdf', base64: Buffer.from('paper').toString('base64') };
  const PAPER = 'app://paper/paper.pdf';
  const VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html';

  async function print(): Promise<{ readonly main: FakeWindow; readonly paper: FakeWindow }> {
    const main = await openShell();
    expect(await say({ kind: 'print', file }, fromPage(main))).toBe('shown');
    const paper = electron.windows[1];
    if (!paper) throw new Error('No window was opened.');
    return { main, paper };
  }
  const served = async (url = PAPER): Promise<string | undefined> => {
    const answer = await electron.sessions.get('accord-paper')?.serve?.(new Request(url));
    return answer?.ok ? answer.text() : undefined;
  };

  test('shows the very bytes in a confined window of their own, from memory', async () => {
    const { main, paper } = await print();
    expect(paper.address).toBe(PAPER);
    expect(paper.options).toMatchObject({ parent: main, title: 'Accord' });
    expect(paper.options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, plugins: true });
    expect(paper.options.webPreferences?.preload).toBeUndefined();
    expect(main.options.webPreferences?.plugins).toBeUndefined();
    expect(await served()).toBe('paper');
    expect(await served('app://paper/other.pdf')).toBeUndefined();
  });

  test('opens nothing around them but the viewer, and downloads nothing', async () => {
    const { main, paper } = await print();
    const goes = (window: FakeWindow, url: string): boolean => {
      const event = preventable({ url });
      window.webContents.emit('will-frame-navigate', event);
      return !event.prevented;
    };
    expect([VIEWER, PAPER, 'https://example.org/', 'app://accord/'].map((url) => goes(paper, url))).toEqual([true, true, false, false]);
    expect([VIEWER, PAPER].map((url) => goes(main, url))).toEqual([false, false]);
    const own = electron.sessions.get('accord-paper');
    const asked = (url: string): boolean | undefined => {
      let cancelled: boolean | undefined;
      own?.beforeRequest?.({ url }, ({ cancel }) => (cancelled = cancel));
      return cancelled;
    };
    expect([VIEWER, PAPER, 'https://example.org/', 'file:///etc/passwd'].map(asked)).toEqual([false, false, true, true]);
    const download = preventable();
    own?.emit('will-download', download);
    expect(download.prevented).toBe(true);
  });

  test.each([
    ['the vault is locked', (main: FakeWindow) => say({ kind: 'call', operation: 'vault.lock', input: {} }, fromPage(main))],
    ['Accord closes', (main: FakeWindow) => main.destroy()],
    ['its window is closed', () => electron.windows[1]?.destroy()],
  ])('is gone when %s', async (_, happen) => {
    const { main, paper } = await print();
    await happen(main);
    expect(paper.destroyed).toBe(true);
    expect(await served()).toBeUndefined();
  });

  test('a second paper takes the place of the first', async () => {
    const { main, paper } = await print();
    const other = { ...file, base64: Buffer.from('other').toString('base64') };
    expect(await say({ kind: 'print', file: other }, fromPage(main))).toBe('shown');
    expect([paper.destroyed, await served()]).toEqual([true, 'other']);
  });
});

describe('closing', () => {
  test('waits for the page to write, then for the core, then goes', async () => {
    const window = await openShell();
    let lateAnswer = (): void => undefined;
    const late = new Promise<void>((resolve) => (lateAnswer = resolve));
    window.webContents.onAsked = () => void late.then(() => say({ kind: 'flushed', outcome: 'clean' }, fromPage(window)));
    electron.app.quit();
    expect(window.webContents.sent).toEqual([['accord:ask', 'flush']]);
    expect(window.destroyed).toBe(false);
    // A save that is still under way when the page says that it is done.
    const made = say(
      {
        kind: 'call',
        operation: 'vault.create',
        input: { vaultName: 'Ward 7', userName: 'Nia Nurse', role: 'author', passphrase: 'orbit lantern mossy quilt' },
      },
      fromPage(window),
    );
    void Promise.resolve(made).then(() => electron.order.push('save done'));
    lateAnswer();
    await vi.waitFor(() => expect(electron.order).toContain('process gone'), 15_000);
    expect(electron.order).toEqual(['ready', 'window gone', 'save done', 'process gone']);
    // The core takes nothing more.
    expect(await say(info, fromPage(window))).toMatchObject({ ok: false, error: { code: 'disconnected' } });
  });

  test('stays open when the person would rather keep what is not saved', async () => {
    const window = await openShell();
    window.webContents.onAsked = () => void say({ kind: 'flushed', outcome: 'unsaved' }, fromPage(window));
    window.press();
    await vi.waitFor(() => expect(electron.boxAsked).toHaveLength(1));
    expect(electron.boxAsked[0]).toMatchObject({ defaultId: 0, cancelId: 0, buttons: ['Keep Accord open', 'Close and lose it'] });
    expect(window.destroyed).toBe(false);
    electron.boxAnswer = 1;
    await vi.waitFor(() => {
      window.press();
      expect(window.destroyed).toBe(true);
    });
  });

  test('asks the person when the page does not answer in time', async () => {
    const window = await openShell();
    vi.useFakeTimers();
    try {
      window.press();
      await vi.advanceTimersByTimeAsync(4_900);
      expect(electron.boxAsked).toEqual([]);
      await vi.advanceTimersByTimeAsync(200);
      expect(electron.boxAsked).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  test('asks the page once, however often the cross is pressed', async () => {
    const window = await openShell();
    window.press();
    window.press();
    expect(window.webContents.sent).toHaveLength(1);
  });

  test('does not wait for a page that has crashed', async () => {
    const window = await openShell();
    window.webContents.emit('render-process-gone');
    expect(window.press()).toBe(true);
  });
});

describe('around the window', () => {
  test('a second start comes to the first window and opens none', async () => {
    const window = await openShell();
    window.minimised = true;
    electron.app.emit('second-instance', {}, [], '/', { vaultFolder: electron.lockedWith?.['vaultFolder'] });
    expect(window.shown).toEqual(['restore', 'focus']);
    expect(electron.boxAsked).toEqual([]);
  });

  test('a second start on another vault is told that it was not opened', async () => {
    process.argv.push(`--vault=${join(folder, 'mine')}`);
    const window = await openShell();
    expect(electron.lockedWith).toEqual({ vaultFolder: join(folder, 'mine') });
    electron.app.emit('second-instance', {}, [], '/', { vaultFolder: join(folder, 'other') });
    expect(window.shown).toEqual(['focus']);
    expect(electron.boxAsked[0]?.message).toBe('Accord is already open on another vault.');
    expect(electron.boxAsked[0]?.detail).toContain(join(folder, 'other'));
  });

  test.each(['query-session-end', 'session-end'])('the page is asked to write what is unsaved on %s', async (name) => {
    const window = await openShell();
    window.emit(name, preventable());
    expect(window.webContents.sent).toEqual([['accord:ask', 'flush']]);
  });

  test('a reference is found in the log file', async () => {
    process.argv.push(`--vault=${join(folder, 'v'.repeat(300))}`);
    const window = await openShell();
    const input = { vaultName: 'Ward 7', userName: 'Nia Nurse', role: 'author', passphrase: 'orbit lantern mossy quilt' };
    expect(await say({ kind: 'call', operation: 'vault.create', input }, fromPage(window))).toMatchObject({
      ok: false,
      error: { code: 'folder-missing' },
    });
    const logged: unknown = JSON.parse(readFileSync(join(folder, 'Accord', 'Logs', 'accord.log'), 'utf8'));
    expect(logged).toMatchObject({ host: 'electron', operation: 'vault.create', message: 'Refused from outside: ENAMETOOLONG.' });
  });

  test('a second start ends at once, without touching the vault', async () => {
    vi.doMock('electron', () => {
      const module = fakeElectronModule();
      module.app.first = false;
      return module;
    });
    await startShell();
    expect(electron.windows).toEqual([]);
    expect(electron.order).toEqual(['process gone']);
  });

  test.each(['suspend', 'lock-screen'])('the page is asked to lock on %s', async (name) => {
    const window = await openShell();
    electron.power.emit(name);
    expect(window.webContents.sent).toEqual([['accord:ask', 'lock']]);
  });

  test('the menu locks, and neither reloads the page nor opens it up', async () => {
    await openShell();
    const words = JSON.stringify(electron.menu);
    expect(words).toContain('Lock');
    expect(words).not.toMatch(/reload|devtools/i);
  });
});
