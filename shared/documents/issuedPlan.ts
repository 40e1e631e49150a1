// What an outline is given: one version of a plan and the facts about it that stand on paper.
import type { PlainDate } from '../base/plainDate.ts';
import type { AgreedWords } from '../plan/statementAges.ts';
import type { PlanContent, VersionStatus } from '../plan/planContent.ts';

export interface IssuedPlan {
  readonly planNumber: string;
  readonly version: number;
  readonly status: VersionStatus;
  // When this version was last changed, as an ISO moment. Never the time of printing: the same version gives the same bytes.
  readonly changedAt: string;
  readonly sample: boolean;
  // The day it is asked for. It decides nothing but whether what the paper says may still be relied on.
  readonly today?: PlainDate;
  readonly content: PlanContent;
  // Left out while its words can still change.
  readonly code?: string;
  // The version agreed before this one, for papers that compare. Left out where there is none.
  readonly before?: AgreedWords;
}
