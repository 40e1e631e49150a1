// The emergency page runs on its own clock: it is issued again, under its own authority, without asking everybody to agree
// the rest once more. What such a re-issue may say otherwise than the version it comes from stands here, once: the page
// itself, the weight it prints, and which of its statements have been looked at.
import { sameValue } from '../base/sameValue.ts';
import { carryForward } from './carryForward.ts';
import type { Answers } from './definition.ts';
import type { Issue } from './issue.ts';
import type { PlanContent, VersionStatus } from './planContent.ts';
import { isReissue } from './versionNumber.ts';
import { isOpen } from './workflow.ts';

// Long enough to weigh, to ask the prescriber and to have the doses checked.
export const RUNS_OUT_SOON_DAYS = 30;

export const REISSUED = ['emergency', 'summary.weight', 'reviews.parts'] as const;

export const isReissued = (path: string): boolean => REISSUED.some((part) => path === part || path.startsWith(`${part}.`));

// Once it is agreed, everything in it may run out like in any other version.
export const asksOnlyThePage = ({ version, status }: { readonly version: number; readonly status: VersionStatus }): boolean =>
  isReissue(version) && isOpen(status);

export const ofReissue = <Found extends Pick<Issue, 'path'>>(findings: readonly Found[]): readonly Found[] =>
  findings.filter(({ path }) => isReissued(path));

// What a re-issue begins with: each statement of the page waits to be looked at, and the rest is as it was agreed.
export function reissueFrom(answers: Answers): Answers {
  const { emergency } = carryForward(answers);
  return { ...answers, emergency, reviews: { ...answers.reviews, parts: { ...answers.reviews.parts, emergency: { answer: 'waits' } } } };
}

function rest({ definition, jurisdiction, answers }: PlanContent): unknown {
  const { emergency: _page, summary, reviews, ...others } = answers;
  const { weight: _weight, ...medical } = summary;
  const { parts: _parts, ...review } = reviews;
  return { definition, jurisdiction, others, medical, review };
}

export const restIsSame = (one: PlanContent, other: PlanContent): boolean => sameValue(rest(one), rest(other));
