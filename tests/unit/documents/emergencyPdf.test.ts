// The emergency page as it lies on paper: one side or two that say so, nothing over anything else, every letter black and as
// large as it must be. Read from the finished file with other people's tools.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentEngine } from '../../../electron/core/documents/engine.ts';
import type { MadePdf } from '../../../electron/core/documents/messages.ts';
import type { PrintableDocument } from '../../../shared/documents/blocks.ts';
import { emergencyPage } from '../../../shared/documents/emergencyPage.ts';
import type { IssuedPlan } from '../../../shared/documents/issuedPlan.ts';
import { onceAgreed } from '../../../shared/documents/onceAgreed.ts';
import { textOfDocument } from '../../../shared/documents/wordCount.ts';
import { carryForward } from '../../../shared/plan/carryForward.ts';
import { LAYOUT_CODES } from '../../../shared/plan/documents.ts';
import { DOSE_UNITS, KILOGRAM } from '../../../shared/plan/valueSets/units.ts';
import { samplePlans } from '../../../shared/samples/plans/samplePlans.ts';
import { issuedSample, sampleNamed, samplePlan } from '../../golden/emergencyPeople.ts';
import { makeAndRead, openEngine, readPdf, type ReadPdf } from '../../support/pdf.ts';
import { everyStatement } from './support/everyStatement.ts';
import { A4, pageWords, type PageWord } from './support/pageWords.ts';

let engine: DocumentEngine;
beforeAll(() => {
  engine = openEngine();
});
afterAll(() => engine.close());

// The box of a word reaches as high and as low as its typeface ever does: 1.069 of its size above the line it stands on and
// 0.293 below. Ink reaches from the top of a "b" (or the accent of a capital) to the foot of a bracket.
const [ASCENT, DESCENT] = [1.069, 0.293];
const sizeOf = ({ top, bottom }: PageWord): number => (bottom - top) / (ASCENT + DESCENT);
function inkOf(word: PageWord): PageWord {
  const size = sizeOf(word);
  const tallest = /\p{Lu}(?![\u0323\u0327\u0328])\p{M}/u.test(word.text.normalize('NFD')) ? 0.96 : 0.78;
  return { ...word, top: word.top + (ASCENT - tallest) * size, bottom: word.bottom - (DESCENT - 0.24) * size };
}
const hits = (one: PageWord, other: PageWord): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5;
const overlaps = (words: readonly PageWord[]): readonly string[] =>
  words.map(inkOf).flatMap((one, index, inks) =>
    inks
      .slice(index + 1)
      .filter((other) => hits(one, other))
      .map((other) => `${one.text} / ${other.text}`),
  );

// A space is 0.26 of the size. Words that the next one stands closer to on their line.
const narrowlyFollowed = (words: readonly PageWord[]): readonly string[] =>
  words
    .filter((word, place) => {
      const next = words[place + 1];
      if (!next || Math.abs(next.bottom - word.bottom) > 0.5 || next.left < word.right - 1) return false;
      return next.left - word.right < 0.25 * sizeOf(word);
    })
    .map(({ text }) => text);

// What a printer of any make can reach.
const REACH = 12;
const isOnPaper = ({ left, right, top, bottom }: PageWord): boolean =>
  left >= REACH && right <= A4.width - REACH && top >= REACH && bottom <= A4.height - REACH;

// The foot begins with the name of the person, and belongs to the last two lines.
function parts(words: readonly PageWord[]): { readonly body: readonly PageWord[]; readonly foot: readonly PageWord[] } {
  const line = words.filter(({ text }) => text === 'Page' || text === 'Side').toSorted((a, b) => b.top - a.top)[0];
  const from = (line?.top ?? 0) - 14;
  return { body: words.filter(({ top }) => top < from), foot: words.filter(({ top }) => top >= from) };
}

const everything = (): PrintableDocument => emergencyPage(issuedSample({ state: 'draft', answers: everyStatement().answers }));
const documents: readonly (readonly [string, () => PrintableDocument])[] = [
  ...samplePlans.map(({ key }) => [key, () => emergencyPage(sampleNamed(key))] as const),
  ['everything answered', everything],
];

