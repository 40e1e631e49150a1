// A paper as a Word file, read back by mammoth, by LibreOffice and as the XML it is made of. What cannot be seen here: how Word
// itself shows it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentEngine } from '../../../electron/core/documents/engine.ts';
import type { Block, PrintableDocument } from '../../../shared/documents/blocks.ts';
import { fullPlan } from '../../../shared/documents/fullPlan.ts';
import { textsOfDocument } from '../../../shared/documents/wordCount.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { currentPlans } from '../../../shared/samples/plans/samplePlans.ts';
import { valueOf } from '../../support/testApp.ts';
import { asHtml, asText, filesIn, pagesInLibreOffice } from '../../support/docx.ts';
import { everyBlock } from '../../support/everyBlock.ts';
import { openEngine } from '../../support/pdf.ts';
import { longPlan } from '../plan/support/longPlan.ts';

let engine: DocumentEngine;
beforeAll(() => {
  engine = openEngine();
});
afterAll(() => engine.close());

const make = async (document: PrintableDocument): Promise<Uint8Array> => valueOf(await engine.makeDocx(document));
const FACTS = { planNumber: 'PLAN-0042', version: 3, changedAt: '2026-11-21T10:00:00.000Z', sample: true } as const;
const paperOf = (...blocks: readonly Block[]): PrintableDocument => ({ ...everyBlock(), blocks });
const letters = (text: string): string => text.replaceAll(/[\s[\]]+/g, '');

function expectInOrder(text: string, pieces: readonly string[]): void {
  const read = letters(text);
  let from = 0;
  for (const piece of pieces) {
    const found = read.indexOf(letters(piece), from);
    expect({ piece, stands: found >= from }).toEqual({ piece, stands: true });
    from = found + letters(piece).length;
  }
}

