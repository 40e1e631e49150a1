// Letters to shapes, as the fonts say. The same words stand on paper again and again, and shaping them is a third of the
// work of a page, so each word is shaped once a font. None of our fonts changes a letter for what stands beyond a space
// (tests/unit/documents/shaping.test.ts); where letters join from right to left the whole run is kept together all the same.
export interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
}

export interface Position {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  readonly advanceWidth?: number;
}

export interface Shaped {
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Position[];
}

interface ShapingFont {
  layout(text: string, features?: object, script?: undefined, language?: undefined, direction?: 'ltr' | 'rtl'): Shaped;
}

interface Run {
  readonly attributes: { readonly direction?: string };
}

const WORDS = / *[^ ]+ *| +/g;
// Letters that have a shape of their own ("ọ") are drawn as that shape, not taken apart into a letter and a dot that some
// readers then lose.
const WHOLE_LETTERS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]*$/u;
const AS_ONE_SHAPE = { ccmp: false };

// Set from left to right in letters that stand by themselves: nothing to be found out about scripts and directions.
export const isPlain = ({ string, runs }: { readonly string: string; readonly runs: readonly Run[] }): boolean =>
  runs[0]?.attributes.direction !== 'rtl' && WHOLE_LETTERS.test(string);

// More than the words of the longest plan; then it begins anew.
const MOST_KEPT = 20_000;
let known = new WeakMap<ShapingFont, Map<string, Shaped>>();

// So that a worker that waits keeps nobody's words.
export function forgetShapes(): void {
  known = new WeakMap();
}

function remembered(font: ShapingFont, text: string, direction: 'ltr' | 'rtl', shapeIt: () => Shaped): Shaped {
  const ofFont = known.get(font) ?? new Map<string, Shaped>();
  known.set(font, ofFont);
  const key = `${direction} ${text}`;
  const before = ofFont.get(key);
  if (before) return before;
  if (ofFont.size >= MOST_KEPT) ofFont.clear();
  const shaped = shapeIt();
  ofFont.set(key, shaped);
  return shaped;
}

// In the order they are written, whichever way they are read.
export function shape(font: ShapingFont, text: string, features: object | undefined, isRightToLeft: boolean): Shaped {
  if (isRightToLeft)
    return remembered(font, text, 'rtl', () => {
      const { glyphs, positions } = font.layout(text, features, undefined, undefined, 'rtl');
      return { glyphs: glyphs.toReversed(), positions: positions.toReversed() };
    });
  const words = (text.match(WORDS) ?? []).map((word) =>
    remembered(font, word, 'ltr', () => font.layout(word, WHOLE_LETTERS.test(word) ? AS_ONE_SHAPE : features, undefined, undefined, 'ltr')),
  );
  const [only, ...others] = words;
  if (only && others.length === 0) return only;
  return { glyphs: words.flatMap(({ glyphs }) => glyphs), positions: words.flatMap(({ positions }) => positions) };
}
