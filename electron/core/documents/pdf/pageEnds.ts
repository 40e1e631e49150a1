// Where a page may end. React-PDF keeps whole what asks for it, and cuts off what is then taller than any page; the bundler
// leads it here first (tools/reactPdfTransforms.mjs).
interface Node {
  readonly props?: Readonly<Record<string, unknown>>;
  readonly box?: { readonly height?: number };
  readonly children?: readonly Node[];
}

// The warnings at the top of each page take the rest.
const MOST_OF_A_PAGE = 0.85;

export function dividedWhereTooTall(node: Node, pageHeight: number): Node {
  if ((node.box?.height ?? 0) <= pageHeight * MOST_OF_A_PAGE) return node;
  return {
    ...node,
    props: { ...node.props, wrap: true },
    ...(node.children && { children: node.children.map((child) => dividedWhereTooTall(child, pageHeight)) }),
  };
}
