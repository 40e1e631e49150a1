// Between React-PDF and the flow of the pages (pageFlow.ts), where the bundler leads it (tools/reactPdfTransforms.mjs).
interface Node {
  readonly props?: Readonly<Record<string, unknown>>;
  readonly box?: { readonly top?: number; readonly height?: number };
  readonly children?: readonly Node[];
}

// React-PDF keeps whole what asks for it, and would cut off what is then taller than any page.
export function dividedWhereTooTall(node: Node, pageHeight: number): Node {
  if ((node.box?.height ?? 0) <= pageHeight) return node;
  return {
    ...node,
    props: { ...node.props, wrap: true },
    ...(node.children && { children: node.children.map((child) => dividedWhereTooTall(child, pageHeight)) }),
  };
}

// A page whose furniture has been laid out around an empty place, with the content in that place. The content was measured
// before, and nothing of it is measured again.
export function withContent(page: Node, isPlace: (node: Node) => boolean, content: readonly Node[]): Node {
  const children = (page.children ?? []).flatMap((child) =>
    isPlace(child)
      ? content.map((node) => ({ ...node, box: { ...node.box, top: (node.box?.top ?? 0) + (child.box?.top ?? 0) } }))
      : [child],
  );
  return { ...page, children };
}
