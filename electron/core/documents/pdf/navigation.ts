// How a reader finds the way: bookmarks under one another as the headings are, each leading to where its heading stands, and
// the number that is printed at the foot of a page as the name of that page. React-PDF is led here by the bundler.
interface Outline {
  addItem(
    title: string,
    options: { readonly pageNumber: number; readonly top: number; readonly left: number; readonly expanded: boolean },
  ): Outline;
}

interface Context {
  readonly outline: Outline;
}

interface Node {
  readonly box?: { readonly top?: number; readonly width?: number };
  readonly props?: { readonly bookmark?: { readonly title: string } | null; readonly tag?: unknown };
  readonly children?: readonly Node[];
}

interface Heading {
  readonly title: string;
  readonly level: number;
  readonly top: number;
}

const LEVEL = /^H([1-6])$/;

function levelOf(tag: unknown): number {
  const role: unknown = typeof tag === 'object' && tag !== null && 'role' in tag ? tag.role : '';
  return Number(LEVEL.exec(String(role))?.[1] ?? 1);
}

function headingsIn({ box, props, children = [] }: Node, above: number): readonly Heading[] {
  const top = above + (box?.top ?? 0);
  const own = props?.bookmark ? [{ title: props.bookmark.title, level: levelOf(props.tag), top }] : [];
  return [...own, ...children.flatMap((child) => headingsIn(child, top))];
}

export function addNavigation(ctx: Context, root: Record<string, unknown>, document: Node): void {
  root['PageLabels'] = { Nums: [0, { S: 'D' }] };
  const open: { readonly level: number; readonly outline: Outline }[] = [];
  (document.children ?? []).forEach((page, pageNumber) => {
    for (const { title, level, top } of headingsIn(page, 0)) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const parent = open.at(-1)?.outline ?? ctx.outline;
      // PDFKit counts from the right.
      const left = page.box?.width ?? 0;
      open.push({ level, outline: parent.addItem(title, { pageNumber, top, left, expanded: level === 1 }) });
    }
  });
}
