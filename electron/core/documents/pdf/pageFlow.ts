// Where pages end. React-PDF measures the whole document once and asks here, page by page, what stands on it; the bundler
// puts this in the place of its own answer (tools/reactPdfTransforms.mjs), which leaves a heading alone at the foot of a
// page where it is the first thing in its box, sets a row that goes on under the wrong column, and at times forgets what
// has to stand on each page. Nothing here moves, stretches or loses what was measured: every line stands on one page.

import { emptied, withoutNames } from './namedRows.ts';

export interface Box {
  readonly top: number;
  readonly height: number;
  readonly marginTop?: number;
  readonly marginBottom?: number;
  readonly edgeTop?: number;
  readonly edgeBottom?: number;
}

export interface FlowNode {
  readonly box: Box;
  // React-PDF's own node.
  readonly data?: object;
  // Begins a new page.
  readonly break?: boolean;
  // Stands again at the top of what goes on over the page: the head of a table, the name of an answer.
  readonly repeat?: boolean;
  // No page ends within so many points below it.
  readonly minPresenceAhead?: number;
  readonly direction?: 'row' | 'column';
  readonly children?: readonly FlowNode[];
  // Of a row that goes on from the one above it: the same with its name, for the top of a page.
  readonly atTop?: FlowNode;
  // What fits into a height, and the rest.
  readonly split?: ((height: number) => readonly [FlowNode, FlowNode] | null) | undefined;
}

export interface Placed {
  // From the upper edge of what it stands in, or from the top of the page.
  readonly box: { readonly top: number; readonly height: number };
  readonly part: { readonly isFirst: boolean; readonly isLast: boolean };
  readonly data: object | undefined;
  readonly children?: readonly Placed[];
}

interface Fragment {
  readonly node: FlowNode;
  readonly isFirst: boolean;
  // To what stands above it.
  readonly gap: number;
  // Of a container that began on an earlier page: what is left of it.
  readonly left?: readonly Fragment[];
}

interface Fit {
  readonly placed: Placed;
  // From the top of the space to the end of what can be seen, which a container that goes on outgrows.
  readonly reach: number;
  readonly rest?: Fragment;
}

interface Filled {
  readonly placed: readonly Placed[];
  readonly reach: number;
  readonly rest: readonly Fragment[];
}

// Sums of measured heights are off by less than this.
const NOTHING = 0.01;

const marginTop = ({ box }: FlowNode): number => box.marginTop ?? 0;
const marginBottom = ({ box }: FlowNode): number => box.marginBottom ?? 0;
const bottomOf = (node: FlowNode): number => node.box.top + node.box.height + marginBottom(node);
// Neighbours as they were measured.
const wholes = (nodes: readonly FlowNode[]): readonly Fragment[] =>
  nodes.map((node, index) => {
    const above = nodes[index - 1];
    return { node, isFirst: true, gap: above ? Math.max(0, node.box.top - marginTop(node) - bottomOf(above)) : 0 };
  });
const childrenOf = ({ node, left }: Fragment): readonly Fragment[] => left ?? wholes(node.children ?? []);

const settled = (node: FlowNode, isFirst: boolean, isLast: boolean, height: number, children?: readonly Placed[]): Placed => ({
  box: { top: 0, height },
  part: { isFirst, isLast },
  data: node.data,
  ...(children && { children }),
});

const at = (top: number, placed: Placed): Placed => ({ ...placed, box: { ...placed.box, top } });

// `alone`: nothing stands above it on this page, so that the next page has no more room for it.
function place(fragment: Fragment, space: number, alone: boolean): Fit | undefined {
  const { node, isFirst, left } = fragment;
  const above = isFirst ? marginTop(node) : 0;
  const height = above + node.box.height;
  const full = height + marginBottom(node);
  if (!left && height <= space + NOTHING) return { placed: settled(node, isFirst, true, full), reach: height };
  if (node.children) return node.direction === 'row' ? placeRow(fragment, space, alone) : placeColumn(fragment, space, alone);
  const [fits, rest] = node.split?.(space - above) ?? [];
  if (fits && rest) {
    const reach = above + fits.box.height;
    return { placed: settled(fits, isFirst, false, reach), reach, rest: { node: rest, isFirst: false, gap: 0 } };
  }
  return alone ? { placed: settled(node, isFirst, true, full), reach: height } : undefined;
}

function placeColumn(fragment: Fragment, space: number, alone: boolean): Fit | undefined {
  const { node, isFirst } = fragment;
  const above = isFirst ? marginTop(node) + (node.box.edgeTop ?? 0) : 0;
  const below = node.box.edgeBottom ?? 0;
  const filled = fill(childrenOf(fragment), space - above, below, alone);
  if (filled.placed.length === 0) return undefined;
  const edge = isFirst ? (node.box.edgeTop ?? 0) : 0;
  const placed = filled.placed.map((child) => at(child.box.top + edge, child));
  const reach = above + filled.reach;
  if (filled.rest.length > 0)
    return {
      placed: settled(node, isFirst, false, space, placed),
      reach,
      rest: { node, isFirst: false, gap: 0, left: filled.rest },
    };
  return { placed: settled(node, isFirst, true, reach + below + marginBottom(node), placed), reach: reach + below };
}

