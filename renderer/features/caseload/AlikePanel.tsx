// Before somebody is added: who is here already and could be the same person. Opening one of them is the way that is offered
// first; adding another all the same is a second press, and with one number two.
import { useEffect, useId, useRef, useState } from 'react';
import type { PersonSummary } from '../../../shared/api/contract.ts';
import { formatDate, plainDate } from '../../../shared/base/plainDate.ts';
import type { Alike } from '../../../shared/plan/likeness.ts';
import { displayName, initials } from '../../../shared/plan/personName.ts';
import { formatPersonNumber } from '../../../shared/plan/personNumber.ts';
import { Button } from '../../ui/Button.tsx';
import { Disc } from '../../ui/Disc.tsx';

interface Props {
  readonly alike: readonly Alike<PersonSummary>[];
  readonly onOther: (person: PersonSummary) => void;
  readonly onAddAnyway: (sameNumber: boolean) => void;
}

const SHOWN = 5;

export function AlikePanel({ alike, onOther, onAddAnyway }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [sure, setSure] = useState(false);
  const sameNumber = alike.some(({ likeness }) => likeness.includes('sameNumber'));
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="alike" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} ref={heading}>
        {sameNumber ? 'Somebody with this number is here already' : 'These people are already here'}
      </h3>
      <p>Ask before you add anybody: two records of one person are two plans that differ.</p>
      <ul>
        {alike.slice(0, SHOWN).map(({ person, likeness }) => {
          const born = plainDate(person.dateOfBirth);
          return (
            <li key={person.personId}>
              <Disc mark={person.planNumber} letters={initials(person)} />
              <span>
                <strong>{displayName(person)}</strong>
                <span className="alike__facts">
                  {born ? `Born ${formatDate(born)}` : 'Date of birth not answered'}
                  {' · '}
                  {person.identifier === '' ? 'No number yet' : formatPersonNumber(person.identifier)}
                  {likeness.includes('sameNumber') ? ' (the same number)' : ''}
                  {person.archived ? ' · Archived' : ''}
                </span>
              </span>
              <Button onClick={() => onOther(person)}>Open {displayName(person)} instead</Button>
            </li>
          );
        })}
      </ul>
      {alike.length > SHOWN ? <p>And {alike.length - SHOWN} more with a name like this.</p> : null}
      {sameNumber ? (
        <label className="tick">
          <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} />
          <span>I have checked both against a letter: they are two people, and one of the numbers is wrong</span>
        </label>
      ) : null}
      <div className="buttons">
        <Button aria-disabled={sameNumber && !sure} onClick={() => (!sameNumber || sure) && onAddAnyway(sameNumber)}>
          This is somebody else: add them
        </Button>
      </div>
    </section>
  );
}
