// What a finished layout says about itself: how much of the last page is still free, and which regions did not fit on the
// first or on their card. React-PDF hands the layout to `onRender` under a name that says it may change; what is read of it is checked here.
import type { PagePiece, Region } from '../messages.ts';
import { overfullOnCards } from './cardReading.ts';

// Spread onto an element, so that it is known again in the layout.
export const region = (title: string, at: string): object => ({ region: { title, at } satisfies Region });

interface Node {
  readonly type: string;
  readonly props?: { readonly region?: Region; readonly fixed?: boolean };
  readonly box?: {
    readonly left?: number;
    readonly top?: number;
    readonly width?: number;
    readonly height?: number;
    readonly marginTop?: number;
  };
  readonly lines?: readonly { readonly string?: string }[];
  readonly children?: readonly Node[];
}

export interface LayoutReading {
  readonly pages: number;
  // In points, above the foot of the last page.
  readonly free: number;
  readonly overflow: readonly Region[];
  readonly pieces: readonly PagePiece[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

export function readLayout(layout: unknown): LayoutReading {
  if (!isNode(layout)) throw new Error('React-PDF no longer hands over its layout.');
  const pages = (layout.children ?? []).filter(({ type }) => type === 'PAGE');
  const last = pages.at(-1)?.children ?? [];
  // The last thing on a page is its foot.
  const foot = last.at(-1);
  if (foot?.props?.fixed !== true || foot.box?.top === undefined) throw new Error('React-PDF no longer says where the foot of a page is.');
  const ends = last.filter(({ props }) => props?.fixed !== true).map(({ box }) => (box?.top ?? 0) + (box?.height ?? 0));
  const overflow = new Map<string, Region>();
  for (const page of pages.slice(1)) for (const found of regionsIn(page)) overflow.set(found.at, found);
  for (const page of pages) for (const found of overfullOnCards(page)) overflow.set(found.at, found);
  return {
    pages: pages.length,
    free: Math.max(0, foot.box.top - (foot.box.marginTop ?? 0) - Math.max(0, ...ends)),
    overflow: [...overflow.values()],
    pieces: pages.flatMap(piecesOn),
  };
}

const regionsIn = (node: Node): readonly Region[] => [
  ...(node.props?.region ? [node.props.region] : []),
  ...(node.children ?? []).flatMap(regionsIn),
];

// Words and named parts, without the furniture. A box says where it stands in what it stands in.
function piecesOn(page: Node, index: number): readonly PagePiece[] {
  const [across, down] = [page.box?.width ?? 0, page.box?.height ?? 0];
  const within = (node: Node, left: number, top: number): readonly PagePiece[] => {
    const { type, box = {}, lines, props, children = [] } = node;
    // Around the page, or the head of a table; the name of an answer stands again too, and is said with it.
    if (props?.fixed === true && (node === page || type !== 'TEXT')) return [];
    const [x, y] = [left + (box.left ?? 0), top + (box.top ?? 0)];
    const place = { page: index + 1, left: x / across, top: y / down, width: (box.width ?? 0) / across, height: (box.height ?? 0) / down };
    const text = (lines ?? []).map((line) => line.string ?? '').join(' ');
    return [
      ...(props?.region ? [{ ...place, text: props.region.title, at: props.region.at }] : []),
      ...(text.trim() === '' ? [] : [{ ...place, text }]),
      ...children.flatMap((child) => within(child, x, y)),
    ];
  };
  return (page.children ?? []).flatMap((child) => within(child, 0, 0));
}
