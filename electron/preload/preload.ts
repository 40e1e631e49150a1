// The only bridge between the page and the shell: five functions, typed, and nothing of Electron itself. It runs in the
// sandbox, so it is one file that needs nothing but `electron`.
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, PageMessage, ShellRequest } from '../../shared/api/platform.ts';

const tell = (message: PageMessage): Promise<unknown> => ipcRenderer.invoke('accord:call', message);

let flush: () => Promise<'clean' | 'unsaved'> = () => Promise.resolve('clean');
let lock = (): void => undefined;

async function answerFlush(): Promise<void> {
  const outcome = await flush().catch(() => 'unsaved' as const);
  await tell({ kind: 'flushed', outcome });
}

ipcRenderer.on('accord:ask', (_, request: ShellRequest) => {
  if (request === 'lock') lock();
  else void answerFlush();
});

const bridge: Bridge = {
  // The shell answers in the shapes of the contract.
  call: (operation, input) => tell({ kind: 'call', operation, input }) as ReturnType<Bridge['call']>,
  saveFile: (file) => tell({ kind: 'save', file }) as ReturnType<Bridge['saveFile']>,
  printFile: (file) => tell({ kind: 'print', file }) as ReturnType<Bridge['printFile']>,
  onClosing: (ask) => {
    flush = ask;
  },
  onLockRequested: (ask) => {
    lock = ask;
  },
};

contextBridge.exposeInMainWorld('accord', bridge);
