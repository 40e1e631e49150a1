// What no page in this application may do, wherever it comes from: go elsewhere, open a window, or embed another page. The
// window of a paper holds the viewer that shows it, in frames of its own.
import { app, type WebContents } from 'electron';
import { mayShowPaper, PAPER } from './paperAddress.ts';

export function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate'] as const) {
    // One signature for three events; each carries what is prevented.
    contents.on(event as 'will-navigate', (details) => {
      if (contents.getURL() !== PAPER || !mayShowPaper(details.url)) details.preventDefault();
    });
  }
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

export const confineEverything = (): void => {
  app.on('web-contents-created', (_, contents) => confine(contents));
};
