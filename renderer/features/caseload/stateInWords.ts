import type { PersonSummary } from '../../../shared/api/contract.ts';
import { deathInWords } from '../../../shared/plan/personStanding.ts';
import { today } from '../../ui/today.ts';
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

const dayOf = (moment: string): string => formatDate(dateAt(new Date(moment)));

// Nothing falls due any more for somebody who has died.
const overdueSlip = ({ amendmentDue, deceased }: PersonSummary): readonly string[] =>
  amendmentDue === undefined || deceased || amendmentDue >= today() ? [] : [`Slip overdue: was due ${formatDate(amendmentDue)}`];

// What a name alone would not say comes first.
export function stateInWords(person: PersonSummary): string {
  const { status, version, changedAt, archived, deceased } = person;
  return [
    ...(deceased ? [deathInWords(deceased)] : []),
    ...(archived ? [`Archived ${dayOf(archived.at)}`] : []),
    `${STATE[status]} ${version}, ${dayOf(changedAt)}`,
    ...overdueSlip(person),
  ].join('. ');
}
