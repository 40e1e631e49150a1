// What may be kept: a picture that is nothing but a picture, and a paper without locks, scripts and programs in sight.
import { describe, expect, it, test } from 'vitest';
import { KEPT_SIDE, PAPER_MOST_BYTES, PICTURE_MOST_BYTES } from '../../../shared/files/fileLimits.ts';
import { bareJpeg, refusalOfKept } from '../../../shared/files/keptFile.ts';
import { aminaDrawing } from '../../../shared/samples/plans/aminaDrawing.ts';
import { exif, jpeg, jpegFrame, jpegPart, pdf, photograph, png, pngPart } from '../../support/pictures.ts';

const jpegSaid = (bytes: Buffer): string => refusalOfKept('image/jpeg', bytes)?.happened ?? 'kept';
const pngSaid = (bytes: Buffer): string => refusalOfKept('image/png', bytes)?.happened ?? 'kept';
const pdfSaid = (bytes: Buffer): string => refusalOfKept('application/pdf', bytes)?.happened ?? 'kept';
const MORE = /more than the picture itself/;

it('keeps plain pictures and papers', () => {
  expect(jpegSaid(jpeg())).toBe('kept');
  expect(jpegSaid(jpeg({ frame: jpegFrame(KEPT_SIDE, KEPT_SIDE, 0xc2, 3), scans: 8 }))).toBe('kept');
  expect(pngSaid(png())).toBe('kept');
  expect(pngSaid(Buffer.from(aminaDrawing.base64, 'base64'))).toBe('kept');
  expect(pdfSaid(pdf())).toBe('kept');
});

describe('a JPEG with anything beside the picture is refused', () => {
  const text = (words: string): Buffer => Buffer.from(words, 'latin1');
  test.each([
    ['where it was taken', jpeg({ parts: [exif(1)] })],
    ['XMP', jpeg({ parts: [jpegPart(0xe1, text('http://ns.adobe.com/xap/1.0/\0<x/>'))] })],
    ['a colour profile', jpeg({ parts: [jpegPart(0xe2, text('ICC_PROFILE\0\x01\x01'))] })],
    ['a second picture', jpeg({ parts: [jpegPart(0xe2, text('MPF\0'))] })],
    ['names and captions', jpeg({ parts: [jpegPart(0xed, text('Photoshop 3.0\0'))] })],
    ['a comment', jpeg({ parts: [jpegPart(0xfe, text('at home'))] })],
    ['a smaller picture', jpeg({ parts: [jpegPart(0xe0, text('JFXX\0\x10'))] })],
    ['anything after its end', jpeg({ after: text('trailer') })],
    ['a photograph of a telephone', photograph(40, 30)],
  ])('%s', (_, bytes) => expect(jpegSaid(bytes)).toMatch(MORE));

  test('a JFIF head with a thumbnail in it', () => {
    const bytes = jpeg();
    bytes.writeUInt8(1, 2 + 16);
    expect(jpegSaid(bytes)).toMatch(MORE);
  });
});

describe('a PNG with anything beside the picture is refused', () => {
  test.each(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'iCCP', 'tIME', 'pHYs', 'acTL', 'fcTL', 'fdAT', 'prVt'])('%s', (name) =>
    expect(pngSaid(png({ before: [pngPart(name, Buffer.alloc(9))] }))).toMatch(MORE),
  );
  test('anything after its end', () => expect(pngSaid(png({ after: [Buffer.from('trailer')] }))).toMatch(MORE));
});

it('refuses what is too large, of a rare kind, or not what it says it is', () => {
  expect(jpegSaid(jpeg({ width: KEPT_SIDE + 1 }))).toMatch(/larger than 1600 points/);
  expect(pngSaid(png({ height: KEPT_SIDE + 1, pixels: Buffer.alloc(9) }))).toMatch(/larger than 1600 points/);
  expect(jpegSaid(Buffer.concat([jpeg(), Buffer.alloc(PICTURE_MOST_BYTES)]))).toMatch(/larger than 3 megabytes/);
  expect(jpegSaid(jpeg({ frame: jpegFrame(2, 2, 0xc3) }))).toMatch(/rare kind/);
  expect(jpegSaid(jpeg({ frame: jpegFrame(2, 2, 0xc0, 4) }))).toMatch(/rare kind/);
  expect(pngSaid(png({ depth: 16 }))).toMatch(/rare kind/);
  expect(pngSaid(png({ interlaced: true }))).toMatch(/rare kind/);
  expect(jpegSaid(png())).toMatch(/not what it says/);
  expect(pngSaid(jpeg())).toMatch(/not what it says/);
  expect(pdfSaid(png())).toMatch(/not a PDF/);
  expect(pngSaid(Buffer.from('<svg/>'))).toMatch(/not what it says/);
});

test('a browser’s own profile and a telephone’s notes are taken out, and the picture stays', () => {
  const bare = bareJpeg(photograph(40, 30));
  expect(refusalOfKept('image/jpeg', bare)).toBeUndefined();
  expect(Buffer.from(bareJpeg(jpeg({ parts: [exif(3), jpegPart(0xfe, Buffer.alloc(9))], after: Buffer.alloc(9) })))).toEqual(jpeg());
});

describe('a PDF', () => {
  test.each([
    ['with a password', pdf('/Encrypt 3 0 R'), /password/],
    ['with a script', pdf('/OpenAction << /S /JavaScript /JS (x) >>'), /script/],
    ['with a script whose name is written in numbers', pdf('/OpenAction << /S /#4aava#53cript >>'), /script/],
    ['that starts a program', pdf('/OpenAction << /S /Launch /F (x.exe) >>'), /start a program/],
    ['cut short', pdf('', ''), /damaged/],
    ['too large', Buffer.concat([pdf(), Buffer.alloc(PAPER_MOST_BYTES)]), /larger than 10 megabytes/],
  ])('%s is refused', (_, bytes, words) => expect(pdfSaid(bytes)).toMatch(words));

  test('a name that begins like one of these is not one', () => expect(pdfSaid(pdf('/EncryptMetadata true /LaunchPad 1'))).toBe('kept'));

  test('what is looked for is found wherever a piece of the file ends', () => {
    for (let at = 64 * 1024 - 60; at < 64 * 1024; at += 1) expect(pdfSaid(pdf(`${' '.repeat(at)}/JavaScript`))).toMatch(/script/);
  });
});
