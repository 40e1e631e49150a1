// An answer on paper: one paragraph for each line that was typed.
import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Span } from '../../../../shared/documents/blocks.ts';
import type { Faces } from './faces.ts';
import type { Look } from './looks.ts';
import { lengthOf, linesOf } from './rowPieces.ts';
import type { Style } from './styles.ts';
import { tagged, type Tag } from './tagging.ts';
import { Words } from './words.tsx';

export const plain = (text: string): readonly Span[] => [{ text }];

// Longer than the look keeps whole and it may be divided between two pages.
export const staysWhole = ({ mostWhole }: Look, ...cells: readonly (readonly Span[])[]): boolean =>
  cells.every((cell) => lengthOf(cell) <= mostWhole);

// The lines of an answer, without the blank ones: each is its own paragraph, so that two lines are never read as one word.
const paragraphsOf = (spans: readonly Span[]): readonly (readonly Span[])[] =>
  linesOf(spans).filter((line) => line.some(({ text }) => text.trim() !== ''));

interface LinesProps {
  readonly faces: Faces;
  readonly spans: readonly Span[];
  readonly tag: Tag;
  readonly style: Style;
  readonly box?: Style;
}

export function Lines({ faces, spans, tag, style, box }: LinesProps): ReactElement {
  const lines = paragraphsOf(spans);
  // What only groups lines is not needed around one of them.
  if (lines.length === 1)
    return <Words faces={faces} spans={lines[0] ?? []} tag={tag.role === 'Div' ? { ...tag, role: 'P' } : tag} style={[style, box ?? {}]} />;
  return (
    <View style={box ?? {}} {...tagged(tag)}>
      {lines.map((line, index) => (
        <Words key={index} faces={faces} spans={line} tag={{ role: 'P' }} style={style} />
      ))}
    </View>
  );
}
