// What one version of a plan holds, as it is kept on disk and inside an exported file.
import { JURISDICTION_IDS, type JurisdictionId } from '../jurisdiction/packs.ts';
import { DEFINITION_VERSION, emptyAnswers, type Answers } from './definition.ts';

export { JURISDICTION_IDS as JURISDICTIONS, type JurisdictionId };

export const VERSION_STATUSES = ['draft', 'inReview', 'readyToAgree', 'agreed', 'superseded', 'withdrawn', 'enteredInError'] as const;
export type VersionStatus = (typeof VERSION_STATUSES)[number];

export interface PlanContent {
  readonly definition: number;
  readonly jurisdiction: JurisdictionId;
  readonly answers: Answers;
}

export const newPlanContent = (answers: Partial<Answers> = {}): PlanContent => ({
  definition: DEFINITION_VERSION,
  jurisdiction: 'england-2015',
  answers: { ...emptyAnswers, ...answers },
});
