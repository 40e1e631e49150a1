// What has changed and the co-sign sheet as files, read back with other people's tools.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DocumentEngine } from '../../../electron/core/documents/engine.ts';
import type { PrintableDocument } from '../../../shared/documents/blocks.ts';
import type { IssuedPlan } from '../../../shared/documents/issuedPlan.ts';
import { outlines } from '../../../shared/documents/outlines.ts';
import { textOfDocument } from '../../../shared/documents/wordCount.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { amina } from '../../../shared/samples/plans/amina.ts';
import { aminaLastYear } from '../../../shared/samples/plans/aminaLastYear.ts';
import { currentPlans } from '../../../shared/samples/plans/samplePlans.ts';
import { pageWords } from './support/pageWords.ts';
import { makeAndRead, openEngine, type ReadPdf } from '../../support/pdf.ts';

let engine: DocumentEngine;
beforeAll(() => {
  engine = openEngine();
});
afterAll(() => engine.close());

const issued = (answers: IssuedPlan['content']['answers']): IssuedPlan => ({
  planNumber: 'PLAN-0042',
  version: 2,
  status: 'readyToAgree',
  changedAt: '2026-11-21T10:00:00.000Z',
  sample: true,
  content: newPlanContent(answers),
});
const ofAmina: IssuedPlan = {
  ...issued(amina.answers),
  before: { version: 1, at: '2025-11-20T10:00:00.000Z', answers: aminaLastYear.answers },
};

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

// Lines of the outline that the file does not say to a reader as they are written.
function unsaid({ structure }: ReadPdf, words: string): readonly string[] {
  const read = letters(structure.replace(/^\s+[A-Z]\w*(?: \([a-z]+\))?.*$/gm, ''));
  return words.split('\n').filter((line) => !read.includes(letters(line)));
}

function hasFurniture({ text, pages }: ReadPdf, { furniture }: PrintableDocument): void {
  text.forEach((page, index) => {
    expect(page).toContain('DRAFT: not agreed. Do not give care from it.');
    expect(page).toContain('SAMPLE: not a real person.');
    expect(page.replace(/\s+/g, ' ')).toContain(furniture.person);
    // A paper that would be one side says so where it is not.
    expect(page).toMatch(
      new RegExp(`PLAN-0042 · Version 2 · Draft, ready to agree · .*(?:Page|Side) ${index + 1} of ${pages}(?:$|: )`, 'm'),
    );
  });
}

it('prints what has changed whole', async () => {
  const paper = outlines.changes(ofAmina, 'family');
  const file = await makeAndRead(engine, paper);
  hasFurniture(file, paper);
  expect(unsaid(file, textOfDocument(paper))).toEqual([]);
});

it('prints what a whole year has changed on one page, with its words explained', async () => {
  const file = await makeAndRead(engine, outlines.changes({ ...ofAmina, sample: false }, 'family'));
  expect(file.pages).toBe(1);
  expect(file.text[0]).toContain('Looked at again and still true');
  expect(file.text[0]).toContain('infusion: a liquid that runs slowly into a vein');
});

it.each(currentPlans.slice(0, 4).map(({ answers }) => [answers.person.givenName ?? '', answers] as const))(
  'prints the co-sign sheet of %s with the slip on a page of its own',
  async (_, answers) => {
    const paper = outlines['co-sign'](issued(answers), 'family');
    const file = await makeAndRead(engine, paper);
    hasFurniture(file, paper);
    expect(unsaid(file, textOfDocument(paper))).toEqual([]);
    const slips = file.text.filter((page) => page.includes('Amendment slip'));
    expect(slips).toHaveLength(1);
    expect(file.text.at(-1)).toBe(slips[0]);
    expect(slips[0]).toMatch(/^\s*15\.\s*$/m);
    expect(slips[0]).not.toContain('Signature or mark');
    // Nothing stands on the last line to write on.
    const words = pageWords(file.bytes).at(-1) ?? [];
    const last = words.findLast(({ text }) => text === '15.');
    const next = words.find(({ text }) => text === 'team');
    expect((next?.top ?? 0) - (last?.bottom ?? 0)).toBeGreaterThan(8);
  },
);
