// The regions of an emergency as boxes, for the page itself and for every paper that carries it.
import { formatDate, plainDate } from '../base/plainDate.ts';
import { fieldEntry } from '../plan/definition.ts';
import { activeRows } from '../plan/walk.ts';
import type { Block, BoxBlock } from './blocks.ts';
import { doseTable } from './emergencyDoses.ts';
import { allergyItems, doNotItems, ringItems } from './emergencyParts.ts';
import { expiredOn } from './expiry.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { said } from './paper.ts';
import type { PrintScope } from './printScope.ts';
import { isTyped, aside, labelled, NOT_ANSWERED, type Spans } from './spans.ts';
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

// Why there is no emergency plan, as far as this reader may know it.
export function whyNone(scope: PrintScope): readonly Block[] {
  const why = ['emergency.plan', 'emergency.notNeededWhy', 'emergency.notNeededBy'] as const;
  return why.flatMap((path): readonly Block[] => {
    const value = said(path, scope);
    return value ? [paragraph(labelled(fieldEntry(path).field.label, value))] : [];
  });
}

// Beside what to do in an emergency on a paper that holds more than that, whose other parts are still good.
export function expiredNotice(plan: IssuedPlan): readonly Block[] {
  const until = expiredOn(plan);
  if (!until) return [];
  const text = `It could be relied on until ${formatDate(until)}. Do not act on this part: ask for the one in force.`;
  return [{ kind: 'notice', title: 'EXPIRED: what to do in an emergency', spans: [{ text }] }];
}

// Until when it may be relied on. A draft, and what is no longer in force, never say that it may be.
export function relyWords(plan: IssuedPlan): string {
  const { reliableUntil } = plan.content.answers.emergency;
  const until = plainDate(reliableUntil ?? '');
  const day = until ? formatDate(until) : isTyped(reliableUntil) ? `${reliableUntil.trim()} (as typed: not a date)` : undefined;
  const { mark, fileWord } = versionStates[plan.status];
  if (day === undefined) return 'How long to rely on this: not answered';
  if (expiredOn(plan)) return `EXPIRED: could be relied on until ${day}`;
  if (mark === undefined) return `Rely on this until ${day}`;
  return fileWord === 'DRAFT' ? `If agreed: rely on it until ${day}` : `Do not rely on it: it held until ${day}`;
}

// What is not in force is not dosed from, whatever became of it.
function doseTitle(plan: IssuedPlan): string {
  const { mark, fileWord } = versionStates[plan.status];
  if (fileWord === 'DRAFT') return 'DRAFT: DOSES NOT AUTHORISED';
  return mark === undefined && !expiredOn(plan) ? 'Doses, as authorised' : 'NOT IN FORCE: DO NOT USE THESE DOSES';
}

export function dosesBox(plan: IssuedPlan, scope: PrintScope): BoxBlock {
  const medicines = doseTable(scope);
  if (medicines) return box(doseTitle(plan), 'thin', 'emergency.medicines', [medicines.table, paragraph(medicines.notes)]);
  const isForOthers = activeRows(scope.answers.emergency.medicines).length > 0;
  const why = isForOthers ? aside('Which, and how much: not for this paper') : NOT_ANSWERED;
  return box('Emergency medicines', 'thin', 'emergency.medicines', [paragraph([why])]);
}

export const allergiesBox = (scope: PrintScope): BoxBlock => box('Allergies', 'risk', 'summary.allergyStatus', [list(allergyItems(scope))]);
export const doNotBox = (scope: PrintScope): BoxBlock => box('DO NOT', 'stop', 'emergency.doNot', [list(doNotItems(scope))]);
export const ringBox = (scope: PrintScope): BoxBlock => box('Ring', 'thin', 'emergency.phones', [list(ringItems(scope), true)]);
