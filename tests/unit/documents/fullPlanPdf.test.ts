// The whole plan as a file, read back with other people's tools: a plan with every question answered, the longest plan, and
// people of the samples. What cannot be checked here: that a screen reader speaks it well.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentEngine } from '../../../electron/core/documents/engine.ts';
import type { PrintableDocument } from '../../../shared/documents/blocks.ts';
import { fullPlan } from '../../../shared/documents/fullPlan.ts';
import { textOfDocument } from '../../../shared/documents/wordCount.ts';
import type { Audience } from '../../../shared/plan/fields.ts';
import { newPlanContent, type PlanContent } from '../../../shared/plan/planContent.ts';
import { currentPlans } from '../../../shared/samples/plans/samplePlans.ts';
import { makeAndRead, openEngine, type ReadPdf } from '../../support/pdf.ts';
import { longPlan } from '../plan/support/longPlan.ts';
import { sentinelPlan } from './support/sentinelPlan.ts';

let engine: DocumentEngine;
beforeAll(() => {
  engine = openEngine();
});
afterAll(() => engine.close());

const pagesOf = (content: PlanContent, reader: Audience): PrintableDocument =>
  fullPlan({ planNumber: 'PLAN-0042', version: 3, status: 'draft', changedAt: '2026-11-21T10:00:00.000Z', sample: true, content }, reader);
const print = (content: PlanContent, reader: Audience): Promise<ReadPdf> => makeAndRead(engine, pagesOf(content, reader));

const words = (text: readonly string[]): string => text.join('\n');

function hasFurniture({ text, pages }: ReadPdf, { furniture }: PrintableDocument): void {
  text.forEach((page, index) => {
    expect(page).toContain('DRAFT: not agreed. Do not give care from it.');
    expect(page).toContain('SAMPLE: not a real person.');
    expect(page.replace(/\s+/g, ' ')).toContain(furniture.person);
    expect(page).toMatch(new RegExp(`PLAN-0042 · Version 3 · Draft · .*Page ${index + 1} of ${pages}$`, 'm'));
  });
}

describe.each(['family', 'school'] as const)('a plan with every question answered, for %s', (reader) => {
  const { content, sentinels } = sentinelPlan();
  let file: ReadPdf;
  beforeAll(async () => {
    file = await print(content, reader);
  });

  it('holds each answer they may read and none that is for others', () => {
    const all = words(file.text);
    const missing = sentinels.filter(({ word, readers }) => readers.includes(reader) && !all.includes(word));
    expect(missing).toEqual([]);
    const leaked = sentinels.filter(({ word, readers }) => !readers.includes(reader) && (all + file.structure).includes(word));
    expect(leaked).toEqual([]);
  });

  it('is read in the order in which it is written, with its furniture on every page', () => {
    hasFurniture(file, pagesOf(content, reader));
    const inOrder = (text: string): readonly string[] => [...new Set(text.match(/Qx\d{4}x/g))];
    expect(inOrder(file.structure)).toEqual(inOrder(textOfDocument(pagesOf(content, reader))));
  });

  it('tells a row by its header and a column by its own', () => {
    expect(file.structure).toMatch(/TH: \/Scope \/Row|\/Scope \/Row/);
    expect(file.structure).toMatch(/\/Scope \/Column/);
    expect(file.info).toMatch(/^Tagged:\s+yes$/m);
  });
});

it('prints the longest plan whole, without a page that is mostly empty', async () => {
  const file = await print(longPlan(), 'family');
  hasFurniture(file, pagesOf(longPlan(), 'family'));
  expect(file.pages).toBeGreaterThan(20);
  const lines = file.text.map((page) => page.split('\n').filter((line) => line.trim() !== '').length);
  // The last page may end anywhere.
  expect(Math.min(...lines.slice(0, -1))).toBeGreaterThan(20);
});

it('names a row again where it goes on at the top of a page, and nowhere else', { timeout: 60_000 }, async () => {
  let again = 0;
  const samples = currentPlans.slice(0, 2).map(({ key, answers }) => ({ key, content: newPlanContent(answers) }));
  for (const { key, content } of [{ key: 'long', content: longPlan() }, ...samples]) {
    const { text } = await print(content, 'transition');
    for (const page of text) {
      const lines = page.split('\n').filter((line) => line.trim() !== '');
      // Under what stands on every page, the head of the table and the lines of the name.
      const at = lines.findIndex((line) => line.includes('(continued)'));
      again += at < 0 ? 0 : 1;
      expect([key, at < 16]).toEqual([key, true]);
      expect([key, lines.filter((line) => line.includes('(continued)')).length <= 1]).toEqual([key, true]);
    }
  }
  // Or this has seen nothing.
  expect(again).toBeGreaterThan(0);
});

it.each(currentPlans.slice(0, 4).map(({ answers }) => [answers.person.givenName ?? '', answers] as const))(
  'prints the plan of %s with its furniture on every page',
  async (_, answers) => {
    const file = await print(newPlanContent(answers), 'transition');
    hasFurniture(file, pagesOf(newPlanContent(answers), 'transition'));
    expect(words(file.text)).toContain('Where this version stands');
  },
);
