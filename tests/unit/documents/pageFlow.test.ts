// Where pages end, told on blocks of plain heights: a line is ten points high and is known by its number.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPaginator, type FlowNode, type Placed } from '../../../electron/core/documents/pdf/pageFlow.ts';

const LINE = 10;

interface Lines {
  readonly lines: readonly number[];
}

function text(lines: readonly number[], top = 0, more: Partial<FlowNode> = {}): FlowNode {
  return {
    box: { top, height: lines.length * LINE },
    data: { lines } satisfies Lines,
    split: (height) => {
      const count = Math.floor(height / LINE);
      return count < 1 || count >= lines.length ? null : [text(lines.slice(0, count), top, more), text(lines.slice(count), 0, more)];
    },
    ...more,
  };
}

const unsplit = (lines: readonly number[], more: Partial<FlowNode> = {}): FlowNode => ({ ...text(lines, 0, more), split: undefined });

const endOf = (node: FlowNode): number => node.box.top + node.box.height + (node.box.marginBottom ?? 0);

function column(
  children: readonly FlowNode[],
  { edge = 0, gap = 0, ...more }: Partial<FlowNode> & { edge?: number; gap?: number } = {},
): FlowNode {
  let top = edge;
  const placed = children.map((child) => {
    const here = { ...child, box: { ...child.box, top: top + (child.box.marginTop ?? 0) } };
    top = endOf(here) + gap;
    return here;
  });
  const height = Math.max(edge, top - gap) + edge;
  return { box: { top: 0, height, edgeTop: edge, edgeBottom: edge }, direction: 'column', data: {}, children: placed, ...more };
}

const row = (cells: readonly FlowNode[]): FlowNode => ({
  box: { top: 0, height: Math.max(...cells.map(({ box }) => box.height)) },
  direction: 'row',
  data: {},
  children: cells,
});

function pagesOf(nodes: readonly FlowNode[], height: number): readonly (readonly Placed[])[] {
  const flow = column(nodes);
  const paginator = createPaginator(flow.children ?? []);
  const pages: (readonly Placed[])[] = [];
  while (!paginator.done) pages.push(paginator.next(height));
  return pages;
}

// A node that is placed whole keeps what is in it, unseen by the paginator.
function linesIn(data: object | undefined): readonly number[] {
  const { lines, children } = (data ?? {}) as { lines?: readonly number[]; children?: readonly { data?: object }[] }; // made above
  return lines ?? (children ?? []).flatMap((child) => linesIn(child.data ?? child));
}
const linesOn = (page: readonly Placed[]): readonly number[] =>
  page.flatMap(({ data, children }) => (children ? linesOn(children) : linesIn(data)));
// For containers that are placed whole: their data has to hold what they hold.
const holding = (node: FlowNode): FlowNode =>
  node.children ? { ...node, data: { children: node.children.map(holding) }, children: node.children.map(holding) } : node;

const made = (nodes: readonly FlowNode[], height: number): readonly (readonly number[])[] =>
  pagesOf(nodes.map(holding), height).map(linesOn);

const range = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, index) => from + index);

