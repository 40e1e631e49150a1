// The first things on a paper for school or a short break: what it is that they live with, in a line, and what somebody
// without training does first, and says to 999.
import type { Block, BoxBlock } from './blocks.ts';
import { said } from './paper.ts';
import type { PrintScope } from './printScope.ts';
import { labelled, NOT_ANSWERED, type Spans } from './spans.ts';

export function firstAidBox(scope: PrintScope): BoxBlock {
  const answer = (path: 'emergency.firstSteps' | 'emergency.callScript'): Spans => said(path, scope) ?? [NOT_ANSWERED];
  return {
    kind: 'box',
    title: 'If something is wrong',
    weight: 'risk',
    at: 'emergency.firstSteps',
    blocks: [
      { kind: 'paragraph', spans: answer('emergency.firstSteps') },
      { kind: 'paragraph', spans: labelled('Say to 999', answer('emergency.callScript')) },
    ],
  };
}

export const conditionLine = (scope: PrintScope): Block => ({
  kind: 'paragraph',
  spans: labelled('The condition, in one line', said('summary.explainer', scope) ?? [NOT_ANSWERED]),
});
