// From `npm start` on an installed, built checkout to a first screen that takes a letter; and the same browser on a page
// with nothing but a box to type in, which is the browser's own share.
import { median, rounded, type Measurement } from './measurement.ts';
import { openBrowser, startAccord, typeOneLetter } from './window.ts';

const RUNS = 5;
const BARE_PAGE = 'data:text/html,<title>bare</title><input autofocus>';

async function openAndType(address: string): Promise<number> {
  const before = performance.now();
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    await typeOneLetter(page);
    return performance.now() - before;
  } finally {
    await browser.close();
  }
}

export async function measureStartUp(): Promise<readonly Measurement[]> {
  const totals: number[] = [];
  const servers: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    bare.push(await openAndType(BARE_PAGE));
    const before = performance.now();
    const accord = await startAccord([]);
    const listening = performance.now() - before;
    try {
      totals.push(listening + (await openAndType(accord.address)));
      servers.push(listening);
    } finally {
      await accord.stop();
    }
  }
  const total = median(totals);
  const browser = median(bare);
  return [
    {
      name: 'startTotal',
      value: total,
      detail: `${RUNS} starts; address after ${rounded(median(servers))} ms; bare browser ${rounded(browser)} ms`,
    },
    { name: 'startOurs', value: total - browser, detail: 'total less the bare browser' },
  ];
}
