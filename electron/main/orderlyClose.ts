// Closing in order: the page is asked to write what is unsaved, and given time for it; only then does the window go. When
// something is still unsaved after that, the person decides.
import { dialog, type BrowserWindow } from 'electron';
import type { ShellRequest } from '../../shared/api/platform.ts';

const MOST_WAIT_MS = 5_000;

export interface OrderlyClose {
  // What the page says once it has written what it could.
  readonly flushed: (outcome: 'clean' | 'unsaved') => void;
}

async function mayCloseUnsaved(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Something you typed is not saved yet.',
    detail: 'Everything up to the last "Saved" is stored. If you close now, what you typed since is lost.',
    buttons: ['Keep Accord open', 'Close and lose it'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

export function closeInOrder(window: BrowserWindow): OrderlyClose {
  let settle: ((outcome: 'clean' | 'unsaved') => void) | undefined;
  let asking = false;
  let pageIsGone = false;
  window.webContents.on('render-process-gone', () => {
    pageIsGone = true;
  });

  const askToFlush = (): void => window.webContents.send('accord:ask', 'flush' satisfies ShellRequest);
  const flush = (): Promise<'clean' | 'unsaved'> =>
    new Promise((resolve) => {
      const late = setTimeout(() => resolve('unsaved'), MOST_WAIT_MS);
      settle = (outcome) => {
        clearTimeout(late);
        resolve(outcome);
      };
      askToFlush();
    });

  async function close(): Promise<void> {
    asking = true;
    try {
      if ((await flush()) === 'clean' || (await mayCloseUnsaved(window))) window.destroy();
    } finally {
      asking = false;
    }
  }

  window.on('close', (event) => {
    if (pageIsGone) return;
    event.preventDefault();
    if (!asking) void close();
  });
  // Windows ends the session whatever a window says; what can be done in the time that is left is to write.
  window.on('query-session-end', askToFlush);
  window.on('session-end', askToFlush);
  return { flushed: (outcome) => settle?.(outcome) };
}
