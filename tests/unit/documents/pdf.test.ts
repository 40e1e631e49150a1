// Front sheets as files, read back with other people's tools. What cannot be checked here: that a screen reader speaks
// them well, and conformance to PDF/UA (no validator is at hand, so the files do not claim it).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentEngine } from '../../../electron/core/documents/engine.ts';
import { MOST_LETTERS, MOST_ROWS } from '../../../electron/core/documents/pdf/tooMuch.ts';
import type { Block, PrintableDocument } from '../../../shared/documents/blocks.ts';
import { frontSheet } from '../../../shared/documents/frontSheet.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { amina, changedMind, issued } from '../../golden/frontSheetPeople.ts';
import { everyBlock } from '../../support/everyBlock.ts';
import { offThePaper, overlaps, placedWords } from '../../support/pdfProof.ts';
import { documentsWorker, makeAndRead, openEngine, type ReadPdf } from '../../support/pdf.ts';

let engine: DocumentEngine;
let sheet: ReadPdf;

beforeAll(async () => {
  engine = openEngine();
  sheet = await makeAndRead(engine, frontSheet(amina));
});
afterAll(() => engine.close());

const print = (person: Answers['person']): Promise<ReadPdf> => makeAndRead(engine, frontSheet(issued(person)));
const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const times = (text: string, part: string): number => text.split(part).length - 1;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const documentOf = (blocks: readonly Block[]): PrintableDocument => ({ ...frontSheet(amina), blocks });

