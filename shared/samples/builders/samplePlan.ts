// What a sample plan says about itself: what it is here to show, in which state a sample vault holds it, and what the gate
// before agreement says about it on the day the samples are set.
import { literalDate } from '../../base/plainDate.ts';
import type { Answers } from '../../plan/definition.ts';
import type { VersionStatus } from '../../plan/planContent.ts';
import type { ReadinessFinding } from '../../plan/readiness.ts';

// Today, in every sample plan. No clock: the same plans on every day.
export const SAMPLE_TODAY = literalDate('2026-11-21');

export const SHOWS = [
  'emergencyPage',
  'metabolicEmergency',
  'undiagnosed',
  'twin',
  'devices',
  'nonVerbal',
  'yearNine',
  'noFamily',
  'lateDiagnosis',
  'veryLong',
  'minimal',
  'newborn',
  'disagreement',
  'overdueReview',
  'expiredWeight',
  'notAsked',
  'declined',
  'largePrint',
  'interpreter',
  'addressSecret',
  'ehcAdvice',
  'whatChanged',
  'welshName',
  'vietnameseName',
  'urduName',
  'polishName',
] as const;
export type Shows = (typeof SHOWS)[number];

export type SampleState = Exclude<VersionStatus, 'withdrawn' | 'enteredInError'>;

export interface SamplePlan {
  readonly key: string;
  readonly shows: readonly Shows[];
  readonly state: SampleState;
  // The plan of the same person that came after this one.
  readonly replacedBy?: string;
  // The plan of somebody of the same family, who is put together with this person in a sample vault.
  readonly familyOf?: string;
  // What stands in the way of agreeing it, or would if it came to be agreed today. Empty: nothing.
  readonly stopped: readonly ReadinessFinding['code'][];
  readonly answers: Answers;
}