describe.each(documents)('the page of %s', (_name, document) => {
  let pdf: ReadPdf;
  let pages: readonly (readonly PageWord[])[] = [];
  beforeAll(async () => {
    pdf = await makeAndRead(engine, document());
    pages = pageWords(pdf.bytes);
  });

  it('has no word over another, none off the paper and none under the foot', () => {
    for (const words of pages) {
      expect(overlaps(words)).toEqual([]);
      expect(words.filter((word) => !isOnPaper(inkOf(word))).map(({ text }) => text)).toEqual([]);
      const { body, foot } = parts(words);
      expect(foot.length).toBeGreaterThan(4);
      expect(Math.max(...body.map(({ bottom }) => bottom))).toBeLessThan(Math.min(...foot.map(({ top }) => top)) + 2);
    }
  });

  it('has every word as it stands between its spaces, none run together and none parted', () => {
    const found = new Set(pages.flat().map(({ text }) => text));
    const wanted = textOfDocument(document())
      .split(/[\s\u00A0]+/)
      .filter(Boolean);
    expect(wanted.filter((word) => !found.has(word))).toEqual([]);
    expect(pages.flatMap(narrowlyFollowed)).toEqual([]);
  });

  it('keeps each number and its unit, and each number to ring, on one line', () => {
    expect(pages.flatMap(parted)).toEqual([]);
  });

  it('draws every letter in black, and nothing paler than the mark and the hairlines', () => {
    const colours = [...pdf.unpacked.matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) (scn|SCN)$/gm)];
    expect(lettersIn(pdf.unpacked)).toEqual(new Set(['0 0 0 scn']));
    const filled = colours.filter(([, , , , operator]) => operator === 'scn').map(([, ...colour]) => colour.slice(0, 3).map(Number).join());
    expect(filled.filter((colour) => colour !== '0,0,0' && colour !== HAIRLINE.join())).toEqual([]);
    // Half of the way to white and beyond is white to a copier that knows only black and white.
    const strokes = colours
      .filter(([, , , , operator]) => operator === 'SCN')
      .map(([, red, green, blue]) => [red, green, blue].map(Number));
    const pale = strokes.filter((colour) => Math.max(...colour) > 0.5 && colour.join() !== HAIRLINE.join());
    expect(pale).toEqual([]);
  });

  it('sets nothing of the body below 11 point, and headings at 14', () => {
    for (const words of pages) {
      const small = parts(words).body.filter((word) => Math.round(sizeOf(word)) < 11 && !isLabel(word, words));
      expect(small.map(({ text }) => text)).toEqual([]);
    }
  });

  it('begins every line of what not to do with DO NOT and what it forbids', () => {
    for (const text of pdf.text) for (const line of text.split('\n')) expect(line.trim()).not.toMatch(/(?<=\S)\s+DO( NOT)?$/);
  });
});

const UNITS: ReadonlySet<string> = new Set([...DOSE_UNITS, ...KILOGRAM].map(({ label }) => label));
// The parts of a number kept for fiction: 01632 960 001, 07700 900123, 020 7946 0971.
const isOfOneNumber = (one: string, next: string): boolean => /^(01632|960|07700|020|7946)$/.test(one) && /^\d{3,6}[.,;]?$/.test(next);
const belongs = (one: string, next: string): boolean =>
  (/^[\d.,]+$/.test(one) && UNITS.has(next.replace(/\W+$/, ''))) || isOfOneNumber(one, next);

// What ends its line, and belongs to what begins the next one below it.
function parted(words: readonly PageWord[]): readonly string[] {
  const isNear = (one: PageWord, next: PageWord): boolean =>
    Math.abs(one.bottom - next.bottom) < 1 && next.left > one.left && next.left - one.right < sizeOf(one);
  const ends = words.filter((word) => !words.some((other) => isNear(word, other)));
  const begins = words.filter((word) => !words.some((other) => isNear(other, word)));
  return ends.flatMap((end) =>
    begins
      .filter(({ top, left }) => top > end.top + 5 && top < end.top + 1.5 * sizeOf(end) && left <= end.left && left > end.left - 110)
      .filter((begin) => belongs(end.text, begin.text))
      .map((begin) => `${end.text} ${begin.text}`),
  );
}

