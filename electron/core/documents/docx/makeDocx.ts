// Blocks to a Word file, for those who copy out of it or write in it. The same document gives the same bytes: its only date
// is the one it carries, and what the library counts on from one file to the next begins anew in each.
import { Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PrintableDocument } from '../../../../shared/documents/blocks.ts';
import { wordParts } from './wordBlocks.ts';
import { footerOf, headerOf } from './wordFurniture.ts';
import { numbering, stylesFor } from './wordLook.ts';
import { clean } from './wordRuns.ts';

// In twentieths of a point: A4, and a margin of 20 mm.
const A4 = { width: 11906, height: 16838 } as const;
const MARGIN = 1134;

// The earliest that a zip file can say.
const ZIP_DATE = new Date(1980, 0, 1);
const DATES = /(<dcterms:(created|modified)[^>]*>)[^<]*/g;

const PROPERTIES = 'docProps/core.xml';

// Each file inside with one date, and the properties with that of the document: as they are, so that whose file it is can be seen
// from outside.
function withFixedDates(bytes: Uint8Array, dated: string): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const inside = files.map(([name, content]): readonly [string, Uint8Array | [Uint8Array, { level: 0 }]] =>
    name === PROPERTIES ? [name, [strToU8(strFromU8(content).replace(DATES, `$1${dated}`)), { level: 0 }]] : [name, content],
  );
  return zipSync(Object.fromEntries(inside), { mtime: ZIP_DATE, level: 6 });
}

export async function makeDocx(document: PrintableDocument): Promise<Uint8Array> {
  const { title, language, dated, furniture, blocks, layout = 'standard' } = document;
  const word = new Document({
    title: clean(title),
    creator: 'Accord',
    lastModifiedBy: 'Accord',
    styles: stylesFor(layout, language),
    numbering,
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
        headers: { default: headerOf(furniture) },
        footers: { default: footerOf(furniture) },
        children: [...wordParts(blocks, { begun: 0 })],
      },
    ],
  });
  return withFixedDates(await Packer.toBuffer(word), dated);
}