describe('where a page ends', () => {
  it('fills a page before it begins another', () => {
    expect(made([text(range(0, 3)), text(range(3, 4))], 50)).toEqual([range(0, 5), range(5, 2)]);
  });

  it('keeps a heading with what follows, also a chain of them, also where the heading is the first thing in its box', () => {
    const heading = (line: number): FlowNode => unsplit([line], { minPresenceAhead: 15 });
    expect(made([text(range(0, 3)), heading(3), heading(4), text(range(5, 4))], 60)).toEqual([range(0, 3), range(3, 6)]);
    expect(made([text(range(0, 4)), column([heading(4), text(range(5, 4))], { edge: 2 })], 60)).toEqual([range(0, 4), range(4, 5)]);
    expect(made([text(range(0, 3)), heading(3), column([unsplit(range(4, 3))], { edge: 1 })], 60)).toEqual([range(0, 3), range(3, 4)]);
  });

  it('leaves a heading where no other page has more room for it', () => {
    expect(made([unsplit([0], { minPresenceAhead: 90 }), text(range(1, 9))], 40)).toEqual([range(0, 4), range(4, 4), range(8, 2)]);
  });

  it('never leaves the edge of a box alone on either side', () => {
    const box = column([unsplit(range(3, 3))], { edge: 6 });
    expect(made([text(range(0, 3)), box], 50)).toEqual([range(0, 3), range(3, 3)]);
    // The words would fit, the lower edge would not.
    const closing = column([unsplit([3]), unsplit([4])], { edge: 4 });
    expect(made([text(range(0, 3)), closing], 56)).toEqual([range(0, 4), [4]]);
  });

  it('keeps the columns of a row that goes on over the page', () => {
    const [, second = []] = pagesOf([row([text([100]), text(range(0, 8))])], 50);
    expect(second).toHaveLength(1);
    const cells = second[0]?.children ?? [];
    expect(cells).toHaveLength(2);
    expect(cells[0]?.data).toMatchObject({ type: 'VIEW', style: { height: 0 } });
    expect(linesIn(cells[1]?.data)).toEqual(range(5, 3));
  });

  it('says the head of a table again on each page that the table goes on to, and not once more', () => {
    const table = column([unsplit([0], { repeat: true, minPresenceAhead: 10 }), ...range(1, 7).map((line) => unsplit([line]))]);
    expect(made([text([90]), table], 40)).toEqual([
      [90, 0, 1, 2],
      [0, 3, 4, 5],
      [0, 6, 7],
    ]);
  });

  it('names a row that goes on at the top of a page, and nowhere else; what stands under it moves up', () => {
    // Three lines of name beside one of words.
    const goesOn = (name: number, words: number): FlowNode => {
      const cells = [text(range(name, 3)), text([words])].map(({ box, data }) => ({ box, ...data }));
      return {
        box: { top: 0, height: 3 * LINE },
        data: { props: { namedAtTop: 'cell' }, box: { top: 0, height: 3 * LINE }, children: cells },
      };
    };
    const table = (): FlowNode => column([unsplit([0], { repeat: true }), unsplit([1]), goesOn(50, 2), goesOn(60, 3), unsplit([4])]);
    expect(made([table(), text([5])], 60)).toEqual([[0, 1, 2, 3, 4, 5]]);
    expect(made([text([90]), table()], 40)).toEqual([
      [90, 0, 1, 2],
      [0, 60, 61, 62, 3],
      [0, 4],
    ]);
    const [page = []] = pagesOf([table(), text([5])], 100);
    expect(page.map(({ box: { top, height } }) => [top, height])).toEqual([
      [0, 50],
      [50, 10],
    ]);
  });

  it('begins a new page where that is asked for, and never an empty one', () => {
    const mark: FlowNode = { box: { top: 0, height: 0 }, data: {}, break: true };
    expect(made([mark, text([0]), mark, mark, text([1]), mark], 50)).toEqual([[0], [1]]);
    expect(made([text(range(0, 5)), mark, text([5])], 50)).toEqual([range(0, 5), [5]]);
  });

  it('sets on a page of its own what is taller than a page and cannot be divided', () => {
    expect(made([text([0]), unsplit(range(1, 9)), text([10])], 50)).toEqual([[0], range(1, 9), [10]]);
  });

  it('loses nothing, repeats nothing and overfills nothing', () => {
    const leaf = fc.record({
      lines: fc.integer({ min: 1, max: 14 }),
      splits: fc.boolean(),
      ahead: fc.constantFrom(0, 0, 0, 15),
      margin: fc.constantFrom(0, 3),
    });
    const tree = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        leaf.map((of) => ({ of })),
        fc.record({
          within: fc.array(tie('node'), { minLength: 1, maxLength: 5 }),
          edge: fc.constantFrom(0, 4),
          gap: fc.constantFrom(0, 5),
        }),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 12 }), (drawn) => {
        let next = 0;
        const build = (one: unknown): FlowNode => {
          const { of, within, edge, gap } = one as {
            of?: { lines: number; splits: boolean; ahead: number; margin: number };
            within?: unknown[];
            edge?: number;
            gap?: number;
          }; // drawn above
          if (within) return column(within.map(build), { edge: edge ?? 0, gap: gap ?? 0 });
          const { lines, splits, ahead, margin } = of ?? { lines: 1, splits: true, ahead: 0, margin: 0 };
          const numbers = range(next, lines);
          next += lines;
          const plain = splits ? text(numbers) : unsplit(numbers);
          return { ...plain, box: { ...plain.box, marginBottom: margin }, minPresenceAhead: ahead };
        };
        const height = 200;
        const pages = pagesOf(drawn.map(build).map(holding), height);
        expect(pages.flatMap(linesOn)).toEqual(range(0, next));
        for (const page of pages) {
          expect(linesOn(page).length).toBeGreaterThan(0);
          expect(linesOn(page).length * LINE).toBeLessThanOrEqual(height);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('fills every page to its last line where nothing asks to be kept together', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }), (lengths) => {
        let next = 0;
        const nodes = lengths.map((length) => {
          next += length;
          return text(range(next - length, length));
        });
        const pages = made([column(nodes)], 200);
        expect(pages.slice(0, -1).every(({ length }) => length === 20)).toBe(true);
      }),
    );
  });
});
