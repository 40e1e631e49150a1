// What stands in a finished PDF, read by PDFium, which has no part in making one. Files from elsewhere are read too: nothing
// that is in them is run, and what is taken out of one is bounded.
import type { PDFiumDocument, PDFiumLibrary, PDFiumPage } from '@hyzyla/pdfium';
import { err, ok } from '../../../shared/base/result.ts';
import type { PdfReading, ReadPdf, WhyUnread } from './messages.ts';
import { openPdfium } from './pdfium.ts';

const MOST_ENCLOSURES = 16;
const MOST_TEXT_BYTES = 4096;
const MOST_FILE_BYTES = 8 * 1024 * 1024;

// What PDFium can do beyond what its package has words for. All of it takes and gives numbers.
interface Opened {
  readonly memory: () => Uint8Array;
  readonly malloc: (size: number) => number;
  readonly free: (place: number) => void;
  readonly ask: (name: string, ...given: readonly number[]) => number;
  readonly document: number;
}

interface Module {
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: Pick<Opened, 'malloc' | 'free'>;
}

function openedAs(library: PDFiumLibrary, document: PDFiumDocument): Opened {
  const module: Module = Reflect.get(library, 'module');
  const { malloc, free } = module.wasmExports;
  return {
    memory: () => module.HEAPU8,
    malloc,
    free,
    ask: (name, ...given) => {
      const call: (...numbers: readonly number[]) => number = Reflect.get(module, `_${name}`);
      return call(...given);
    },
    document: Reflect.get(document, 'documentIdx'),
  };
}

function withRoom<Read>({ malloc, free }: Opened, size: number, read: (place: number) => Read): Read {
  const place = malloc(size);
  try {
    return read(place);
  } finally {
    free(place);
  }
}

// Copied out: the room is given back.
const copied = ({ memory }: Opened, place: number, size: number): Uint8Array => memory().slice(place, place + size);

// PDFium writes UTF-16 with a zero at its end, and says how many bytes that takes.
function textFrom(opened: Opened, fill: (place: number, size: number) => number): string {
  return withRoom(opened, MOST_TEXT_BYTES, (place) => {
    const size = fill(place, MOST_TEXT_BYTES);
    if (size <= 2 || size > MOST_TEXT_BYTES) return '';
    return new TextDecoder('utf-16le').decode(copied(opened, place, size - 2));
  });
}

function fileOf(opened: Opened, attachment: number): Uint8Array {
  return withRoom(opened, 4, (length) => {
    const fill = (place: number, size: number): boolean => opened.ask('FPDFAttachment_GetFile', attachment, place, size, length) !== 0;
    if (!fill(0, 0)) return new Uint8Array();
    const size = new DataView(opened.memory().buffer).getUint32(length, true);
    if (size === 0 || size > MOST_FILE_BYTES) return new Uint8Array();
    return withRoom(opened, size, (place) => (fill(place, size) ? copied(opened, place, size) : new Uint8Array()));
  });
}

function enclosuresIn(opened: Opened): ReadPdf['enclosures'] {
  const { ask, document } = opened;
  const count = Math.max(Math.min(ask('FPDFDoc_GetAttachmentCount', document), MOST_ENCLOSURES), 0);
  return Array.from({ length: count }, (_, index) => ask('FPDFDoc_GetAttachment', document, index))
    .filter((attachment) => attachment !== 0)
    .map((attachment) => ({
      name: textFrom(opened, (place, size) => ask('FPDFAttachment_GetName', attachment, place, size)),
      bytes: fileOf(opened, attachment),
    }));
}

function keywordsOf(opened: Opened): string {
  const tag = Buffer.from('Keywords\0', 'latin1');
  return withRoom(opened, tag.length, (name) => {
    opened.memory().set(tag, name);
    return textFrom(opened, (place, size) => opened.ask('FPDF_GetMetaText', opened.document, name, place, size));
  });
}

// Where shapes do not spell what was written (Arabic above all), the words stand beside them, and PDFium reads the shapes.
function spelledOn(opened: Opened, page: PDFiumPage): string {
  const { ask } = opened;
  const key = Buffer.from('ActualText\0', 'latin1');
  const pagePlace: number = Reflect.get(page, 'pageIdx');
  const said = new Map<number, string>();
  withRoom(opened, key.length, (name) =>
    withRoom(opened, 4, (length) => {
      opened.memory().set(key, name);
      for (let object = 0; object < ask('FPDFPage_CountObjects', pagePlace); object += 1) {
        const shape = ask('FPDFPage_GetObject', pagePlace, object);
        for (let index = 0; index < ask('FPDFPageObj_CountMarks', shape); index += 1) {
          const mark = ask('FPDFPageObj_GetMark', shape, index);
          // One span may hold several shapes, and each of them has its mark.
          if (said.has(mark)) continue;
          said.set(
            mark,
            withRoom(opened, MOST_TEXT_BYTES, (place) => {
              const isThere = ask('FPDFPageObjMark_GetParamBlobValue', mark, name, place, MOST_TEXT_BYTES, length) !== 0;
              const size = isThere ? new DataView(opened.memory().buffer).getUint32(length, true) : 0;
              return new TextDecoder('utf-16be').decode(copied(opened, place, Math.min(size, MOST_TEXT_BYTES)));
            }),
          );
        }
      }
    }),
  );
  return [...said.values()].join(' ');
}

const whyUnread = (fault: unknown): WhyUnread =>
  fault instanceof Error && /password|security/i.test(fault.message) ? 'locked' : 'damaged';

// Readers look for the head in the first kilobyte.
const HEAD = '%PDF-';
const HEAD_WITHIN = 1024;

export async function readBack(bytes: Uint8Array, withText: boolean): Promise<PdfReading> {
  if (!Buffer.from(bytes.subarray(0, HEAD_WITHIN)).includes(HEAD)) return err('notPdf');
  const library = await openPdfium();
  let document: PDFiumDocument;
  try {
    document = await library.loadDocument(bytes);
  } catch (fault) {
    return err(whyUnread(fault));
  }
  try {
    const opened = openedAs(library, document);
    return ok({
      pages: document.getPageCount(),
      enclosures: enclosuresIn(opened),
      keywords: keywordsOf(opened),
      text: withText ? [...document.pages()].map((page) => `${page.getText()}\n${spelledOn(opened, page)}`) : [],
    });
  } finally {
    document.destroy();
  }
}
