// A paper in a window of its own, in the viewer that comes with Electron, whose print button prints the very bytes. They
// are served from memory to that window alone. (Asking for the dialog from here prints an empty page while the viewer is
// still opening the paper, and Electron documents nothing that says when it is done.)
import { BrowserWindow, session, type Session } from 'electron';
import type { FileToSave, PrintOutcome } from '../../shared/api/platform.ts';
import { SAFE_PREFERENCES } from './appWindow.ts';
import { PAPER, mayShowPaper } from './paperAddress.ts';
import { denyEverything } from './windowSession.ts';

// Without the prefix `persist:` Electron keeps it in memory.
const PARTITION = 'accord-paper';
const HEADERS = { 'Cache-Control': 'no-store', 'Content-Type': 'application/pdf', 'X-Content-Type-Options': 'nosniff' } as const;

export interface PaperWindow {
  readonly show: (file: FileToSave) => Promise<PrintOutcome>;
  // The vault is locked, or Accord closes.
  readonly close: () => void;
}

function sessionFor(bytes: () => Buffer | undefined): Session {
  const own = session.fromPartition(PARTITION);
  own.protocol.handle('app', ({ method, url }) => {
    const paper = method === 'GET' && url === PAPER ? bytes() : undefined;
    return paper ? new Response(new Uint8Array(paper), { headers: HEADERS }) : new Response(null, { status: 404 });
  });
  denyEverything(own, mayShowPaper);
  return own;
}

export function paperWindow(parent: BrowserWindow): PaperWindow {
  let own: Session | undefined;
  let paper: Buffer | undefined;
  let shown: BrowserWindow | undefined;
  const close = (): void => {
    paper = undefined;
    if (shown && !shown.isDestroyed()) shown.destroy();
    shown = undefined;
  };
  parent.once('closed', close);
  return {
    close,
    async show({ base64 }) {
      close();
      own ??= sessionFor(() => paper);
      paper = Buffer.from(base64, 'base64');
      shown = new BrowserWindow({
        parent,
        width: 900,
        height: 900,
        title: 'Accord',
        webPreferences: { ...SAFE_PREFERENCES, session: own, plugins: true },
      });
      shown.on('page-title-updated', (event) => event.preventDefault());
      shown.once('closed', () => {
        paper = undefined;
      });
      try {
        await shown.loadURL(PAPER);
        return 'shown';
      } catch {
        close();
        return 'unavailable';
      }
    },
  };
}
