// The loopback host: the same page in an app window of an installed browser. The launch secret comes once, in the fragment
// of the address; it is wiped from there at once and traded for a token that lives in this page's memory only. So a reload
// cannot come back in, by design, and the page says so plainly.
import { bringsFile, MOST_CALL_BYTES, MOST_FILE_CALL_BYTES, type Transport } from '../../shared/api/client.ts';
import { appError, type AppError } from '../../shared/api/errors.ts';
import type { FileToSave, Platform, SaveOutcome } from '../../shared/api/platform.ts';
import { err, type Result } from '../../shared/base/result.ts';
import { createFramePrinter } from './printInFrame.ts';

// A browser lets a page that is going away still send 64 KiB, over all its requests together; two of ours at most are under
// way at once.
const KEEPALIVE_MOST_BYTES = 30_000;

const TOO_LONG = {
  happened: 'What you typed or pasted is longer than Accord can store.',
  safe: 'Everything up to the last "Saved" is stored, and what you have typed since is still on screen.',
  next: 'Shorten the longest answer, or undo the paste. Accord then saves by itself.',
} as const;

export function takeLaunchSecret(): string | undefined {
  const secret = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  return secret === '' ? undefined : secret;
}

export async function connectBrowser(secret: string): Promise<Platform | undefined> {
  const token = await signIn(secret);
  if (token === undefined) return undefined;
  refuseReload();
  let unsaved = false;
  addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
  return {
    host: 'loopback',
    call: callWith(token),
    saveFile,
    ...createFramePrinter(),
    onClosing: (flush) => {
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') void flush();
      });
      for (const leaving of ['pagehide', 'beforeunload'] as const) addEventListener(leaving, () => void flush());
    },
    holdOpen: (hold) => {
      unsaved = hold;
    },
    // A browser window has no menu of ours and is not told of a suspend.
    onLockRequested: () => undefined,
  };
}

async function signIn(secret: string): Promise<string | undefined> {
  try {
    const answer = await fetch('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret }),
    });
    if (!answer.ok) return undefined;
    const body: unknown = await answer.json();
    return typeof body === 'object' && body !== null && 'token' in body && typeof body.token === 'string' ? body.token : undefined;
  } catch {
    return undefined;
  }
}

export function callWith(token: string): Transport {
  return async (operation, input) => {
    const body = JSON.stringify({ operation, input });
    const bytes = new Blob([body]).size;
    // The server ends the connection of a longer one without an answer in words.
    const [place, most] = bringsFile(operation) ? (['/file', MOST_FILE_CALL_BYTES] as const) : (['/call', MOST_CALL_BYTES] as const);
    if (bytes > most) return err(appError('invalid-input', TOO_LONG));
    try {
      const answer = await fetch(place, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body,
        keepalive: bytes < KEEPALIVE_MOST_BYTES,
      });
      const result: unknown = await answer.json();
      return isResult(result) ? result : err(appError('disconnected'));
    } catch {
      return err(appError('disconnected'));
    }
  };
}

const isResult = (value: unknown): value is Result<unknown, AppError> => typeof value === 'object' && value !== null && 'ok' in value;

// F5 would throw away the token, and with it the way to save.
function refuseReload(): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'F5' || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'r')) event.preventDefault();
    },
    { capture: true },
  );
}

interface SavePicker {
  readonly showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;
}

async function saveFile({ fileName, mediaType, base64 }: FileToSave): Promise<SaveOutcome> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const blob = new Blob([bytes], { type: mediaType });
  const { showSaveFilePicker } = globalThis as SavePicker; // not yet in TypeScript's DOM types
  if (!showSaveFilePicker) return download(blob, fileName);
  try {
    const file = await showSaveFilePicker({ suggestedName: fileName });
    const writable = await file.createWritable();
    await writable.write(blob);
    await writable.close();
    return 'saved';
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') return 'cancelled';
    if (fault instanceof DOMException && fault.name === 'SecurityError') return download(blob, fileName);
    return 'failed';
  }
}

function download(blob: Blob, fileName: string): SaveOutcome {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return 'saved';
}
