// Letters to shapes, as the fonts say. The same words stand on paper again and again, and shaping them is a third of the
// work of a page, so each word is shaped once a font. None of our fonts changes a letter for what stands beyond a space
// (tests/unit/documents/shaping.test.ts); where letters join from right to left the whole run is kept together all the same.
import { wordMemory } from './wordMemory.ts';

export interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
}

export interface Position {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

export interface Shaped {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Position[];
}

export interface ShapingFont {
  layout(text: string, features?: object, script?: undefined, language?: undefined, direction?: 'ltr' | 'rtl'): Shaped;
}

interface Run {
  readonly attributes: { readonly direction?: string };
}

// Each with the spaces behind it.
const WORDS = /[^ ]+ *| +/g;
// Letters that have a shape of their own ("ọ") are drawn as that shape, not taken apart into a letter and a dot that some
// readers then lose.
const WHOLE_LETTERS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]*$/u;
// A doubled letter's vowel stands over the sign of doubling, in whichever order the two were typed.
const VOWEL_BEFORE_DOUBLING = /([\u064B-\u0650\u0652\u0670])(\u0651)/g;
const AS_ONE_SHAPE = { ccmp: false };

export const standAlone = (text: string): boolean => WHOLE_LETTERS.test(text);
// Set from left to right in letters that stand by themselves: nothing to be found out about scripts and directions.
export const isPlain = ({ string, runs }: { readonly string: string; readonly runs: readonly Run[] }): boolean =>
  runs[0]?.attributes.direction !== 'rtl' && standAlone(string);

export const wordsOf = (text: string): readonly string[] => text.match(WORDS) ?? [];

const leftToRight = wordMemory<Shaped>();
const rightToLeft = wordMemory<Shaped>();

export const shapeWord = (font: ShapingFont, word: string, features?: object): Shaped =>
  leftToRight(font, word, () => font.layout(word, standAlone(word) ? AS_ONE_SHAPE : features, undefined, undefined, 'ltr'));

// In the order they are written, whichever way they are read.
export function shape(font: ShapingFont, text: string, features: object | undefined, isRightToLeft: boolean): Shaped {
  if (isRightToLeft)
    return rightToLeft(font, text, () => {
      const { glyphs, positions } = font.layout(text.replace(VOWEL_BEFORE_DOUBLING, '$2$1'), features, undefined, undefined, 'rtl');
      return { glyphs: glyphs.toReversed(), positions: positions.toReversed() };
    });
  const words = wordsOf(text).map((word) => shapeWord(font, word, features));
  const [only, ...others] = words;
  if (only && others.length === 0) return only;
  return { glyphs: words.flatMap(({ glyphs }) => glyphs), positions: words.flatMap(({ positions }) => positions) };
}
