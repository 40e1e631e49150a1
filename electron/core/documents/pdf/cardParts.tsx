// Cards to cut out of a page: two sides next to each other, with the line to cut along, ticks outside its corners that are
// still there when the line is cut away, and a line to fold along between the sides. A card leaves the page that carries the
// mark, so each side has the mark of its own. What does not fit is never cut off: it runs over the edge for all to see, and
// cardReading.ts tells it.
import { Canvas, View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import type { CardsBlock } from '../../../../shared/documents/blocks.ts';
import { cardBody, cardEdge } from './cardReading.ts';
import { drawAcross, type Painter } from './drawAcross.ts';
import type { Faces } from './faces.ts';
import { cardLook, type Look } from './looks.ts';
import { CARD, type Style } from './styles.ts';
import { artifact, tagged, type Tag } from './tagging.ts';
import { Words } from './words.tsx';

const TICK = 21;
const TICK_GAP = 3;
const LINE = { borderColor: '#000000', position: 'absolute' } as const;
// The mark takes this much of the way from corner to corner.
const MARK_REACH = 0.86;
const MARK_TALLEST = 48;

type Edge = 'left' | 'right';

// Upright and level, away from the corner, so that they stay on the sheet.
function ticks(edges: readonly Edge[]): readonly Style[] {
  return edges.flatMap((edge): readonly Style[] =>
    (['top', 'bottom'] as const).flatMap((end): readonly Style[] => [
      { ...LINE, [end]: 0, [edge]: -TICK - TICK_GAP, width: TICK, [end === 'top' ? 'borderTopWidth' : 'borderBottomWidth']: 0.75 },
      { ...LINE, [end]: -TICK - TICK_GAP, [edge]: 0, height: TICK, [edge === 'left' ? 'borderLeftWidth' : 'borderRightWidth']: 0.75 },
    ]),
  );
}

function CardMark({ word, faces, style }: { readonly word: string; readonly faces: Faces; readonly style: Style }): ReactElement {
  const paint = (painter: Painter): null => {
    const colour = style.color ?? '#000000';
    drawAcross(painter, { outline: faces.outline(word), ...CARD, reach: MARK_REACH, tallest: MARK_TALLEST, colour });
    return null;
  };
  return <Canvas style={style} paint={paint} {...artifact} />;
}

type Inside = CardsBlock['cards'][number]['blocks'];

// Where nothing may lie behind the words, the words at the top of each side say what the mark says.
export function cardsPart(
  { cards, mark }: CardsBlock,
  faces: Faces,
  look: Look,
  inside: (blocks: Inside, cards: Look) => ReactNode,
): ReactElement<{ readonly tag?: Tag }> {
  const set = cardLook(look);
  const { styles } = set;
  const across = look.mark === 'inTheMargin' ? undefined : mark;
  return (
    <View style={styles.cards} wrap={false} {...tagged({ role: 'Div' })}>
      {cards.map(({ label, blocks }, index) => {
        const outer: readonly Edge[] = [
          ...(index === 0 ? (['left'] as const) : []),
          ...(index === cards.length - 1 ? (['right'] as const) : []),
        ];
        return (
          <View key={index} {...tagged({ role: 'Sect' })}>
            <Words faces={faces} spans={[{ text: label }]} tag={{ role: 'P' }} style={styles.cardLabel} />
            <View style={[styles.card, index > 0 ? styles.folded : {}]} {...cardEdge} {...tagged({ role: 'Div' })}>
              {across ? <CardMark word={across} faces={faces} style={styles.mark} /> : null}
              {ticks(outer).map((style, tick) => (
                <View key={tick} style={style} />
              ))}
              <View style={styles.cardBody} {...cardBody}>
                {inside(blocks, set)}
              </View>
            </View>
          </View>
        );
      })}
    </View>
  );
}
