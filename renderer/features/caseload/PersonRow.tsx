// One person as a line that can be read aloud.
import type { KeyboardEvent } from 'react';
import { ageInWords, dateAt, formatDate, plainDate } from '../../../shared/base/plainDate.ts';
import type { PersonSummary } from '../../../shared/api/contract.ts';
import { displayName } from '../../../shared/plan/personName.ts';
import { formatPersonNumber } from '../../../shared/plan/personNumber.ts';
import { Icon } from '../../ui/Icon.tsx';
import { today } from '../../ui/today.ts';

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

interface Props {
  readonly person: PersonSummary;
  readonly onOpen: (planId: PersonSummary['planId']) => void;
  // One row up or down from this one.
  readonly onMove: (from: HTMLElement, by: 1 | -1) => void;
}

export function PersonRow({ person, onOpen, onMove }: Props) {
  const born = plainDate(person.dateOfBirth);

  function hear(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    onMove(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
  }

  return (
    <li>
      <button type="button" className="person-row" onClick={() => onOpen(person.planId)} onKeyDown={hear}>
        <span className="person-row__name">{displayName(person)}</span>
        <span className="person-row__born">
          {born ? `Born ${formatDate(born)} (${ageInWords(born, today())})` : 'Date of birth not answered'}
        </span>
        <span className="person-row__number">{person.identifier === '' ? 'No number yet' : formatPersonNumber(person.identifier)}</span>
        <span className="person-row__state">
          {STATE[person.status]} {person.version}, {formatDate(dateAt(new Date(person.changedAt)))}
        </span>
        <Icon name="go" />
      </button>
    </li>
  );
}
