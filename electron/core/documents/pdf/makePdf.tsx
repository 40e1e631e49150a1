// Blocks to a tagged PDF. The same document gives the same bytes: its only date is the one it carries, and nothing of
// the machine enters it.
import { join } from 'node:path';
import { Document, Font, Page, renderToBuffer } from '@react-pdf/renderer';
import { cloneElement, type ComponentProps, type ReactElement } from 'react';
import type { Block, PrintableDocument, Span } from '../../../../shared/documents/blocks.ts';
import { blockPart } from './blockParts.tsx';
import { enclosed } from './enclosures.ts';
import { FACES, type Face, type Faces } from './faces.ts';
import { Foot, Mark, SideLine, Warnings } from './furnitureParts.tsx';
import { readLayout, type LayoutReading } from './layoutReading.ts';
import { lookOf, type Look } from './looks.ts';
import type { Enclosure } from '../messages.ts';
import type { Tag } from './tagging.ts';

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

// Everything under a heading of level 2 is one part, so that a screen reader can step from part to part. On paper the
// blocks follow each other directly: a page may end between any two of them.
function inParts(blocks: readonly Block[], faces: Faces, look: Look): readonly ReactElement[] {
  let part: Tag = { role: 'Sect' };
  return blocks.map((block, index) => {
    if (block.kind === 'heading' && block.level === 2) part = { role: 'Sect' };
    const drawn = blockPart(block, faces, look);
    const tag = drawn.props.tag && { ...drawn.props.tag, within: part };
    return cloneElement(drawn, { key: index, ...(tag && { tag }) });
  });
}

// Our words about an answer are told from the answer by slanted letters, or where nothing is slanted by brackets.
const inBrackets = (blocks: readonly Block[]): readonly Block[] =>
  JSON.parse(JSON.stringify(blocks), (_, value: unknown) => {
    const span = value as Partial<Span> | null; // whatever stands in a block; only spans have asides
    return span?.aside === true ? { ...span, aside: undefined, text: `[${span.text}]` } : value;
  }) as readonly Block[]; // the same blocks, with brackets

const sheet = (
  document: PrintableDocument,
  faces: Faces,
  onLayout: (layout: unknown) => void,
  saysSides: boolean,
  enclosures: readonly Enclosure[],
): ReactElement<ComponentProps<typeof Document>> => {
  const { title, language, dated, furniture, blocks, about } = document;
  const look = lookOf(document);
  const { styles } = look;
  const date = new Date(dated);
  const warningsTag: Tag = { role: 'Div' };
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
      {...enclosed({ about, language, enclosures })}
    >
      <Page
        size="A4"
        style={styles.page}
        layout={({ pageNumber, totalPages, children }) => (
          <>
            {furniture.mark && <Mark word={furniture.mark} faces={faces} look={look} />}
            {saysSides && <SideLine styles={styles} page={pageNumber} pages={totalPages} />}
            {furniture.warnings.length > 0 && <Warnings warnings={furniture.warnings} faces={faces} styles={styles} tag={warningsTag} />}
            {children}
            <Foot furniture={furniture} faces={faces} styles={styles} page={pageNumber} pages={totalPages} saysSides={saysSides} />
          </>
        )}
      >
        {inParts(look.asides === 'inBrackets' ? inBrackets(blocks) : blocks, faces, look)}
      </Page>
    </Document>
  );
};

export type MadePages = LayoutReading & { readonly bytes: Uint8Array };

export async function makePdf(document: PrintableDocument, faces: Faces, enclosures: readonly Enclosure[] = []): Promise<MadePages> {
  let layout: unknown;
  const draw = (saysSides: boolean): Promise<Uint8Array> =>
    renderToBuffer(
      sheet(
        document,
        faces,
        (rendered) => {
          // Left out of its types; readLayout checks what it is.
          layout = Reflect.get(Object(rendered), '_INTERNAL__LAYOUT__DATA_');
        },
        saysSides,
        enclosures,
      ),
    );
  const asMeant = await draw(false);
  if (document.density !== 'oneSide' || readLayout(layout).pages === 1) return { bytes: asMeant, ...readLayout(layout) };
  return { bytes: await draw(true), ...readLayout(layout) };
}
