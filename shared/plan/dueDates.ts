// The dates that wait for somebody, told without a word of what is in a plan.
import type { PlanId } from '../base/ids.ts';
import type { PlainDate } from '../base/plainDate.ts';
import type { Option } from './option.ts';

export const DUE_KINDS = [
  { code: 'review', label: 'Review due' },
  { code: 'emergencyPage', label: 'Last day of the emergency page' },
  { code: 'amendment', label: 'Answer to an amendment slip due' },
  { code: 'scan', label: 'Scan of the signed sheet due' },
  { code: 'request', label: 'Answer to a local authority due' },
  { code: 'phaseTransfer', label: 'Local authority amends its document for a move' },
] as const satisfies readonly Option[];
export type DueKind = (typeof DUE_KINDS)[number]['code'];

const LABELS: ReadonlyMap<DueKind, string> = new Map(DUE_KINDS.map(({ code, label }) => [code, label]));

export const dueLabel = (kind: DueKind): string => LABELS.get(kind) ?? kind;

export interface DueDate {
  // The same for as long as the same thing waits, also when its day is moved.
  readonly id: string;
  readonly planId: PlanId;
  readonly planNumber: string;
  readonly kind: DueKind;
  readonly on: PlainDate;
}
