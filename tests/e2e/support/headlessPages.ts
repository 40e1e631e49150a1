// Pages in a headless browser, each in a context of its own. The small build of Chromium draws no window and is several
// times as quick as the whole one.
import { chromium } from '@playwright/test';
import { findBrowser } from '../../../electron/loopback/findBrowser.ts';
import { onPath } from '../../../tools/systemPackages.mjs';
import { startAccord } from '../../support/startedAccord.ts';
import type { Stage } from './app.ts';

const SHELL = 'chromium-headless-shell';

export async function headlessPages(): Promise<Stage> {
  const executablePath = onPath(SHELL) ? `/usr/bin/${SHELL}` : findBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    close: () => browser.close(),
    async open(options, env) {
      const accord = startAccord([...options, '--no-window'], env);
      const address = await accord.line(/^http:\/\/127\.0\.0\.1:\d+\/#/);
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-GB', timezoneId: 'Europe/London' });
      const page = await context.newPage();
      await page.goto(address);
      return {
        page,
        close: async () => {
          if (!page.isClosed()) await page.close({ runBeforeUnload: false });
          await context.close();
          await accord.stop();
        },
      };
    },
  };
}
