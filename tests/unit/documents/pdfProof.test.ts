// A paper with every kind of block, in every layout, read back: nothing missing, nothing twice, nothing on top of anything,
// tagged as what it is, and nothing in the file that runs, asks or leads elsewhere.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentEngine } from '../../../electron/core/documents/engine.ts';
import type { Block, PrintableDocument, Span } from '../../../shared/documents/blocks.ts';
import { textOfDocument } from '../../../shared/documents/wordCount.ts';
import { LAYOUT_CODES } from '../../../shared/plan/documents.ts';
import { everyBlock } from '../../support/everyBlock.ts';
import { makeAndRead, openEngine, type ReadPdf } from '../../support/pdf.ts';
import {
  allIn,
  namesIn,
  offThePaper,
  overlaps,
  placedWords,
  readAloud,
  sizedText,
  structureOf,
  UNWANTED,
  type StructureNode,
} from '../../support/pdfProof.ts';

let engine: DocumentEngine;
beforeAll(() => {
  engine = openEngine();
});
afterAll(() => engine.close());

const squeezed = (text: string): string => text.replace(/\s+/g, '');

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

// Who the paper is about and what stands in tables is read by rows; where they are stacked, each cell with its header.
function spoken(document: PrintableDocument, block: Block, stacked: boolean): readonly string[] {
  if (block.kind === 'identity' && !stacked)
    return [block.name, ...block.facts.map(({ label }) => label), ...block.facts.map(({ value }) => textOf(value))];
  if (block.kind === 'table' && stacked)
    return block.rows.flatMap((row) => row.flatMap((cell, column) => [block.columns[column]?.label ?? '', textOf(cell)]));
  return textOfDocument({ ...document, blocks: [block] }).split('\n');
}

