// One paper as somebody chose it.
import { documents, LAYOUTS, type DocumentName, type Layout } from '../../../shared/plan/documents.ts';
import type { Audience } from '../../../shared/plan/fields.ts';

export interface Paper {
  readonly document: DocumentName;
  readonly reader: Audience;
  readonly layout: Layout;
}

export const layoutLabel = (layout: Layout): string => LAYOUTS.find(({ code }) => code === layout)?.label ?? layout;
export const paperLabel = (document: DocumentName): string => documents[document].label;
