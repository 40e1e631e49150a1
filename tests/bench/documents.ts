// Paper: how long it takes, beside plain PDFKit (the floor under React-PDF) and Chromium printing HTML in the same run. All
// of ours goes through the worker, as it ships. Other words each time, as other people have them.
import { join } from 'node:path';
import { createDocumentEngine } from '../../electron/core/documents/engine.ts';
import type { PrintableDocument } from '../../shared/documents/blocks.ts';
import { emergencyPage } from '../../shared/documents/emergencyPage.ts';
import { newPlanContent } from '../../shared/plan/planContent.ts';
import { completeAnswers } from '../unit/plan/support/completePlan.ts';
import { measureBatches } from './documentBatch.ts';
import { makeWith, oneTable, tenPages } from './documentsContent.ts';
import { openPrintingBrowser } from './documentsInChromium.ts';
import { drawInPdfkit } from './documentsInPdfkit.ts';
import { median, rounded, type Measurement } from './measurement.ts';

const workerFile = join(import.meta.dirname, '../../dist/node/documents-worker.js');
const WARM_UP = 4;
const ROUNDS = 14;
const FEW_ROWS = 100;
const MANY_ROWS = 1_000;
// A thread takes room for itself in the first few hundred.
const SETTLED = 300;
const DOCUMENTS = 500;
// What the paper beside the form asks for.
const PREVIEW_DOTS = 110;

const emergency = (time: number): PrintableDocument =>
  emergencyPage({
    planNumber: 'PLAN-0042',
    version: 3,
    status: 'draft',
    changedAt: '2026-11-21T10:00:00.000Z',
    sample: true,
    content: newPlanContent({
      ...completeAnswers,
      // A letter more each time, as from somebody who types.
      person: { ...completeAnswers.person, preferredName: 'Minaminamina'.slice(0, 1 + (time % 12)) },
    }),
  });

// The things take turns, so that a busy machine is as unkind to each.
async function medians(rounds: number, ...works: readonly ((time: number) => Promise<unknown>)[]): Promise<readonly number[]> {
  const took = works.map((): number[] => []);
  for (let time = 0; time < WARM_UP + rounds; time += 1) {
    for (const [place, work] of works.entries()) {
      const before = performance.now();
      await work(time);
      if (time >= WARM_UP) took[place]?.push(performance.now() - before);
    }
  }
  return took.map(median);
}

// First of all, before anything else has grown.
async function memory(): Promise<Measurement> {
  const engine = createDocumentEngine({ workerFile });
  const megabytes = (): number => process.memoryUsage().rss / 1024 / 1024;
  const seen: number[] = [];
  for (let time = 0; time < SETTLED + DOCUMENTS; time += 1) {
    await makeWith(engine, emergency(time));
    if ((time + 1) % 100 === 0) seen.push(megabytes());
  }
  await engine.close();
  return {
    name: 'documentMemory',
    value: (seen.at(-1) ?? 0) - (seen[SETTLED / 100 - 1] ?? 0),
    detail: `after each hundred: ${seen.map((value) => value.toFixed(0)).join(', ')} MB`,
  };
}

export async function measureDocuments(): Promise<readonly Measurement[]> {
  const grown = await memory();
  const engine = createDocumentEngine({ workerFile });
  const browser = await openPrintingBrowser();
  try {
    const [page = NaN, preview = NaN] = await medians(
      ROUNDS,
      (time) => makeWith(engine, emergency(time)),
      (time) => makeWith(engine, emergency(time + 6), PREVIEW_DOTS),
    );
    const [ours = NaN, floor = NaN, chromium = NaN] = await medians(
      ROUNDS,
      (time) => makeWith(engine, tenPages(time)),
      (time) => drawInPdfkit(tenPages(time)),
      (time) => browser.print(tenPages(time)),
    );
    const [few = NaN, many = NaN] = await medians(
      2,
      (time) => makeWith(engine, oneTable(FEW_ROWS, time)),
      (time) => makeWith(engine, oneTable(MANY_ROWS, time)),
    );
    const pages = `${await makeWith(engine, tenPages(0))} pages of ours`;
    return [
      { name: 'documentEmergency', value: page, detail: `median of ${ROUNDS}` },
      { name: 'documentPreview', value: preview, detail: `with its picture at ${PREVIEW_DOTS} dots an inch` },
      { name: 'documentPlan', value: ours / floor, detail: `${rounded(ours)} ms (${pages}); plain PDFKit ${rounded(floor)} ms` },
      {
        name: 'documentChromium',
        value: ours / chromium,
        detail: `Chromium ${rounded(chromium)} ms, PDFKit ${rounded(floor / chromium)} of it`,
      },
      {
        name: 'documentRows',
        value: many / MANY_ROWS / (few / FEW_ROWS),
        detail: `${FEW_ROWS} rows ${rounded(few)} ms, ${MANY_ROWS} rows ${rounded(many)} ms`,
      },
      ...measureBatches(),
      grown,
    ];
  } finally {
    await Promise.all([engine.close(), browser.close()]);
  }
}
