// Whether the plan on the screen may be relied on, said to a family. It is never out of sight.
import type { VersionStatus } from '../../../shared/plan/planContent.ts';

export interface Standing {
  readonly title: string;
  readonly means: string;
}

const draft: Standing = { title: 'Draft: not agreed yet', means: 'We are still writing this together. Do not use it to give care yet.' };

export const standings: { readonly [Status in VersionStatus]: Standing } = {
  draft,
  inReview: draft,
  readyToAgree: { title: 'Draft: not agreed yet', means: 'It is written. Read it before you say yes. Do not use it to give care yet.' },
  agreed: { title: 'Agreed', means: 'This is the plan that was agreed. It is the one to use.' },
  superseded: { title: 'Old: do not use', means: 'A newer plan was agreed after this one.' },
  withdrawn: { title: 'Stopped: do not use', means: 'This plan no longer counts.' },
  enteredInError: { title: 'A mistake: do not use', means: 'This plan should not have been written.' },
};
