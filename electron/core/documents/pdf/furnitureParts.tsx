// What stands on every page beside the content. It is drawn again on each page but read once: the warnings first of all,
// and the foot not at all, because the document itself says whose it is.
import { Canvas, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { PageFurniture } from '../../../../shared/documents/blocks.ts';
import { drawAcross, type Painter } from './drawAcross.ts';
import type { Faces } from './faces.ts';
import type { Look } from './looks.ts';
import type { Styles } from './styles.ts';
import { Square } from './Square.tsx';
import { artifact, tagged, type Tag } from './tagging.ts';
import { Words } from './words.tsx';

const A4 = { width: 595.28, height: 841.89 } as const;
// The mark fills this much of the way from corner to corner, and no letter grows taller than this.
const MARK_REACH = 0.78;
const MARK_TALLEST = 150;

interface MarkProps {
  readonly word: string;
  readonly faces: Faces;
  readonly look: Look;
}

// In the margin the word stands solid, as often as it fits, and nothing lies on it.
const SMALL = 13;
const FROM_EDGE = 9;
const APART = 40;

export function Mark({ word, faces, look }: MarkProps): ReactElement {
  const { path, width, height } = faces.outline(word);
  const across = (painter: Painter): null => {
    const colour = look.styles.mark.color ?? '#000000';
    drawAcross(painter, { outline: { path, width, height }, ...A4, reach: MARK_REACH, tallest: MARK_TALLEST, colour });
    return null;
  };
  const inTheMargin = (painter: Painter): null => {
    const scale = SMALL / height;
    const step = width * scale + APART;
    for (let bottom = A4.height - APART; bottom - width * scale > 0; bottom -= step) {
      painter
        .save()
        .translate(FROM_EDGE + SMALL, bottom)
        .rotate(-90)
        .scale(scale, -scale)
        .path(path)
        .fill()
        .restore();
    }
    return null;
  };
  return <Canvas fixed style={look.styles.mark} paint={look.mark === 'inTheMargin' ? inTheMargin : across} {...artifact} />;
}

interface WarningsProps {
  readonly warnings: readonly string[];
  readonly faces: Faces;
  readonly styles: Styles;
  // The same on every page, which is how they are known to be the same warnings.
  readonly tag: Tag;
}

export const Warnings = ({ warnings, faces, styles, tag }: WarningsProps): ReactElement => (
  <View fixed style={styles.warnings} {...tagged(tag)}>
    {warnings.map((warning) => (
      <Words key={warning} faces={faces} spans={[{ text: warning }]} tag={{ role: 'P' }} style={styles.warning} />
    ))}
  </View>
);

// A page that should have been one side and is not: neither side is taken for the whole.
const sideOf = (page = 1, pages = 1): string =>
  page < pages ? `Side ${page} of ${pages}: continues on side ${page + 1}` : `Side ${page} of ${pages}: begins on side 1`;

interface SideProps {
  readonly page?: number | undefined;
  // Not known until the pages have been counted once.
  readonly pages?: number | undefined;
}

export const SideLine = ({ styles, page, pages }: SideProps & { readonly styles: Styles }): ReactElement => (
  <Text fixed style={styles.warning} {...artifact}>
    {sideOf(page, pages).toLocaleUpperCase('en-GB')}
  </Text>
);

interface FootProps extends SideProps {
  readonly furniture: PageFurniture;
  readonly faces: Faces;
  readonly styles: Styles;
  readonly saysSides: boolean;
}

export const Foot = ({ furniture, faces, styles, page, pages, saysSides }: FootProps): ReactElement => (
  <View fixed style={styles.foot} {...artifact}>
    <View style={styles.footWords}>
      <View style={styles.footHead}>
        <Words faces={faces} spans={[{ text: furniture.person }]} tag={{ role: 'P' }} style={styles.footPerson} />
        {furniture.code === undefined ? null : <Text style={styles.footPage}>Code {furniture.code}</Text>}
      </View>
      <View style={styles.footLine}>
        <Words faces={faces} spans={[{ text: furniture.version }]} tag={{ role: 'P' }} style={styles.footText} />
        <Text style={styles.footPage}>{saysSides ? sideOf(page, pages) : `Page ${page} of ${pages ?? '…'}`}</Text>
      </View>
    </View>
    {furniture.square === undefined ? null : <Square says={furniture.square} />}
  </View>
);
