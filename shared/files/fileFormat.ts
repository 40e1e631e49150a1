// What a file is, by its first bytes. Its name and what it is said to be are nobody's proof.
export type FileFormat =
  | 'jpeg'
  | 'png'
  | 'pdf'
  | 'gif'
  | 'webp'
  | 'heic'
  | 'avif'
  | 'svg'
  | 'tiff'
  | 'bmp'
  | 'film'
  | 'word'
  | 'empty'
  | 'unknown';

export const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, Math.min(at + length, bytes.length)));

const BEGINNINGS: readonly (readonly [string, FileFormat])[] = [
  ['\xFF\xD8\xFF', 'jpeg'],
  ['\x89PNG\r\n\x1A\n', 'png'],
  ['%PDF-', 'pdf'],
  ['GIF8', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['BM', 'bmp'],
  ['PK\x03\x04', 'word'],
  ['\xD0\xCF\x11\xE0', 'word'],
];

const HEIC = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

export function fileFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return 'empty';
  const start = textAt(bytes, 0, 12);
  const known = BEGINNINGS.find(([beginning]) => start.startsWith(beginning));
  if (known) return known[1];
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'webp';
  if (start.slice(4, 8) === 'ftyp') {
    const brand = start.slice(8);
    if (HEIC.has(brand)) return 'heic';
    return brand.startsWith('avi') ? 'avif' : 'film';
  }
  return /^(?:\xEF\xBB\xBF)?\s*<(?:\?xml|!DOCTYPE svg|!--|svg)/i.test(textAt(bytes, 0, 200)) ? 'svg' : 'unknown';
}
