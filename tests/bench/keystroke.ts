// From a key going down to the frame that shows it, in the real editor on a sample plan, with checks and autosave running.
import { median, quantile, rounded, type Measurement } from './measurement.ts';
import { timeTyping } from './typing.ts';
import { openBrowser, startAccord } from './window.ts';

const DATE_OF_BIRTH = '11 2 2018';
const LETTERS = 300;

export async function measureKeystroke(): Promise<readonly Measurement[]> {
  const accord = await startAccord(['--sample']);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    await page.goto(accord.address);
    // Somebody whose plan is being written.
    await page.getByText('HUSSAIN, Zainab').first().click();
    await page.getByLabel(/^Type the/).fill(DATE_OF_BIRTH);
    const { paints, late } = await timeTyping(page, page.getByLabel('How best to share information'), LETTERS);
    await page
      .getByText(/^Saved \d\d/)
      .first()
      .waitFor();
    const detail = `p50 ${rounded(median(paints))} ms, ${paints.length} keys; by the browser's account ${late} events over 32 ms`;
    return [{ name: 'keystroke', value: quantile(paints, 0.95), detail }];
  } finally {
    await browser.close();
    await accord.stop();
  }
}
