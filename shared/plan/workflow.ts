// The life of a version: one table of what may follow what, and what must be true first. Enforced by the core on every
// change of state; a screen asks the same table which buttons to offer.
import { err, ok, type Result } from '../base/result.ts';
import type { VersionStatus } from './planContent.ts';

export const PLAN_EVENTS = ['sendForReview', 'returnToDraft', 'markReady', 'agree', 'supersede', 'withdraw', 'enterInError'] as const;
export type PlanEvent = (typeof PLAN_EVENTS)[number];

// What the caller must have made sure of.
export const REQUIREMENTS = {
  gateClear: 'Something still stands in the way of agreeing this plan. Settle it first.',
  signed: 'The agreement of the person or their decision-maker, the authorising clinician and the plan owner must be recorded first.',
  restsInForce:
    'This re-issue of the emergency page rests on a version that is no longer in force. Withdraw it, and start from what is in force now.',
  newerAgreed: 'An agreed plan is replaced only when a newer version is agreed.',
  reason: 'Say why.',
} as const;
export type Requirement = keyof typeof REQUIREMENTS;

interface Step {
  readonly to: VersionStatus;
  readonly needs: readonly Requirement[];
}

const TABLE: { readonly [From in VersionStatus]: { readonly [Event in PlanEvent]?: Step } } = {
  draft: {
    sendForReview: { to: 'inReview', needs: [] },
    markReady: { to: 'readyToAgree', needs: ['gateClear'] },
    withdraw: { to: 'withdrawn', needs: ['reason'] },
    enterInError: { to: 'enteredInError', needs: ['reason'] },
  },
  inReview: {
    returnToDraft: { to: 'draft', needs: [] },
    markReady: { to: 'readyToAgree', needs: ['gateClear'] },
    withdraw: { to: 'withdrawn', needs: ['reason'] },
    enterInError: { to: 'enteredInError', needs: ['reason'] },
  },
  // A change now would void the sheets that people are signing, so it goes back to draft first. The gate is asked again
  // at the moment of agreeing: a weight or a date may have run out since.
  readyToAgree: {
    returnToDraft: { to: 'draft', needs: [] },
    agree: { to: 'agreed', needs: ['restsInForce', 'gateClear', 'signed'] },
    withdraw: { to: 'withdrawn', needs: ['reason'] },
    enterInError: { to: 'enteredInError', needs: ['reason'] },
  },
  agreed: {
    supersede: { to: 'superseded', needs: ['newerAgreed'] },
    withdraw: { to: 'withdrawn', needs: ['reason'] },
    enterInError: { to: 'enteredInError', needs: ['reason'] },
  },
  superseded: { enterInError: { to: 'enteredInError', needs: ['reason'] } },
  withdrawn: { enterInError: { to: 'enteredInError', needs: ['reason'] } },
  enteredInError: {},
};

export interface Refusal {
  readonly code: 'not-from-here' | Requirement;
  readonly sentence: string;
}

const STATUS_WORDS: { readonly [Status in VersionStatus]: string } = {
  draft: 'a draft',
  inReview: 'being reviewed',
  readyToAgree: 'ready to agree',
  agreed: 'agreed',
  superseded: 'replaced by a newer version',
  withdrawn: 'withdrawn',
  enteredInError: 'marked as entered in error',
};

const EVENT_WORDS: { readonly [Event in PlanEvent]: string } = {
  sendForReview: 'sent for review',
  returnToDraft: 'returned to draft',
  markReady: 'marked ready to agree',
  agree: 'agreed',
  supersede: 'replaced',
  withdraw: 'withdrawn',
  enterInError: 'marked as entered in error',
};

export function transition(
  from: VersionStatus,
  event: PlanEvent,
  met: ReadonlySet<Requirement> = new Set(),
): Result<VersionStatus, Refusal> {
  const step = TABLE[from][event];
  if (!step)
    return err({
      code: 'not-from-here',
      sentence: `This version is ${STATUS_WORDS[from]}, so it cannot be ${EVENT_WORDS[event]}. Nothing has changed.`,
    });
  const unmet = step.needs.find((need) => !met.has(need));
  return unmet === undefined ? ok(step.to) : err({ code: unmet, sentence: REQUIREMENTS[unmet] });
}

// What could be done from here, for a screen that offers it.
export const eventsFrom = (from: VersionStatus): readonly PlanEvent[] => PLAN_EVENTS.filter((event) => TABLE[from][event] !== undefined);

// Whether answers may still change.
export const isEditable = (status: VersionStatus): boolean => status === 'draft' || status === 'inReview';

// On its way to agreement. One version of a plan is, at most.
export const isOpen = (status: VersionStatus): boolean => isEditable(status) || status === 'readyToAgree';
