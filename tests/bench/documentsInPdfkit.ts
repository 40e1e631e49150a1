// The floor under React-PDF: the same blocks in the same fonts, measured and drawn by PDFKit itself, without tags, without a
// layout engine, and with fonts that are already open. Only the kinds of blocks that the bench sets.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Block, PrintableDocument, Span } from '../../shared/documents/blocks.ts';

const fonts = join(import.meta.dirname, '../../resources/fonts');
// Neither brings types; this is what is used of them.
const require = createRequire(import.meta.url);
const { openSync } = require('fontkit') as { readonly openSync: (path: string) => object };
interface Pdf {
  readonly outline: { addItem(title: string): void };
  on(event: 'data', heard: (part: Buffer) => void): void;
  on(event: 'end' | 'pageAdded', heard: () => void): void;
  addPage(): void;
  end(): void;
  bufferedPageRange(): { readonly count: number };
  switchToPage(page: number): void;
  font(font: object, name: string, size: number): Pdf;
  heightOfString(text: string, options: object): number;
  text(text: string, x: number, y: number, options?: object): Pdf;
  text(text: string, options: object): Pdf;
  rect(x: number, y: number, width: number, height: number): Pdf;
  moveTo(x: number, y: number): Pdf;
  lineTo(x: number, y: number): Pdf;
  stroke(): void;
}
const PDFDocument = require('pdfkit') as new (options: object) => Pdf;

const regular = openSync(join(fonts, 'NotoSans-Regular.ttf'));
const bold = openSync(join(fonts, 'NotoSans-Bold.ttf'));
const italic = openSync(join(fonts, 'NotoSans-Italic.ttf'));

const LEFT = 48;
const TOP = 62;
const WIDTH = 595.28 - 2 * LEFT;
const END = 841.89 - 76;
const LINE_GAP = 0.4;

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

class Paper {
  readonly pdf = new PDFDocument({ size: 'A4', margin: 0, font: null, autoFirstPage: false, bufferPages: true });
  y = TOP;

  constructor({ warnings }: PrintableDocument['furniture']) {
    this.pdf.on('pageAdded', () => {
      this.pdf.rect(LEFT, 30, WIDTH, 25).stroke();
      this.font(bold, 11).text(warnings.join('\n'), LEFT, 35, { width: WIDTH, align: 'center' });
      this.y = TOP;
    });
    this.pdf.addPage();
  }

  font(font: object, size: number): Pdf {
    return this.pdf.font(font, font === bold ? 'bold' : font === italic ? 'italic' : 'regular', size);
  }

  height(spans: readonly Span[], width: number): number {
    return this.font(regular, 11).heightOfString(textOf(spans), { width, lineGap: LINE_GAP });
  }

  need(height: number): void {
    if (this.y + height > END) this.pdf.addPage();
  }

  spans(spans: readonly Span[], x: number, width: number): void {
    const y = this.y;
    spans.forEach(({ text, strong, aside }, index) => {
      const options = { width, lineGap: LINE_GAP, continued: index < spans.length - 1 };
      const set = this.font(strong ? bold : aside ? italic : regular, 11);
      if (index === 0) set.text(text, x, y, options);
      else set.text(text, options);
    });
  }

  row(cells: readonly { readonly spans: readonly Span[]; readonly x: number; readonly width: number }[], padding: number): void {
    const height = Math.max(...cells.map(({ spans, width }) => this.height(spans, width))) + 2 * padding;
    this.need(height);
    this.y += padding;
    for (const { spans, x, width } of cells) this.spans(spans, x, width);
    this.y += height - padding;
    this.pdf
      .moveTo(LEFT, this.y)
      .lineTo(LEFT + WIDTH, this.y)
      .stroke();
  }

  block(block: Block): void {
    switch (block.kind) {
      case 'heading': {
        this.need(64);
        const size = block.level === 1 ? 25 : 14;
        this.font(bold, size).text(block.text, LEFT, this.y + 8, { width: WIDTH });
        this.pdf.outline.addItem(block.text);
        this.y += 12 + size * 1.3;
        break;
      }
      case 'identity':
        this.font(bold, 20).text(block.name, LEFT, this.y, { width: WIDTH });
        this.y += 30;
        block.facts.forEach(({ label, value }, index) => {
          const x = LEFT + (index * WIDTH) / block.facts.length;
          this.font(regular, 10).text(label, x, this.y);
          this.font(bold, 13).text(textOf(value), x, this.y + 13);
        });
        this.y += 40;
        break;
      case 'paragraph': {
        const height = this.height(block.spans, WIDTH);
        this.need(height);
        this.spans(block.spans, LEFT, WIDTH);
        this.y += height + 5;
        break;
      }
      case 'facts':
        for (const { label, value } of block.facts)
          this.row(
            [
              { spans: [{ text: label, strong: true }], x: LEFT, width: WIDTH * 0.35 },
              { spans: value, x: LEFT + WIDTH * 0.37, width: WIDTH * 0.63 },
            ],
            3.5,
          );
        break;
      case 'list':
        for (const item of block.items) {
          const height = this.height(item, WIDTH - 18);
          this.need(height);
          this.font(regular, 11).text('•', LEFT, this.y);
          this.spans(item, LEFT + 18, WIDTH - 18);
          this.y += height + 3;
        }
        break;
      case 'table': {
        const width = WIDTH / block.columns.length;
        const rows = [block.columns.map(({ label }): readonly Span[] => [{ text: label, strong: true }]), ...block.rows];
        for (const row of rows)
          this.row(
            row.map((spans, column) => ({ spans, x: LEFT + column * width + 4, width: width - 8 })),
            4,
          );
        break;
      }
      default:
        throw new Error(`The bench sets no ${block.kind}.`);
    }
  }
}

export async function drawInPdfkit({ furniture, blocks }: PrintableDocument): Promise<number> {
  const paper = new Paper(furniture);
  const { pdf } = paper;
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve) => pdf.on('end', resolve));
  for (const block of blocks) paper.block(block);
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    paper.font(bold, 9).text(furniture.person, LEFT, 792, { lineBreak: false });
    paper.font(regular, 9).text(furniture.version, LEFT, 805, { lineBreak: false });
    paper.font(regular, 9).text(`Page ${page + 1} of ${count}`, LEFT, 805, { width: WIDTH, align: 'right' });
  }
  pdf.end();
  await ended;
  return count;
}
