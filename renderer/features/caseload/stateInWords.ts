import type { PersonSummary } from '../../../shared/api/contract.ts';
import { dateAt, formatDate } from '../../../shared/base/plainDate.ts';

// Before the number of the version.
const STATE: Readonly<Record<PersonSummary['status'], string>> = {
  draft: 'Draft of version',
  inReview: 'In review: version',
  readyToAgree: 'Ready to agree: version',
  agreed: 'Agreed: version',
  superseded: 'Replaced: version',
  withdrawn: 'Withdrawn: version',
  enteredInError: 'Entered in error: version',
};

export const stateInWords = ({ status, version, changedAt }: PersonSummary): string =>
  `${STATE[status]} ${version}, ${formatDate(dateAt(new Date(changedAt)))}`;
