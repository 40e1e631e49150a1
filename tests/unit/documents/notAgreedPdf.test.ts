// What somebody does not agree with, as much of it as the form takes, read back from the papers that have to say it in full.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DocumentEngine } from '../../../electron/core/documents/engine.ts';
import { coSignSheet } from '../../../shared/documents/coSignSheet.ts';
import { fullPlan } from '../../../shared/documents/fullPlan.ts';
import type { IssuedPlan } from '../../../shared/documents/issuedPlan.ts';
import { makeAndRead, openEngine } from '../../support/pdf.ts';
import { planWith } from '../plan/support/completePlan.ts';

const ROWS = 20;
const MOST = 1500;

let engine: DocumentEngine;
beforeAll(() => {
  engine = openEngine();
});
afterAll(() => engine.close());

// Each word once in the plan, so that one that is cut off is missed.
const viewOf = (row: number): string => {
  let text = '';
  for (let word = 0; text.length + 9 <= MOST; word += 1) text += `w${row}x${word}z `;
  return text.trim();
};

const content = planWith('consent', (before) => ({
  ...before,
  disagreements: Array.from({ length: ROWS }, (_, row) => ({
    id: `d${row}`,
    answers: {
      part: `part${row}z`,
      who: `who${row}z`,
      view: { text: viewOf(row), speaker: 'parent' as const, how: 'talking' as const, saidOn: '2026-11-19' },
      next: `next${row}z`,
    },
  })),
}));
const plan: IssuedPlan = {
  planNumber: 'PLAN-0042',
  version: 3,
  status: 'agreed',
  changedAt: '2026-11-21T10:00:00.000Z',
  sample: false,
  content,
};

it.each([
  ['co-sign sheet', coSignSheet(plan)],
  ['full plan for the family', fullPlan(plan, 'family')],
  ['full plan for the next team', fullPlan(plan, 'transition')],
  ['full plan for the local authority', fullPlan(plan, 'localAuthority')],
])('the %s prints whose view it is and every word of why', { timeout: 60_000 }, async (_, document) => {
  const { text } = await makeAndRead(engine, document);
  const printed = new Set(text.join(' ').match(/\b(?:w\d+x\d+|(?:part|who|next)\d+)z\b/g));
  const written = Array.from({ length: ROWS }, (__, row) => `part${row}z who${row}z next${row}z ${viewOf(row)}`)
    .join(' ')
    .split(' ');
  expect(written.filter((word) => !printed.has(word))).toEqual([]);
});
