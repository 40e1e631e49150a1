// Which of the three things that coordinate care somebody has: a coordinator, a specialist centre, a plan. The eight codes
// of the CONCORD survey; undefined while any answer is unsure or blank, as the survey left those out.
import type { Answers } from './definition.ts';

export type CoordinationProfile =
  | 'none'
  | 'plan'
  | 'coordinator'
  | 'centre'
  | 'coordinatorAndPlan'
  | 'planAndCentre'
  | 'coordinatorAndCentre'
  | 'all';

const CODES: Readonly<Record<string, CoordinationProfile>> = {
  nnn: 'none',
  nny: 'plan',
  ynn: 'coordinator',
  nyn: 'centre',
  yny: 'coordinatorAndPlan',
  nyy: 'planAndCentre',
  yyn: 'coordinatorAndCentre',
  yyy: 'all',
};

export function coordinationProfile(
  { hasCoordinator, centreAvailable, centreAttends }: Answers['coordination'],
  hasAgreedPlan: boolean,
): CoordinationProfile | undefined {
  const attends = centreAvailable === 'no' ? 'no' : centreAttends;
  const letters = [hasCoordinator, attends].map((answer) => (answer === 'yes' ? 'y' : answer === 'no' ? 'n' : '?'));
  return CODES[`${letters.join('')}${hasAgreedPlan ? 'y' : 'n'}`];
}
