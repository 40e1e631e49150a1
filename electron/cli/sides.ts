// What is said of a paper that should be one side and is not. As it is usually set, that is for somebody to mend before it is
// handed out; set larger or wider it was asked for, and is only said.
import type { MadeDocument } from '../../shared/api/papers.ts';
import { documentKind, type DocumentName, type Layout } from '../../shared/plan/documents.ts';

interface Sides extends Pick<MadeDocument, 'pages' | 'overOneSide'> {
  readonly document: DocumentName;
  readonly layout?: Layout | undefined;
}

export const mustBeShortened = ({ layout = 'standard', pages, overOneSide }: Sides): boolean =>
  overOneSide !== undefined && pages !== undefined && layout === 'standard' && (overOneSide.sidesOnceAgreed ?? pages) > 1;

export function sidesWords({ document, layout = 'standard', pages, overOneSide }: Sides): string | undefined {
  if (!overOneSide || pages === undefined) return undefined;
  const { parts, sidesOnceAgreed = pages } = overOneSide;
  const { label } = documentKind(document);
  if (sidesOnceAgreed === 1) return `${label}: ${pages} sides as a draft, and one side once it is agreed. Each side says so.`;
  const takes = `${label}: ${pages} sides, and each says which it is.`;
  if (layout !== 'standard') return `${takes} Where one side is needed, take the standard layout.`;
  const names = [...new Set(parts.map((part) => part.label))];
  return `${takes} It should be one. On a further side: ${names.join('; ')}. Shorten one of them, or what stands above it.`;
}