describe('every kind of block', () => {
  let bytes: Uint8Array;
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    bytes = await make(everyBlock());
    files = filesIn(bytes);
  });

  it('is headings, lists and tables with a head to whoever reads it', async () => {
    const html = await asHtml(bytes);
    for (const heading of [
      '<h1>Paper of every kind</h1>',
      '<h2>What is known</h2>',
      '<h3>What to do</h3>',
      '<h2>DO NOT</h2>',
      '<ol><li>First thing to do</li>',
      '<ul><li>One of some</li>',
    ])
      expect(html).toContain(heading);
    expect(html).toMatch(/<table><thead><tr><th><p><strong>Medicine, and when<\/strong>/);
    expect(html.match(/<tr>/g)).toHaveLength(15);
    expect(html).toContain('<p><strong>First language: </strong>Somali</p>');
    // Our words stay ours where they are pasted without their slant.
    expect(html).toContain('[Not answered]');
  });

  it('says in its head and foot that it is a draft, a sample, and a copy that can be changed', () => {
    const head = files.get('word/header1.xml') ?? '';
    for (const words of ['SAMPLE DRAFT', 'DRAFT: not agreed. Do not give care from it.', 'SAMPLE: not a real person.'])
      expect(head).toContain(words);
    const foot = files.get('word/footer1.xml') ?? '';
    for (const words of ['TEST, Amina Łucja (Miss)', 'Version 3 · Draft', 'Word copy: anyone who has it can change it.', 'NUMPAGES'])
      expect(foot).toContain(words);
  });

  it('has a title, a language and a head for its table, reaches for nothing outside, and holds nothing that traps', () => {
    expect(files.get('docProps/core.xml')).toContain('<dc:title>Paper of every kind, PLAN-0042, version 3</dc:title>');
    expect(files.get('docProps/core.xml')).not.toMatch(/Amina|999/);
    expect(files.get('word/styles.xml')).toContain('w:val="en-GB"');
    expect(files.get('word/document.xml')?.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const all = [...files.values()].join('\n');
    for (const trap of ['<w:sdt', 'TargetMode="External"', 'vbaProject', '<w:ins ', '<w:del ', '<w:documentProtection'])
      expect(all).not.toContain(trap);
  });

  it('opens in LibreOffice, where each page bears its marks and its number', { timeout: 120_000 }, () => {
    const pages = pagesInLibreOffice(bytes);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('SAMPLE DRAFT');
      expect(page).toContain('DRAFT: not agreed. Do not give care from it.');
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
    }
  });

  it('is the same bytes whenever and wherever it is made', async () => {
    const zone = process.env['TZ'];
    try {
      for (const elsewhere of ['Pacific/Auckland', 'America/Los_Angeles']) {
        process.env['TZ'] = elsewhere;
        // A worker takes its zone from the process that starts it.
        const there = openEngine();
        const made = valueOf(await there.makeDocx(everyBlock()));
        await there.close();
        expect(Buffer.from(made).equals(Buffer.from(bytes))).toBe(true);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

it('names the PDF that can be checked, where the words are agreed', async () => {
  const agreed = { ...everyBlock(), furniture: { person: 'TEST, Amina', version: 'Version 3', code: '7K2M-9PQR', warnings: [] } };
  const files = filesIn(await make(agreed));
  expect(files.get('word/footer1.xml')).toContain('The PDF with code 7K2M-9PQR can be checked.');
  expect(files.get('word/header1.xml')).not.toContain('DRAFT');
});

it.each(currentPlans.map(({ key, answers }) => [key, answers] as const))(
  'all that the plan of %s says stands in it, once and in order',
  async (_key, answers) => {
    const document = fullPlan({ ...FACTS, status: 'draft', content: newPlanContent(answers) }, 'localAuthority');
    const tables = document.blocks.filter(({ kind }) => kind === 'table').length;
    const bytes = await make(document);
    expectInOrder(await asText(bytes), textsOfDocument(document));
    expect((await asHtml(bytes)).match(/<thead>/g) ?? []).toHaveLength(tables);
  },
);

it('the longest plan is all there', { timeout: 60_000 }, async () => {
  const document = fullPlan({ ...FACTS, status: 'draft', content: longPlan() }, 'family');
  const bytes = await make(document);
  expect(bytes.length).toBeLessThan(10 * 1024 * 1024);
  expectInOrder(await asText(bytes), textsOfDocument(document));
});

it('what an XML file may not hold does not break it, and nothing else is lost', async () => {
  const text = `a\u0000b\u0007c \uD800 <b>&amp;"'</b> ]]> \u202Eleft\u202C ${'x'.repeat(10_000)} end`;
  const read = await asText(await make(paperOf({ kind: 'paragraph', spans: [{ text }] })));
  expect(read).toContain('a\uFFFDb\uFFFDc \uFFFD <b>&amp;"\'</b> ]]> \u202Eleft\u202C');
  expect(read).toContain(`${'x'.repeat(10_000)} end`);
});

it('Arabic and Urdu run from right to left, and what stands beside them does not', async () => {
  const facts = [{ label: 'First language', value: [{ text: 'عربي' }] }];
  const said = { kind: 'paragraph', spans: [{ text: 'میری بیٹی\nMy daughter' }] } as const;
  const xml = filesIn(await make(paperOf({ kind: 'facts', caption: 'x', facts }, said))).get('word/document.xml') ?? '';
  expect(xml).toMatch(/<w:rtl\/><\/w:rPr><w:t xml:space="preserve">عربي<\/w:t>/);
  expect(xml.match(/<w:bidi\/>/g)).toHaveLength(1);
  expect(xml).not.toMatch(/<w:rtl\/><\/w:rPr><w:t xml:space="preserve">My daughter/);
});

it('200 rows of a table are 200 rows, and each numbered list counts from one', async () => {
  const rows = Array.from({ length: 200 }, (_, row) => [[{ text: `Support ${row + 1}` }], [{ text: 'Weekly' }]]);
  const columns = ['What', 'How often'].map((label) => ({ label, share: 1 }));
  const list = { kind: 'list', ordered: true, items: [[{ text: 'one' }], [{ text: 'two' }]] } as const;
  const bytes = await make(paperOf({ kind: 'table', caption: 'Support', columns, rows }, list, list));
  expect((await asHtml(bytes)).match(/<tr>/g)).toHaveLength(201);
  const numbers = [...(filesIn(bytes).get('word/document.xml') ?? '').matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
  expect(new Set(numbers).size).toBe(2);
});

it('a document of more than anybody reads is refused before it is begun', async () => {
  const rows = Array.from({ length: 2_100 }, (_, row) => [[{ text: `${row}` }]]);
  const made = await engine.makeDocx(paperOf({ kind: 'table', caption: 'x', columns: [{ label: 'x', share: 1 }], rows }));
  expect(made).toMatchObject({ ok: false, error: { code: 'document-failed', happened: expect.stringContaining('2,100 rows') } });
});
