// The square on a paper, read from a picture of its page at 200 dots an inch in grey, by another library than drew it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { afterAll, expect, it } from 'vitest';
import { outlines } from '../../../shared/documents/outlines.ts';
import { documentNames, LAYOUT_CODES, type DocumentName, type Layout } from '../../../shared/plan/documents.ts';
import type { VersionStatus } from '../../../shared/plan/planContent.ts';
import { openEngine, readPdf } from '../../support/pdf.ts';
import { overlaps, placedWords } from '../../support/pdfProof.ts';
import { valueOf } from '../../support/testApp.ts';
import { completePlan } from '../plan/support/completePlan.ts';

const CODE = '6206-SG8J-1FTQ-DEHN';
const engine = openEngine();
afterAll(() => engine.close());

interface Made {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

async function made(document: DocumentName, status: VersionStatus, layout: Layout = 'standard'): Promise<Made> {
  const plan = { planNumber: 'PLAN-0042', version: 3, status, changedAt: '2026-11-21T10:00:00.000Z', sample: true, content: completePlan };
  return valueOf(await engine.makePdf({ ...outlines[document]({ ...plan, code: CODE }, 'family'), layout }));
}

// Grey dots, as a scanner gives them: a header of three numbers, then one byte a dot. `contrast`: less of it, as on a copy.
function squareOn({ bytes }: Made, page: number, contrast = 1): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'accord-square-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, bytes);
    execFileSync('pdftoppm', ['-r', '200', '-gray', '-f', String(page), '-l', String(page), '-singlefile', file, join(folder, 'page')]);
    const picture = readFileSync(join(folder, 'page.pgm'));
    const [head = '', width = '', height = ''] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1')) ?? [];
    const dots = new Uint8ClampedArray(Number(width) * Number(height) * 4).fill(255);
    picture.subarray(head.length).forEach((grey, place) => dots.fill(255 - (255 - grey) * contrast, place * 4, place * 4 + 3));
    return jsQR(dots, Number(width), Number(height))?.data;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SAYS = 'ACCORD1:6206SG8J1FTQDEHN';

it.each(documentNames)('is read from every page of the %s, and says the code and nothing else', { timeout: 60_000 }, async (document) => {
  const paper = await made(document, 'agreed');
  const pages = Array.from({ length: Math.min(paper.pages, 3) }, (_, index) => squareOn(paper, index + 1));
  expect(pages).toEqual(pages.map(() => SAYS));
});

it.each(LAYOUT_CODES)('is read when the emergency page is set %s, and stands on no word', { timeout: 30_000 }, async (layout) => {
  const paper = await made('emergency', 'agreed', layout);
  expect(squareOn(paper, 1)).toBe(SAYS);
  expect(squareOn(paper, 1, 0.5)).toBe(SAYS);
  expect(overlaps(placedWords(paper.bytes))).toEqual([]);
  readPdf(paper.bytes, paper.pages);
});

it.each(['draft', 'inReview', 'readyToAgree'] as const)('is on nothing that is %s', async (status) => {
  const paper = await made('full', status);
  expect(squareOn(paper, 1)).toBeUndefined();
});

it('leaves the emergency page on one side', async () => {
  expect((await made('emergency', 'agreed')).pages).toBe(1);
});
