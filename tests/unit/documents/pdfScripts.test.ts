// Names in the letters of eleven languages on paper, beside the same fonts as a browser sets them; and that the comparison sees
// what it is there to see, by a worker from which one edit of React-PDF was left out.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDocumentEngine, type DocumentEngine } from '../../../electron/core/documents/engine.ts';
import type { PrintableDocument } from '../../../shared/documents/blocks.ts';
import { openBrowser } from '../../bench/window.ts';
import { workerWithout } from '../../support/brokenWorker.ts';
import { openEngine } from '../../support/pdf.ts';
import { pictureOf } from '../../support/pdfProof.ts';

const fonts = join(import.meta.dirname, '../../../resources/fonts');
const folder = mkdtempSync(join(tmpdir(), 'accord-scripts-'));
const DOTS = 300;
const POINTS = 11;
// How much of the ink may differ: the same shapes are smoothed a little differently by two programs.
const MOST = 0.35;

type Name = readonly [language: string, name: string, font: string];
const NAMES: readonly Name[] = [
  ['Welsh', 'Ŵyn Llŷr Siân', 'NotoSans-Regular'],
  ['Vietnamese', 'Nguyễn Thị Hồng Ặ', 'NotoSans-Regular'],
  ['Yoruba', 'Ọlábísí Adéṣọlá Ẹ̀bùn', 'NotoSans-Regular'],
  ['Polish', 'Zażółć Gęślą Łucja', 'NotoSans-Regular'],
  ['Turkish', 'Şahin Iğdır İçöğ', 'NotoSans-Regular'],
  ['Greek', 'Ελένη Παπαδοπούλου', 'NotoSans-Regular'],
  ['Cyrillic', 'Жанна Їжакевич Ґ', 'NotoSans-Regular'],
  ['Arabic', 'نفيسة أمينة', 'NotoNaskhArabic-Regular'],
  ['Arabic with its vowels', 'مُحَمَّد', 'NotoNaskhArabic-Regular'],
  ['Urdu', 'روزانہ ٹھیک نفیسہ بیگم', 'NotoNastaliqUrdu-Regular'],
  ['Hindi', 'देवनागरी क्षत्रिय कृष्ण', 'NotoSans-Regular'],
  ['Bengali', 'নাফিসা খাতুন ক্ষেত্র রহমান', 'NotoSansBengali-Regular'],
];

let browser: Browser;
let page: Page;
let engine: DocumentEngine;
beforeAll(async () => {
  engine = openEngine();
  browser = await openBrowser();
  page = await browser.newPage({ deviceScaleFactor: DOTS / 96, viewport: { width: 700, height: 240 } });
});
afterAll(async () => {
  await Promise.all([engine.close(), browser.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const paper = (name: string): PrintableDocument => ({
  title: 'A name',
  language: 'en-GB',
  dated: '2026-11-21T14:03:22.000Z',
  furniture: { person: 'Foot', version: 'Foot', warnings: [] },
  blocks: [{ kind: 'paragraph', spans: [{ text: name }] }],
});

async function printed(using: DocumentEngine, name: string): Promise<Uint8Array> {
  const made = await using.makePdf(paper(name));
  if (!made.ok) throw new Error(made.error.happened);
  return made.value.bytes;
}

const convert = (input: Buffer, ...args: readonly string[]): Buffer =>
  execFileSync('convert', ['png:-', ...args], { input, maxBuffer: 1 << 26 });
// The name without the white around it. On paper it is the only thing in the upper fifth of the page.
const trimmed = (png: Buffer, ...first: readonly string[]): Buffer =>
  convert(png, ...first, '-colorspace', 'gray', '-trim', '+repage', 'png:-');

async function inBrowser([, name, font]: Name): Promise<Buffer> {
  const file = join(folder, 'name.html');
  const source = pathToFileURL(join(fonts, `${font}.ttf`)).href;
  writeFileSync(
    file,
    `<meta charset="utf-8"><style>@font-face { font-family: N; src: url(${source}) } body { margin: 20px } span { font: ${POINTS}pt/4 N }</style><span>${name}</span>`,
  );
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => document.fonts.ready);
  return trimmed(await page.screenshot());
}

const sizeOf = (png: Buffer): readonly number[] =>
  execFileSync('identify', ['-format', '%w %h', 'png:-'], { input: png, encoding: 'utf8' }).split(' ').map(Number);

interface Difference {
  // Of the width and the height.
  readonly shape: number;
  // Of the ink, as a share of it.
  readonly ink: number;
}

function differenceOf(one: Buffer, other: Buffer): Difference {
  const [width = 1, height = 1] = sizeOf(one);
  const [otherWidth = 1, otherHeight = 1] = sizeOf(other);
  const points = (png: Buffer): Buffer => convert(png, '-resize', `${width}x${height}!`, '-blur', '0x2', '-depth', '8', 'gray:-');
  const [a, b] = [points(one), points(other)];
  let differing = 0;
  let ink = 0;
  b.forEach((dot, place) => {
    differing += Math.abs(dot - (a[place] ?? 0));
    ink += 255 - dot;
  });
  return { shape: Math.max(Math.abs(width / otherWidth - 1), Math.abs(height / otherHeight - 1)), ink: differing / ink };
}

async function compared(using: DocumentEngine, name: Name): Promise<Difference> {
  const ours = trimmed(pictureOf(await printed(using, name[1]), 1, DOTS), '-crop', '100%x20%+0+0', '+repage');
  return differenceOf(ours, await inBrowser(name));
}

describe('a name on paper', () => {
  it.each(NAMES)('looks as a browser sets it: %s', async (...name) => {
    const { shape, ink } = await compared(engine, name);
    expect(shape).toBeLessThan(0.05);
    expect(ink).toBeLessThan(MOST);
  });

  it.each(NAMES.filter(([language]) => language !== 'Arabic with its vowels'))('is copied as it is written: %s', async (_, name) => {
    const file = join(folder, 'name.pdf');
    writeFileSync(file, await printed(engine, name));
    const [copied = ''] = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).split('\n');
    expect(
      copied
        .replace(/[\u200E\u200F\u202A-\u202E]/g, '')
        .trim()
        .normalize('NFC'),
    ).toBe(name.normalize('NFC'));
  });

  it.each([
    ['joins letters from the right', 'const glyphRun = shape(', 'Arabic'],
    ['sets marks beside and above', 'pos.xOffset * scale', 'Urdu'],
    ['keeps how high a shape stands', 'yOffset += yOffset', 'Urdu'],
    ['keeps how high a shape stands', 'yOffset += yOffset', 'Yoruba'],
  ])('is seen to be wrong by this comparison without the edit that %s: %s', async (_, without, language) => {
    const name = NAMES.find(([one]) => one === language);
    if (!name) throw new Error('No such name.');
    const broken = createDocumentEngine({ workerFile: await workerWithout(without, folder), fontsFolder: fonts });
    try {
      const { shape, ink } = await compared(broken, name);
      expect(shape > 0.05 || ink > MOST).toBe(true);
    } finally {
      await broken.close();
    }
  });
});
