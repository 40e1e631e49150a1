// Which pages a paper has: whose it is, how it is set, and the outline that makes it.
import type { PrintableDocument } from '../../../shared/documents/blocks.ts';
import type { IssuedPlan } from '../../../shared/documents/issuedPlan.ts';
import { outlines } from '../../../shared/documents/outlines.ts';
import { documentKind, type DocumentName, type Layout } from '../../../shared/plan/documents.ts';
import type { Audience } from '../../../shared/plan/fields.ts';

export interface Paper {
  readonly document: DocumentName;
  readonly reader?: Audience | undefined;
  readonly layout?: Layout | undefined;
}

// A paper nobody else may have is made for its own reader whoever is asked for.
export function readerOf({ document, reader }: Paper): Audience {
  const { readers } = documentKind(document);
  return reader && readers.includes(reader) ? reader : readers[0];
}

export const layoutOf = ({ layout = 'standard' }: Paper): Layout => layout;

export function pagesOf(plan: IssuedPlan, paper: Paper): PrintableDocument {
  const layout = layoutOf(paper);
  const made = outlines[paper.document](plan, readerOf(paper));
  return layout === 'standard' ? made : { ...made, layout };
}
