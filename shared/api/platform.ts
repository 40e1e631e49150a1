// What a window needs of whatever it runs in. `renderer/platform` has one implementation a host, and is the only place
// that knows which.
import type { Transport } from './client.ts';

export interface FileToSave {
  readonly fileName: string;
  readonly mediaType: string;
  readonly base64: string;
}

export type SaveOutcome = 'saved' | 'cancelled' | 'failed';

export interface Platform {
  readonly host: 'electron' | 'loopback';
  readonly call: Transport;
  // Asks where to, then writes.
  readonly saveFile: (file: FileToSave) => Promise<SaveOutcome>;
  // Before the window goes away: what is still unsaved must be written. Says whether anything was still unsaved after it.
  readonly onClosing: (flush: () => Promise<'clean' | 'unsaved'>) => void;
  // While true, closing the window asks the person first.
  readonly holdOpen: (unsaved: boolean) => void;
  // The shell asks the page to lock (menu, suspend).
  readonly onLockRequested: (lock: () => void) => void;
}

// What the Electron preload puts on the window as `accord`: all of the shell that a page can reach.
export type Bridge = Omit<Platform, 'host' | 'holdOpen'>;

// The one channel from the page to the shell carries one of these; the shell asks back for one of the other.
export type PageMessage =
  | { readonly kind: 'call'; readonly operation: string; readonly input: unknown }
  | { readonly kind: 'save'; readonly file: FileToSave }
  | { readonly kind: 'flushed'; readonly outcome: 'clean' | 'unsaved' };
export type ShellRequest = 'flush' | 'lock';
