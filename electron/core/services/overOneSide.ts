// What is told of a paper that should be one side and is not. Whoever reads it may have a list of hundreds before them, so
// nothing of what the plan says is in it.
import type { OverOneSide } from '../../../shared/api/papers.ts';
import { fieldEntries } from '../../../shared/plan/definition.ts';
import { documentKind, type DocumentName } from '../../../shared/plan/documents.ts';
import type { MadePdf } from '../documents/messages.ts';

const labelAt = (at: string): string => fieldEntries.find(({ path }) => at === path || at.startsWith(`${path}.`))?.field.label ?? at;

export function overOneSide(
  { document }: { readonly document: DocumentName },
  { pages, overflow, sidesOnceAgreed }: MadePdf,
): { readonly overOneSide?: OverOneSide } {
  if (!documentKind(document).oneSide || pages === 1) return {};
  const parts = overflow.map(({ at }) => ({ path: at, label: labelAt(at) }));
  return { overOneSide: { parts, ...(sidesOnceAgreed !== undefined && { sidesOnceAgreed }) } };
}
