// What is known of the versions of one plan without asking Accord: written out by hand, so that a mistake in its own table is
// seen as well as one in what keeps to it.
import type { VersionId } from '../../shared/base/ids.ts';
import type { VersionStatus } from '../../shared/plan/planContent.ts';
import type { OfferedEvent } from '../../shared/api/contract.ts';
import { lookedAt } from '../../shared/samples/builders/lookedAt.ts';
import type { Answers } from '../../shared/plan/definition.ts';
import { completeAnswers } from '../unit/plan/support/completePlan.ts';

export interface KnownVersion {
  readonly id: VersionId;
  readonly version: number;
  readonly restsOn?: VersionId;
  status: VersionStatus;
  revision: number;
  // Nothing would stand in the way.
  clear: boolean;
  // Of the words that it holds now, and who signed which words.
  words: string;
  readonly signed: Map<string, Set<string>>;
}

export interface Model {
  readonly versions: KnownVersion[];
  count: number;
}

export const OPEN: readonly VersionStatus[] = ['draft', 'inReview', 'readyToAgree'];

export const ARROWS: Readonly<Record<OfferedEvent, Partial<Record<VersionStatus, VersionStatus>>>> = {
  sendForReview: { draft: 'inReview' },
  returnToDraft: { inReview: 'draft', readyToAgree: 'draft' },
  markReady: { draft: 'readyToAgree', inReview: 'readyToAgree' },
  withdraw: { draft: 'withdrawn', inReview: 'withdrawn', readyToAgree: 'withdrawn', agreed: 'withdrawn' },
  enterInError: {
    draft: 'enteredInError',
    inReview: 'enteredInError',
    readyToAgree: 'enteredInError',
    agreed: 'enteredInError',
    superseded: 'enteredInError',
    withdrawn: 'enteredInError',
  },
};

export const inForce = ({ versions }: Model): KnownVersion | undefined => versions.find(({ status }) => status === 'agreed');
export const openOne = ({ versions }: Model): KnownVersion | undefined => versions.find(({ status }) => OPEN.includes(status));
// One of them, whichever number is drawn.
export const pick = ({ versions }: Model, draw: number): KnownVersion | undefined => versions[draw % Math.max(1, versions.length)];

export const partsOf = ({ restsOn }: KnownVersion): readonly string[] =>
  restsOn ? ['clinician', 'checker'] : ['decisionMaker', 'clinician', 'owner'];

export function mayAgree(model: Model, one: KnownVersion): boolean {
  const signed = one.signed.get(one.words);
  return (
    one.status === 'readyToAgree' &&
    partsOf(one).every((part) => signed?.has(part)) &&
    (one.restsOn === undefined || inForce(model)?.id === one.restsOn)
  );
}

// Everything answered and looked at, with one word that is like no other.
export function clearAnswers({ restsOn }: KnownVersion, answers: Answers, word: string): Answers {
  if (!restsOn) return { ...completeAnswers, emergency: { ...completeAnswers.emergency, hospital: word } };
  const { emergency } = lookedAt(answers, { except: [], anew: completeAnswers });
  const parts = { ...answers.reviews.parts, emergency: { answer: 'stands' } } as const;
  return { ...answers, reviews: { ...answers.reviews, parts }, emergency: { ...emergency, hospital: word } };
}
