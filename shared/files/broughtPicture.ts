// A picture that somebody brings, looked at before anything of it is decoded: what it is, and how large it would become. A
// few bytes can say that they are a picture of fifty thousand by fifty thousand points.
import { err, ok, type Result } from '../base/result.ts';
import { fileFormat, type FileFormat } from './fileFormat.ts';
import { BROUGHT_MOST_BYTES, BROUGHT_POINTS, BROUGHT_SIDE, MOST_SCANS } from './fileLimits.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { megabytes, type FileRefusal } from './refusal.ts';

export interface BroughtPicture {
  readonly format: 'jpeg' | 'png';
  readonly width: number;
  readonly height: number;
  readonly animated: boolean;
}

const SAVE_AS = 'Open it in a picture program, save it as JPEG or PNG, and add that.';

const NOT_TAKEN: Readonly<Record<Exclude<FileFormat, 'jpeg' | 'png' | 'pdf'>, FileRefusal>> = {
  gif: { happened: 'This is a GIF, which Accord does not take.', next: SAVE_AS },
  webp: { happened: 'This is a WebP picture, which Accord does not take.', next: SAVE_AS },
  avif: { happened: 'This is an AVIF picture, which Accord does not take.', next: SAVE_AS },
  bmp: { happened: 'This is a BMP picture, which Accord does not take.', next: SAVE_AS },
  tiff: { happened: 'This is a TIFF, which Accord does not take.', next: 'Scan it again as a PDF, or save it as JPEG or PNG.' },
  svg: { happened: 'This is an SVG drawing, which can hold programs, so Accord does not take it.', next: SAVE_AS },
  heic: {
    happened: 'This is a HEIC photo, as iPhones and iPads take them.',
    next: 'On the telephone choose Settings, Camera, Formats, Most Compatible and take it again; or open this one in Photos (Windows) or Preview (Mac), save it as JPEG, and add that.',
  },
  film: { happened: 'This is a film or a recording, which Accord does not keep.', next: 'Write down where it can be found.' },
  word: {
    happened: 'This is an office document or a packed folder.',
    next: 'Save or print it as a PDF where a PDF can be added, or add a picture of it.',
  },
  empty: { happened: 'There is nothing in this file.', next: 'Look for it again: it may not have been copied to the end.' },
  unknown: { happened: 'Accord cannot tell what this file is.', next: 'Add a JPEG or a PNG, or a PDF where one can be added.' },
};

const NOT_WHOLE: FileRefusal = {
  happened: 'This picture is damaged, or was not copied to its end.',
  next: 'Copy it again, or open it in a picture program and save it once more.',
};

const count = (points: number): string => points.toLocaleString('en-GB');

export const TOO_LARGE: FileRefusal = {
  happened: `This file is larger than ${megabytes(BROUGHT_MOST_BYTES)}.`,
  next: 'Make it smaller in a picture program, or scan it at a lower quality.',
};

export function lookAtPicture(bytes: Uint8Array): Result<BroughtPicture, FileRefusal> {
  if (bytes.length > BROUGHT_MOST_BYTES) return err(TOO_LARGE);
  const format = fileFormat(bytes);
  if (format === 'pdf') return err({ happened: 'This is a PDF, and only pictures stand here.', next: 'Add a JPEG or a PNG of the page.' });
  if (format !== 'jpeg' && format !== 'png') return err(NOT_TAKEN[format]);
  const jpeg = format === 'jpeg' ? readJpeg(bytes) : undefined;
  const png = format === 'png' ? readPng(bytes) : undefined;
  const read = jpeg ?? png;
  if (!read || read.width === 0 || read.height === 0) return err(NOT_WHOLE);
  const { width, height } = read;
  if (Math.max(width, height) > BROUGHT_SIDE || width * height > BROUGHT_POINTS) {
    return err({
      happened: `This picture says that it is ${count(width)} by ${count(height)} points, which is more than can be opened safely.`,
      next: `Make it smaller in a picture program, to at most ${count(BROUGHT_POINTS / 1_000_000)} million points, and add that.`,
    });
  }
  if ((jpeg?.scans ?? 0) > MOST_SCANS)
    return err({ happened: 'This picture is drawn over itself more often than a camera does it.', next: SAVE_AS });
  return ok({ format, width, height, animated: png?.animated ?? false });
}
