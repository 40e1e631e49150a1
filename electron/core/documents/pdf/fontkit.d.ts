// The part of fontkit that we use; the package brings no types.
declare module 'fontkit' {
  export interface GlyphPath {
    translate(x: number, y: number): GlyphPath;
    toSVG(): string;
  }

  export interface FontFile {
    readonly capHeight: number;
    readonly postscriptName: string;
    glyphForCodePoint(codePoint: number): { readonly id: number };
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): {
      readonly glyphs: readonly { readonly path: GlyphPath }[];
      readonly positions: readonly { readonly xAdvance: number }[];
    };
  }

  export function openSync(path: string): FontFile;
}
