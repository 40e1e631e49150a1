// Pictures and papers for tests, put together byte by byte, so that each can be wrong in one way only; and photographs that
// a real program made, with what a telephone writes beside them.
import { execFileSync } from 'node:child_process';
import { crc32, deflateSync } from 'node:zlib';

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

export function pngPart(name: string, content: Uint8Array = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  return Buffer.concat([u32(content.length), named, u32(crc32(named))]);
}

interface PngShape {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly interlaced?: boolean;
  // Between the header and the picture.
  readonly before?: readonly Buffer[];
  // Between the picture and the end.
  readonly behind?: readonly Buffer[];
  readonly after?: readonly Buffer[];
  readonly pixels?: Buffer;
  readonly alpha?: boolean;
}

export function png({
  width = 2,
  height = 2,
  depth = 8,
  interlaced = false,
  before = [],
  behind = [],
  after = [],
  pixels,
  alpha = false,
}: PngShape = {}): Buffer {
  const header = Buffer.concat([u32(width), u32(height), Buffer.from([depth, alpha ? 6 : 2, 0, 0, interlaced ? 1 : 0])]);
  const row = (alpha ? 4 : 3) * width + 1;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    pngPart('IHDR', header),
    ...before,
    pngPart('IDAT', deflateSync(pixels ?? Buffer.alloc(row * height))),
    ...behind,
    pngPart('IEND'),
    ...after,
  ]);
}

// Two pictures, one after the other.
export function movingPng(): Buffer {
  const frame = (place: number): Buffer =>
    pngPart('fcTL', Buffer.concat([u32(place), u32(2), u32(2), u32(0), u32(0), Buffer.from([0, 1, 0, 1, 0, 0])]));
  const second = Buffer.concat([u32(2), deflateSync(Buffer.alloc(14, 200))]);
  return png({ before: [pngPart('acTL', Buffer.concat([u32(2), u32(0)])), frame(0)], behind: [frame(1), pngPart('fdAT', second)] });
}

// Fifty thousand points a side in a few bytes: what its pixels would be is never looked at.
export const pngBomb = (): Buffer => png({ width: 50_000, height: 50_000, pixels: Buffer.alloc(64 * 1024) });

export const jpegPart = (marker: number, content: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), u16(content.length + 2), content]);

const JFIF = jpegPart(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'));
export const jpegFrame = (width: number, height: number, marker = 0xc0, colours = 1): Buffer =>
  jpegPart(marker, Buffer.concat([Buffer.from([8]), u16(height), u16(width), Buffer.from([colours, ...Buffer.alloc(3 * colours)])]));
export const jpegScan = (): Buffer =>
  Buffer.concat([jpegPart(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x12, 0xff, 0x00, 0x34])]);

interface JpegShape {
  readonly width?: number;
  readonly height?: number;
  readonly parts?: readonly Buffer[];
  readonly frame?: Buffer;
  readonly scans?: number;
  readonly after?: Buffer;
}

// Holds together as a JPEG does; there is nothing to see in it.
export function jpeg({
  width = 2,
  height = 2,
  parts = [],
  frame = jpegFrame(width, height),
  scans = 1,
  after = Buffer.alloc(0),
}: JpegShape = {}): Buffer {
  const drawn = Array.from({ length: scans }, jpegScan);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    JFIF,
    ...parts,
    jpegPart(0xdb, Buffer.alloc(65)),
    frame,
    ...drawn,
    Buffer.from([0xff, 0xd9]),
    after,
  ]);
}

export const CAMERA = 'Secretcam Nine';

// What a telephone writes: the camera, which way up it was held, and where (51° 28' 38" N).
export function exif(orientation: number): Buffer {
  const entry = (tag: number, type: number, count: number, value: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt16LE(tag, 0);
    head.writeUInt16LE(type, 2);
    head.writeUInt32LE(count, 4);
    return Buffer.concat([head, value]);
  };
  const u32le = (value: number): Buffer => Buffer.from(new Uint32Array([value]).buffer);
  const make = Buffer.from(`${CAMERA}\0\0`, 'latin1');
  const AFTER_FIRST = 8 + 2 + 3 * 12 + 4;
  const gpsAt = AFTER_FIRST + make.length;
  const degreesAt = gpsAt + 2 + 2 * 12 + 4;
  const first = [
    entry(0x010f, 2, make.length - 1, u32le(AFTER_FIRST)),
    entry(0x0112, 3, 1, u32le(orientation)),
    entry(0x8825, 4, 1, u32le(gpsAt)),
  ];
  const gps = [entry(1, 2, 2, Buffer.from('N\0\0\0', 'latin1')), entry(2, 5, 3, u32le(degreesAt))];
  const list = (entries: readonly Buffer[]): Buffer => Buffer.concat([Buffer.from([entries.length, 0]), ...entries, u32le(0)]);
  const tiff = Buffer.concat([
    Buffer.from('II*\0', 'latin1'),
    u32le(8),
    list(first),
    make,
    list(gps),
    Buffer.from(new Uint32Array([51, 1, 28, 1, 38, 1]).buffer),
  ]);
  return jpegPart(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]));
}

// Red on the left and blue on the right, as a camera that was held upside down or sideways wrote it.
export function photograph(width: number, height: number, orientation = 1): Buffer {
  const half = `${Math.floor(width / 2)}x${height}`;
  const plain = execFileSync('convert', ['-size', half, 'xc:red', 'xc:blue', '+append', '-quality', '92', 'jpg:-'], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return Buffer.concat([plain.subarray(0, 2), exif(orientation), jpegPart(0xfe, Buffer.from('taken at home')), plain.subarray(2)]);
}

export const pdf = (inside = '', end = '\n%%EOF\n'): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${inside} >>\nendobj\ntrailer << /Root 1 0 R >>${end}`, 'latin1');
