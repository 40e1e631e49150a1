// The typefaces that the paper is set in, and which of them prints a character. A character that none of them has would
// come out as a box or as another letter without an error, so it is found here, before anything is laid out.
import { join } from 'node:path';
import { openSync, type FontFile } from 'fontkit';
import { hasGlyph } from './knownGlyphs.ts';

export interface Face {
  readonly family: string;
  readonly regular: string;
  readonly bold: string;
  // For our words about an answer, which are always in the base face.
  readonly italic?: string;
  // Of its lines, as a multiple of the type size.
  readonly lineHeight: number;
  readonly rightToLeft?: true;
}

export const FACES = {
  base: {
    family: 'Noto Sans',
    regular: 'NotoSans-Regular.ttf',
    bold: 'NotoSans-Bold.ttf',
    italic: 'NotoSans-Italic.ttf',
    lineHeight: 1.35,
  },
  symbols: { family: 'Noto Sans Math', regular: 'NotoSansMath-Regular.ttf', bold: 'NotoSansMath-Regular.ttf', lineHeight: 1.35 },
  arabic: {
    family: 'Noto Naskh Arabic',
    regular: 'NotoNaskhArabic-Regular.ttf',
    bold: 'NotoNaskhArabic-Bold.ttf',
    lineHeight: 1.7,
    rightToLeft: true,
  },
  urdu: {
    family: 'Noto Nastaliq Urdu',
    regular: 'NotoNastaliqUrdu-Regular.ttf',
    bold: 'NotoNastaliqUrdu-Bold.ttf',
    lineHeight: 2.3,
    rightToLeft: true,
  },
  bengali: { family: 'Noto Sans Bengali', regular: 'NotoSansBengali-Regular.ttf', bold: 'NotoSansBengali-Bold.ttf', lineHeight: 1.5 },
} as const satisfies Readonly<Record<string, Face>>;
export type FaceName = keyof typeof FACES;

// Letters that Urdu has and Arabic has not: a text with any of them is set in the style that readers of Urdu know.
const URDU_LETTERS = /[\u0679\u0688\u0691\u06BA\u06BE\u06C1-\u06C3\u06D2\u06D3]/;
const ARABIC = /\p{Script=Arabic}/u;
const BENGALI = /\p{Script=Bengali}/u;
// Takes the face of what stands before it: joiners, marks, and the spaces between two words of one script.
const FOLLOWS = /\p{Script=Inherited}|\u200C|\u200D| /u;
const SHARED = /\p{Script=Common}/u;
const BASE_SCRIPTS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;
const LAYOUT_ONLY = new Set(['\n', '\t']);

// Letters are looked for in the face of their script only: a mathematician's letter is not a letter of a name. Signs that
// scripts share (digits, an Arabic comma, a danda) belong to none.
function candidatesFor(character: string, before: FaceName, arabicFace: FaceName): readonly FaceName[] {
  if (ARABIC.test(character)) return [arabicFace];
  if (BENGALI.test(character)) return ['bengali'];
  return SHARED.test(character) ? ['base', 'symbols', before, arabicFace, 'bengali'] : ['base'];
}

export interface Segment {
  readonly face: FaceName;
  readonly text: string;
}

export interface Faces {
  // Undefined for a character that no face prints.
  segments(text: string): readonly Segment[] | undefined;
  firstUnprintable(text: string): string | undefined;
  // The outline of a word in the bold base face, as an SVG path in font units, and its width and height in them.
  outline(word: string): { readonly path: string; readonly width: number; readonly height: number };
}

export function openFaces(folder: string): Faces {
  const files = new Map<string, FontFile>();
  const fileOf = (name: string): FontFile => {
    const known = files.get(name);
    if (known) return known;
    const opened = openSync(join(folder, name));
    files.set(name, opened);
    return opened;
  };
  const prints = (face: FaceName, character: string): boolean => {
    const { regular, bold } = FACES[face];
    const codePoint = character.codePointAt(0) ?? 0;
    return hasGlyph(fileOf(regular), codePoint) && hasGlyph(fileOf(bold), codePoint);
  };

  function faceOf(character: string, before: FaceName, arabicFace: FaceName): FaceName | undefined {
    if (LAYOUT_ONLY.has(character)) return before;
    if (FOLLOWS.test(character) && prints(before, character)) return before;
    return candidatesFor(character, before, arabicFace).find((face) => prints(face, character));
  }

  // Most of what is written: no need to look for the face of each letter.
  const isAllBase = (text: string): boolean => {
    if (!BASE_SCRIPTS.test(text)) return false;
    for (const character of text) if (!prints('base', character)) return false;
    return text !== '';
  };

  function split(text: string): { readonly segments: Segment[]; readonly unprintable?: string } {
    if (isAllBase(text)) return { segments: [{ face: 'base', text }] };
    const segments: { face: FaceName; text: string }[] = [];
    const arabicFace = URDU_LETTERS.test(text) ? 'urdu' : 'arabic';
    for (const character of text) {
      const last = segments.at(-1);
      const face = faceOf(character, last?.face ?? 'base', arabicFace);
      if (!face) return { segments, unprintable: character };
      if (last?.face === face) last.text += character;
      else segments.push({ face, text: character });
    }
    return { segments };
  }

  return {
    segments(text) {
      const { segments, unprintable } = split(text);
      return unprintable === undefined ? segments : undefined;
    },
    firstUnprintable: (text) => split(text).unprintable,
    outline(word) {
      const font = fileOf(FACES.base.bold);
      const { glyphs, positions } = font.layout(word);
      let x = 0;
      const paths = glyphs.map((glyph, index) => {
        const path = glyph.path.translate(x, 0).toSVG();
        x += positions[index]?.xAdvance ?? 0;
        return path;
      });
      return { path: paths.join(''), width: x, height: font.capHeight };
    },
  };
}
