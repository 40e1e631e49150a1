// Plain words to lines: most of what stands on paper. React-PDF weighs every paragraph for even margins and looks at each
// letter a dozen times; here a line takes the words that fit. A word that is wider than its line is broken where the line is
// full, with nothing added. Anything but plain words is left to React-PDF (undefined).
import { measured, settingOf, wordIn, type Font, type Setting, type Style, type Word } from './setWords.ts';
import { standAlone, wordsOf, type Glyph } from './shaping.ts';

interface TextNode {
  readonly type: string;
  readonly value?: string;
  readonly style?: Style;
  readonly children?: readonly TextNode[];
}

interface Stretch {
  readonly setting: Setting;
  readonly lineHeight: number;
  readonly attributes: object;
}

interface Piece {
  readonly word: Word;
  readonly of: Stretch;
}

interface Line {
  readonly string: string;
  readonly runs: readonly object[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly ascent: number;
  readonly xAdvance: number;
}

const ALIGNED: Readonly<Record<string, number>> = { center: 0.5, right: 1 };
// Sums of widths are off by less than this.
const NOTHING = 0.001;

// The words of a text with how each is set; undefined where it holds anything but plain words.
function piecesOf(node: TextNode, fontOf: (style: Style) => Font | undefined): readonly Piece[] | undefined {
  const { style = {}, children = [] } = node;
  const font = typeof style.fontFamily === 'string' && style.direction !== 'rtl' ? fontOf(style) : undefined;
  if (!font) return undefined;
  const setting = settingOf(font, style);
  const lineHeight = style.lineHeight || font.lineGap * (setting.fontSize / font.unitsPerEm) + setting.ascent - setting.descent;
  const of = { setting, lineHeight, attributes: { font: [font], fontSize: setting.fontSize, color: style.color ?? 'black' } };
  const pieces: Piece[] = [];
  for (const child of children) {
    if (child.type === 'TEXT_INSTANCE') {
      const { value = '' } = child;
      if (!standAlone(value) || value.includes('\n')) return undefined;
      for (const text of wordsOf(value)) pieces.push({ word: wordIn(setting, text), of });
    } else {
      const inner = child.type === 'TEXT' ? piecesOf(child, fontOf) : undefined;
      if (!inner) return undefined;
      pieces.push(...inner);
    }
  }
  return pieces;
}

// Where a long word is best parted: behind a hyphen, a dash or a stroke that somebody wrote in it.
const JOINTS: ReadonlySet<number> = new Set([0x2d, 0x2f, 0x2010, 0x2013, 0x5f, 0x40]);
function atJoint(glyphs: readonly Glyph[], count: number): number {
  for (let end = count; end > count / 2; end -= 1) if (JOINTS.has(glyphs[end - 1]?.codePoints[0] ?? 0)) return end;
  return count;
}

// As many of its shapes as fit, at least one, and the rest.
function cut({ word, of }: Piece, width: number): readonly [Piece, Piece] {
  let used = 0;
  let count = 0;
  for (const { xAdvance } of word.positions) {
    if (count > 0 && used + xAdvance > width + NOTHING) break;
    used += xAdvance;
    count += 1;
  }
  count = atJoint(word.glyphs, count);
  const part = (from: number, to: number): Piece => {
    const glyphs = word.glyphs.slice(from, to);
    const text = glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('');
    return { word: measured(glyphs, word.positions.slice(from, to), text), of };
  };
  return [part(0, count), part(count, word.glyphs.length)];
}

// A word that is wider than its column by a hair is set a hair closer, not broken before its last letter.
const MOST_CLOSER = 1.08;
function setCloser(unit: readonly Piece[], width: number): readonly Piece[] {
  const ink = inkOf(unit);
  if (ink <= width || ink > width * MOST_CLOSER) return unit;
  const less = (ink - width) / unit.reduce((sum, { word }) => sum + word.glyphs.length, 0);
  return unit.map(({ word, of }) => {
    const positions = word.positions.map((position) => ({ ...position, xAdvance: position.xAdvance - less }));
    return { word: measured(word.glyphs, positions, word.text), of };
  });
}

// What must not be parted: until a piece ends with a space.
function unitsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const units: Piece[][] = [[]];
  for (const piece of pieces) {
    units.at(-1)?.push(piece);
    if (piece.word.text.endsWith(' ')) units.push([]);
  }
  return units.filter((unit) => unit.length > 0);
}

const widthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { word }) => sum + word.width, 0);
const inkOf = (pieces: readonly Piece[]): number => {
  const last = pieces.at(-1)?.word;
  return last ? widthOf(pieces) - last.width + last.ink : 0;
};

function inLines(pieces: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  const add = (piece: Piece): void => {
    line.push(piece);
    used += piece.word.width;
  };
  const end = (): void => {
    if (line.length > 0) lines.push(line);
    line = [];
    used = 0;
  };
  for (const unit of unitsOf(pieces)) {
    if (used + inkOf(unit) > width + NOTHING) end();
    for (const piece of setCloser(unit, width)) {
      let rest = piece;
      while (used + rest.word.ink > width + NOTHING && rest.word.glyphs.length > 1) {
        const [fits, others] = cut(rest, width - used);
        add(fits);
        end();
        rest = others;
      }
      add(rest);
    }
  }
  end();
  return lines;
}

function runsOf(line: readonly Piece[]): readonly object[] {
  const stretches: { readonly of: Stretch; readonly words: Word[] }[] = [];
  for (const { word, of } of line) {
    const last = stretches.at(-1);
    if (last?.of === of) last.words.push(word);
    else stretches.push({ of, words: [word] });
  }
  let start = 0;
  return stretches.map(({ of, words: held }) => {
    const end = start + held.reduce((sum, { text }) => sum + text.length, 0);
    const run = {
      start,
      end,
      attributes: of.attributes,
      glyphs: held.flatMap(({ glyphs }) => glyphs),
      positions: held.flatMap(({ positions }) => positions),
      xAdvance: held.reduce((sum, { width }) => sum + width, 0),
      height: of.lineHeight,
      ascent: of.setting.ascent,
      descent: of.setting.descent,
    };
    start = end;
    return run;
  });
}

export function plainLines(node: TextNode, width: number, fontOf: (style: Style) => Font | undefined): readonly Line[] | undefined {
  const pieces = piecesOf(node, fontOf);
  if (!pieces || pieces.length === 0) return undefined;
  const aligned = ALIGNED[node.style?.textAlign ?? ''] ?? 0;
  let y = 0;
  return inLines(pieces, width).map((line) => {
    const xAdvance = inkOf(line);
    const height = Math.max(...line.map(({ of }) => of.lineHeight));
    const box = { x: Math.max(0, width - xAdvance) * aligned, y, width, height };
    y += height;
    const ascent = Math.max(...line.map(({ of }) => of.setting.ascent));
    return { string: line.map(({ word }) => word.text).join(''), runs: runsOf(line), box, ascent, xAdvance };
  });
}