// Between the rows of a table, where nothing hangs on it.
// The colours that letters are filled with, whatever else is filled between them.
function lettersIn(content: string): ReadonlySet<string> {
  const found = new Set<string>();
  const kept: string[] = [];
  let colour = '0 0 0 scn';
  for (const [line] of content.matchAll(/^(?:q|Q|BT|[\d.]+ [\d.]+ [\d.]+ scn)$/gm)) {
    if (line === 'q') kept.push(colour);
    else if (line === 'Q') colour = kept.pop() ?? colour;
    else if (line === 'BT') found.add(colour);
    else colour = line;
  }
  return found;
}

const HAIRLINE = [0x8a / 255, 0x92 / 255, 0x9c / 255];

// Above the three facts of the band, whose values stand in 12 point.
function isLabel(word: PageWord, words: readonly PageWord[]): boolean {
  const born = words.find(({ text }) => text === 'Born');
  return born !== undefined && word.top >= born.top - 1 && word.top < born.top + 25;
}

describe('how many sides it takes', () => {
  it.each(['amina', 'tomos', 'ngoc', 'lucja', 'yinka', 'rowan', 'babyMahmood', 'gwen', 'dan', 'siobhan', 'kacper'])(
    'one, for %s',
    async (key) => {
      expect((await makeAndRead(engine, emergencyPage(sampleNamed(key)))).pages).toBe(1);
    },
  );

  it('two for somebody with three emergencies, which both sides say at their top and foot', async () => {
    const made = await engine.makePdf(emergencyPage(sampleNamed('robin')));
    if (!made.ok) throw new Error(made.error.happened);
    expect(made.value.overflow.map(({ title, at }) => [title, at])).toContainEqual(['Ring', 'emergency.phones']);
    const { pages, text } = await makeAndRead(engine, emergencyPage(sampleNamed('robin')));
    expect(pages).toBe(2);
    const [first = '', second = ''] = text.map((page) =>
      page
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    );
    expect([first[0], second[0]]).toEqual(['SIDE 1 OF 2: CONTINUES ON SIDE 2', 'SIDE 2 OF 2: BEGINS ON SIDE 1']);
    expect(first.at(-1)).toMatch(/Side 1 of 2: continues on side 2$/);
    expect(second.at(-1)).toMatch(/Side 2 of 2: begins on side 1$/);
  });

  it.each(LAYOUT_CODES)('heads every further side with whose it is and what they weigh, set in %s', async (layout) => {
    const { text } = await makeAndRead(engine, { ...emergencyPage(sampleNamed('robin')), layout });
    expect(text.length).toBeGreaterThan(1);
    for (const page of text.slice(1)) {
      const head = page.split(/Ring|Anaphylaxis:|Bang to|DO NOT|Medicine/)[0]?.replaceAll(/\s+/g, ' ');
      expect(head).toContain('FAIRBAIRN, Robin James · Born 17-May-2020 · NHS number 999 000 0085 · Weight on 10-Nov-2026: 20.9 kilogram');
    }
  });

  it.each(['standard', 'largePrint'] as const)('leaves room for that head above the foot, set in %s', async (layout) => {
    // Lines enough to fill each side to its last.
    const items = Array.from({ length: 200 }, (_, number) => [{ text: `Line ${number + 1} of what to do` }]);
    const blocks: PrintableDocument['blocks'] = [{ kind: 'list', ordered: false, items }];
    const { pages, bytes } = await makeAndRead(engine, { ...emergencyPage(sampleNamed('robin')), layout, blocks });
    expect(pages).toBeGreaterThan(2);
    for (const words of pageWords(bytes)) expect(overlaps(words)).toEqual([]);
  });

  it('says nothing of sides where there is one', async () => {
    const { text } = await makeAndRead(engine, emergencyPage(sampleNamed('amina')));
    expect(text[0]).toMatch(/Page 1 of 1\s*$/);
    expect(text[0]).not.toMatch(/side/i);
  });
});

