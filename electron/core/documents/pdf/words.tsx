// Spans to set type. Each stretch of one script is set in its own face, so that joiners and marks stay with their letters
// and a font is only opened when the paper needs it.
import { Text } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Span } from '../../../../shared/documents/blocks.ts';
import { FACES, type Face, type FaceName, type Faces } from './faces.ts';
import { styles, type Style } from './styles.ts';
import { tagged, type Tag } from './tagging.ts';

interface WordsProps {
  readonly faces: Faces;
  readonly spans: readonly Span[];
  readonly tag: Tag;
  readonly style: Style | readonly Style[];
  readonly bookmark?: string;
  readonly keepWithNext?: true;
  // Stands again where what it belongs to goes on over a page.
  readonly again?: boolean;
}

const TAB = /\t/g;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LETTER = /\p{L}/u;
// A name in a right-to-left script stands where its neighbours stand; a text of several lines keeps its own edge.
const ONE_LINE = 40;

const startsRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(LETTER.exec(text)?.[0] ?? '');

const faceStack = (name: FaceName): string[] => [FACES[name].family, ...(name === 'base' ? [] : [FACES.base.family])];

export function Words({ faces, spans, tag, style, bookmark, keepWithNext, again }: WordsProps): ReactElement {
  const stretches = spans.flatMap((span) => {
    const segments = faces.segments(span.text.replace(TAB, '    '));
    // The whole document was checked before anything was laid out.
    if (!segments) throw new Error('A character without a face reached the page.');
    return segments.map((segment) => ({ span, ...segment }));
  });
  const text = stretches.map((stretch) => stretch.text).join('');
  const used: readonly Face[] = stretches.map(({ face }) => FACES[face]);
  const base = Array.isArray(style) ? style : [style];
  const tallest = Math.max(...used.map((face) => face.lineHeight), FACES.base.lineHeight);
  const setting: Style = {
    ...(tallest > FACES.base.lineHeight && {
      lineHeight: tallest,
      fontSize: base.findLast((one) => one.fontSize !== undefined)?.fontSize ?? 11,
    }),
    ...(startsRightToLeft(text) && { direction: 'rtl', textAlign: text.length > ONE_LINE ? 'right' : 'left' }),
  };
  return (
    <Text
      style={[...base, setting]}
      orphans={2}
      widows={2}
      {...(keepWithNext && { minPresenceAhead: 64, wrap: false })}
      {...(again && { fixed: true })}
      {...(bookmark && { bookmark })}
      {...tagged(tag)}
    >
      {stretches.map(({ span, face, text: stretch }, index) => (
        <Text
          key={index}
          style={{
            ...(face !== 'base' && { fontFamily: faceStack(face) }),
            ...(span.strong && styles.strong),
            ...(span.aside && styles.aside),
          }}
        >
          {stretch}
        </Text>
      ))}
    </Text>
  );
}
