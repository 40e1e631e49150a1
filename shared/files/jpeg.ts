// The parts of a JPEG, found by their lengths alone: nothing is decoded, so nothing in it can do harm.
export interface JpegPart {
  readonly marker: number;
  // From its first byte to after its last; what a scan draws belongs to the scan.
  readonly start: number;
  readonly end: number;
}

export interface Jpeg {
  readonly parts: readonly JpegPart[];
  readonly width: number;
  readonly height: number;
  // Bits a colour, and how many colours.
  readonly precision: number;
  readonly colours: number;
  readonly scans: number;
  // Where the picture ends; what follows is no part of it.
  readonly end: number;
}

export const APP0 = 0xe0;
const END = 0xd9;
const SCAN = 0xda;

// Begins a frame: C0 to CF without the tables (C4, CC) and the reserved one (C8).
export const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

// Past what a scan draws: a byte FF in it is followed by 00, or marks a restart.
function afterDrawing(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

// Undefined where it does not hold together.
export function readJpeg(bytes: Uint8Array): Jpeg | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: JpegPart[] = [];
  let frame: Pick<Jpeg, 'width' | 'height' | 'precision' | 'colours'> | undefined;
  let scans = 0;
  let at = 2;
  while (at + 1 < bytes.length) {
    const start = at;
    if (bytes[at] !== 0xff) return undefined;
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1] ?? 0;
    at += 2;
    if (marker === END) return frame && scans > 0 ? { ...frame, parts, scans, end: at } : undefined;
    if (!isBare(marker)) {
      if (at + 2 > bytes.length) return undefined;
      const length = view.getUint16(at);
      if (length < 2 || at + length > bytes.length) return undefined;
      if (isFrame(marker)) {
        // Two frames would be two sizes, of which a reader may take either.
        if (frame || length < 8) return undefined;
        const [precision = 0, colours = 0] = [bytes[at + 2], bytes[at + 7]];
        frame = { precision, height: view.getUint16(at + 3), width: view.getUint16(at + 5), colours };
      }
      at += length;
      if (marker === SCAN) {
        scans += 1;
        at = afterDrawing(bytes, at);
      }
    }
    parts.push({ marker, start, end: at });
  }
  return undefined;
}
