// Prints the very bytes: the browser's own viewer opens them in a frame that nobody sees, and is asked for its dialog. The
// frame goes as soon as somebody is back at the page, because the dialog lies over it as long as it is open.
import type { FileToSave, Platform } from '../../shared/api/platform.ts';

const MOST_WAIT_MS = 10_000;

const loaded = (frame: HTMLIFrameElement): Promise<boolean> =>
  new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), MOST_WAIT_MS);
    frame.addEventListener(
      'load',
      () => {
        clearTimeout(late);
        resolve(true);
      },
      { once: true },
    );
  });

export function createFramePrinter(): Pick<Platform, 'printFile' | 'forgetPrinted'> {
  let forget = (): void => undefined;

  // Out of sight, and gone when it is forgotten.
  function lend({ base64, mediaType }: FileToSave): HTMLIFrameElement {
    forget();
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const frame = document.createElement('iframe');
    const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    const over = new AbortController();
    frame.hidden = true;
    frame.title = 'The paper that is being printed';
    frame.src = address;
    forget = () => {
      over.abort();
      URL.revokeObjectURL(address);
      frame.remove();
    };
    for (const back of ['pointerdown', 'keydown'] as const) addEventListener(back, forget, { capture: true, signal: over.signal });
    return frame;
  }

  return {
    forgetPrinted: () => forget(),
    printFile: async (file) => {
      // Where papers are sent to another program, the frame would stay empty, and an empty page would be printed.
      if (!navigator.pdfViewerEnabled) return 'unavailable';
      const frame = lend(file);
      const ready = loaded(frame);
      document.body.append(frame);
      try {
        if (!(await ready) || !frame.contentWindow) throw new Error('The viewer did not open the paper.');
        frame.contentWindow.print();
        return 'asked';
      } catch {
        // Some browsers keep the viewer away from the page that opened it.
        forget();
        return 'unavailable';
      }
    },
  };
}
