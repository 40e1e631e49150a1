// What stands on every page beside the content. It is drawn again on each page but read once: the warnings first of all,
// and the foot not at all, because the document itself says whose it is.
import { Canvas, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { PageFurniture } from '../../../../shared/documents/blocks.ts';
import type { Faces } from './faces.ts';
import { OUTLINE, styles, type Styles } from './styles.ts';
import { artifact, tagged, type Tag } from './tagging.ts';
import { Words } from './words.tsx';

const A4 = { width: 595.28, height: 841.89 } as const;
// The mark fills this much of the way from corner to corner, and no letter grows taller than this.
const MARK_REACH = 0.78;
const MARK_TALLEST = 150;

// What we use of React-PDF's painter, which has no types.
interface Painter {
  translate(x: number, y: number): Painter;
  rotate(degrees: number): Painter;
  scale(x: number, y: number): Painter;
  path(data: string): Painter;
  lineWidth(width: number): Painter;
  strokeColor(colour: string): Painter;
  stroke(): Painter;
}

// Outlined letters, drawn as a shape behind the words: too open to hide them, too large to miss, and nothing that a
// search or a screen reader could take for text.
export function Mark({ word, faces }: { readonly word: string; readonly faces: Faces }): ReactElement {
  const { path, width, height } = faces.outline(word);
  const diagonal = Math.hypot(A4.width, A4.height) * MARK_REACH;
  const scale = Math.min(diagonal / width, MARK_TALLEST / height);
  const angle = -(Math.atan2(A4.height, A4.width) * 180) / Math.PI;
  const paint = (painter: Painter): null => {
    painter
      .translate(A4.width / 2, A4.height / 2)
      .rotate(angle)
      .scale(scale, -scale)
      .translate(-width / 2, -height / 2);
    painter
      .path(path)
      .lineWidth(1 / scale)
      .strokeColor(OUTLINE)
      .stroke();
    return null;
  };
  return <Canvas fixed style={styles.mark} paint={paint} {...artifact} />;
}

interface WarningsProps {
  readonly warnings: readonly string[];
  readonly faces: Faces;
  readonly styles: Styles;
  // The same on every page, which is how they are known to be the same warnings.
  readonly tag: Tag;
}

export const Warnings = ({ warnings, faces, styles: set, tag }: WarningsProps): ReactElement => (
  <View fixed style={set.warnings} {...tagged(tag)}>
    {warnings.map((warning) => (
      <Words key={warning} faces={faces} spans={[{ text: warning }]} tag={{ role: 'P' }} style={styles.warning} />
    ))}
  </View>
);

interface FootProps {
  readonly furniture: PageFurniture;
  readonly faces: Faces;
  readonly styles: Styles;
  readonly page?: number | undefined;
  // Not known until the pages have been counted once.
  readonly pages?: number | undefined;
}

export const Foot = ({ furniture, faces, styles: set, page, pages }: FootProps): ReactElement => (
  <View fixed style={set.foot} {...artifact}>
    <Words faces={faces} spans={[{ text: furniture.person }]} tag={{ role: 'P' }} style={styles.footPerson} />
    <View style={styles.footLine}>
      <Words faces={faces} spans={[{ text: furniture.version }]} tag={{ role: 'P' }} style={styles.footText} />
      <Text style={styles.footText}>
        Page {page} of {pages ?? '…'}
      </Text>
    </View>
  </View>
);
