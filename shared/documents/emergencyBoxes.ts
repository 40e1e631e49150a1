// The regions of an emergency as boxes, for the page itself and for every paper that carries it.
import { plainDate, type PlainDate } from '../base/plainDate.ts';
import type { Block, BoxBlock } from './blocks.ts';
import { doseTable } from './emergencyDoses.ts';
import { allergyItems, doNotItems, ringItems } from './emergencyParts.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import type { PrintScope } from './printScope.ts';
import { aside, type Spans } from './spans.ts';
import { versionStates } from './versionState.ts';

export const box = (title: string, weight: BoxBlock['weight'], at: string, blocks: readonly Block[]): BoxBlock => ({
  kind: 'box',
  title,
  weight,
  at,
  blocks,
});
export const list = (items: readonly Spans[], ordered = false): Block => ({ kind: 'list', ordered, items });
export const paragraph = (spans: Spans): Block => ({ kind: 'paragraph', spans });

// The last day on which an agreed page could be relied on, once it is past.
export function expiredOn({ status, today, content: { answers } }: IssuedPlan): PlainDate | undefined {
  const until = plainDate(answers.emergency.reliableUntil ?? '');
  const isInForce = status === 'agreed' && answers.emergency.plan === 'yes';
  return isInForce && until && today !== undefined && today > until ? until : undefined;
}

// What is not in force is not dosed from, whatever became of it.
function doseTitle(plan: IssuedPlan): string {
  const { mark, fileWord } = versionStates[plan.status];
  if (fileWord === 'DRAFT') return 'DRAFT: DOSES NOT AUTHORISED';
  return mark === undefined && !expiredOn(plan) ? 'Doses, as authorised' : 'NOT IN FORCE: DO NOT USE THESE DOSES';
}

export function dosesBox(plan: IssuedPlan, scope: PrintScope): BoxBlock {
  const medicines = doseTable(scope);
  return medicines
    ? box(doseTitle(plan), 'thin', 'emergency.medicines', [medicines.table, paragraph(medicines.notes)])
    : box('Emergency medicines', 'thin', 'emergency.medicines', [paragraph([aside('None is written on this page.')])]);
}

export const allergiesBox = (scope: PrintScope): BoxBlock => box('Allergies', 'risk', 'summary.allergyStatus', [list(allergyItems(scope))]);
export const doNotBox = (scope: PrintScope): BoxBlock => box('DO NOT', 'stop', 'emergency.doNot', [list(doNotItems(scope))]);
export const ringBox = (scope: PrintScope): BoxBlock => box('Ring', 'thin', 'emergency.phones', [list(ringItems(scope), true)]);
