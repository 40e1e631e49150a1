// Words as Word keeps them: each line by itself, letters that run from right to left as such, our own words about an answer in
// brackets, because slanted letters are lost where they are pasted.
import { TextRun } from 'docx';
import type { Span } from '../../../../shared/documents/blocks.ts';

// Hebrew, Arabic and their kin, with the digits, signs and spaces that stand between two of their words.
const RIGHT_TO_LEFT = /([\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]+(?:[\s\d.,:;()/-]+[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]+)*)/u;
const FIRST_LETTER = /\p{L}/u;

// What an XML file may not hold: a reader would refuse the whole of it.
const NOT_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
const UNKNOWN = '\uFFFD';

export const clean = (text: string): string => text.replace(NOT_XML, UNKNOWN);

export const plain = (text: string): readonly Span[] => [{ text }];

// The lines of an answer, without the blank ones.
export function linesOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    for (const [index, text] of clean(span.text).split(/\r?\n/).entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...span, text });
    }
  }
  const said = lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
  return said.length > 0 ? said : [[]];
}

// As its first letter runs.
export const runsLeft = (line: readonly Span[]): boolean => {
  const first = FIRST_LETTER.exec(line.map(({ text }) => text).join(''))?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
};

const inBrackets = ({ text }: Span): string => (/^\s*[([]/.test(text) ? text : `[${text}]`);

export const runsOf = (line: readonly Span[]): readonly TextRun[] =>
  line.flatMap((span) =>
    (span.aside ? inBrackets(span) : span.text)
      .split(RIGHT_TO_LEFT)
      .filter((text) => text !== '')
      .map(
        (text) =>
          new TextRun({
            text,
            ...(span.strong && { bold: true, boldComplexScript: true }),
            ...(span.aside && { italics: true }),
            ...(RIGHT_TO_LEFT.test(text) && { rightToLeft: true }),
          }),
      ),
  );
