// What each kind of block is in Word: real headings, lists and tables, one after the other, so that whatever is copied out of
// them comes out in the order in which it is read. A new kind breaks the build here.
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import type { Block, Fact, Span, TableBlock } from '../../../../shared/documents/blocks.ts';
import { linesOf, plain, runsLeft, runsOf } from './wordRuns.ts';
import { LISTS, STYLES } from './wordLook.ts';

type Part = Paragraph | Table;
// Each numbered list counts from one.
export interface Lists {
  begun: number;
}

// A dose is not divided between two pages; an answer of half a page may be.
const MOST_WHOLE = 700;
const lettersIn = (cells: readonly (readonly Span[])[]): number => cells.flat().reduce((sum, { text }) => sum + text.length, 0);

// Of A4 between its margins, in twentieths of a point.
const ROOM = 9638;
const EDGE = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 4 } as const;
const BOXED = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE } as const;
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function paragraph(line: readonly Span[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, ...(runsLeft(line) && { bidirectional: true }), children: [...runsOf(line)] });
}

const paragraphs = (spans: readonly Span[], options?: IParagraphOptions): readonly Paragraph[] =>
  linesOf(spans).map((line) => paragraph(line, options));

// "Label: answer" in one paragraph, further lines of the answer below it.
const colonAfter = (label: string): string => (/[?:.]$/.test(label) ? `${label} ` : `${label}: `);
const factParts = (facts: readonly Fact[]): readonly Paragraph[] =>
  facts.flatMap(({ label, value }) => {
    const [first = [], ...further] = linesOf(value);
    const opening = paragraph([{ text: colonAfter(label), strong: true }, ...first], { style: STYLES.fact });
    return [opening, ...further.map((line) => paragraph(line, { style: STYLES.fact }))];
  });

function tableParts({ caption, columns, rows }: TableBlock): readonly Part[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((ROOM * share) / whole));
  const cellOf = (spans: readonly Span[], column: number): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [...paragraphs(spans, { spacing: { after: 0 } })],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, column) => cellOf([{ text: label, strong: true }], column)),
  });
  return [
    new Paragraph({ style: 'Caption', children: [...runsOf(plain(caption))] }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: ROOM, type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        head,
        ...rows.map(
          (cells) =>
            new TableRow({
              cantSplit: lettersIn(cells) <= MOST_WHOLE,
              children: columns.map((_, column) => cellOf(cells[column] ?? [], column)),
            }),
        ),
      ],
    }),
    // Two tables that touch are one table to Word.
    new Paragraph({ spacing: { after: 0 }, children: [] }),
  ];
}

type PartsOf = { readonly [Kind in Block['kind']]: (block: Extract<Block, { readonly kind: Kind }>, lists: Lists) => readonly Part[] };

const partsByKind: PartsOf = {
  identity: ({ name, facts }) => [...paragraphs(plain(name), { style: STYLES.name }), ...factParts(facts)],
  heading: ({ level, text }) => [new Paragraph({ heading: HEADINGS[level], children: [...runsOf(plain(text))] })],
  paragraph: ({ spans, align }) => paragraphs(spans, align === 'end' ? { alignment: AlignmentType.END } : {}),
  facts: ({ facts }) => factParts(facts),
  list: ({ ordered, labels, items }, lists) => {
    if (ordered && !labels) lists.begun += 1;
    const instance = lists.begun;
    return items.flatMap((item, index) => {
      const label = labels?.[index];
      const [first = [], ...further] = linesOf(item);
      const options: IParagraphOptions =
        label === undefined
          ? { numbering: { reference: ordered ? LISTS.numbers : LISTS.dots, level: 0, ...(ordered && { instance }) } }
          : {};
      const opening = paragraph(label === undefined ? first : [{ text: `${label} ` }, ...first], options);
      return [opening, ...further.map((line) => paragraph(line, { indent: { left: 360 } }))];
    });
  },
  table: (block) => tableParts(block),
  notice: ({ title, spans }) => [
    paragraph([{ text: title, strong: true }], { border: BOXED, keepNext: true }),
    ...paragraphs(spans, { border: BOXED }),
  ],
  box: ({ title, blocks }, lists) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, border: { top: EDGE }, children: [...runsOf(plain(title))] }),
    ...wordParts(blocks, lists),
  ],
  columns: ({ columns }, lists) => columns.flatMap(({ blocks }) => wordParts(blocks, lists)),
  newPage: () => [new Paragraph({ children: [new PageBreak()] })],
  cards: ({ cards }, lists) => cards.flatMap(({ blocks }) => wordParts(blocks, lists)),
  writingLines: ({ caption, count, numbered }) => [
    ...paragraphs(plain(caption), { keepNext: true }),
    ...Array.from({ length: count }, (_, index) =>
      paragraph(numbered ? plain(`${index + 1}.`) : [], { border: { bottom: EDGE, between: EDGE }, spacing: { before: 240, after: 120 } }),
    ),
  ],
};

export const wordParts = (blocks: readonly Block[], lists: Lists): readonly Part[] =>
  blocks.flatMap((block) => {
    // The record is keyed by kind; TypeScript cannot pair the looked-up function with the narrowed block.
    const parts = partsByKind[block.kind] as (block: Block, lists: Lists) => readonly Part[];
    return parts(block, lists);
  });
