// A long row is drawn in pieces, one row under another, and each bears its name. Where pages end is not known when they are
// measured: so each piece but the first is kept twice, without its name, and with it for the top of a page.
import type { FlowNode } from './pageFlow.ts';

// Spread onto such a row. Its first cell is the name; or, where a row is set as a list, the first line of the list.
export const namedAtTop: object = { namedAtTop: 'cell' };
export const namedAtTopOfList: object = { namedAtTop: 'line' };

interface Drawn {
  readonly props?: { readonly namedAtTop?: 'cell' | 'line' };
  readonly style?: object;
  readonly box?: { readonly top?: number; readonly height?: number };
  readonly children?: readonly Drawn[];
}

function emptyCell({ style = {}, box = {} }: Drawn): Drawn & { readonly type: 'VIEW' } {
  const flat = { paddingTop: 0, paddingBottom: 0, marginTop: 0, marginBottom: 0 };
  return { type: 'VIEW', props: {}, style: { ...style, ...flat, height: 0 }, box: { ...box, ...flat, height: 0 }, children: [] };
}

// What stands in a cell that has nothing to say, so that its neighbours stay in their columns.
export const emptied = ({ box, data = {} }: FlowNode): FlowNode => ({ box: { top: box.top, height: 0 }, data: emptyCell(data) });

const bottomOf = ({ box: { top = 0, height = 0 } = {} }: Drawn): number => top + height;

// As high as the rest of it asks for.
function withoutName(node: FlowNode, drawn: Drawn): FlowNode {
  const [name, ...cells] = drawn.children ?? [];
  if (!name) return node;
  const less = Math.max(0, bottomOf(name) - Math.max(0, ...cells.map(bottomOf)));
  const height = node.box.height - less;
  const [flow, ...others] = node.children ?? [];
  return {
    ...node,
    box: { ...node.box, height },
    data: { ...drawn, box: { ...drawn.box, height }, children: [emptyCell(name), ...cells] },
    ...(flow && { children: [emptied(flow), ...others] }),
    atTop: node,
  };
}

const lower = <Of extends Drawn>(drawn: Of, less: number): Of => ({
  ...drawn,
  box: { ...drawn.box, height: (drawn.box?.height ?? 0) - less },
});

// The list is all that such a row holds.
function withoutFirstLine(node: FlowNode, drawn: Drawn): FlowNode {
  const [list] = drawn.children ?? [];
  const [name, ...lines] = list?.children ?? [];
  const less = (lines[0]?.box?.top ?? 0) - (name?.box?.top ?? 0);
  if (!list || less <= 0) return node;
  const moved = lines.map((line) => ({ ...line, box: { ...line.box, top: (line.box?.top ?? 0) - less } }));
  const shortList = { ...lower(list, less), children: moved };
  const [flow] = node.children ?? [];
  const inFlow = flow?.children && {
    ...flow,
    box: { ...flow.box, height: flow.box.height - less },
    data: shortList,
    children: flow.children.slice(1).map((line) => raised(line, less)),
  };
  return {
    ...node,
    box: { ...node.box, height: node.box.height - less },
    data: { ...lower(drawn, less), children: [shortList] },
    ...(inFlow && { children: [inFlow] }),
    atTop: node,
  };
}

function raised(node: FlowNode, by: number): FlowNode {
  if (by === 0) return node;
  const { box = {}, ...drawn }: Drawn = node.data ?? {};
  const data = { ...drawn, box: { ...box, top: (box.top ?? 0) - by } };
  return { ...node, box: { ...node.box, top: node.box.top - by }, ...(node.data && { data }) };
}

function inside(node: FlowNode): FlowNode {
  const drawn: Drawn = node.data ?? {};
  if (drawn.props?.namedAtTop === 'cell') return withoutName(node, drawn);
  if (drawn.props?.namedAtTop === 'line') return withoutFirstLine(node, drawn);
  if (!node.children || node.direction === 'row') return node;
  const children = withoutNames(node.children);
  if (children === node.children) return node;
  const height = node.box.height - heightOf(node.children) + heightOf(children);
  const data = { ...drawn, box: { ...drawn.box, height }, children: children.map((child) => child.data ?? {}) };
  return { ...node, box: { ...node.box, height }, data, children };
}

const heightOf = (nodes: readonly FlowNode[]): number => Math.max(0, ...nodes.map(({ box }) => box.top + box.height));

// What stands under a name that is gone moves up. The very same nodes where there is none.
export function withoutNames(nodes: readonly FlowNode[]): readonly FlowNode[] {
  let saved = 0;
  const changed = nodes.map((node) => {
    const quiet = inside(node);
    const here = raised(quiet, saved);
    saved += node.box.height - quiet.box.height;
    return here;
  });
  return changed.some((node, index) => node !== nodes[index]) ? changed : nodes;
}
