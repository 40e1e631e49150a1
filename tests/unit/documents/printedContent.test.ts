// The data that goes along with a paper, held against the paper itself: of a plan in which everything that can be typed is a
// word of its own, no word may be in the data that is not on the pages.
import { describe, expect, it } from 'vitest';
import type { IssuedPlan } from '../../../shared/documents/issuedPlan.ts';
import { outlines } from '../../../shared/documents/outlines.ts';
import { printedContent } from '../../../shared/documents/printedContent.ts';
import { textOfDocument } from '../../../shared/documents/wordCount.ts';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import { documentKind } from '../../../shared/plan/documents.ts';
import { newPlanContent, type PlanContent } from '../../../shared/plan/planContent.ts';
import { currentPlans } from '../../../shared/samples/plans/samplePlans.ts';
import { planWith } from '../plan/support/completePlan.ts';
import { sentinelPlan } from './support/sentinelPlan.ts';

const issued = (content: PlanContent): IssuedPlan => ({
  planNumber: 'PLAN-0042',
  version: 1,
  status: 'agreed',
  changedAt: '2026-11-21T10:00:00.000Z',
  sample: true,
  content,
});
const { readers } = documentKind('full');
const wordsIn = (text: string): readonly string[] => text.match(/Qx\d{4}x|\b4\d{4}\b/g) ?? [];

describe('the data of a paper', () => {
  it.each(readers)('holds no word that the full plan for %s does not say', async (reader) => {
    const { content } = sentinelPlan();
    const plan = issued(content);
    const made = outlines.full(plan, reader);
    const paper = new Set(wordsIn(`${made.furniture.person}\n${textOfDocument(made)}`));
    const data = wordsIn(JSON.stringify(await printedContent(plan, 'full', reader)));
    expect(data.filter((word) => !paper.has(word))).toEqual([]);
    expect(data.length).toBeGreaterThan(paper.size * 0.5);
  });

  it('leaves out a row that is for somebody else, whole', async () => {
    const content = planWith('summary', (before) => ({
      ...before,
      allergyStatus: 'has',
      allergies: [
        { id: 'nuts', answers: { substance: 'Peanut' } },
        { id: 'quince-row', answers: { substance: 'Kumquat' }, audience: ['transition'] },
        { id: 'medlar-row', answers: { substance: 'Medlar' }, standing: 'removed' },
      ],
    }));
    const data = JSON.stringify(await printedContent(issued(content), 'full', 'family'));
    expect(data).toContain('Peanut');
    expect(data).not.toMatch(/Kumquat|quince|Medlar/i);
  });

  it('is a plan that Accord reads', async () => {
    for (const { answers } of currentPlans.slice(0, 2)) {
      const content = await printedContent(issued(newPlanContent(answers)), 'full', 'family');
      expect(decodePlanContent(JSON.parse(JSON.stringify(content))).ok).toBe(true);
    }
  });
});
