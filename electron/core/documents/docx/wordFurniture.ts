// What stands on every page of a Word copy. It can be changed by anybody who has it, and says so beside the way to check the
// paper that cannot.
import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { PageFurniture } from '../../../../shared/documents/blocks.ts';
import { plain, runsOf } from './wordRuns.ts';
import { STYLES } from './wordLook.ts';

const lineOf = (style: string, text: string): Paragraph => new Paragraph({ style, children: [...runsOf(plain(text))] });

export const headerOf = ({ mark, warnings }: PageFurniture): Header =>
  new Header({
    children: [
      ...(mark === undefined ? [] : [lineOf(STYLES.mark, mark)]),
      ...warnings.map((warning) => lineOf(STYLES.head, warning)),
      // The page begins right below its head.
      lineOf(STYLES.head, ''),
    ],
  });

export const wordCopy = ({ code }: PageFurniture): string =>
  code === undefined
    ? 'Word copy: anyone who has it can change it.'
    : `Word copy: anyone who has it can change it. The PDF with code ${code} can be checked.`;

export const footerOf = (furniture: PageFurniture): Footer =>
  new Footer({
    children: [
      lineOf(STYLES.foot, furniture.person),
      lineOf(STYLES.foot, furniture.version),
      ...(furniture.footNote === undefined ? [] : [lineOf(STYLES.foot, furniture.footNote)]),
      lineOf(STYLES.foot, wordCopy(furniture)),
      new Paragraph({
        style: STYLES.foot,
        children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