describe('a draft', () => {
  const draftOf = (plan: IssuedPlan): PrintableDocument => ({ ...emergencyPage(plan), onceAgreed: emergencyPage(onceAgreed(plan)) });
  const makeOf = async (plan: IssuedPlan): Promise<MadePdf> => {
    const made = await engine.makePdf(draftOf(plan));
    if (!made.ok) throw new Error(made.error.happened);
    return made.value;
  };

  it.each(samplePlans.map(({ key }) => key))('of %s takes the room that it takes once agreed', async (key) => {
    for (const sample of [true, false]) {
      const draft = sampleNamed(key, { status: 'draft', sample });
      const { pages, free } = await makeOf(draft);
      const agreed = await engine.makePdf(emergencyPage(onceAgreed(draft)));
      expect(agreed).toMatchObject({ ok: true, value: { pages, free } });
    }
  });

  it('that takes a side more for what nobody has looked at yet says how many it takes without, and names nothing to shorten', async () => {
    const { answers } = samplePlan('amina');
    const carried = { ...carryForward(answers), emergency: { ...answers.emergency, ...carryForward(answers).emergency } };
    const { pages, sidesOnceAgreed, overflow, bytes } = await makeOf(issuedSample({ state: 'draft', answers: carried }));
    expect([pages, sidesOnceAgreed, overflow]).toEqual([2, 1, []]);
    const { text } = readPdf(bytes, pages);
    expect(text[0]).toContain('SIDE 1 OF 2: CONTINUES ON SIDE 2. ONE SIDE WITHOUT THE MARKS OF A DRAFT');
    expect(text.join()).not.toMatch(/^\s*AGREED/m);
  });

  it('that is too long all the same names what stands on a further side', async () => {
    const { pages, sidesOnceAgreed, overflow } = await makeOf(sampleNamed('robin', { status: 'draft' }));
    expect([pages, sidesOnceAgreed]).toEqual([2, 2]);
    expect(overflow.map(({ at }) => at)).toContain('emergency.phones');
  });
});

it('gives no space away to fit one more word on a line', async () => {
  const sentence = 'Ring the endocrine on-call on 01632 960 001, day and night, even if she looks better than she did an hour ago.';
  // Each a letter longer than the one before, so that some line ends everywhere.
  const blocks = Array.from({ length: 36 }, (_, letters): PrintableDocument['blocks'][number] => ({
    kind: 'paragraph',
    spans: [{ text: `${'i'.repeat(letters + 1)} ${sentence}` }],
  }));
  const { bytes } = await makeAndRead(engine, { ...emergencyPage(sampleNamed('lucja')), blocks });
  expect(pageWords(bytes).flatMap(narrowlyFollowed)).toEqual([]);
});

it('sets digits of one width, so that doses line up and none is lost in another', async () => {
  const digits = [...'0123456789'].map((digit) => digit.repeat(20));
  const list = (strong: boolean): PrintableDocument['blocks'][number] => ({
    kind: 'list',
    ordered: false,
    items: digits.map((text) => [{ text, ...(strong && { strong: true as const }) }]),
  });
  const { bytes } = await makeAndRead(engine, { ...emergencyPage(sampleNamed('lucja')), blocks: [list(false), list(true)] });
  const widths = pageWords(bytes)
    .flat()
    .filter(({ text }) => /^(\d)\1{19}$/.test(text))
    .map(({ left, right }) => Math.round((right - left) * 100) / 100);
  expect(widths).toHaveLength(20);
  expect(new Set(widths.slice(0, 10)).size).toBe(1);
  expect(new Set(widths.slice(10)).size).toBe(1);
});

it('is told by its headings, its lists and the heads of its columns', async () => {
  const { structure, info } = await makeAndRead(engine, emergencyPage(sampleNamed('amina')));
  expect(info).toMatch(/^Title:\s+Emergency plan, PLAN-0042, version 3$/m);
  expect(info).toMatch(/^Tagged:\s+yes$/m);
  expect(structure).toMatch(/H1 \(block\)\n\s+"EMERGENCY PLAN"/);
  expect(structure).toMatch(/H2 \(block\)\n\s+"What can kill"/);
  expect(structure.replace(/\s+/g, ' ')).toContain('TH: /Scope /Column "Dose"');
  expect(structure.replace(/\s+/g, ' ')).toContain('Lbl (block) "1." LBody (block)');
});
