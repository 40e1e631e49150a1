// Blocks to a tagged PDF. The same document gives the same bytes: its only date is the one it carries, and nothing of
// the machine enters it.
import { join } from 'node:path';
import { Document, Font, Page, View, renderToBuffer } from '@react-pdf/renderer';
import { Fragment, type ComponentProps, type ReactElement } from 'react';
import type { Block, PrintableDocument } from '../../../../shared/documents/blocks.ts';
import { blockPart } from './blockParts.tsx';
import { FACES, type Face, type Faces } from './faces.ts';
import { Foot, Mark, Warnings } from './furnitureParts.tsx';
import { readLayout, type LayoutReading } from './layoutReading.ts';
import { stylesFor } from './styles.ts';
import { tagged } from './tagging.ts';

// A word longer than this (an address, a reference, a slip of the hand) is broken rather than run off the paper.
const LONGEST_WORD = 40;
const PIECE = 12;

function pieces(word: string | null): string[] {
  const characters = [...(word ?? '')];
  if (characters.length <= LONGEST_WORD) return [word ?? ''];
  const count = Math.ceil(characters.length / PIECE);
  return Array.from({ length: count }, (_, index) => characters.slice(index * PIECE, (index + 1) * PIECE).join(''));
}

export function registerFaces(folder: string): void {
  const faces: readonly Face[] = Object.values(FACES);
  for (const { family, regular, bold, italic } of faces) {
    const upright = [{ src: join(folder, regular) }, { src: join(folder, bold), fontWeight: 'bold' }] as const;
    Font.register({ family, fonts: [...upright, ...(italic ? [{ src: join(folder, italic), fontStyle: 'italic' } as const] : [])] });
  }
  Font.registerHyphenationCallback(pieces);
}

// Everything under a heading of level 2 is one part, so that a screen reader can step from part to part.
function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections.filter((section) => section.length > 0);
}

// The blocks of a part stand in it directly: in a View of their own React-PDF squeezes rows over one another where a page
// ends, and parts a heading from what follows.
const sheet = (
  document: PrintableDocument,
  faces: Faces,
  onPages: (pages: number) => void,
  onLayout: (layout: unknown) => void,
): ReactElement<ComponentProps<typeof Document>> => {
  const { title, language, dated, furniture, blocks, density } = document;
  const set = stylesFor(density);
  const date = new Date(dated);
  return (
    <Document
      title={title}
      language={language}
      creator="Accord"
      producer="Accord"
      creationDate={date}
      modificationDate={date}
      pdfVersion="1.7"
      pageMode="useOutlines"
      onRender={onLayout}
    >
      <Page size="A4" style={set.page}>
        {furniture.mark && <Mark word={furniture.mark} faces={faces} />}
        {furniture.warnings.length > 0 && <Warnings warnings={furniture.warnings} faces={faces} styles={set} />}
        {sectionsOf(blocks).map((section, index) => (
          <View key={index} {...tagged({ role: 'Sect' })}>
            {/* React-PDF moves a heading to the next page only where something stands before it in its part. */}
            <View />
            {section.map((block, place) => (
              <Fragment key={place}>{blockPart(block, faces, density)}</Fragment>
            ))}
          </View>
        ))}
        <Foot furniture={furniture} faces={faces} styles={set} onPages={onPages} />
      </Page>
    </Document>
  );
};

export type MadePages = LayoutReading & { readonly bytes: Uint8Array; readonly pages: number };

export async function makePdf(document: PrintableDocument, faces: Faces): Promise<MadePages> {
  let pages = 0;
  let layout: unknown;
  const bytes = await renderToBuffer(
    sheet(
      document,
      faces,
      (total) => {
        pages = total;
      },
      (rendered) => {
        // Left out of its types; readLayout checks what it is.
        layout = Reflect.get(Object(rendered), '_INTERNAL__LAYOUT__DATA_');
      },
    ),
  );
  return { bytes, pages, ...readLayout(layout) };
}
