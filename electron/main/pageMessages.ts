// The one channel that a page may speak on. Only our own page, in the main frame of our own window, is heard; what it says
// must have one of four shapes, and the core checks the rest.
import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import type { Transport } from '../../shared/api/client.ts';
import { appError } from '../../shared/api/errors.ts';
import type { FileToSave, PageMessage, PrintOutcome, SaveOutcome } from '../../shared/api/platform.ts';
import { err } from '../../shared/base/result.ts';
import { isPage } from './windowSession.ts';

interface Parts {
  readonly window: BrowserWindow;
  readonly call: Transport;
  readonly save: (file: FileToSave) => Promise<SaveOutcome>;
  readonly print: (file: FileToSave) => Promise<PrintOutcome>;
  readonly flushed: (outcome: 'clean' | 'unsaved') => void;
}

function comesFromOurPage({ sender, senderFrame }: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  return senderFrame !== null && sender === window.webContents && senderFrame === window.webContents.mainFrame && isPage(senderFrame.url);
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isFile(value: unknown): value is FileToSave {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'fileName' in value &&
    isText(value.fileName) &&
    'mediaType' in value &&
    isText(value.mediaType) &&
    'base64' in value &&
    isText(value.base64)
  );
}

function readMessage(value: unknown): PageMessage | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  if (value.kind === 'call' && 'operation' in value && isText(value.operation) && 'input' in value) {
    return { kind: 'call', operation: value.operation, input: value.input };
  }
  if ((value.kind === 'save' || value.kind === 'print') && 'file' in value && isFile(value.file))
    return { kind: value.kind, file: value.file };
  if (value.kind === 'flushed' && 'outcome' in value && (value.outcome === 'clean' || value.outcome === 'unsaved')) {
    return { kind: 'flushed', outcome: value.outcome };
  }
  return undefined;
}

export function listenToPage({ window, call, save, print, flushed }: Parts): void {
  ipcMain.handle('accord:call', async (event, said: unknown) => {
    if (!comesFromOurPage(event, window)) throw new Error('Refused.');
    const message = readMessage(said);
    switch (message?.kind) {
      case 'call':
        return call(message.operation, message.input);
      case 'save':
        return save(message.file);
      case 'print':
        return print(message.file);
      case 'flushed':
        return flushed(message.outcome);
      case undefined:
        return err(appError('invalid-input'));
    }
  });
}
