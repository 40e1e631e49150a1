// From a key going down to the frame that shows it, in the real editor on a sample plan, with checks and autosave running.
import type { Page } from 'playwright';
import { median, quantile, rounded, type Measurement } from './measurement.ts';
import { openBrowser, startAccord } from './window.ts';

const WORDS = 'Show her the picture first, then say the word, then wait for about ten seconds. She answers with her eyes. '.repeat(3);
const DATE_OF_BIRTH = '11 2 2018';
const BETWEEN_KEYS_MS = 60;

declare global {
  interface Window {
    paintTimes: number[];
    slowEvents: number[];
  }
}

// The first task after the next frame was drawn: as near to the paint as a page can see.
export const watchPaints = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.paintTimes = [];
    window.slowEvents = [];
    // The browser's own account, for what took longer than a frame; not yet in TypeScript's own declarations.
    const slowerThanAFrame: PerformanceObserverInit & { readonly durationThreshold: number } = { type: 'event', durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.slowEvents.push(entry.duration);
    }).observe(slowerThanAFrame);
    window.addEventListener(
      'keydown',
      (event) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => window.paintTimes.push(performance.now() - event.timeStamp), { once: true });
          port1.start();
          port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
  });

export async function measureKeystroke(): Promise<readonly Measurement[]> {
  const accord = await startAccord(['--sample']);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    await page.goto(accord.address);
    // Somebody whose plan is being written.
    await page.getByText('HUSSAIN, Zainab').first().click();
    await page.getByLabel(/^Type the/).fill(DATE_OF_BIRTH);
    await page.getByLabel('How best to share information').click();
    await watchPaints(page);
    await page.keyboard.type(WORDS, { delay: BETWEEN_KEYS_MS });
    await page
      .getByText(/^Saved \d\d/)
      .first()
      .waitFor();
    const { times, slow } = await page.evaluate(() => ({ times: window.paintTimes, slow: window.slowEvents }));
    const late = slow.filter((duration) => duration > 32).length;
    const detail = `p50 ${rounded(median(times))} ms, ${times.length} keys; by the browser's account ${late} events over 32 ms`;
    return [{ name: 'keystroke', value: quantile(times, 0.95), detail }];
  } finally {
    await browser.close();
    await accord.stop();
  }
}
