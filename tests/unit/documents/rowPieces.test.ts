// A long row in pieces: nothing lost, each named, none too long, and the first not shorter than the name beside it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lengthOf, rowsInPieces } from '../../../electron/core/documents/pdf/rowPieces.ts';
import type { Span } from '../../../shared/documents/blocks.ts';

const columns = [
  { label: 'Name', share: 25 },
  { label: 'Amount', share: 25 },
  { label: 'Details', share: 50 },
];
const MOST = 800;
const cell = (...lines: readonly string[]): readonly Span[] => lines.map((line, index) => ({ text: index === 0 ? line : `\n${line}` }));
const textOf = (spans: readonly Span[] = []): string => spans.map(({ text }) => text).join('');
const pieces = (...row: readonly (readonly Span[])[]) => rowsInPieces({ columns, rows: [row] }, (part) => part * MOST);

it('leaves a short row as it is', () => {
  const row = [cell('Salt'), cell('5'), cell('one', 'two')];
  expect(pieces(...row)).toEqual([{ cells: row, isFirst: true, isLast: true, isWhole: true }]);
});

it('names each piece of a long row, and says what has a column of its own once', () => {
  const lines = Array.from({ length: 10 }, (_, index) => `${index} ${'words '.repeat(12)}`);
  const made = pieces(cell('Salt'), cell('5'), cell(...lines));
  expect(made.map(({ cells: [name] }) => textOf(name))).toEqual(['Salt', ...made.slice(1).map(() => 'Salt (continued)')]);
  expect(made.map(({ cells: [, amount] }) => textOf(amount))).toEqual(['5', ...made.slice(1).map(() => '')]);
  expect(made.map(({ isFirst, isLast }) => [isFirst, isLast])).toEqual([
    [true, false],
    ...made.slice(2).map(() => [false, false]),
    [false, true],
  ]);
  const lengths = made.map(({ cells: [, , details = []] }) => lengthOf(details));
  expect(lengths.length).toBeGreaterThan(2);
  // None of them is one line alone.
  expect(Math.min(...lengths)).toBeGreaterThan(100);
});

it('does not end the first piece beside a name that is longer than it', () => {
  const lines = Array.from({ length: 12 }, () => 'ten words '.repeat(6));
  const [short] = pieces(cell('Salt'), cell(''), cell(...lines));
  const [long] = pieces(cell('A very long name '.repeat(20)), cell(''), cell(...lines));
  expect(textOf(long?.cells[2]).length).toBeGreaterThan(1.5 * textOf(short?.cells[2]).length);
});

it('lets a page end in a single line that is much longer than a piece', () => {
  expect(pieces(cell('Salt'), cell(''), cell('a'.repeat(700))).map(({ isWhole }) => isWhole)).toEqual([true]);
  expect(pieces(cell('Salt'), cell(''), cell('a'.repeat(900))).map(({ isWhole }) => isWhole)).toEqual([false]);
});

it('loses no letter, and keeps the weight of each', () => {
  const spans = fc.array(fc.record({ text: fc.string().map((text) => text.replaceAll(/\d/g, '\n')), strong: fc.constant(true as const) }));
  fc.assert(
    fc.property(fc.array(fc.array(spans, { maxLength: 2, minLength: 2 }), { maxLength: 5 }), (rows) => {
      const made = rowsInPieces(
        { columns, rows: rows.map((row) => [cell('Name'), ...row.map((some) => some)].map((each) => each.flat())) },
        () => 40,
      );
      const letters = (some: readonly (readonly Span[])[]): string => some.map(textOf).join('').replaceAll('\n', '');
      for (const place of [1, 2])
        expect(letters(made.map(({ cells }) => cells[place] ?? []))).toBe(letters(rows.map((row) => (row[place - 1] ?? []).flat())));
      for (const { text, strong } of made.flatMap(({ cells }) => cells.slice(1).flat())) expect(text === '\n' || strong).toBe(true);
    }),
  );
});
