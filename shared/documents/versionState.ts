// What a version's status means to somebody holding the paper. Whatever is not agreed, or no longer holds, says so in
// words on every page, across every page, and in the file's name.
import type { VersionStatus } from '../plan/planContent.ts';

export interface VersionState {
  readonly name: string;
  readonly fileWord: string;
  // Absent only for an agreed plan.
  readonly mark?: string;
  readonly warning?: string;
}

const draft = (name: string): VersionState => ({
  name,
  fileWord: 'DRAFT',
  mark: 'DRAFT',
  warning: 'DRAFT: not agreed. Do not give care from it.',
});

export const versionStates: { readonly [Status in VersionStatus]: VersionState } = {
  draft: draft('Draft'),
  inReview: draft('Draft, in review'),
  readyToAgree: draft('Draft, ready to agree'),
  agreed: { name: 'Agreed', fileWord: 'AGREED' },
  superseded: {
    name: 'Superseded',
    fileWord: 'SUPERSEDED',
    mark: 'SUPERSEDED',
    warning: 'SUPERSEDED: a later version has been agreed. Do not give care from this one.',
  },
  withdrawn: {
    name: 'Withdrawn',
    fileWord: 'WITHDRAWN',
    mark: 'WITHDRAWN',
    warning: 'WITHDRAWN: this plan no longer holds. Do not give care from it.',
  },
  enteredInError: {
    name: 'Entered in error',
    fileWord: 'ENTERED-IN-ERROR',
    mark: 'IN ERROR',
    warning: 'ENTERED IN ERROR: this plan should not have been written. Do not give care from it.',
  },
};

// An agreed page that says until when it may be relied on, once that day is past.
export const expiredState = (until: string): VersionState => ({
  name: 'Agreed, expired',
  fileWord: 'EXPIRED',
  mark: 'EXPIRED',
  warning: `EXPIRED on ${until}: do not rely on this page. Ask for the one in force.`,
});