describe('the front sheet as a file', () => {
  it('says what it is: title, language, dates, tags; and holds nothing that runs or asks', () => {
    expect(sheet.info).toMatch(/^Title:\s+Front sheet, PLAN-0042, version 3$/m);
    expect(sheet.info).toMatch(/^Tagged:\s+yes$/m);
    expect(sheet.info).toMatch(/^CreationDate:\s+2026-11-21T14:03:22/m);
    expect(sheet.info).toMatch(/^ModDate:\s+2026-11-21T14:03:22/m);
    expect(sheet.info).toMatch(/^JavaScript:\s+no$/m);
    expect(sheet.info).toMatch(/^Form:\s+none$/m);
    expect(sheet.unpacked).toContain('/Lang (en-GB)');
    expect(sheet.unpacked).toContain('/DisplayDocTitle true');
    expect(sheet.unpacked).not.toMatch(/\/(OpenAction|AA|JS|JavaScript|Launch|URI|AcroForm|EmbeddedFiles|Annots)\b/);
  });

  it('says nothing of the person outside the page', () => {
    const outside = sheet.info + sheet.unpacked.replace(/stream[\s\S]*?endstream/g, '');
    expect(outside).not.toMatch(/Amina|Test\b|999/);
  });

  it('embeds every font, as the letters used only', () => {
    expect(sheet.fonts.length).toBeGreaterThan(1);
    for (const font of sheet.fonts) expect(font).toMatchObject({ embedded: true, subset: true });
    expect(sheet.bytes.byteLength).toBeLessThan(60_000);
  });

  it('is read in order: warnings once, title, person, then each part under its heading', () => {
    const order = [
      '"DRAFT: not agreed.',
      '"SAMPLE: not',
      '"Front sheet"',
      '"TEST, Amina Łucja (Miss)"',
      '"14-Mar-2016"',
      '"How we know it is them"',
      '"Language and information"',
      '"About this paper"',
    ];
    const places = order.map((part) => sheet.structure.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(times(sheet.structure, 'DRAFT: not agreed')).toBe(1);
    expect(sheet.structure).toMatch(/^\s+H1 \(block\)\n\s+"Front sheet"$/m);
  });

  it('tells rows and columns by their headers', () => {
    expect(collapsed(sheet.structure)).toContain('TR TH: /Scope /Row "First language" TD "Somali"');
    expect(collapsed(sheet.structure)).toContain('TH: /Scope /Column "Date of birth"');
    expect(collapsed(sheet.structure)).toContain('LI (block) Lbl (block) "•" LBody (block) "It is the first sheet');
  });

  it('says every answer once to a reader, and the lines of an answer apart', () => {
    const answers = [
      'TEST, Amina Łucja (Miss)',
      'Ami',
      '14-Mar-2016',
      '999 000 0018',
      'Amina Sample',
      'Hospital wristband',
      'Name and date of birth said aloud',
      'Her passport',
      'B. Sample, children’s nurse',
      '12-Nov-2026',
      'Somali',
      'Somali, Benadiri',
      'Large print',
      'Easy read',
      'Talk to Ami first, then to her mother.',
      'Count to ten before you ask again.',
    ];
    for (const answer of answers) expect([answer, times(sheet.structure, `"${answer}"`)]).toEqual([answer, 1]);
  });

  it('letters with a shape of their own are whole words in the structure too', async () => {
    const { structure } = await print({ familyName: 'Đặng', givenName: 'Ngọc Ánh', title: 'Mrs' });
    expect(structure).toMatch(/^\s+"ĐẶNG, Ngọc Ánh \(Mrs\)"$/m);
  });

  it('has a bookmark for each heading, under the title of the paper', async () => {
    const opening = getDocument({ data: sheet.bytes.slice(), verbosity: 0 });
    interface Bookmark {
      readonly title: string;
      readonly items: readonly Bookmark[];
    }
    const [top, ...others]: readonly Bookmark[] = await (await opening.promise).getOutline();
    expect(others).toEqual([]);
    expect([top, ...(top?.items ?? [])].map((one) => one?.title)).toEqual([
      'Front sheet',
      'Name',
      'How we know it is them',
      'Language and information',
      'Home and contact',
      'Reasonable adjustments',
      'About this paper',
    ]);
    await opening.destroy();
  });

  it('carries no warning and no mark once agreed', async () => {
    const agreed = await makeAndRead(engine, frontSheet(changedMind));
    expect(agreed.text.join('')).not.toMatch(/DRAFT|SAMPLE|Do not give care/);
    expect(agreed.text[0]).toContain('Agreed');
  });
});

describe('a long document', () => {
  const rows = Array.from({ length: 50 }, (_, index) => [
    [{ text: `Need ${index + 1}` }],
    [{ text: `A wrapped outcome that takes more than a single line on paper, number ${index + 1}. `.repeat(2) }],
  ]);
  const long = documentOf([
    { kind: 'heading', level: 1, text: 'Front sheet' },
    {
      kind: 'table',
      caption: 'Needs',
      columns: [
        { label: 'Need', share: 1 },
        { label: 'Outcome', share: 3 },
      ],
      rows,
    },
    {
      kind: 'facts',
      caption: 'Answers',
      facts: [{ label: 'How best to share information', value: [{ text: 'Give her time to think. '.repeat(420) }] }],
    },
    { kind: 'notice', title: 'Read this', spans: [{ text: 'Listen to her parents.' }] },
    { kind: 'list', ordered: true, items: [[{ text: 'First' }], [{ text: 'Second' }]] },
  ]);

  it('keeps warnings, person, version and page x of y on every page, and loses no word', async () => {
    const { text, pages, structure } = await makeAndRead(engine, long);
    expect(pages).toBeGreaterThan(4);
    text.forEach((page, index) => {
      expect(page).toContain('DRAFT: not agreed. Do not give care from it.');
      expect(page).toContain('SAMPLE: not a real person.');
      expect(page).toContain('TEST, Amina Łucja (Miss) · Born 14-Mar-2016');
      expect(page).toMatch(new RegExp(`Version 3 · Draft · .*Page ${index + 1} of ${pages}$`, 'm'));
    });
    for (let row = 1; row <= 50; row += 1) expect(times(structure, `"Need ${row}"`)).toBe(1);
    expect(times(collapsed(text.join(' ')), 'think.')).toBe(420);
  });

  it('never squeezes rows over one another where a page ends', async () => {
    for (let lines = 3; lines <= 12; lines += 1) {
      const { text } = await print({
        ...amina.content.answers.person,
        informationNotes: Array.from({ length: lines }, (_, line) => `Idea ${line + 1} stands alone.`).join('\n'),
      });
      const page = text.join('\n');
      for (let line = 1; line <= lines; line += 1) expect(page).toContain(`Idea ${line} stands alone.`);
      expect(page).toMatch(/•\s+It is the first sheet of a care plan: who the plan is about, how we know it is them/);
      expect(page).toMatch(/•\s+It is not the plan\. It says nothing about illness, medicines, allergies/);
      expect(page).toMatch(/•\s+Not answered means that nobody has written an answer\. It never means “no” or “none”\./);
    }
  });

  it('parts two spans by the space that stands between them', async () => {
    const spans = [{ text: 'Consultant on call', strong: true as const }, { text: ' ' }, { text: '01632 960 001', strong: true as const }];
    const { text } = await makeAndRead(engine, documentOf([{ kind: 'list', ordered: true, items: [spans] }]));
    expect(text.join('')).toContain('Consultant on call 01632 960 001');
  });

  it('prints a word too long for a line whole and without added hyphens', async () => {
    const reference = 'abcdefghij'.repeat(30);
    const { text } = await print({ informationNotes: `See ${reference} now.  Then rest.` });
    expect(text.join('').replace(/\s/g, '')).toContain(`See${reference}now.Thenrest.`);
  });
});

describe('more than anybody prints', () => {
  it('prints a step of five thousand words, every one of them', async () => {
    const words = Array.from({ length: 5_000 }, (_, index) => `w${index}`);
    const { text } = await makeAndRead(engine, documentOf([{ kind: 'list', ordered: true, items: [[{ text: words.join(' ') }]] }]));
    const printed = text.join(' ').match(/\bw\d+\b/g);
    expect(printed).toEqual(words);
  });

  it('divides what it would keep whole, where that is taller than a page', async () => {
    const items = Array.from({ length: 70 }, (_, index) => [{ text: `Item ${index} stands alone` }]);
    const box: Block = { kind: 'box', title: 'B', weight: 'thin', at: 'b', blocks: [{ kind: 'list', ordered: false, items }] };
    const columns: Block = {
      kind: 'columns',
      columns: [
        { share: 1, blocks: [box] },
        { share: 1, blocks: [box] },
      ],
    };
    const { bytes, pages, text } = await makeAndRead(engine, documentOf([{ kind: 'paragraph', spans: [{ text: 'Before' }] }, columns]));
    const words = placedWords(bytes);
    expect(words.filter(({ text: word }) => word === 'alone')).toHaveLength(140);
    expect(overlaps(words)).toEqual([]);
    expect(offThePaper(words, 18)).toEqual([]);
    for (const page of text) expect(page).toContain('TEST, Amina');
    expect(pages).toBe(2);
  });

  it('prints as many rows as it says it does, and refuses more, in words', async () => {
    const rows = (count: number): PrintableDocument =>
      documentOf([
        {
          kind: 'table',
          caption: 'T',
          columns: [{ label: 'N', share: 1 }],
          rows: Array.from({ length: count }, (_, row) => [[{ text: `r${row}` }]]),
        },
      ]);
    const [most, more] = await Promise.all([engine.makePdf(rows(MOST_ROWS)), engine.makePdf(rows(MOST_ROWS + 1))]);
    expect(most.ok).toBe(true);
    expect(more).toMatchObject({
      ok: false,
      error: { code: 'document-failed', happened: 'The document has 2,001 rows; Accord prints up to 2,000 in one.' },
    });
  });

  it('refuses more letters than that, in words, wherever they stand', async () => {
    const long: Block = { kind: 'paragraph', spans: [{ text: 'a'.repeat(MOST_LETTERS) }] };
    const made = await engine.makePdf(documentOf([{ kind: 'box', title: 'B', weight: 'thin', at: 'b', blocks: [long, long] }]));
    expect(made).toMatchObject({
      ok: false,
      error: { happened: 'The document has 1,200,000 letters; Accord prints up to 600,000 in one.' },
    });
  });

  it('draws no picture that nobody asked for, and one of each page for who did', async () => {
    const [without, with110] = await Promise.all([
      engine.makePdf(frontSheet(amina)),
      engine.makePdf(frontSheet(amina), { dotsAnInch: 110 }),
    ]);
    expect(without.ok && without.value.images).toEqual([]);
    expect(with110.ok && with110.value.images).toHaveLength(sheet.pages);
  });
});

describe('names in many scripts', () => {
  it.each([
    'Ŵyn Llŷr',
    'Nguyễn Thị Hồng',
    'Ọlábísí Adéṣọlá ẹ̀',
    'Zażółć gęślą jaźń',
    'Şahin Iğdır İ',
    'Ελένη Παπαδοπούλου',
    'Жанна Їжак',
    'نفيسة أمينة',
    'روزانہ ٹھیک',
    'নাফিসা খাতুন',
    '≥ 94 % ≤ 38.5 °C ½ 5 µg',
  ])('can be copied from the paper as written: %s', async (name) => {
    // Plain letters after accented ones: a shape must not keep the letter that used it first.
    const { text, fonts } = await print({ preferredName: name, identityCheckedBy: 'Miss Edith Ashe' });
    const words = text.join('').replace(/[\u200E\u200F\u202A-\u202E]/g, '');
    for (const word of name.split(' ')) expect(words.normalize('NFC')).toContain(word);
    expect(words).toContain('Miss Edith Ashe');
    for (const font of fonts) expect(font.embedded).toBe(true);
  });

  it('gives a shape back its own letter where an accented one used it first', async () => {
    const { text } = await makeAndRead(engine, frontSheet(issued({ familyName: 'Ịṣẹ' }, { status: 'agreed', sample: false })));
    expect(text.join('').normalize('NFC')).toContain('ỊṢẸ');
    expect(text.join('')).toContain('Identity checked by');
    expect(text.join('')).not.toContain('Ịdentity');
  });

  it('opens a script’s font only when it is used', async () => {
    expect(sheet.fonts.map(({ name }) => name).filter((name) => !name.includes('NotoSans-'))).toEqual([]);
  });

  it.each([
    ['שלום', 'ש', 'U+05E9', 'Hebrew script'],
    ['ગુજરાતી', 'ગ', 'U+0A97', 'Gujarati script'],
    ['ਗੁਰਮੁਖੀ', 'ਗ', 'U+0A17', 'Gurmukhi script'],
    ['தமிழ்', 'த', 'U+0BA4', 'Tamil script'],
    ['ಕನ್ನಡ', 'ಕ', 'U+0C95', 'Kannada script'],
    ['明', '明', 'U+660E', 'Chinese script'],
    ['Ami 😀', '😀', 'U+1F600', 'a picture'],
    ['Ami ␀', '␀', 'U+2400', 'a sign'],
  ])('refuses what it has no letters for, by name and place: %s', async (preferredName, character, codePoint, script) => {
    const made = await engine.makePdf(frontSheet(issued({ preferredName, givenName: 'Secret' })));
    if (made.ok) throw new Error('This should have been refused.');
    expect(made.error.code).toBe('unprintable-character');
    expect(made.error.happened).toBe(
      `The document holds “${character}” (${codePoint}, ${script}), which Accord has no letters for. It stands in “Likes to be called”.`,
    );
    expect(made.error.next).toMatch(script.endsWith('script') ? /^Write it in Latin letters/ : /^Say it in words/);
    expect(JSON.stringify(made.error)).not.toContain('Secret');
  });
});

describe('the same version', () => {
  const script = `
    import { createDocumentEngine } from ${JSON.stringify(new URL('../../../electron/core/documents/engine.ts', import.meta.url).href)};
    import { frontSheet } from ${JSON.stringify(new URL('../../../shared/documents/frontSheet.ts', import.meta.url).href)};
    import { amina } from ${JSON.stringify(new URL('../../golden/frontSheetPeople.ts', import.meta.url).href)};
    import { everyBlock } from ${JSON.stringify(new URL('../../support/everyBlock.ts', import.meta.url).href)};
    import { createHash } from 'node:crypto';
    const engine = createDocumentEngine({ workerFile: ${JSON.stringify(documentsWorker)} });
    for (const document of [frontSheet(amina), everyBlock('largePrint')]) {
      const made = await engine.makePdf(document);
      console.log(made.ok ? createHash('sha256').update(made.value.bytes).digest('hex') : made.error.happened);
    }
    await engine.close();`;

  it('gives the same bytes again, whatever was printed between', async () => {
    await print({ preferredName: 'Nguyễn Thị Ọlábísí أمينة' });
    const again = await engine.makePdf(frontSheet(amina));
    expect(again.ok && sha256(again.value.bytes)).toBe(sha256(sheet.bytes));
  });

  it.each([
    ['Pacific/Auckland', 'de_DE.UTF-8'],
    ['America/Los_Angeles', 'tr_TR.UTF-8'],
    ['UTC', 'C'],
  ])('gives the same bytes in %s, %s', async (TZ, locale) => {
    const long = await engine.makePdf(everyBlock('largePrint'));
    const hashes = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      env: { ...process.env, TZ, LANG: locale, LC_ALL: locale },
    });
    expect(hashes.trim().split('\n')).toEqual([sha256(sheet.bytes), long.ok && sha256(long.value.bytes)]);
  });
});
