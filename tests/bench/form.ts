// The form of a very long plan: from one section to the next, and to the whole plan at once, each to the frame that shows it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { openOnlyPlan } from '../e2e/support/journeys.ts';
import { makeVaultWith } from '../e2e/support/vaultWith.ts';
import { completeAnswers } from '../unit/plan/support/completePlan.ts';
import { longPlan } from '../unit/plan/support/longPlan.ts';
import { median, quantile, rounded, type Measurement } from './measurement.ts';
import { serveRival } from './rivalPage.ts';
import { timeTyping } from './typing.ts';
import { openBrowser, startAccord } from './window.ts';

const ROUNDS = 3;
const LETTERS = 80;
const SECTIONS = ['Medical summary', 'Health needs', 'Emergency plan', 'People and contacts', 'Goals and outcomes', 'Support and actions'];

// What it takes from the press to the first task after the frame that shows its outcome.
const timed = (page: Page, what: { readonly section: string } | { readonly key: string }): Promise<number> =>
  page.evaluate(async (asked) => {
    const button = [...document.querySelectorAll<HTMLElement>('.rail__item')].find(
      ({ innerText }) => 'section' in asked && innerText.startsWith(asked.section),
    );
    const start = performance.now();
    if ('key' in asked) window.dispatchEvent(new KeyboardEvent('keydown', { key: asked.key, bubbles: true, cancelable: true }));
    else button?.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(undefined);
    });
    return performance.now() - start;
  }, what);

// The same kinds of field in the rival library, each way it can be used, in this run.
async function rivalWords(browser: Browser): Promise<string> {
  const rival = await serveRival();
  const words: string[] = [];
  try {
    for (const how of ['register', 'controller'] as const) {
      for (const fields of [300, 600]) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
        await page.goto(rival.address(how, fields));
        const { commits, paints } = await timeTyping(page, page.locator('textarea').first(), LETTERS);
        words.push(`${how} ${fields} fields ${rounded(quantile(commits, 0.95))} (paint ${rounded(quantile(paints, 0.95))})`);
        await page.close();
      }
    }
  } finally {
    rival.close();
  }
  return words.join(', ');
}

export async function measureForm(): Promise<readonly Measurement[]> {
  const { answers, ...rest } = longPlan();
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-vault-'));
  await makeVaultWith(join(folder, 'Vault'), { ...rest, answers: { ...answers, person: completeAnswers.person } });
  const accord = await startAccord(['--vault', join(folder, 'Vault')]);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
    await page.goto(accord.address);
    await openOnlyPlan(page);
    const changes: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) for (const section of SECTIONS) changes.push(await timed(page, { section }));
    const openings: number[] = [];
    const wholes: number[] = [];
    for (let round = 0; round < ROUNDS * 2; round += 1) {
      const from = Date.now();
      openings.push(await timed(page, { key: 'F7' }));
      await page.waitForFunction(() => document.querySelectorAll('.whole__section .lead').length === 16);
      wholes.push(Date.now() - from);
      await timed(page, { key: 'F7' });
    }
    await timed(page, { key: 'F7' });
    await page.waitForFunction(() => document.querySelectorAll('.whole__section .lead').length === 16);
    const fields = await page.locator('.field').count();
    const { commits, paints, late } = await timeTyping(page, page.getByLabel('How best to share information'), LETTERS);
    const rivals = await rivalWords(browser);
    return [
      {
        name: 'keystrokeWhole',
        value: quantile(paints, 0.95),
        detail: `p50 ${rounded(median(paints))} ms, ${paints.length} keys, ${late} of them late`,
      },
      {
        name: 'commitWhole',
        value: quantile(commits, 0.95),
        detail: `p50 ${rounded(median(commits))} ms, ${fields} fields; react-hook-form: ${rivals}`,
      },
      {
        name: 'sectionChange',
        value: median(changes),
        detail: `worst ${rounded(quantile(changes, 1))} ms of ${changes.length}`,
      },
      {
        name: 'wholePlan',
        value: median(openings),
        detail: `worst ${rounded(quantile(openings, 1))} ms of ${openings.length}; all of it in the page after ${rounded(median(wholes))} ms`,
      },
    ];
  } finally {
    await browser.close();
    await accord.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
