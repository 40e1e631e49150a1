// What the engine and its worker say to each other.
import type { AppError } from '../../../shared/api/errors.ts';
import type { Result } from '../../../shared/base/result.ts';
import type { PrintableDocument } from '../../../shared/documents/blocks.ts';

export interface WorkerData {
  readonly fontsFolder: string;
}

// A part of a page that has a name, and where in the plan its words are.
export interface Region {
  readonly title: string;
  readonly at: string;
}

// Words as they stand on a page, or a part that has a name. Sides are shares of the page, from its upper left corner.
export interface PagePiece {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  // Of a part: where its words are.
  readonly at?: string;
}

export interface PageImage {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface Pictures {
  readonly dotsAnInch: number;
  // Of the first page alone.
  readonly firstOnly?: boolean;
}

export interface MadePdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  // Of a draft that should be one side and is not.
  readonly sidesOnceAgreed?: number;
  // Points still free above the foot of the last page, and what stands on a later page than the first or on a card that is
  // too full; of such a draft, once it is agreed.
  readonly free: number;
  readonly overflow: readonly Region[];
  // Pictures of the very bytes, where they were asked for, and what stands where on them.
  readonly pieces: readonly PagePiece[];
  readonly images: readonly PageImage[];
}

// A file inside the file.
export interface Enclosure {
  readonly name: string;
  readonly description: string;
  // 'Source': what the pages were made from. 'Data': what else belongs to them.
  readonly relationship: 'Source' | 'Data';
  readonly text: string;
  // Laid in as it is, so that it can be found in the bytes of the file.
  readonly plain?: true;
}

// Before the status, in the key words that a paper gives itself.
export const KEYWORDS_MARK = 'accord-paper';

// What another program reads in a finished file: PDFium, which had no hand in making it.
export interface ReadPdf {
  readonly pages: number;
  readonly enclosures: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  // The key words that the file gives itself. Anybody may write there: they prove nothing.
  readonly keywords: string;
  // The words on each page, where they were asked for.
  readonly text: readonly string[];
}

export type WhyUnread = 'notPdf' | 'locked' | 'damaged';
export type PdfReading = Result<ReadPdf, WhyUnread>;

export interface MakeJob {
  readonly document: PrintableDocument;
  // Where pictures of the pages are wanted.
  readonly pictures?: Pictures;
  readonly enclosures?: readonly Enclosure[];
}

// As a Word file, which no picture is made of.
export interface WordJob {
  readonly words: PrintableDocument;
}

export interface ReadJob {
  readonly bytes: Uint8Array;
  readonly withText: boolean;
}

export type WorkerJob = MakeJob | WordJob | ReadJob;
export type OutcomeOf<Job extends WorkerJob> = Job extends MakeJob ? MadePdf : Job extends WordJob ? Uint8Array : PdfReading;

export type WorkerAnswer = Result<
  MadePdf | Uint8Array | PdfReading,
  { readonly kind: 'refused'; readonly error: AppError } | { readonly kind: 'bug'; readonly frames: string }
>;
