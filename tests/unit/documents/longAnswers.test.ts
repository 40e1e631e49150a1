// Answers that are longer than the page has room for: what goes on over a page says whose answer it is, and a row says its
// name again there and nowhere else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentEngine } from '../../../electron/core/documents/engine.ts';
import type { Block, PrintableDocument } from '../../../shared/documents/blocks.ts';
import { emergencyPage } from '../../../shared/documents/emergencyPage.ts';
import { fullPlan } from '../../../shared/documents/fullPlan.ts';
import { LAYOUT_CODES, type Layout } from '../../../shared/plan/documents.ts';
import { sampleNamed } from '../../golden/emergencyPeople.ts';
import { makeAndRead, openEngine } from '../../support/pdf.ts';

let engine: DocumentEngine;
beforeAll(() => {
  engine = openEngine();
});
afterAll(() => engine.close());

// Of a page: its warning, its words and its foot.
const paper = (layout: Layout, ...blocks: readonly Block[]): PrintableDocument => {
  const { onceAgreed: _, density: __, ...document } = emergencyPage(sampleNamed('amina'));
  const { further: ___, ...furniture } = document.furniture;
  return { ...document, furniture, layout, blocks };
};
const words = (count: number): string => Array.from({ length: count }, (_, number) => `word${number + 1}`).join(' ');
const times = (text: string, part: string): number => text.split(part).length - 1;

describe.each(LAYOUT_CODES)('set in %s', (layout) => {
  it('an answer that goes on over a page has its name there, said once to a screen reader', async () => {
    const facts: Block = {
      kind: 'facts',
      caption: 'At school',
      facts: [
        { label: 'Before', value: [{ text: 'Short' }] },
        { label: 'Snack', value: [{ text: words(1500) }] },
        { label: 'After', value: [{ text: 'Short' }] },
      ],
    };
    const { pages, text, structure } = await makeAndRead(engine, paper(layout, facts));
    expect(pages).toBeGreaterThan(1);
    for (const page of text) expect(times(page, 'Snack')).toBe(1);
    expect(times(structure, '"Snack"')).toBe(1);
    expect(times(text.join(), 'Before')).toBe(1);
    expect(text.join(' ').match(/word\d+/g)).toEqual(words(1500).split(' '));
  });

  it('a row has its name once, and again at the top of each page it goes on over', async () => {
    const lines = Array.from({ length: 60 }, (_, number) => `Line ${number + 1} of what is given and when, in some more words`);
    const table: Block = {
      kind: 'table',
      caption: 'Medicines',
      named: true,
      columns: [
        { label: 'Medicine', share: 1 },
        { label: 'Details', share: 3 },
      ],
      rows: [[[{ text: 'Glucagon' }], [{ text: lines.join('\n') }]]],
    };
    const { pages, text } = await makeAndRead(engine, paper(layout, table));
    expect(pages).toBeGreaterThan(1);
    expect(text.map((page) => times(page, 'Glucagon'))).toEqual(Array(pages).fill(1));
    expect(text.join().match(/Line \d+/g)).toEqual(lines.map((line) => line.split(' of')[0]));
  });
});

it('large print takes hardly more than two and a half times the pages', async () => {
  const plan = fullPlan(sampleNamed('tomos'), 'family');
  const standard = await engine.makePdf(plan);
  const large = await engine.makePdf({ ...plan, layout: 'largePrint' });
  expect(large.ok && standard.ok && large.value.pages / standard.value.pages).toBeLessThan(2.75);
});
