// The Electron shell, from top to bottom: one instance, one confined window on app://accord, one channel to the core, and
// an end in order.
import { join } from 'node:path';
import { app, powerMonitor, protocol, type BrowserWindow } from 'electron';
import { version } from '../../package.json';
import type { Transport } from '../../shared/api/client.ts';
import type { OperationName } from '../../shared/api/contract.ts';
import { errorLine } from '../../shared/api/errors.ts';
import type { ShellRequest } from '../../shared/api/platform.ts';
import { createApp, type App } from '../core/app.ts';
import { openLog } from '../core/logFile.ts';
import type { Ports } from '../core/ports.ts';
import { stackFrames } from '../core/stackFrames.ts';
import { dataFolder, standardPorts } from '../core/standardPorts.ts';
import { readWindowFiles } from '../core/windowFiles.ts';
import { openAppWindow } from './appWindow.ts';
import { confineEverything } from './hardening.ts';
import { setMenu } from './menu.ts';
import { closeInOrder } from './orderlyClose.ts';
import { listenToPage } from './pageMessages.ts';
import { paperWindow } from './paperWindow.ts';
import { saveFile } from './saveFile.ts';
import { comeForward } from './secondStart.ts';
import { prepareSession } from './windowSession.ts';

// This runs as dist/electron/main.js (tools/bundles.mjs).
const built = import.meta.dirname;

// tools/runElectron.mjs passes lines that begin like this on to the terminal.
const say = (sentence: string): void => void process.stderr.write(`accord: ${sentence}\n`);

const log = openLog('electron');

function portsAsAsked(): Ports {
  const asked = process.argv.find((word) => word.startsWith('--vault='));
  const documentsWorker = join(built, '..', 'node', 'documents-worker.js');
  return standardPorts({ host: 'electron', version, documentsWorker, log }, asked?.slice('--vault='.length));
}

function openOn(core: App, vaultFolder: string): BrowserWindow {
  const window = openAppWindow({
    preload: join(built, 'preload.cjs'),
    session: prepareSession(readWindowFiles(join(built, '..', 'renderer'))),
    // tools/runElectron.mjs waits for this line.
    onShown: () => void process.stdout.write('accord: window ready\n'),
  });
  const { flushed } = closeInOrder(window);
  const paper = paperWindow(window);
  const call: Transport = (operation, input) => {
    if (operation === ('vault.lock' satisfies OperationName)) paper.close();
    return core.dispatch(operation, input);
  };
  listenToPage({ window, call, save: (file) => saveFile(window, file), print: paper.show, flushed });
  const lock = (): void => {
    if (!window.isDestroyed()) window.webContents.send('accord:ask', 'lock' satisfies ShellRequest);
  };
  setMenu({ lock });
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  comeForward(window, vaultFolder);
  return window;
}

// The core closes after the window and before the process: what was asked of it is finished first.
function closeWith(core: App): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void core.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

async function start(): Promise<void> {
  // Beside the vault and not in a roaming folder. The page's own session keeps nothing there.
  app.setPath('userData', join(dataFolder(), 'Window'));
  const ports = portsAsAsked();
  if (!app.requestSingleInstanceLock({ vaultFolder: ports.vaultFolder })) {
    say('Accord is open already. Its window comes to the front.');
    return app.quit();
  }
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
  confineEverything();
  await app.whenReady();
  const core = createApp(ports);
  closeWith(core);
  if (process.argv.includes('--sample')) {
    const opened = await core.dispatch('vault.useSample', {});
    if (!opened.ok) say(errorLine(opened.error));
  }
  openOn(core, ports.vaultFolder);
}

// Not awaited here: Electron becomes ready only after this module has run to its end.
start().catch((bug: unknown) => {
  log({ level: 'error', message: 'The window could not be opened.', stack: stackFrames(bug).join('\n') });
  say('Accord could not open its window.');
  app.exit(1);
});
