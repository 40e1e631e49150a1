// Which words of a finished page stand where, with the field that each comes from.
import type { PaperPlace } from '../../../shared/api/papers.ts';
import type { LinePlace } from '../../../shared/documents/linePlaces.ts';
import type { PagePiece } from '../documents/messages.ts';

// Lines are broken on a page where there is room, so spaces are not compared.
const bare = (text: string): string => text.replace(/\s+/g, '');
const MOST_TITLE = 80;
const shortened = (text: string): string => (text.length <= MOST_TITLE ? text : `${text.slice(0, MOST_TITLE - 1)}…`);

export function paperPlaces(pieces: readonly PagePiece[], lines: readonly LinePlace[]): readonly PaperPlace[] {
  const left = new Map<string, string[]>();
  for (const { text, at } of lines) left.set(bare(text), [...(left.get(bare(text)) ?? []), at]);
  return pieces.flatMap(({ text, at: part, ...place }) => {
    const at = part ?? left.get(bare(text))?.shift();
    return at === undefined ? [] : [{ ...place, title: shortened(text), at }];
  });
}
