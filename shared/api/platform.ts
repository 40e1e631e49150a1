// What a window needs of whatever it runs in. `renderer/platform` has one implementation a host, and is the only place
// that knows which.
import type { Transport } from './client.ts';

export interface FileToSave {
  readonly fileName: string;
  readonly mediaType: string;
  readonly base64: string;
}

export type SaveOutcome = 'saved' | 'cancelled' | 'failed';

// 'asked': the print dialog was opened on the very file. 'shown': it stands in a window of its own, which has a print
// button. 'unavailable': neither can be had here. What somebody does in a dialog is not known to us.
export type PrintOutcome = 'asked' | 'shown' | 'unavailable';

export interface Platform {
  readonly host: 'electron' | 'loopback';
  readonly call: Transport;
  // Asks where to, then writes.
  readonly saveFile: (file: FileToSave) => Promise<SaveOutcome>;
  readonly printFile: (file: FileToSave) => Promise<PrintOutcome>;
  // Takes back what was lent to a printer: the papers are left, or the vault is locked.
  readonly forgetPrinted: () => void;
  // Before the window goes away: what is still unsaved must be written. Says whether anything was still unsaved after it.
  readonly onClosing: (flush: () => Promise<'clean' | 'unsaved'>) => void;
  // While true, closing the window asks the person first.
  readonly holdOpen: (unsaved: boolean) => void;
  // The shell asks the page to lock (menu, suspend).
  readonly onLockRequested: (lock: () => void) => void;
}

// What the Electron preload puts on the window as `accord`: all of the shell that a page can reach.
export type Bridge = Omit<Platform, 'host' | 'holdOpen' | 'forgetPrinted'>;

// The one channel from the page to the shell carries one of these; the shell asks back for one of the other.
export type PageMessage =
  | { readonly kind: 'call'; readonly operation: string; readonly input: unknown }
  | { readonly kind: 'save' | 'print'; readonly file: FileToSave }
  | { readonly kind: 'flushed'; readonly outcome: 'clean' | 'unsaved' };
export type ShellRequest = 'flush' | 'lock';
