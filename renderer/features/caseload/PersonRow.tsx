// One person as a line that can be read aloud. It opens in place: the plan itself opens only once a second identifier says
// that this is who is meant.
import type { KeyboardEvent, ReactNode } from 'react';
import { ageInWords, formatDate, plainDate } from '../../../shared/base/plainDate.ts';
import type { PersonSummary } from '../../../shared/api/contract.ts';
import { displayName, initials } from '../../../shared/plan/personName.ts';
import { formatPersonNumber } from '../../../shared/plan/personNumber.ts';
import { Disc } from '../../ui/Disc.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { today } from '../../ui/today.ts';
import { stateInWords } from './stateInWords.ts';

interface Props {
  readonly person: PersonSummary;
  // What stands below the line while it is open.
  readonly strip: ReactNode;
  readonly onToggle: () => void;
  // One row up or down from this one.
  readonly onMove: (from: HTMLElement, by: 1 | -1) => void;
}

export function PersonRow({ person, strip, onToggle, onMove }: Props) {
  const born = plainDate(person.dateOfBirth);
  const isOpen = Boolean(strip);

  function hear(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    onMove(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
  }

  return (
    <li data-open={isOpen || undefined}>
      <button type="button" className="person-row" aria-expanded={isOpen} onClick={onToggle} onKeyDown={hear}>
        <Disc mark={person.planNumber} letters={initials(person)} />
        <span className="person-row__name">
          {displayName(person)}
          {person.preferredName.trim() === '' ? null : (
            <span className="person-row__called">Likes to be called {person.preferredName}</span>
          )}
        </span>
        <span className="person-row__born">
          {born ? `Born ${formatDate(born)} (${ageInWords(born, today())})` : 'Date of birth not answered'}
        </span>
        <span className="person-row__number">{person.identifier === '' ? 'No number yet' : formatPersonNumber(person.identifier)}</span>
        <span className="person-row__state">{stateInWords(person)}</span>
        <Icon name={isOpen ? 'less' : 'go'} />
      </button>
      {strip}
    </li>
  );
}
