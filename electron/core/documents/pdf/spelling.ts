// What the shapes on a page spell when they are copied, searched or read aloud. A font may draw "ị" as "i" and a dot, an
// Arabic letter as a base shared with others, a Bengali vowel before the letter it follows: there the written words are
// put beside the shapes (ActualText). React-PDF is led here by the bundler (tools/reactPdfTransforms.mjs).
import { glyphIdOf } from './knownGlyphs.ts';

interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
}

type KnownFont = Parameters<typeof glyphIdOf>[0];
interface FontFile extends KnownFont {
  stringsForGlyph(id: number): readonly string[];
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly glyphs?: readonly Glyph[];
  readonly positions?: readonly { readonly yOffset: number }[];
  readonly attributes: { readonly bidiLevel?: number; readonly font?: readonly FontFile[] };
}

export interface ActualText {
  readonly ofRun?: string;
  // By glyph; undefined where the shape is its letter, empty where another shape has said the letter already.
  readonly ofGlyphs?: readonly (string | undefined)[];
}

const isItself = (font: FontFile, { id, codePoints }: Glyph): boolean => {
  const [codePoint] = codePoints;
  // A shape of several letters (a ligature) is theirs alone.
  return codePoints.length > 1 || (codePoint !== undefined && glyphIdOf(font, codePoint) === id);
};

// What was written, where the shapes of a run do not spell it; undefined where they do. A right-to-left run is told shape
// by shape, because readers order its letters by where they stand.
export function actualTextOf(
  line: { readonly string: string },
  { start, end, glyphs = [], positions = [], attributes }: Run,
): ActualText | undefined {
  const font = attributes.font?.[0];
  if (!font) return undefined;
  const isLevel = positions.every(({ yOffset }) => yOffset === 0);
  const isBackwards = (attributes.bidiLevel ?? 0) % 2 === 1;
  const drawn = line.string.slice(start, end);
  let spelt = '';
  let areLetters = true;
  for (const glyph of glyphs) {
    spelt += String.fromCodePoint(...glyph.codePoints);
    areLetters &&= isItself(font, glyph);
  }
  // A mark that is set higher or lower would be read as a line of its own.
  if (!isBackwards && (spelt !== drawn || !isLevel)) return { ofRun: drawn };
  if (areLetters) return undefined;
  return { ofGlyphs: glyphs.map((glyph) => (isItself(font, glyph) ? undefined : String.fromCodePoint(...glyph.codePoints))) };
}

interface Drawing {
  actualText?: ActualText | undefined;
  save(): void;
  restore(): void;
  addContent(operator: string): void;
}

const INVISIBLE = '3 Tr';

// A right-to-left run that steps up and down along its words would be taken for as many lines as it has steps. So it is
// there twice: level and unseen, to be read and copied, and as it looks, with nothing to say.
export function drawReadably<Drawn extends Run>(
  ctx: Drawing,
  line: { readonly string: string },
  run: Drawn,
  draw: (run: Drawn) => void,
): void {
  const { glyphs = [], positions = [], attributes } = run;
  const isBackwards = (attributes.bidiLevel ?? 0) % 2 === 1;
  if (isBackwards && positions.some(({ yOffset }) => yOffset !== 0)) {
    ctx.save();
    ctx.addContent(INVISIBLE);
    ctx.actualText = actualTextOf(line, run);
    draw({ ...run, positions: positions.map((position) => ({ ...position, yOffset: 0 })) });
    ctx.restore();
    ctx.actualText = { ofGlyphs: glyphs.map(() => '') };
  } else ctx.actualText = actualTextOf(line, run);
  draw(run);
}

const hex = (text: string): string =>
  Array.from({ length: text.length }, (_, place) => text.charCodeAt(place).toString(16).padStart(4, '0')).join('');

export const actualTextSpan = (text: string): string => `/Span <</ActualText <feff${hex(text)}>>> BDC`;

// The letter that a shape is by itself, where it is one, whatever longer letter used it first.
export function ownCodePoints(font: FontFile, glyph: Glyph): readonly number[] {
  if (isItself(font, glyph)) return glyph.codePoints;
  const own = font
    .stringsForGlyph(glyph.id)
    .find((text) => [...text].length === 1)
    ?.codePointAt(0);
  return own === undefined ? glyph.codePoints : [own];
}
