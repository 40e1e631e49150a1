// Whether a file may be kept. A picture must be nothing but a picture: the parts it is drawn from and no others, so that no
// place, camera, name, comment or smaller copy of what was cut away can lie in it; and small enough to be opened anywhere.
import { fileFormat } from './fileFormat.ts';
import { KEPT_SIDE, MOST_SCANS, mostBytesOf, type MediaType } from './fileLimits.ts';
import { APP0, isFrame, readJpeg } from './jpeg.ts';
import { refusalOfPaper } from './paper.ts';
import { readPng } from './png.ts';
import { megabytes, type FileRefusal } from './refusal.ts';

const AGAIN = 'Add the picture again from the form, which makes it ready to be kept.';
const refusal = (happened: string, next = AGAIN): FileRefusal => ({ happened, next });

const NOT_WHOLE = refusal('This picture is damaged.');
const TOO_BIG = refusal(`This picture is larger than ${KEPT_SIDE} points a side.`);
const NOT_ONLY = refusal('This picture holds more than the picture itself, such as where or by whom it was taken.');
const NOT_PLAIN = refusal('This picture is of a rare kind that not every program opens.');

const isTooBig = ({ width, height }: { readonly width: number; readonly height: number }): boolean => Math.max(width, height) > KEPT_SIDE;
const isNothing = ({ width, height }: { readonly width: number; readonly height: number }): boolean => width === 0 || height === 0;

// Tables (quantisation, Huffman, restart), the frame, the scans.
const DRAWN_FROM = new Set([0xdb, 0xc4, 0xdd, 0xda]);
// A frame that every program opens: baseline, extended, progressive.
const COMMON_FRAMES = new Set([0xc0, 0xc1, 0xc2]);
// FF E0, its length, JFIF, version, density, and no thumbnail.
const JFIF_BYTES = 18;

function isPlainJfif(bytes: Uint8Array, start: number, end: number): boolean {
  const part = bytes.subarray(start, end);
  return part.length === JFIF_BYTES && String.fromCharCode(...part.subarray(4, 9)) === 'JFIF\0' && part[16] === 0 && part[17] === 0;
}

function refusalOfJpeg(bytes: Uint8Array): FileRefusal | undefined {
  const jpeg = readJpeg(bytes);
  if (!jpeg || isNothing(jpeg) || jpeg.scans > MOST_SCANS) return NOT_WHOLE;
  if (isTooBig(jpeg)) return TOO_BIG;
  const { parts, precision, colours, end } = jpeg;
  if (precision !== 8 || ![1, 3].includes(colours)) return NOT_PLAIN;
  if (parts.some(({ marker }) => isFrame(marker) && !COMMON_FRAMES.has(marker))) return NOT_PLAIN;
  const isOnly = parts.every(({ marker, start, end: after }, place) =>
    marker === APP0 ? place === 0 && isPlainJfif(bytes, start, after) : DRAWN_FROM.has(marker) || isFrame(marker),
  );
  return isOnly && end === bytes.length ? undefined : NOT_ONLY;
}

const PNG_PARTS = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'IDAT', 'IEND']);

function refusalOfPng(bytes: Uint8Array): FileRefusal | undefined {
  const png = readPng(bytes);
  if (!png || isNothing(png)) return NOT_WHOLE;
  if (isTooBig(png)) return TOO_BIG;
  const { parts, depth, interlaced, end } = png;
  if (depth > 8 || interlaced) return NOT_PLAIN;
  const isOnly = parts.every(
    ({ name, length }) => PNG_PARTS.has(name) && (name !== 'IEND' || length === 0) && (name !== 'sRGB' || length === 1),
  );
  if (!isOnly || end !== bytes.length) return NOT_ONLY;
  return parts.some(({ name }) => name === 'IDAT') ? undefined : NOT_WHOLE;
}

export function refusalOfKept(mediaType: MediaType, bytes: Uint8Array): FileRefusal | undefined {
  if (mediaType === 'application/pdf') return refusalOfPaper(bytes);
  const most = mostBytesOf(mediaType);
  if (bytes.length > most) return refusal(`This picture is larger than ${megabytes(most)}.`);
  const format = fileFormat(bytes);
  if (`image/${format}` !== mediaType) return refusal('This file is not what it says it is.');
  return format === 'jpeg' ? refusalOfJpeg(bytes) : refusalOfPng(bytes);
}

// A JPEG without what was written beside the picture. Browsers write a profile of their own into each one they make.
export function bareJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const jpeg = readJpeg(bytes);
  if (!jpeg) return new Uint8Array(bytes);
  const kept = jpeg.parts.filter(({ marker }) => marker === APP0 || DRAWN_FROM.has(marker) || isFrame(marker));
  const pieces = [bytes.subarray(0, 2), ...kept.map(({ start, end }) => bytes.subarray(start, end)), Uint8Array.of(0xff, 0xd9)];
  const bare = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bare.set(piece, at);
    at += piece.length;
  }
  return bare;
}
