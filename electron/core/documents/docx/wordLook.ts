// How a paper is set in Word. Its typeface is one that every office has; what matters is that each part has its style.
import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import type { PrintableDocument } from '../../../../shared/documents/blocks.ts';

type Layout = NonNullable<PrintableDocument['layout']>;

interface WordLook {
  // In points.
  readonly size: number;
  // Of a line, as a multiple of the type size.
  readonly line: number;
  // After a paragraph, in points.
  readonly apart: number;
}

const LOOKS: Readonly<Record<Layout, WordLook>> = {
  standard: { size: 11, line: 1.15, apart: 6 },
  largePrint: { size: 18, line: 1.25, apart: 10 },
  highContrast: { size: 14, line: 1.25, apart: 8 },
  spaced: { size: 12, line: 1.6, apart: 12 },
};

export const TYPEFACE = 'Arial';
export const STYLES = { fact: 'Fact', foot: 'FootLine', head: 'HeadLine', mark: 'HeadMark', name: 'PersonName' } as const;
export const LISTS = { dots: 'dots', numbers: 'numbers' } as const;

const halfPoints = (points: number): number => points * 2;
const twentieths = (points: number): number => points * 20;
const LINE = 240;

export function stylesFor(layout: Layout, language: string): IStylesOptions {
  const { size, line, apart } = LOOKS[layout];
  const heading = (larger: number, before: number) => ({
    run: { font: TYPEFACE, size: halfPoints(size + larger), bold: true, color: '000000' },
    // Said again: a heading of two lines is set too close without it.
    paragraph: {
      keepNext: true,
      spacing: { line: line * LINE, lineRule: LineRuleType.AUTO, before: twentieths(before), after: twentieths(apart) },
    },
  });
  const own = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true });
  return {
    default: {
      document: {
        run: { font: TYPEFACE, size: halfPoints(size), language: { value: language } },
        paragraph: { spacing: { line: line * LINE, lineRule: LineRuleType.AUTO, after: twentieths(apart) } },
      },
      heading1: heading(7, 0),
      heading2: heading(4, 14),
      heading3: heading(2, 10),
    },
    paragraphStyles: [
      {
        ...own('Caption', 'caption'),
        run: { bold: true, size: halfPoints(size) },
        paragraph: { keepNext: true, spacing: { before: twentieths(8), after: twentieths(3) } },
      },
      { ...own(STYLES.fact, 'Question and answer'), paragraph: { spacing: { after: twentieths(apart / 2) } } },
      { ...own(STYLES.name, 'Name of the person'), run: { bold: true, size: halfPoints(size + 4) } },
      { ...own(STYLES.mark, 'Mark of a draft'), run: { bold: true, size: halfPoints(size + 9) } },
      { ...own(STYLES.head, 'Warning'), run: { bold: true, size: halfPoints(size) }, paragraph: { spacing: { after: 0 } } },
      { ...own(STYLES.foot, 'Foot of the page'), run: { size: halfPoints(Math.max(size - 2, 9)) }, paragraph: { spacing: { after: 0 } } },
    ],
  };
}

const HANGING = 360;

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: HANGING, hanging: HANGING } } },
});

export const numbering: INumberingOptions = {
  config: [
    { reference: LISTS.dots, levels: [level(LevelFormat.BULLET, '•')] },
    { reference: LISTS.numbers, levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};
