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
  // The shell asks the page to lock (menu, suspend).
  readonly onLockRequested: (lock: () => void) => void;
}
