// A document before it has a format: what is said, in which order, with which meaning. Outlines make blocks from a plan;
// each format keeps one renderer a kind of block, so a new kind breaks the build until every format can print it.
import type { Layout } from '../plan/documents.ts';
import type { VersionStatus } from '../plan/planContent.ts';

export interface Span {
  readonly text: string;
  readonly strong?: true;
  // Our words about an answer ("Not answered"), printed so that they cannot be taken for the answer itself.
  readonly aside?: true;
}

export interface Fact {
  readonly label: string;
  readonly value: readonly Span[];
}

// Whose paper this is: the first thing read on every document.
export interface IdentityBlock {
  readonly kind: 'identity';
  readonly name: string;
  // Where in the plan it is, where it may have to be shortened.
  readonly at?: string;
  readonly facts: readonly Fact[];
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly spans: readonly Span[];
  // Set against the far edge: a state beside a title.
  readonly align?: 'end';
}

// Label and value pairs: the printed form of answered fields.
export interface FactsBlock {
  readonly kind: 'facts';
  // Said by a screen reader before the pairs.
  readonly caption: string;
  readonly facts: readonly Fact[];
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  // What stands before each item, where it is not the next number or a dot.
  readonly labels?: readonly string[];
  readonly items: readonly (readonly Span[])[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  // The first cell of a row is its name, and stands again where the row goes on over a page.
  readonly named?: true;
  readonly columns: readonly { readonly label: string; readonly share: number }[];
  readonly rows: readonly (readonly (readonly Span[])[])[];
}

// Boxed, for what must not be passed over. The words carry the meaning; the box only adds weight.
export interface NoticeBlock {
  readonly kind: 'notice';
  readonly title: string;
  readonly spans: readonly Span[];
}

// A region with a heading and an edge. Heavier where more hangs on it; the words carry the meaning.
export interface BoxBlock {
  readonly kind: 'box';
  readonly title: string;
  readonly weight: 'risk' | 'stop' | 'thin';
  // Where in the plan its words are, for whoever has to shorten them.
  readonly at: string;
  readonly blocks: readonly Block[];
}

// Side by side on paper, one after the other for a screen reader.
export interface ColumnsBlock {
  readonly kind: 'columns';
  readonly columns: readonly { readonly share: number; readonly blocks: readonly Block[] }[];
}

// What follows begins a new page.
export interface NewPageBlock {
  readonly kind: 'newPage';
}

// Cards to cut out (85 by 54 millimetres), side by side with marks to cut along, to be folded back to back.
export interface CardsBlock {
  readonly kind: 'cards';
  // Printed across each of them, as across the page.
  readonly mark?: string;
  readonly cards: readonly { readonly label: string; readonly blocks: readonly Block[] }[];
}

// Empty lines to write on by hand, numbered where somebody has to point at one.
export interface WritingLinesBlock {
  readonly kind: 'writingLines';
  readonly caption: string;
  readonly count: number;
  readonly numbered?: true;
}

export type Block =
  | IdentityBlock
  | HeadingBlock
  | ParagraphBlock
  | FactsBlock
  | ListBlock
  | TableBlock
  | NoticeBlock
  | BoxBlock
  | ColumnsBlock
  | NewPageBlock
  | CardsBlock
  | WritingLinesBlock;

// What stands on every page beside the blocks.
export interface PageFurniture {
  // FAMILY, Given (Title) · Born 14-Mar-2016 · NHS No. 999 000 0018
  readonly person: string;
  // Plan number, version, state in words, date.
  readonly version: string;
  // Of the very words, once they are held still: typed from any page, it tells which paper it is.
  readonly code?: string;
  // Where every line counts, what keeps the room of the code until there is one.
  readonly noCode?: string;
  // What a telephone reads in a square beside the code, on what was agreed: the code and nothing else.
  readonly square?: string;
  // Printed large across each page where the document is not an agreed plan.
  readonly mark?: string;
  // Printed in words at the top of each page: 'DRAFT: not agreed. Do not use to give care.', 'SAMPLE: not a real person.'
  readonly warnings: readonly string[];
  // In the foot of each page: what this paper is not.
  readonly footNote?: string;
  // Of a page that should be one side: at the head of any further one, so that no dose stands there without whose it is.
  readonly further?: string;
}

// What a file says of itself, for whoever looks for it by machine. Nothing of it is personal.
export interface AboutPaper {
  readonly planNumber: string;
  readonly version: number;
  readonly status: VersionStatus;
  readonly code?: string;
}

export interface PrintableDocument {
  readonly title: string;
  // Left out of what is not a paper of a plan.
  readonly about?: AboutPaper;
  readonly language: string;
  // When the content was last changed: the only date in the file's metadata, so that the same version gives the same bytes.
  readonly dated: string;
  readonly furniture: PageFurniture;
  // 'oneSide': set closely, for a page that must hold one side. Letters are no smaller for it. 'large': a little larger.
  readonly density?: 'oneSide' | 'large';
  // Left out: standard.
  readonly layout?: Layout;
  // Of a draft that should be one side: the same page as it would be agreed, to be measured and never printed.
  readonly onceAgreed?: PrintableDocument;
  readonly blocks: readonly Block[];
}
