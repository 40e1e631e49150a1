// What a font answers the same every time, and answers slowly: which letters it has, as which shape, and its name.
interface Font {
  readonly postscriptName: string;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly id: number };
}

// Remembered for as long as the font is open; there are no more answers than letters.
function once<Key, Answer>(ask: (font: Font, key: Key) => Answer): (font: Font, key: Key) => Answer {
  const known = new WeakMap<Font, Map<Key, Answer>>();
  return (font, key) => {
    let ofFont = known.get(font);
    if (!ofFont) known.set(font, (ofFont = new Map()));
    const before = ofFont.get(key);
    if (before !== undefined) return before;
    const answer = ask(font, key);
    ofFont.set(key, answer);
    return answer;
  };
}

export const hasGlyph = once((font, codePoint: number) => font.hasGlyphForCodePoint(codePoint));
export const glyphIdOf = once((font, codePoint: number) => font.glyphForCodePoint(codePoint).id);

const name = once((font, what: 'postscriptName') => font[what]);
// PDFKit knows a font again by its name; without one it opens it anew for every few words.
export const nameOf = (font: Font): string => name(font, 'postscriptName');
