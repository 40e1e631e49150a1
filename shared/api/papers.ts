// What is told of papers: how one would print, what was made, and which copies were handed out.
import type { DocumentName, Format, Layout, LeftOut } from '../plan/documents.ts';
import type { Audience } from '../plan/fields.ts';

// Of a paper that should be one side: what stands on a further one, as the form calls it and never in the words of the plan.
export interface OverOneSide {
  readonly parts: readonly { readonly path: string; readonly label: string }[];
  // Of a draft: how many sides it takes once it is agreed.
  readonly sidesOnceAgreed?: number;
}

export interface MadeDocument {
  // Without anything personal.
  readonly fileName: string;
  readonly mediaType: string;
  // Of a PDF: a Word file has as many as the program says that shows it.
  readonly pages?: number;
  readonly overOneSide?: OverOneSide;
  readonly base64: string;
}

// `made`: its line in the audit trail.
export interface NotedDocument extends MadeDocument {
  readonly made: number;
  readonly version: number;
}

// Where on a paper words of the plan stand. Sides are shares of the page, from its upper left corner.
export interface PaperPlace {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly at: string;
}

// A document as it would print now, before anybody saves it.
export interface DocumentPreview {
  readonly pages: number;
  readonly words: number;
  // Of a draft that should be one side and is not: how many it takes once it is agreed. What is said below is then true of it.
  readonly sidesOnceAgreed?: number;
  // Lines of ordinary text for which there is still room on the last page.
  readonly linesLeft: number;
  // What stands on a later page than the first, and a field of each to shorten.
  readonly overflow: readonly { readonly title: string; readonly at: string }[];
  // The words of the pages, for whoever does not see the pictures.
  readonly text: string;
  // Pictures of the very bytes that would be saved.
  readonly images: readonly { readonly base64: string; readonly width: number; readonly height: number }[];
  // What of the plan stands where on the pictures, in the order of reading; parts of a page stand before what is in them.
  readonly places: readonly PaperPlace[];
  // What was answered and is not on this copy, where that was asked.
  readonly leftOut?: readonly LeftOut[];
}

// One that was handed out, and by whom. What it was is not known of those that an earlier Accord noted.
export interface MadeCopy {
  // Its line in the audit trail.
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  readonly byYou: boolean;
  readonly version: number;
  readonly document?: DocumentName;
  readonly reader?: Audience;
  readonly layout?: Layout;
  readonly format?: Format;
}

// Of a plan file, which no vault knows.
export interface RenderedDocument extends MadeDocument {
  readonly sample: boolean;
  readonly leftOut: readonly LeftOut[];
}
