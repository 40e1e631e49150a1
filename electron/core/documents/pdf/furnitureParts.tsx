// What stands on every page beside the content. It is drawn again on each page but read once: the warnings first of all,
// and the foot not at all, because the document itself says whose it is.
import { Canvas, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { PageFurniture } from '../../../../shared/documents/blocks.ts';
import { drawAcross, type Painter } from './drawAcross.ts';
import type { Faces } from './faces.ts';
import type { Look } from './looks.ts';
import type { Styles } from './styles.ts';
import { Square, SQUARE_WIDTH } from './Square.tsx';
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
  readonly furniture: PageFurniture;
  readonly faces: Faces;
  readonly styles: Styles;
  // The same on every page, which is how they are known to be the same warnings.
  readonly tag: Tag;
}

// One after the other where a page should be one side and every line counts.
export const Warnings = ({ furniture: { warnings, further }, faces, styles, tag }: WarningsProps): ReactElement => (
  <View fixed style={styles.warnings} {...tagged(tag)}>
    {(further === undefined ? warnings : [warnings.join(' ')]).map((warning) => (
      <Words key={warning} faces={faces} spans={[{ text: warning }]} tag={{ role: 'P' }} style={styles.warning} />
    ))}
  </View>
);

// A page that fits as a draft fits once it is agreed, and the other way round: the line of the warning is kept free.
export function RoomForWarning({ styles: { warnings, warning } }: { readonly styles: Styles }): ReactElement {
  const { borderWidth = 0, paddingVertical = 0, ...room } = warnings;
  return (
    <View fixed style={{ ...room, paddingVertical: Number(paddingVertical) + Number(borderWidth) }} {...artifact}>
      <Text style={warning}>{'\u00A0'}</Text>
    </View>
  );
}

interface FurtherProps {
  readonly words: string;
  readonly faces: Faces;
  readonly styles: Styles;
}

export const FurtherHead = ({ words, faces, styles }: FurtherProps): ReactElement => (
  <View fixed style={styles.further} {...artifact}>
    <Words faces={faces} spans={[{ text: words }]} tag={{ role: 'P' }} style={styles.furtherWords} />
  </View>
);

// A page that should have been one side and is not: neither side is taken for the whole.
const sideOf = (page = 1, pages = 1): string =>
  page < pages ? `Side ${page} of ${pages}: continues on side ${page + 1}` : `Side ${page} of ${pages}: begins on side 1`;

// Of a paper that says which of its sides each is.
export interface Sides {
  // How many there are of a draft once it is agreed.
  readonly onceAgreed: number | undefined;
}

// Nothing at the head of a draft says the word it is not.
const lessLater = ({ onceAgreed }: Sides, pages = 1): string =>
  onceAgreed === undefined || onceAgreed >= pages
    ? ''
    : `. ${onceAgreed === 1 ? 'One side' : `${onceAgreed} sides`} without the marks of a draft`;

interface SideProps {
  readonly page?: number | undefined;
  // Not known until the pages have been counted once.
  readonly pages?: number | undefined;
}

interface SideLineProps extends SideProps {
  readonly sides: Sides;
  readonly styles: Styles;
}

export const SideLine = ({ sides, styles, page, pages }: SideLineProps): ReactElement => (
  <Text fixed style={styles.warning} {...artifact}>
    {`${sideOf(page, pages)}${lessLater(sides, pages)}`.toLocaleUpperCase('en-GB')}
  </Text>
);

interface FootProps extends SideProps {
  readonly furniture: PageFurniture;
  readonly faces: Faces;
  readonly styles: Styles;
  readonly sides: Sides | undefined;
}

const codeOf = ({ code, noCode }: PageFurniture): string | undefined => (code === undefined ? noCode : `Code ${code}`);

// Whose page it is stands at the head of a further side already.
const isAtHead = ({ further }: PageFurniture, page = 1): boolean => further !== undefined && page > 1;

export const Foot = ({ furniture, faces, styles, page, pages, sides }: FootProps): ReactElement => (
  <View fixed style={styles.foot} {...artifact}>
    <View style={styles.footWords}>
      <View style={styles.footHead}>
        {isAtHead(furniture, page) ? null : (
          <Words faces={faces} spans={[{ text: furniture.person }]} tag={{ role: 'P' }} style={styles.footPerson} />
        )}
        {codeOf(furniture) === undefined ? null : (
          <View style={styles.footCode}>
            <Text style={styles.footPage}>{codeOf(furniture)}</Text>
          </View>
        )}
      </View>
      {furniture.footNote === undefined ? null : (
        <Words faces={faces} spans={[{ text: furniture.footNote }]} tag={{ role: 'P' }} style={styles.footPage} />
      )}
      <View style={styles.footLine}>
        <Words faces={faces} spans={[{ text: furniture.version }]} tag={{ role: 'P' }} style={styles.footText} />
        <Text style={styles.footPage}>{sides ? sideOf(page, pages) : `Page ${page} of ${pages ?? '…'}`}</Text>
      </View>
    </View>
    {furniture.square === undefined ? null : <Square says={furniture.square} />}
    {furniture.square === undefined && furniture.noCode !== undefined ? <View style={{ width: SQUARE_WIDTH }} /> : null}
  </View>
);
