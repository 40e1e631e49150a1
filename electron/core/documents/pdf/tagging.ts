// The structure tree of a PDF: what a screen reader reads, in which order and as what. React-PDF draws no tags, so the
// bundler leads its drawing through these functions (tools/reactPdfTransforms.mjs). An element carries its tag as a
// property; everything else drawn is an artifact, which is not read.
export type Role = 'Sect' | 'Div' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD';

export interface Tag {
  readonly role: Role;
  readonly scope?: 'Row' | 'Column';
  // Of a table: said before its rows, not printed.
  readonly summary?: string;
  // Of a list: what stands before its items.
  readonly numbering?: 'Decimal' | 'Disc' | 'None';
  // The element it stands in, where that is none that is drawn: a part of the document is more than one block.
  readonly within?: Tag;
}

// Spread onto a React-PDF element, whose property types know nothing of tags. An element split over two pages keeps
// the same tag object, which is how its parts are known to be one.
export const tagged = (tag: Tag): object => ({ tag });
export const artifact: object = { tag: 'artifact' };

interface StructureElement {
  readonly dictionary: { readonly data: Record<string, unknown> };
  add(child: unknown): void;
  end(): void;
}

interface Context {
  struct(role: string, options?: { readonly scope?: string }): StructureElement;
  addStructure(element: StructureElement): void;
  getMarkInfoDictionary(): { readonly data: Record<string, unknown> };
  markContent(tag: 'Artifact', options: { readonly type: 'Pagination' | 'Layout' }): void;
  markStructureContent(role: string): unknown;
  endMarkedContent(): void;
}

interface DrawnNode {
  readonly type: string;
  readonly props?: { readonly tag?: Tag | 'artifact'; readonly fixed?: boolean };
  readonly style?: Readonly<Record<string, unknown>>;
}

interface Tags {
  readonly open: StructureElement[];
  readonly known: Map<Tag, StructureElement>;
  inArtifact: boolean;
  close(): void;
}

interface Options {
  readonly tags: Tags;
}

const DRAWN_LEAVES = new Set(['TEXT', 'IMAGE', 'SVG', 'CANVAS']);
const DECORATION = ['backgroundColor', 'borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth'] as const;

export function openTags(ctx: Context): Tags {
  ctx.getMarkInfoDictionary().data['Marked'] = true;
  const root = ctx.struct('Document');
  ctx.addStructure(root);
  return { open: [root], known: new Map(), inArtifact: false, close: () => root.end() };
}

function asArtifact(ctx: Context, tags: Tags, type: 'Pagination' | 'Layout', draw: () => void): void {
  tags.inArtifact = true;
  ctx.markContent('Artifact', { type });
  draw();
  ctx.endMarkedContent();
  tags.inArtifact = false;
}

function elementFor(ctx: Context, tags: Tags, tag: Tag): StructureElement {
  const known = tags.known.get(tag);
  if (known) return known;
  const { role, scope, summary, numbering, within } = tag;
  const element = ctx.struct(role, scope ? { scope } : {});
  // A String object is written as a PDF string, a plain string as a name.
  if (summary) element.dictionary.data['A'] = { O: 'Table', Summary: new String(summary) };
  if (numbering) element.dictionary.data['A'] = { O: 'List', ListNumbering: numbering };
  const parent = within ? elementFor(ctx, tags, within) : tags.open.at(-1);
  parent?.add(element);
  tags.known.set(tag, element);
  return element;
}

// What stands on every page is read the first time it is drawn, if it has a tag, and never again.
const isRunningAgain = (tags: Tags, { props }: DrawnNode): boolean =>
  props?.fixed === true && (typeof props.tag !== 'object' || tags.known.has(props.tag));

export function drawTagged(ctx: Context, node: DrawnNode, { tags }: Options, draw: () => void): void {
  if (tags.inArtifact || node.type === 'PAGE') return draw();
  const tag = node.props?.tag;
  if (tag === 'artifact' || isRunningAgain(tags, node)) return asArtifact(ctx, tags, 'Pagination', draw);
  const isLeaf = DRAWN_LEAVES.has(node.type);
  if (!tag) {
    if (isLeaf) throw new Error(`A ${node.type} without a tag would be read by nobody.`);
    return draw();
  }
  const element = elementFor(ctx, tags, tag);
  tags.open.push(element);
  if (isLeaf) {
    const content = ctx.markStructureContent(tag.role);
    draw();
    ctx.endMarkedContent();
    element.add(content);
  } else draw();
  tags.open.pop();
}

// A text's own decoration lies inside its marked content, where an artifact may not begin.
export function drawDecoration(ctx: Context, node: DrawnNode, { tags }: Options, draw: () => void): void {
  const isDecorated = DECORATION.some((name) => Boolean(node.style?.[name]));
  if (!isDecorated || tags.inArtifact || node.type === 'PAGE' || DRAWN_LEAVES.has(node.type)) return draw();
  asArtifact(ctx, tags, 'Layout', draw);
}
