// What typing costs in a page: the script of a letter up to the end of its commit, and the way to the frame that shows it.
import type { Locator, Page } from 'playwright';

const WORDS = 'Show her the picture first, then say the word, then wait for about ten seconds. She answers with her eyes. ';
const BETWEEN_KEYS_MS = 60;

declare global {
  interface Window {
    paintTimes: number[];
    commitTimes: number[];
    slowEvents: number[];
  }
}

export const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.paintTimes = [];
    window.commitTimes = [];
    window.slowEvents = [];
    // The browser's own account, for what took longer than a frame; not yet in TypeScript's own declarations.
    const slowerThanAFrame: PerformanceObserverInit & { readonly durationThreshold: number } = { type: 'event', durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.slowEvents.push(entry.duration);
    }).observe(slowerThanAFrame);
    const afterThis = (run: () => void): void => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', run, { once: true });
      port1.start();
      port2.postMessage(undefined);
    };
    window.addEventListener(
      'keydown',
      (event) => requestAnimationFrame(() => afterThis(() => window.paintTimes.push(performance.now() - event.timeStamp))),
      { capture: true },
    );
    // React hears the event at the root of the page and commits what the letter changes before the event comes back up here.
    let began = 0;
    window.addEventListener('input', () => (began = performance.now()), { capture: true });
    window.addEventListener('input', () => window.commitTimes.push(performance.now() - began));
  });

export interface Typed {
  readonly commits: readonly number[];
  readonly paints: readonly number[];
  // Events that took longer than two frames, by the browser's own account.
  readonly late: number;
}

export async function timeTyping(page: Page, box: Locator, letters: number): Promise<Typed> {
  await box.click();
  await watchKeys(page);
  await page.keyboard.type(WORDS.repeat(Math.ceil(letters / WORDS.length)).slice(0, letters), { delay: BETWEEN_KEYS_MS });
  await page.waitForFunction((count) => window.paintTimes.length >= count && window.commitTimes.length >= count, letters);
  return page.evaluate(() => ({
    commits: window.commitTimes,
    paints: window.paintTimes,
    late: window.slowEvents.filter((duration) => duration > 32).length,
  }));
}