describe.each(LAYOUT_CODES)('every kind of block, %s', (layout) => {
  const document = everyBlock(layout);
  const stacked = layout === 'largePrint';
  // Its four columns are too narrow for wide letters.
  const tableIsStacked = stacked || layout === 'spaced';
  let paper: ReadPdf;
  let structure: StructureNode;
  beforeAll(async () => {
    paper = await makeAndRead(engine, document);
    structure = structureOf(paper.bytes);
  });

  it('is all there, once, in the order it is read', () => {
    const heard = squeezed(readAloud(structure).join('')).replaceAll(/[[\]]/g, '');
    let from = 0;
    for (const block of document.blocks)
      for (const line of spoken(document, block, block.kind === 'table' ? tableIsStacked : stacked)) {
        const at = heard.indexOf(squeezed(line), from);
        expect([line, at]).not.toEqual([line, -1]);
        from = at + squeezed(line).length;
      }
    expect(heard.split(squeezed('Strongly said.'))).toHaveLength(2);
  });

  it('lies on the paper, and no word on another', () => {
    const words = placedWords(paper.bytes);
    expect(offThePaper(words, 18)).toEqual([]);
    expect(overlaps(words)).toEqual([]);
  });

  it('has the same around every page, and says it to a listener once', () => {
    paper.text.forEach((page, index) => {
      expect(squeezed(page)).toContain(squeezed('DRAFT: not agreed. Do not give care from it.'));
      expect(squeezed(page)).toContain(squeezed('TEST, Amina Łucja (Miss) · Born 14-Mar-2016'));
      expect(page).toContain(`Page ${index + 1} of ${paper.pages}`);
    });
    expect(readAloud(structure).filter((said) => said.startsWith('DRAFT'))).toHaveLength(1);
    expect(readAloud(structure).join(' ')).not.toMatch(/Page \d/);
  });

  it('holds nothing that runs, asks, hides or leads elsewhere', () => {
    const names = namesIn(paper.bytes);
    expect(UNWANTED.filter((name) => names.has(name))).toEqual([]);
    for (const name of ['/StructTreeRoot', '/MarkInfo', '/Lang', '/Outlines', '/PageLabels', '/DisplayDocTitle'])
      expect([...names]).toContain(name);
  });

  it('embeds every font, as the letters used only', () => {
    expect(paper.fonts.length).toBeGreaterThan(1);
    for (const font of paper.fonts) expect(font).toMatchObject({ embedded: true, subset: true });
  });

  it('is a tree of parts, headings, lists and tables that a reader can walk', () => {
    const all = allIn(structure);
    const byRole = (role: string): readonly StructureNode[] => all.filter((node) => node.role === role);
    expect(structure.role).toBe('Document');
    expect(byRole('H1').map(readAloud)).toEqual([['Paper of every kind']]);
    expect(byRole('H2').flatMap(readAloud)).toEqual(expect.arrayContaining(['What is known', 'DO NOT', 'Allergies', 'To cut out']));
    for (const list of byRole('L')) {
      expect(list.attributes.some((said) => said.startsWith('/ListNumbering'))).toBe(true);
      expect(list.children.every(({ role }) => role === 'LI')).toBe(true);
    }
    for (const item of byRole('LI')) expect(['Lbl', 'Lbl LBody']).toContain(item.children.map(({ role }) => role).join(' '));
    for (const table of byRole('Table')) {
      expect(table.children.every(({ role }) => role === 'TR')).toBe(true);
      expect(table.attributes.join()).toContain('/Summary');
    }
    for (const header of byRole('TH')) expect(header.attributes.join()).toMatch(/\/Scope \/(Row|Column)/);
    // The head of a table is printed again on the next page, and read once.
    const heads = byRole('TH')
      .flatMap(readAloud)
      .filter((said) => said === 'Most in a day');
    expect(heads.length).toBe(tableIsStacked ? 14 : 1);
  });

  it('has bookmarks under one another as the headings are, each leading to its heading', async () => {
    const opening = getDocument({ data: paper.bytes.slice(), verbosity: 0 });
    const pdf = await opening.promise;
    interface Bookmark {
      readonly title: string;
      readonly dest: unknown;
      readonly items: readonly Bookmark[];
    }
    const [top, ...others]: readonly Bookmark[] = await pdf.getOutline();
    expect(others).toEqual([]);
    expect(top?.title).toBe('Paper of every kind');
    expect(top?.items.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['What is known', 'What not to do', 'DO NOT', 'To cut out']),
    );
    expect(top?.items.find(({ title }) => title === 'What is known')?.items.map(({ title }) => title)).toEqual(['What to do']);
    const words = placedWords(paper.bytes);
    for (const title of ['What is known', 'DO NOT', 'To cut out']) {
      const dest = top?.items.find((one) => one.title === title)?.dest as readonly [{ num: number; gen: number }, object, number, number]; // XYZ
      const page = (await pdf.getPageIndex(dest[0])) + 1;
      const found = words.find(
        (word, index) =>
          word.page === page &&
          words
            .slice(index, index + 3)
            .map(({ text }) => text)
            .join(' ')
            .startsWith(title),
      );
      expect(Math.abs((found?.top ?? NaN) - (841.89 - dest[3]))).toBeLessThan(12);
    }
    expect(await pdf.getPageLabels()).toEqual(Array.from({ length: paper.pages }, (_, index) => String(index + 1)));
    await opening.destroy();
  });
});

