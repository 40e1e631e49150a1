// Pictures as they are brought, looked at before a decoder is: bombs, damage, and what Accord does not take.
import { describe, expect, it, test } from 'vitest';
import { lookAtPicture } from '../../../shared/files/broughtPicture.ts';
import { BROUGHT_MOST_BYTES } from '../../../shared/files/fileLimits.ts';
import { exif, jpeg, jpegFrame, jpegPart, pdf, photograph, png, pngBomb, pngPart } from '../../support/pictures.ts';

const said = (bytes: Buffer): string => {
  const looked = lookAtPicture(bytes);
  if (looked.ok) return `taken: ${looked.value.format} ${looked.value.width}x${looked.value.height}`;
  expect(looked.error.next).toMatch(/\.$/);
  return looked.error.happened;
};

it('takes a JPEG and a PNG for what their headers say', () => {
  expect(said(jpeg({ width: 4032, height: 3024, parts: [exif(6)] }))).toBe('taken: jpeg 4032x3024');
  expect(said(photograph(400, 300, 6))).toBe('taken: jpeg 400x300');
  expect(said(png({ width: 640, height: 480 }))).toBe('taken: png 640x480');
});

test('a bomb is small, and is refused by its header alone', () => {
  const bomb = pngBomb();
  expect(bomb.length).toBeLessThan(100_000);
  expect(said(bomb)).toBe('This picture says that it is 50,000 by 50,000 points, which is more than can be opened safely.');
  expect(said(jpeg({ width: 65_500, height: 65_500 }))).toMatch(/65,500 by 65,500/);
  // Neither side is out of the way; together they are.
  expect(said(png({ width: 12_000, height: 12_000, pixels: Buffer.alloc(9) }))).toMatch(/12,000 by 12,000/);
  expect(said(png({ width: 17_000, height: 1, pixels: Buffer.alloc(9) }))).toMatch(/17,000 by 1 /);
  expect(said(png({ width: 0xffff_ffff, height: 0xffff_ffff, pixels: Buffer.alloc(9) }))).toMatch(/more than can be opened/);
  expect(said(jpeg({ scans: 101 }))).toMatch(/drawn over itself/);
});

test('an animated PNG says that it is', () => {
  const animated = lookAtPicture(png({ before: [pngPart('acTL', Buffer.alloc(8))] }));
  expect(animated).toMatchObject({ ok: true, value: { animated: true } });
  expect(lookAtPicture(png())).toMatchObject({ ok: true, value: { animated: false } });
});

describe('what is not taken says what it is and what to do', () => {
  const from = (text: string): Buffer => Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(40)]);
  test.each([
    ['a GIF', from('GIF89a'), /GIF/],
    ['a WebP', from('RIFF\x20\0\0\0WEBPVP8 '), /WebP/],
    ['a HEIC', from('\0\0\0\x18ftypheic'), /HEIC photo, as iPhones/],
    ['a HEIC of another brand', from('\0\0\0\x18ftypmif1'), /HEIC photo/],
    ['an AVIF', from('\0\0\0\x18ftypavif'), /AVIF/],
    ['a film', from('\0\0\0\x18ftypisom'), /film/],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /SVG/],
    ['an SVG behind a prologue', Buffer.from('\uFEFF  <?xml version="1.0"?><svg/>'), /SVG/],
    ['a TIFF', from('II*\0'), /TIFF/],
    ['a BMP', from('BM'), /BMP/],
    ['an office document', from('PK\x03\x04'), /office document/],
    ['a PDF', pdf(), /only pictures/],
    ['an empty file', Buffer.alloc(0), /nothing in this file/],
    ['a page of words', Buffer.from('Dear all'), /cannot tell/],
    ['a file that is far too large', Buffer.alloc(BROUGHT_MOST_BYTES + 1), /larger than 30 megabytes/],
  ])('%s', (_, bytes, words) => expect(said(bytes)).toMatch(words));
});

describe('what is damaged is said to be', () => {
  const whole = jpeg();
  test.each([
    ['a JPEG cut short', whole.subarray(0, 30)],
    ['a JPEG without an end', whole.subarray(0, -2)],
    ['a JPEG without a frame', jpeg({ frame: Buffer.alloc(0) })],
    ['a JPEG of two sizes', jpeg({ parts: [jpegFrame(10, 10)] })],
    ['a JPEG with a length that leads out of it', jpeg({ parts: [Buffer.from([0xff, 0xe1, 0xff, 0xff])] })],
    ['a JPEG with a length of nothing', jpeg({ parts: [Buffer.from([0xff, 0xe1, 0, 0])] })],
    ['a JPEG of no height, to be told later', jpeg({ height: 0 })],
    ['a PNG cut short', png().subarray(0, 40)],
    [
      'a PNG that does not begin with its header',
      Buffer.concat([png().subarray(0, 8), pngPart('tEXt', Buffer.alloc(20)), png().subarray(8)]),
    ],
    ['a PNG of no width', png({ width: 0 })],
    [
      'a PNG with a length that leads out of it',
      Buffer.concat([png().subarray(0, 33), Buffer.from([0xff, 0xff, 0xff, 0xff]), png().subarray(37)]),
    ],
  ])('%s', (_, bytes) => expect(said(bytes)).toMatch(/damaged/));
});

it('never throws, whatever is cut off or turned', () => {
  const whole = jpeg({ parts: [exif(6), jpegPart(0xfe, Buffer.alloc(3))] });
  for (const bytes of [whole, png(), pdf()]) {
    for (let at = 0; at < bytes.length; at += 1) {
      const turned = Buffer.from(bytes);
      turned.writeUInt8((turned[at] ?? 0) ^ 0xff, at);
      expect(() => [bytes.subarray(0, at), turned].map(lookAtPicture)).not.toThrow();
    }
  }
});
