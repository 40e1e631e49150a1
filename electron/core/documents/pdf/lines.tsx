// An answer on paper: one paragraph for each line that was typed.
import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Span } from '../../../../shared/documents/blocks.ts';
import type { Faces } from './faces.ts';
import type { Style } from './styles.ts';
import { tagged, type Tag } from './tagging.ts';
import { Words } from './words.tsx';

export const plain = (text: string): readonly Span[] => [{ text }];

// Longer than this and a row may be divided between two pages; shorter and it stays whole.
const MOST_KEPT_WHOLE = 500;

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { text }) => sum + text.length + 60 * (text.split('\n').length - 1), 0);
export const staysWhole = (...cells: readonly (readonly Span[])[]): boolean => cells.every((cell) => lengthOf(cell) <= MOST_KEPT_WHOLE);
// The lines of an answer, without the blank ones: each is its own paragraph, so that two lines are never read as one word.
function linesOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    span.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      // A space between two spans is one of theirs.
      if (text !== '') lines.at(-1)?.push({ ...span, text });
    });
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}

interface LinesProps {
  readonly faces: Faces;
  readonly spans: readonly Span[];
  readonly tag: Tag;
  readonly style: Style;
  readonly box?: Style;
}

export function Lines({ faces, spans, tag, style, box }: LinesProps): ReactElement {
  const lines = linesOf(spans);
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
