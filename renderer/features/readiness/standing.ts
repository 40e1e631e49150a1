// Where a version stands, for whoever has it open.
import type { VersionStatus } from '../../../shared/plan/planContent.ts';
import { blockersOf, type ReadinessFinding } from '../../../shared/plan/readiness.ts';

export const standing: { readonly [Status in VersionStatus]: string } = {
  draft: 'It is being written.',
  inReview: 'It is being reviewed, and can still be changed.',
  readyToAgree: 'Its words are held still while people agree to them. Paper made from it says DRAFT until then.',
  agreed: 'This is the plan in force. It never changes; a new version replaces it once that is agreed.',
  superseded: 'A newer version was agreed. This one is kept as it was; nobody should give care from it.',
  withdrawn: 'It was withdrawn. Nobody should give care from it.',
  enteredInError: 'It should not have been written. Nobody should give care from it.',
};

// What only the passing of days can bring about in an agreed version: the page, a dose, a weight, the review.
const RUNS_OUT: ReadonlySet<string> = new Set(['R04', 'R05', 'R06', 'R12']);

export const runOutSince = (found: readonly ReadinessFinding[]): readonly ReadinessFinding[] =>
  blockersOf(found).filter(({ code }) => RUNS_OUT.has(code));
