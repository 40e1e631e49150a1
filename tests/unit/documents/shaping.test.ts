import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shape } from '../../../electron/core/documents/pdf/shaping.ts';
import { forgetWords } from '../../../electron/core/documents/pdf/wordMemory.ts';

const fonts = join(import.meta.dirname, '../../../resources/fonts');
type Font = Parameters<typeof shape>[0];
// fontkit brings no types.
const { openSync } = createRequire(import.meta.url)('fontkit') as { readonly openSync: (path: string) => Font };
const open = (name: string): Font => openSync(join(fonts, `${name}.ttf`));

const LATIN = [
  'Give 0.5 mL (5 mg/kg) AT ONCE. To Ty, “Yes” T. A V Y – WAVE, Tea',
  'Ŵyn Llŷr Zażółć gęślą jaźń Şahin Iğdır İ ffi fl Nguyễn Thị Hồng',
  'Жанна Їжак Ελένη Παπαδοπούλου Ọlábísí Adéṣọlá',
  ' two  spaces  before and after ',
];
const BENGALI = ['যত্ন পরিকল্পনা: আমিনার সাহায্য প্রয়োজন, ক্ষেত্রে স্কুল'];

const plain = ({ glyphs, positions }: ReturnType<typeof shape>): unknown => ({
  glyphs: glyphs.map(({ id, codePoints }) => [id, ...codePoints]),
  positions: positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => [xAdvance, yAdvance, xOffset, yOffset]),
});

describe('shaping word by word', () => {
  it.each([
    ...['NotoSans-Regular', 'NotoSans-Bold', 'NotoSans-Italic'].map((name) => [name, LATIN, { ccmp: false }] as const),
    ...['NotoSansBengali-Regular', 'NotoSansBengali-Bold'].map((name) => [name, BENGALI, undefined] as const),
  ])('gives every shape the place it has in the whole line: %s', (name, lines, features) => {
    const font = open(name);
    for (const line of lines) {
      const whole = font.layout(line, features, undefined, undefined, 'ltr');
      expect(plain(shape(font, line, undefined, false))).toEqual(plain(whole));
    }
  });

  it('keeps Arabic together, in the order they are written', () => {
    const font = open('NotoNaskhArabic-Regular');
    const { glyphs, positions } = font.layout('نفيسة أمينة', undefined, undefined, undefined, 'rtl');
    const asWritten = { glyphs: glyphs.toReversed(), positions: positions.toReversed() };
    expect(plain(shape(font, 'نفيسة أمينة', undefined, true))).toEqual(plain(asWritten));
  });

  it('sets a vowel over the sign of doubling, in whichever order the two were typed', () => {
    const font = open('NotoNaskhArabic-Regular');
    // The first is how Unicode orders them.
    const [first, second] = ['\u0645\u064E\u0651\u062F', '\u0645\u0651\u064E\u062F'].map((text) => shape(font, text, undefined, true));
    expect(first && plain(first)).toEqual(second && plain(second));
  });

  it('asks the font once for a word, and again after it was told to forget', () => {
    const asked: string[] = [];
    const font: Font = {
      layout: (text) => {
        asked.push(text);
        return { glyphs: [], positions: [] };
      },
    };
    for (let time = 0; time < 2; time += 1) shape(font, 'again and again', undefined, false);
    expect(asked).toEqual(['again ', 'and ', 'again']);
    forgetWords();
    shape(font, 'again', undefined, false);
    expect(asked.at(-1)).toBe('again');
    expect(asked).toHaveLength(4);
  });
});
