import type { VersionStatus } from '../../shared/plan/planContent.ts';

// In a sentence, after the number of the version.
export const STATUS_IN_A_SENTENCE: Readonly<Record<VersionStatus, string>> = {
  draft: 'is being written',
  inReview: 'is in review',
  readyToAgree: 'is ready to be agreed',
  agreed: 'is agreed and in force',
  superseded: 'was agreed and then replaced',
  withdrawn: 'was withdrawn',
  enteredInError: 'was entered in error',
};
