// From a key going down in Ctrl+K to the frame that shows what was found, in a very long plan; and how long it takes to open,
// which is when all that can be found is gathered.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOnlyPlan } from '../e2e/support/journeys.ts';
import { makeVaultWith } from '../e2e/support/vaultWith.ts';
import { completeAnswers } from '../unit/plan/support/completePlan.ts';
import { longPlan } from '../unit/plan/support/longPlan.ts';
import { watchKeys } from './typing.ts';
import { median, quantile, rounded, type Measurement } from './measurement.ts';
import { openBrowser, startAccord } from './window.ts';

// By label, by what is written, by a number, and with slips of the fingers.
const QUERIES = ['who to phone', 'emergency medicine dose', 'knows the early signs', 'c3 short answer', 'alergies', 'emergnecy medcines'];
const ROUNDS = 4;
const BETWEEN_KEYS_MS = 60;

export async function measureGoTo(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-go-to-'));
  const { answers, ...rest } = longPlan();
  await makeVaultWith(join(folder, 'Vault'), { ...rest, answers: { ...answers, person: completeAnswers.person } });
  const accord = await startAccord(['--vault', join(folder, 'Vault')]);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    await page.goto(accord.address);
    await openOnlyPlan(page);
    await watchKeys(page);
    const opened: number[] = [];
    const typed: number[] = [];
    for (const query of Array.from({ length: ROUNDS }, () => QUERIES).flat()) {
      await page.evaluate(() => (window.paintTimes = []));
      // The key itself alone: the one that is held down with it opens nothing.
      await page.keyboard.down('Control');
      await page.evaluate(() => (window.paintTimes = []));
      await page.keyboard.press('K');
      await page.getByRole('listbox', { name: 'What was found' }).waitFor();
      await page.keyboard.up('Control');
      await page.waitForFunction(() => window.paintTimes.length > 0);
      opened.push(...(await page.evaluate(() => window.paintTimes.splice(0))));
      await page.keyboard.type(query, { delay: BETWEEN_KEYS_MS });
      await page.waitForFunction((keys) => window.paintTimes.length >= keys, query.length);
      typed.push(...(await page.evaluate(() => window.paintTimes.splice(0))));
      await page.keyboard.press('Escape');
    }
    return [
      { name: 'goToKey', value: quantile(typed, 0.95), detail: `p50 ${rounded(median(typed))} ms, ${typed.length} keys` },
      { name: 'goToOpen', value: median(opened), detail: `p95 ${rounded(quantile(opened, 0.95))} ms, ${opened.length} times` },
    ];
  } finally {
    await browser.close();
    await accord.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
