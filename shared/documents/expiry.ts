// Whether what an agreed version says of an emergency may still be relied on, and what a paper bears once it may not.
import { formatDate, plainDate, type PlainDate } from '../base/plainDate.ts';
import type { IssuedPlan } from './issuedPlan.ts';
import { expiredState, versionStates, type VersionState } from './versionState.ts';

// The last day on which an agreed page could be relied on, once it is past.
export function expiredOn({
  status,
  today,
  content: { answers },
}: Pick<IssuedPlan, 'status' | 'today' | 'content'>): PlainDate | undefined {
  const until = plainDate(answers.emergency.reliableUntil ?? '');
  const isInForce = status === 'agreed' && answers.emergency.plan === 'yes';
  return isInForce && until && today !== undefined && today > until ? until : undefined;
}

// Of a paper that says what to do in an emergency.
export function stateInEmergency(plan: IssuedPlan): VersionState {
  const until = expiredOn(plan);
  return until ? expiredState(formatDate(until)) : versionStates[plan.status];
}
