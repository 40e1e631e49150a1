// Lines of a font whose every letter is ten points wide at ten points, and its space five.
import { describe, expect, it } from 'vitest';
import { plainLines } from '../../../electron/core/documents/pdf/plainLines.ts';

const fontNamed = (name: string) => ({
  name,
  unitsPerEm: 10,
  ascent: 8,
  descent: -2,
  lineGap: 0,
  layout: (text: string) => ({
    glyphs: [...text].map((letter) => ({ id: letter.codePointAt(0) ?? 0, codePoints: [letter.codePointAt(0) ?? 0] })),
    positions: [...text].map((letter) => ({ xAdvance: letter === ' ' ? 5 : 10, yAdvance: 0, xOffset: 0, yOffset: 0 })),
  }),
});
const regular = fontNamed('regular');
const bold = fontNamed('bold');

type Node = Parameters<typeof plainLines>[0];
const style = { fontFamily: 'Base', fontSize: 10, lineHeight: 13 };
const words = (value: string): Node => ({ type: 'TEXT_INSTANCE', value });
const text = (children: readonly Node[], more: object = {}): Node => ({ type: 'TEXT', style: { ...style, ...more }, children });

const linesOf = (node: Node, width: number) => plainLines(node, width, ({ fontWeight }) => (fontWeight === 'bold' ? bold : regular));
const stringsOf = (value: string, width: number, more: object = {}): readonly string[] | undefined =>
  linesOf(text([words(value)], more), width)?.map(({ string }) => string);

describe('plain words in lines', () => {
  it('takes the words that fit, and lets the space at the end hang over', () => {
    expect(stringsOf('one two three', 65)).toEqual(['one two ', 'three']);
    expect(stringsOf('one two three', 64)).toEqual(['one ', 'two ', 'three']);
  });

  it('loses no space and no letter, however narrow the column', () => {
    const said = ' Give  0.5 mL/kg (5 mg)  abcdefghijklmnopqrstuvwxyz now. ';
    for (let width = 1; width < 400; width += 7) expect(stringsOf(said, width)?.join('')).toBe(said);
  });

  it('breaks a word that is wider than its line where the line is full, and adds nothing', () => {
    expect(stringsOf('ab cdefghijk l', 40)).toEqual(['ab ', 'cdef', 'ghij', 'k l']);
  });

  it('parts such a word behind a stroke or a hyphen that is written in it', () => {
    expect(stringsOf('abc/defgh', 60)).toEqual(['abc/', 'defgh']);
    expect(stringsOf('a/bcdefgh', 60)).toEqual(['a/bcde', 'fgh']);
  });

  it('ends a line at a space that begins a span', () => {
    const node = text([words('one'), text([words(' two')], { fontWeight: 'bold' })]);
    expect(linesOf(node, 40)?.map(({ string }) => string)).toEqual(['one ', 'two']);
  });

  it('sets a word that is too wide by a hair a hair closer', () => {
    const [line] = linesOf(text([words('abcdefghijklmno')]), 145) ?? [];
    expect(line?.string).toBe('abcdefghijklmno');
    expect(line?.xAdvance).toBeCloseTo(145);
  });

  it('does not part what two spans say without a space between them', () => {
    const node = text([words('one '), text([words('two')], { fontWeight: 'bold' }), words(': three')]);
    const lines = linesOf(node, 75) ?? [];
    expect(lines.map(({ string }) => string)).toEqual(['one two: ', 'three']);
    expect(lines[0]?.runs).toMatchObject([
      { start: 0, end: 4, attributes: { font: [{ name: 'regular' }] } },
      { start: 4, end: 7, attributes: { font: [{ name: 'bold' }] } },
      { start: 7, end: 9, attributes: { font: [{ name: 'regular' }] } },
    ]);
  });

  it('stands at the edge or in the middle that was asked for, and line under line', () => {
    const boxes = (textAlign: string) => linesOf(text([words('one two')], { textAlign }), 50)?.map(({ box }) => box);
    expect(boxes('right')).toMatchObject([
      { x: 20, y: 0, height: 13 },
      { x: 20, y: 13, height: 13 },
    ]);
    expect(boxes('center')?.[0]).toMatchObject({ x: 10 });
  });

  it('gives letters and words the room that was asked for', () => {
    const [line] = linesOf(text([words('ab cd')], { letterSpacing: 1, wordSpacing: 3 }), 100) ?? [];
    expect(line?.xAdvance).toBe(45 + 5 + 3);
  });

  it.each([
    ['another script', words('خان')],
    ['letters that are put together', words('e\u0323\u0300')],
    ['a line of its own', words('one\ntwo')],
    ['a picture', { type: 'IMAGE' }],
  ])('leaves the rest to React-PDF: %s', (_, child) => {
    expect(linesOf(text([words('plain '), child]), 100)).toBeUndefined();
    expect(linesOf(text([words('plain')], { direction: 'rtl' }), 100)).toBeUndefined();
  });
});
