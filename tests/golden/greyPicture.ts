// Pictures of pages in sixteen greys, small enough to be kept, and how far two of them differ. Only PNGs of our own making
// are read: grey, each row unfiltered.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  // One of sixteen greys a dot, 0 black.
  readonly dots: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = [Buffer.alloc(4), Buffer.alloc(4)] as const;
  ends[0].writeUInt32BE(data.length);
  ends[1].writeUInt32BE(crc32(body));
  return Buffer.concat([ends[0], body, ends[1]]);
}

export function greyPng({ width, height, dots }: GreyPicture): Buffer {
  const stride = Math.ceil(width / 2) + 1;
  const rows = Buffer.alloc(stride * height);
  dots.forEach((dot, place) => {
    const [row, column] = [Math.floor(place / width), place % width];
    const at = row * stride + 1 + (column >> 1);
    rows[at] = (rows[at] ?? 0) | (column % 2 === 0 ? dot << 4 : dot);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([4, 0, 0, 0, 0], 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

// Eight bits a dot, as the app draws them, or four, as they are kept.
export function readGreyPng(png: Uint8Array): GreyPicture {
  const file = Buffer.from(png);
  const [width, height, depth, kind] = [file.readUInt32BE(16), file.readUInt32BE(20), file[24], file[25]];
  if (!file.subarray(0, 8).equals(SIGNATURE) || kind !== 0 || (depth !== 8 && depth !== 4)) throw new Error('Not a grey picture of ours.');
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  const rows = inflateSync(Buffer.concat(parts));
  const stride = rows.length / height;
  const dots = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    if (rows[row * stride] !== 0) throw new Error('A row of the picture is filtered.');
    for (let column = 0; column < width; column += 1) {
      const byte = rows[row * stride + 1 + (depth === 8 ? column : column >> 1)] ?? 0;
      dots[row * width + column] = depth === 8 || column % 2 === 0 ? byte >> 4 : byte & 15;
    }
  }
  return { width, height, dots };
}

// Dots that are more than four of the sixteen greys apart; every dot where the pages are not of one size.
export function dotsApart(one: GreyPicture, other: GreyPicture): number {
  if (one.width !== other.width || one.height !== other.height) return Math.max(one.dots.length, other.dots.length);
  return one.dots.reduce((sum, dot, place) => (Math.abs(dot - (other.dots[place] ?? 0)) > 4 ? sum + 1 : sum), 0);
}
