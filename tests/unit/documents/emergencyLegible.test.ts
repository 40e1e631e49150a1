// The page after a copier that knows only black and white: every dot darker than half becomes black, all others white. It
// shows whether letters survive that and whether the mark across the page leaves them legible. What it cannot show is a
// smudged drum, a creased sheet or a reader's eye.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentEngine } from '../../../electron/core/documents/engine.ts';
import type { PrintableDocument } from '../../../shared/documents/blocks.ts';
import { emergencyPage } from '../../../shared/documents/emergencyPage.ts';
import { sampleNamed } from '../../golden/emergencyPeople.ts';
import { readGreyPng, type GreyPicture } from '../../golden/greyPicture.ts';
import { openEngine } from '../../support/pdf.ts';
import { valueOf } from '../../support/testApp.ts';
import { pageWords, type PageWord } from './support/pageWords.ts';

let engine: DocumentEngine;
beforeAll(() => {
  engine = openEngine();
});
afterAll(() => engine.close());

// As a fax in fine mode, which is coarser than any copier.
const DOTS_AN_INCH = 200;
const SCALE = DOTS_AN_INCH / 72;

interface Copy {
  readonly words: readonly PageWord[];
  readonly picture: GreyPicture;
}

async function copyOf(document: PrintableDocument): Promise<Copy> {
  const { bytes, images } = valueOf(await engine.makePdf(document, { dotsAnInch: DOTS_AN_INCH }));
  const [words] = pageWords(bytes);
  const [image] = images;
  if (!words || !image) throw new Error('A page was made.');
  return { words, picture: readGreyPng(image.png) };
}

const isBlack = ({ dots, width }: GreyPicture, column: number, row: number): boolean => (dots[row * width + column] ?? 15) < 8;

// How many dots a word covers in black, and of how many.
function inkOf({ left, right, top, bottom }: PageWord, picture: GreyPicture): { readonly black: number; readonly all: number } {
  let [black, all] = [0, 0];
  for (let row = Math.round(top * SCALE); row < Math.round(bottom * SCALE); row += 1)
    for (let column = Math.round(left * SCALE); column < Math.round(right * SCALE); column += 1) {
      all += 1;
      if (isBlack(picture, column, row)) black += 1;
    }
  return { black, all };
}

const withoutMark = (document: PrintableDocument): PrintableDocument => {
  const { mark: _, ...furniture } = document.furniture;
  return { ...document, furniture };
};

const draft = emergencyPage(sampleNamed('ngoc', { sample: false }));

describe('a draft, copied in black and white', () => {
  let marked: Copy;
  let plain: Copy;
  beforeAll(async () => {
    marked = await copyOf(draft);
    plain = await copyOf(withoutMark(draft));
  });

  it('keeps ink in every word, and does not fill any', () => {
    const lettered = plain.words.filter(({ text }) => /[\p{L}\d]/u.test(text));
    expect(lettered.length).toBeGreaterThan(300);
    for (const word of lettered) {
      const { black, all } = inkOf(word, plain.picture);
      expect([word.text, black / all > 0.06 && black / all < 0.5]).toEqual([word.text, true]);
    }
  });

  it('keeps the mark: its outline stays black from end to end', () => {
    const drawn = marked.picture.dots.reduce((sum, dot, place) => (dot < 8 && (plain.picture.dots[place] ?? 15) >= 8 ? sum + 1 : sum), 0);
    // Two dots wide, along five letters of some two inches.
    expect(drawn).toBeGreaterThan(10_000);
  });

  it('lets the mark cross words without covering them', () => {
    const worst = plain.words
      .map((word) => {
        const [bare, crossed] = [inkOf(word, plain.picture), inkOf(word, marked.picture)];
        return { text: word.text, covered: (crossed.black - bare.black) / bare.all };
      })
      .toSorted((one, other) => other.covered - one.covered);
    expect(worst[0]?.covered).toBeGreaterThan(0);
    // A line of two dots through a short word; its letters stand on either side.
    expect(worst.filter(({ covered }) => covered > 0.25)).toEqual([]);
  });

  it('still says three times that it is a draft where no mark can be seen', () => {
    const text = plain.words.map((word) => word.text).join(' ');
    for (const words of ['DRAFT: not agreed. Do not give care from it.', 'DRAFT, IN REVIEW', 'DRAFT: DOSES NOT AUTHORISED'])
      expect(text).toContain(words);
  });
});
