// Single words as they are set: in a font, at a size, with the room between letters and words that was asked for.
import { shapeWord, type Glyph, type Position, type ShapingFont } from './shaping.ts';
import { wordMemory } from './wordMemory.ts';

export interface Font extends ShapingFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
}

export interface Style {
  readonly fontFamily?: string | readonly string[];
  readonly fontWeight?: unknown;
  readonly fontStyle?: unknown;
  readonly fontSize?: number;
  readonly lineHeight?: number;
  readonly color?: string;
  readonly textAlign?: string;
  readonly direction?: string;
  readonly letterSpacing?: number;
  readonly wordSpacing?: number;
}

// How some words are set: one for every font, size and spacing, for ever.
export interface Setting {
  readonly font: Font;
  readonly fontSize: number;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly ascent: number;
  readonly descent: number;
}

// A word with the spaces behind it.
export interface Word {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly Position[];
  readonly width: number;
  // Without the spaces.
  readonly ink: number;
}

const SPACE = 0x20;
const settings = new WeakMap<Font, Map<string, Setting>>();
const words = wordMemory<Word>();

export function settingOf(font: Font, { fontSize = 18, letterSpacing = 0, wordSpacing = 0 }: Style): Setting {
  let ofFont = settings.get(font);
  if (!ofFont) settings.set(font, (ofFont = new Map()));
  const key = `${fontSize} ${letterSpacing} ${wordSpacing}`;
  const before = ofFont.get(key);
  if (before) return before;
  const scale = fontSize / font.unitsPerEm;
  const setting = { font, fontSize, letterSpacing, wordSpacing, ascent: font.ascent * scale, descent: font.descent * scale };
  ofFont.set(key, setting);
  return setting;
}

const isSpace = ({ codePoints }: Glyph | undefined = { id: 0, codePoints: [] }): boolean => codePoints[0] === SPACE;

export function measured(glyphs: readonly Glyph[], positions: readonly Position[], text: string): Word {
  let width = 0;
  let ink = 0;
  positions.forEach(({ xAdvance }, index) => {
    width += xAdvance;
    if (!isSpace(glyphs[index])) ink = width;
  });
  return { text, glyphs, positions, width, ink };
}

export const wordIn = (setting: Setting, text: string): Word =>
  words(setting, text, () => {
    const { font, fontSize, letterSpacing, wordSpacing } = setting;
    const scale = fontSize / font.unitsPerEm;
    const { glyphs, positions } = shapeWord(font, text);
    const scaled = positions.map(({ xAdvance, yAdvance, xOffset, yOffset }, index) => ({
      xAdvance: xAdvance * scale + letterSpacing + (isSpace(glyphs[index]) ? wordSpacing : 0),
      yAdvance: yAdvance * scale,
      xOffset: xOffset * scale,
      yOffset: yOffset * scale,
    }));
    return measured(glyphs, scaled, text);
  });