// As it was measured, or at the top of what goes on.
const topInRow = (cell: Fragment | undefined, isFirst: boolean): number => (cell && isFirst ? cell.node.box.top - marginTop(cell.node) : 0);

function placeRow(fragment: Fragment, space: number, alone: boolean): Fit | undefined {
  const { node, isFirst } = fragment;
  const above = isFirst ? marginTop(node) + (node.box.edgeTop ?? 0) : 0;
  const below = node.box.edgeBottom ?? 0;
  const cells = childrenOf(fragment);
  const fits: Fit[] = [];
  for (const cell of cells) {
    const fit = place(cell, space - above - below, alone);
    if (!fit) return undefined;
    fits.push(fit);
  }
  const placed = fits.map((fit, index) => at(topInRow(cells[index], isFirst), fit.placed));
  const reach = above + Math.max(0, ...fits.map((fit) => fit.reach));
  if (fits.every(({ rest }) => rest === undefined))
    return { placed: settled(node, isFirst, true, reach + below + marginBottom(node), placed), reach: reach + below };
  const left = cells.map(
    (cell, index) => fits[index]?.rest ?? { node: isRepeat(cell) ? cell.node : emptied(cell.node), isFirst: true, gap: 0 },
  );
  return { placed: settled(node, isFirst, false, space, placed), reach, rest: { node, isFirst: false, gap: 0, left } };
}

// How many may stay when the page ends after these: one that must not be parted from what follows goes with it.
function keptBefore(fragments: readonly Fragment[], ends: readonly number[], reach: number): number {
  let count = ends.length;
  let end = reach;
  for (let index = count - 1; index >= 0; index -= 1) {
    const bottom = ends[index] ?? 0;
    const ahead = fragments[index]?.node.minPresenceAhead ?? 0;
    if (ahead > 0 && end - bottom < ahead - NOTHING) {
      count = index;
      end = ends[index - 1] ?? 0;
    }
  }
  return count;
}

const isRepeat = ({ node }: Fragment): boolean => node.repeat === true;
const isSomething = ({ node }: Fragment): boolean => node.box.height > 0;

// One thing under another until the space is full. `below`: what the container needs under the last of them.
function fill(fragments: readonly Fragment[], space: number, below: number, alone: boolean): Filled {
  const placed: Placed[] = [];
  const ends: number[] = [];
  let used = 0;
  let reach = 0;
  let rest: Fragment | undefined;
  for (const [index, fragment] of fragments.entries()) {
    const before = fragments.slice(0, index);
    if (fragment.node.break && fragment.isFirst && before.some(isSomething) && fragments.slice(index).some(isSomething)) {
      return { placed, reach, rest: [{ ...fragment, gap: 0 }, ...fragments.slice(index + 1)] };
    }
    const top = used + fragment.gap;
    const isLast = index === fragments.length - 1;
    const isAtTop = before.every(isRepeat);
    const { node } = fragment;
    const fit = place(isAtTop ? { ...fragment, node: node.atTop ?? node } : fragment, space - top - (isLast ? below : 0), alone && isAtTop);
    if (!fit) break;
    placed.push(at(top, fit.placed));
    reach = top + fit.reach;
    used = top + fit.placed.box.height;
    ends.push(reach);
    rest = fit.rest;
    if (rest) break;
  }
  if (placed.length === fragments.length && !rest) return { placed, reach, rest: [] };
  const kept = keptBefore(fragments, rest ? ends.slice(0, -1) : ends, reach);
  const count = kept === ends.length - (rest ? 1 : 0) ? placed.length : kept;
  return endAfter({ fragments, placed, ends, rest }, count, alone);
}

interface Ending {
  readonly fragments: readonly Fragment[];
  readonly placed: readonly Placed[];
  readonly ends: readonly number[];
  readonly rest: Fragment | undefined;
}

function endAfter({ fragments, placed, ends, rest }: Ending, count: number, alone: boolean): Filled {
  const staying = fragments.slice(0, count);
  // Nothing is gained by moving it all to a page that has no more room, nor by leaving only what stands there again.
  if (staying.every(isRepeat)) {
    if (!alone) return { placed: [], reach: 0, rest: fragments };
    if (count < placed.length) return endAfter({ fragments, placed, ends, rest }, placed.length, alone);
  }
  const [next, ...others] = [...(count === placed.length && rest ? [rest] : []), ...fragments.slice(count)];
  const heads = staying.filter((fragment, index) => isRepeat(fragment) && !(index === count - 1 && rest));
  return {
    placed: placed.slice(0, count),
    reach: ends[count - 1] ?? 0,
    rest: [...heads, ...(next ? [{ ...next, gap: 0 }] : []), ...others],
  };
}

export interface Paginator {
  readonly done: boolean;
  next(height: number): readonly Placed[];
}

export function createPaginator(nodes: readonly FlowNode[]): Paginator {
  let left = wholes(withoutNames(nodes));
  return {
    get done() {
      return left.length === 0;
    },
    next(height) {
      const { placed, rest } = fill(left, height, 0, true);
      if (placed.length === 0 && rest.length > 0) throw new Error('Nothing fits on an empty page.');
      left = rest;
      return placed;
    },
  };
}
