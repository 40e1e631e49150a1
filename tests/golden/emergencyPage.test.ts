// Six emergency pages as pictures at 100 dots an inch, drawn by the app's own PDFium from the bytes that would be saved, and
// held against those that somebody looked at. They see what words cannot: an edge, a gap, a weight, a letter drawn wrongly.
// They do not know whether the words are right; the other tests of the page do.
//
// When a page was meant to change, look at the new pictures as a doctor with a minute would (they are left in .cache/golden),
// then keep them: ACCEPT_PAGES=yes npx vitest run tests/golden/emergencyPage.test.ts
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentEngine } from '../../electron/core/documents/engine.ts';
import { emergencyPage } from '../../shared/documents/emergencyPage.ts';
import { newPlanContent } from '../../shared/plan/planContent.ts';
import type { IssuedPlan } from '../../shared/documents/issuedPlan.ts';
import { openEngine } from '../support/pdf.ts';
import { valueOf } from '../support/testApp.ts';
import { sampleNamed, samplePlan } from './emergencyPeople.ts';
import { dotsApart, greyPng, readGreyPng, type GreyPicture } from './greyPicture.ts';

const KEPT = join(import.meta.dirname, 'emergency-page');
const LEFT = join(import.meta.dirname, '../../.cache/golden');
const DOTS_AN_INCH = 100;
// Fewer dots than one decimal point covers.
const TOLERANCE = 3;

let engine: DocumentEngine;
beforeAll(() => {
  engine = openEngine();
  mkdirSync(LEFT, { recursive: true });
});
afterAll(() => engine.close());

async function picturesOf(plan: IssuedPlan): Promise<readonly GreyPicture[]> {
  const { images } = valueOf(await engine.makePdf(emergencyPage(plan), { dotsAnInch: DOTS_AN_INCH }));
  return images.map(({ png }) => readGreyPng(png));
}

const kept = (name: string): GreyPicture | undefined => {
  const file = join(KEPT, `${name}.png`);
  return existsSync(file) ? readGreyPng(readFileSync(file)) : undefined;
};

// Agreed, agreed with a number withheld, a draft, none needed, devices and a plan about resuscitation, and two sides.
describe('the emergency page as a picture', () => {
  it.each([
    ['amina', 1],
    ['siobhan', 1],
    ['babyMahmood', 1],
    ['lucja', 1],
    ['gwen', 1],
    ['robin', 2],
  ] as const)('%s', async (key, sides) => {
    const pictures = await picturesOf(sampleNamed(key));
    expect(pictures).toHaveLength(sides);
    pictures.forEach((picture, index) => {
      const name = `${key}-${index + 1}`;
      writeFileSync(join(LEFT, `${name}.png`), greyPng(picture));
      if (process.env['ACCEPT_PAGES'] === 'yes') writeFileSync(join(KEPT, `${name}.png`), greyPng(picture));
      const before = kept(name);
      expect(before && dotsApart(before, picture), `look at .cache/golden/${name}.png`).toBeLessThanOrEqual(TOLERANCE);
    });
  });
});

describe('the comparison', () => {
  const { answers } = samplePlan('amina');
  const apartWith = async (emergency: Partial<typeof answers.emergency>): Promise<number> => {
    const content = newPlanContent({ ...answers, emergency: { ...answers.emergency, ...emergency } });
    const [picture] = await picturesOf(sampleNamed('amina', { content }));
    const before = kept('amina-1');
    if (!picture || !before) throw new Error('Amina has a page.');
    return dotsApart(before, picture);
  };
  const [hydrocortisone, ...others] = answers.emergency.medicines ?? [];
  if (!hydrocortisone) throw new Error('Amina has an emergency medicine.');
  const withAmount = (value: string): Partial<typeof answers.emergency> => {
    const dose = { ...hydrocortisone.answers.dose, amount: { value, unit: 'milligram' as const } };
    return { medicines: [{ ...hydrocortisone, answers: { ...hydrocortisone.answers, dose } }, ...others] };
  };

  it('finds nothing where nothing has changed, in another thread', async () => {
    const other = openEngine();
    const again = valueOf(await other.makePdf(emergencyPage(sampleNamed('amina')), { dotsAnInch: DOTS_AN_INCH })).images.map(({ png }) =>
      readGreyPng(png),
    );
    await other.close();
    const before = kept('amina-1');
    expect(before && again[0] && dotsApart(before, again[0])).toBe(0);
  });

  it('finds one line that says something else', async () => {
    const [first, ...rest] = answers.emergency.doNot ?? [];
    if (!first) throw new Error('Amina has something not to do.');
    const doNot = [{ ...first, answers: { ...first.answers, why: 'she may die before they come' } }, ...rest];
    expect(await apartWith({ doNot })).toBeGreaterThan(100 * TOLERANCE);
  });

  it('finds one digit and one decimal point of a dose', async () => {
    // As wide as before, so that nothing else on the page moves.
    expect(await apartWith(withAmount('180'))).toBeGreaterThan(3 * TOLERANCE);
    expect(await apartWith(withAmount('10.0'))).toBeGreaterThan(3 * TOLERANCE);
  });
});
