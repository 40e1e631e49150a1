// Stands in for the `electron` module where its runtime cannot be had: it records what the shell asks of it and lets a
// test play the user, the page and the operating system. Names and shapes are held to Electron's own types below.
import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';

type Handler = (event: unknown, message: unknown) => unknown;

export class FakeContents extends EventEmitter {
  readonly mainFrame = { url: 'app://accord/' };
  readonly sent: (readonly [string, unknown])[] = [];
  openHandler: ((details: { url: string }) => unknown) | undefined;
  // What the page does when it is asked something.
  onAsked: (request: unknown) => void = () => undefined;

  getURL(): string {
    return this.mainFrame.url;
  }
  setWindowOpenHandler(handler: (details: { url: string }) => unknown): void {
    this.openHandler = handler;
  }
  send(channel: string, request: unknown): void {
    this.sent.push([channel, request]);
    this.onAsked(request);
  }
}

export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  readonly shown: string[] = [];
  readonly options: Electron.BrowserWindowConstructorOptions;
  destroyed = false;
  minimised = false;
  address = '';

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    electron.windows.push(this);
    electron.app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL(address: string): Promise<void> {
    this.address = address;
    this.webContents.mainFrame.url = address;
    return Promise.resolve();
  }
  show(): void {
    this.shown.push('show');
  }
  focus(): void {
    this.shown.push('focus');
  }
  restore(): void {
    this.shown.push('restore');
  }
  isMinimized(): boolean {
    return this.minimised;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  // Closes without asking, as Electron's does.
  destroy(): void {
    this.destroyed = true;
    electron.order.push('window gone');
    this.emit('closed');
    if (electron.windows.every(({ destroyed }) => destroyed)) electron.app.emit('window-all-closed');
  }
  // The person presses the cross. True when nothing held the window open.
  press(): boolean {
    const event = preventable();
    this.emit('close', event);
    if (!event.prevented) this.destroy();
    return !event.prevented;
  }
}

export interface Preventable {
  prevented: boolean;
  readonly preventDefault: () => void;
}
export function preventable(more: object = {}): Preventable {
  const event: Preventable = { ...more, prevented: false, preventDefault: () => void (event.prevented = true) };
  return event;
}

class FakeApp extends EventEmitter {
  readonly name = 'Accord';
  readonly paths = new Map<string, string>([['documents', '/home/nia/Documents']]);
  first = true;
  sandboxed = false;
  exitCode: number | undefined;

  requestSingleInstanceLock(data?: Record<string, unknown>): boolean {
    electron.lockedWith = data;
    return this.first;
  }
  enableSandbox(): void {
    this.sandboxed = true;
  }
  whenReady(): Promise<void> {
    electron.order.push('ready');
    return Promise.resolve();
  }
  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }
  getPath(name: string): string {
    return this.paths.get(name) ?? '';
  }
  // Electron asks each window first, then whoever listens, then goes.
  quit(): void {
    for (const window of electron.windows) if (!window.destroyed && !window.press()) return;
    const event = preventable();
    this.emit('will-quit', event);
    if (event.prevented || electron.order.includes('process gone')) return;
    electron.order.push('process gone');
  }
  exit(code: number): void {
    this.exitCode = code;
  }
}

class FakeSession extends EventEmitter {
  serve: ((request: Request) => Response | Promise<Response>) | undefined;
  beforeRequest: ((details: { url: string }, decide: (answer: { cancel?: boolean }) => void) => void) | undefined;
  requestHandler: ((contents: unknown, permission: string, decide: (granted: boolean) => void) => void) | undefined;
  checkHandler: (() => boolean) | undefined;
  deviceHandler: (() => boolean) | undefined;
  spellChecker = true;
  readonly protocol = { handle: (_scheme: string, serve: (request: Request) => Response | Promise<Response>) => void (this.serve = serve) };
  readonly webRequest = { onBeforeRequest: (listener: FakeSession['beforeRequest']) => void (this.beforeRequest = listener) };

  setPermissionRequestHandler(handler: FakeSession['requestHandler']): void {
    this.requestHandler = handler;
  }
  setPermissionCheckHandler(handler: () => boolean): void {
    this.checkHandler = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.deviceHandler = handler;
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }
}

function freshElectron() {
  return {
    app: new FakeApp(),
    // What happened, in order.
    order: [] as string[],
    windows: [] as FakeWindow[],
    handlers: new Map<string, Handler>(),
    sessions: new Map<string, FakeSession>(),
    schemes: [] as Electron.CustomScheme[],
    menu: [] as Electron.MenuItemConstructorOptions[],
    power: new EventEmitter(),
    saveAnswer: { canceled: true, filePath: '' },
    saveAsked: [] as Electron.SaveDialogOptions[],
    lockedWith: undefined as Record<string, unknown> | undefined,
    boxAnswer: 0,
    boxAsked: [] as Electron.MessageBoxOptions[],
  };
}

export let electron: ReturnType<typeof freshElectron>;

// For vi.doMock('electron', …). `satisfies` fails when Electron has no such member.
export function fakeElectronModule() {
  electron = freshElectron();
  return {
    app: electron.app,
    BrowserWindow: FakeWindow,
    dialog: {
      showSaveDialog: (_window: unknown, options: Electron.SaveDialogOptions) => {
        electron.saveAsked.push(options);
        return Promise.resolve(electron.saveAnswer);
      },
      showMessageBox: (_window: unknown, options: Electron.MessageBoxOptions) => {
        electron.boxAsked.push(options);
        return Promise.resolve({ response: electron.boxAnswer, checkboxChecked: false });
      },
    },
    ipcMain: { handle: (channel: string, handler: Handler) => void electron.handlers.set(channel, handler) },
    Menu: {
      buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (template: Electron.MenuItemConstructorOptions[]) => void (electron.menu = template),
    },
    powerMonitor: electron.power,
    protocol: { registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]) => void electron.schemes.push(...schemes) },
    session: {
      fromPartition: (name: string) => {
        const own = electron.sessions.get(name) ?? new FakeSession();
        electron.sessions.set(name, own);
        return own;
      },
    },
  } satisfies Partial<Record<keyof typeof Electron, unknown>>;
}
