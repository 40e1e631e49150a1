// What a font answers the same every time, and answers slowly: which letters it has, and its name.
interface LetterFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

const letters = new WeakMap<LetterFont, Map<number, boolean>>();

export function hasGlyph(font: LetterFont, codePoint: number): boolean {
  const ofFont = letters.get(font) ?? new Map<number, boolean>();
  letters.set(font, ofFont);
  const before = ofFont.get(codePoint);
  if (before !== undefined) return before;
  const has = font.hasGlyphForCodePoint(codePoint);
  ofFont.set(codePoint, has);
  return has;
}

interface NamedFont {
  readonly postscriptName: string;
}

const names = new WeakMap<NamedFont, string>();

// PDFKit knows a font again by its name; without one it opens it anew for every few words.
export function nameOf(font: NamedFont): string {
  const before = names.get(font);
  if (before !== undefined) return before;
  names.set(font, font.postscriptName);
  return font.postscriptName;
}
