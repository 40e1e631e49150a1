// A long row that is known by its name, in pieces that each stay whole: pages end between them. Each bears the name, which is
// drawn where the row goes on at the top of a page (pageFlow.ts): a dose whose name stays behind is nobody's.
import type { Span, TableBlock } from '../../../../shared/documents/blocks.ts';

type Spans = readonly Span[];
type Row = readonly Spans[];

// Lines end before they are full: each counts for a few letters more.
const A_LINE = 60;

export const lengthOf = (spans: Spans): number =>
  spans.reduce((sum, { text }) => sum + text.length + A_LINE * (text.split('\n').length - 1), 0);

// The lines of an answer, each with its spans.
export function linesOf(spans: Spans): readonly Spans[] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    span.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      // A space between two spans is one of theirs.
      if (text !== '') lines.at(-1)?.push({ ...span, text });
    });
  }
  return lines;
}

const inLines = (lines: readonly Spans[]): Spans => lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]));

// About as long as each other, so that the last is not one line alone. `least`: of the first, which stands beside the name.
function piecesOf(cell: Spans, most: number, least: number): readonly Spans[] {
  const whole = lengthOf(cell);
  if (whole <= most) return [cell];
  const each = whole / Math.ceil(whole / most);
  const pieces: Spans[][] = [[]];
  let letters = 0;
  for (const line of linesOf(cell)) {
    const more = lengthOf(line) + A_LINE;
    const enough = pieces.length === 1 ? least : 1;
    const isFull = letters >= enough && (letters + more > most || letters + more / 2 > each);
    if (isFull) {
      pieces.push([]);
      letters = 0;
    }
    pieces.at(-1)?.push(line);
    letters += more;
  }
  return pieces.map(inLines);
}

// Letters of a name are wider, and the lines of its narrow column end sooner.
const BOLD = 1.8;
// So much more than a piece should hold, and it is not kept whole.
const MUCH = 2;
const CONTINUED: Span = { text: ' (continued)', aside: true };

export interface RowPiece {
  readonly cells: Row;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  // A single line may be longer than what stays whole, and than a page.
  readonly isWhole: boolean;
}

// `mostIn`: how many letters stay whole in a cell that takes such a part of the width.
export function rowsInPieces(
  { columns, rows }: Pick<TableBlock, 'columns' | 'rows'>,
  mostIn: (part: number) => number,
): readonly RowPiece[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const most = columns.map(({ share }) => mostIn(share / whole));
  return rows.flatMap(([name = [], ...cells]): readonly RowPiece[] => {
    const high = lengthOf(name) / (most[0] ?? 1);
    const pieces = cells.map((cell, index) => piecesOf(cell, most[index + 1] ?? 0, BOLD * high * (most[index + 1] ?? 0)));
    const count = Math.max(1, ...pieces.map(({ length }) => length));
    return Array.from({ length: count }, (_, index): RowPiece => {
      const own = pieces.map((piece) => piece[index] ?? []);
      return {
        cells: [index === 0 ? name : [...name, CONTINUED], ...own],
        isFirst: index === 0,
        isLast: index === count - 1,
        isWhole: own.every((cell, column) => lengthOf(cell) <= MUCH * (most[column + 1] ?? 0)),
      };
    });
  });
}
