// What stands on every page beside the content. It is drawn again on each page but read once: the warnings first of all,
// and the foot not at all, because the document itself says whose it is.
import { Path, Svg, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { PageFurniture } from '../../../../shared/documents/blocks.ts';
import type { Faces } from './faces.ts';
import { closeStyles, OUTLINE, styles, type Styles } from './styles.ts';
import { artifact, tagged } from './tagging.ts';
import { Words } from './words.tsx';

const A4 = { width: 595.28, height: 841.89 } as const;
// The mark fills this much of the way from corner to corner, and no letter grows taller than this.
const MARK_REACH = 0.78;
const MARK_TALLEST = 150;

// Outlined letters, drawn as a shape behind the words: too open to hide them, too large to miss, and nothing that a
// search or a screen reader could take for text.
export function Mark({ word, faces }: { readonly word: string; readonly faces: Faces }): ReactElement {
  const { path, width, height } = faces.outline(word);
  const diagonal = Math.hypot(A4.width, A4.height) * MARK_REACH;
  const scale = Math.min(diagonal / width, MARK_TALLEST / height);
  const angle = -(Math.atan2(A4.height, A4.width) * 180) / Math.PI;
  return (
    <Svg fixed style={styles.mark} viewBox={`0 0 ${A4.width} ${A4.height}`} {...artifact}>
      <Path
        d={path}
        fill="none"
        stroke={OUTLINE}
        strokeWidth={1 / scale}
        transform={`translate(${A4.width / 2}, ${A4.height / 2}) rotate(${angle}) scale(${scale}, ${-scale}) translate(${-width / 2}, ${-height / 2})`}
      />
    </Svg>
  );
}

interface WarningsProps {
  readonly warnings: readonly string[];
  readonly faces: Faces;
  readonly styles: Styles;
}

export const Warnings = ({ warnings, faces, styles: set }: WarningsProps): ReactElement => (
  <View fixed style={set.warnings} {...tagged({ role: 'Div' })}>
    {warnings.map((warning) => (
      <Words key={warning} faces={faces} spans={[{ text: warning }]} tag={{ role: 'P' }} style={styles.warning} />
    ))}
  </View>
);

// A page that should have been one side and is not: neither side is taken for the whole.
const sideOf = (page: number, pages: number): string =>
  page < pages ? `Side ${page} of ${pages}: continues on side ${page + 1}` : `Side ${page} of ${pages}: begins on side 1`;

export const SideLine = (): ReactElement => (
  <Text
    fixed
    style={styles.warning}
    render={({ pageNumber, totalPages }) => sideOf(pageNumber, totalPages).toLocaleUpperCase('en-GB')}
    {...artifact}
  />
);

interface FootProps {
  readonly furniture: PageFurniture;
  readonly faces: Faces;
  readonly styles: Styles;
  readonly onPages: (pages: number) => void;
}

export const Foot = ({ furniture, faces, styles: set, onPages }: FootProps): ReactElement => (
  <View fixed style={set.foot} {...artifact}>
    <Words faces={faces} spans={[{ text: furniture.person }]} tag={{ role: 'P' }} style={styles.footPerson} />
    <View style={styles.footLine}>
      <Words faces={faces} spans={[{ text: furniture.version }]} tag={{ role: 'P' }} style={styles.footText} />
      <Text
        style={styles.footText}
        render={({ pageNumber, totalPages }) => {
          onPages(totalPages);
          return set === closeStyles && totalPages > 1 ? sideOf(pageNumber, totalPages) : `Page ${pageNumber} of ${totalPages}`;
        }}
      />
    </View>
  </View>
);