describe('a layout', () => {
  const sizesOf = async (paper: ReadPdf): Promise<ReadonlyMap<string, number>> =>
    new Map((await sizedText(paper.bytes)).map(({ text, size }) => [text.trim(), Math.round(size * 10) / 10]));

  it('standard has a body of 11 points', async () => {
    const sizes = await sizesOf(await makeAndRead(engine, everyBlock()));
    expect(sizes.get('Third thing to do')).toBe(11);
    expect(sizes.get('Listen to her parents.')).toBe(11);
  });

  it('large print has a body of 18 points, larger headings, and nothing under 15 but the cards, which are as large as a wallet', async () => {
    const paper = await makeAndRead(engine, {
      ...everyBlock('largePrint'),
      blocks: everyBlock().blocks.filter(({ kind }) => kind !== 'cards'),
    });
    const sizes = await sizesOf(paper);
    expect(sizes.get('Third thing to do')).toBe(18);
    expect(sizes.get('What is known')).toBeGreaterThan(20);
    expect(sizes.get('Paper of every kind')).toBeGreaterThan(30);
    expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(15);
  });

  it('of high contrast draws in black alone, with heavier lines, and lays nothing behind the words', async () => {
    const [plain, strong] = [await makeAndRead(engine, everyBlock()), await makeAndRead(engine, everyBlock('highContrast'))];
    const colours = ({ unpacked }: ReadPdf): ReadonlySet<string> =>
      new Set([...unpacked.matchAll(/^((?:[\d.]+ )+)(?:rg|RG|g|G|sc|SC|scn|SCN)$/gm)].map(([, colour]) => colour?.trim() ?? ''));
    expect(colours(plain).size).toBeGreaterThan(1);
    for (const colour of colours(strong)) expect(colour).toMatch(/^0( 0)*$/);
    const widest = ({ unpacked }: ReadPdf): number =>
      Math.max(
        ...[...unpacked.matchAll(/^[\d.]+ [\d.]+ (?:[3-9]\d\d|[\d.]+) ([\d.]+) re$/gm)]
          .map(([, height]) => Number(height))
          .filter((height) => height < 20),
      );
    expect(widest(strong)).toBeGreaterThan(widest(plain));
    // In the margin, where no word of the page stands.
    for (const word of placedWords(strong.bytes)) expect(word.left).toBeGreaterThan(30);
  });

  it('spaced has wide lines and letters, nothing slanted, and our own words in brackets', async () => {
    const [plain, spaced] = [await makeAndRead(engine, everyBlock()), await makeAndRead(engine, everyBlock('spaced'))];
    expect(plain.fonts.map(({ name }) => name).join()).toContain('Italic');
    expect(spaced.fonts.map(({ name }) => name).join()).not.toContain('Italic');
    expect(spaced.text.join('')).toContain('[Not answered]');
    const step = ({ bytes }: ReadPdf): number => {
      const [first, second] = placedWords(bytes).filter(({ text }) => text === 'sit');
      return (second?.top ?? NaN) - (first?.top ?? NaN);
    };
    const wide = ({ bytes }: ReadPdf): number => {
      const word = placedWords(bytes).find(({ text }) => text === 'parents.');
      return (word?.right ?? NaN) - (word?.left ?? NaN);
    };
    const size = [...(await sizesOf(spaced))].find(([text]) => text.includes('parents'))?.[1] ?? NaN;
    expect(step(spaced)).toBeGreaterThanOrEqual(1.5 * size);
    expect(step(plain)).toBeLessThan(1.5 * 11);
    expect(wide(spaced) / size).toBeGreaterThan((1.1 * wide(plain)) / 11);
  });

  it('prints a page that has to hold one side in any layout, with every word', async () => {
    for (const layout of LAYOUT_CODES) {
      const paper = await makeAndRead(engine, { ...everyBlock(layout), density: 'oneSide' });
      expect(overlaps(placedWords(paper.bytes))).toEqual([]);
      expect(offThePaper(placedWords(paper.bytes), 8)).toEqual([]);
      expect(squeezed(paper.text.join(''))).toContain(squeezed('Do not leave her alone'));
    }
  });

  it('keeps the columns of a row that goes on over a page, and its head above it', async () => {
    const words = 'Give her time to think. '.repeat(200);
    const paper = await makeAndRead(engine, {
      ...everyBlock(),
      blocks: [
        {
          kind: 'table',
          caption: 'Steps',
          columns: [
            { label: 'Step', share: 1 },
            { label: 'How', share: 1 },
          ],
          rows: [[[{ text: 'Wait' }], [{ text: words }]]],
        },
      ],
    });
    expect(paper.pages).toBeGreaterThan(1);
    for (let page = 1; page <= paper.pages; page += 1) {
      const found = placedWords(paper.bytes).filter((word) => word.page === page);
      const how = found.find(({ text }) => text === 'How')?.left ?? NaN;
      for (const { left } of found.filter(({ text }) => text === 'think.')) expect(left).toBeGreaterThanOrEqual(how - 0.5);
    }
  });
});
