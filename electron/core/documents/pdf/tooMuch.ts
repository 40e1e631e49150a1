// A document that would take longer than anybody waits is refused before it is begun, and told how much it holds.
import type { Block, PrintableDocument, Span } from '../../../../shared/documents/blocks.ts';

// Some two hundred and fifty pages of four columns: many times the longest plan.
export const MOST_ROWS = 2_000;
export const MOST_LETTERS = 600_000;

interface Amount {
  readonly rows: number;
  readonly letters: number;
}

const lettersOf = (spans: readonly Span[]): number => spans.reduce((sum, { text }) => sum + text.length, 0);
const sum = (amounts: readonly Amount[]): Amount =>
  amounts.reduce((all, { rows, letters }) => ({ rows: all.rows + rows, letters: all.letters + letters }), { rows: 0, letters: 0 });
const within = (blocks: readonly Block[]): Amount => sum(blocks.map(amountOf));
const rowOf = (...cells: readonly (readonly Span[])[]): Amount => ({
  rows: 1,
  letters: cells.reduce((all, cell) => all + lettersOf(cell), 0),
});

function amountOf(block: Block): Amount {
  switch (block.kind) {
    case 'heading':
      return { rows: 1, letters: block.text.length };
    case 'paragraph':
    case 'notice':
      return rowOf(block.spans);
    case 'identity':
    case 'facts':
      return sum(block.facts.map(({ value }) => rowOf(value)));
    case 'list':
      return sum(block.items.map((item) => rowOf(item)));
    case 'table':
      return sum(block.rows.map((row) => rowOf(...row)));
    case 'box':
      return within(block.blocks);
    case 'columns':
      return sum(block.columns.map(({ blocks }) => within(blocks)));
    case 'cards':
      return sum(block.cards.map(({ blocks }) => within(blocks)));
    case 'writingLines':
      return { rows: block.count, letters: block.caption.length };
    case 'newPage':
      return { rows: 0, letters: 0 };
  }
}

const counted = (count: number): string => count.toLocaleString('en-GB');

// In words, or undefined.
export function tooMuch({ blocks }: PrintableDocument): string | undefined {
  const { rows, letters } = within(blocks);
  if (rows > MOST_ROWS) return `The document has ${counted(rows)} rows; Accord prints up to ${counted(MOST_ROWS)} in one.`;
  if (letters > MOST_LETTERS) return `The document has ${counted(letters)} letters; Accord prints up to ${counted(MOST_LETTERS)} in one.`;
  return undefined;
}
