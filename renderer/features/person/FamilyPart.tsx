// Who else of the family has a plan here: names and nothing more, and no way to carry anything from one plan to another.
import { useEffect, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { PersonStory, PersonSummary } from '../../../shared/api/contract.ts';
import type { PersonId } from '../../../shared/base/ids.ts';
import { formatDate, plainDate } from '../../../shared/base/plainDate.ts';
import { displayName, initials } from '../../../shared/plan/personName.ts';
import { Button } from '../../ui/Button.tsx';
import { Disc } from '../../ui/Disc.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useAskedFocus } from '../../ui/useAskedFocus.ts';
import type { Act } from './act.ts';

interface Props {
  readonly client: Client;
  readonly story: PersonStory;
  readonly act: Act;
  readonly onOther: (personId: PersonId) => void;
}

export function FamilyPart({ client, story: { person, family }, act, onOther }: Props) {
  const [adding, setAdding] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { personId } = person;
  const { part, opener } = useAskedFocus<HTMLElement>(adding, family.length);

  async function leave(): Promise<void> {
    setProblem((await act(() => client('people.leaveFamily', { personId }), 'No longer in a family group.'))?.happened);
  }

  async function join(other: PersonSummary): Promise<void> {
    const refused = await act(
      () => client('people.joinFamily', { personId, otherId: other.personId }),
      'They are in one family group now.',
    );
    setProblem(refused?.happened);
    setAdding(false);
  }

  return (
    <section className="card" aria-labelledby="person-family" ref={part}>
      <h2 id="person-family">Family</h2>
      {family.length === 0 ? (
        <p className="quiet">Nobody else of this family is known to have a plan here.</p>
      ) : (
        <>
          <p>{family.length === 1 ? 'Another person in this family also has a plan:' : 'Others in this family also have a plan:'}</p>
          <ul className="family">
            {family.map((other) => (
              <li key={other.personId}>
                <Disc mark={other.planNumber} letters={initials(other)} />
                <strong>{displayName(other)}</strong>
                <Button look="quiet" onClick={() => onOther(other.personId)}>
                  Go to {displayName(other)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {problem === undefined ? null : <p role="alert">{problem}</p>}
      {adding ? (
        <FindRelative client={client} but={[person, ...family]} onFound={(other) => void join(other)} onCancel={() => setAdding(false)} />
      ) : null}
      <div className="buttons">
        {adding ? null : (
          <Button ref={opener} onClick={() => setAdding(true)}>
            Add somebody to this family
          </Button>
        )}
        {family.length > 0 ? <Button onClick={() => void leave()}>Leave this family group</Button> : null}
      </div>
    </section>
  );
}

interface FindProps {
  readonly client: Client;
  readonly but: readonly PersonSummary[];
  readonly onFound: (person: PersonSummary) => void;
  readonly onCancel: () => void;
}

function FindRelative({ client, but, onFound, onCancel }: FindProps) {
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<readonly PersonSummary[]>([]);
  const words = search.trim();

  useEffect(() => {
    let newest = true;
    if (words !== '')
      void client('people.list', { search: words }).then((people) => {
        if (newest && people.ok) setFound(people.value);
      });
    return () => {
      newest = false;
    };
  }, [client, words]);

  const others = words === '' ? [] : found.filter(({ personId }) => but.every((one) => one.personId !== personId)).slice(0, 5);
  return (
    <div className="person__asked">
      <FormGroup id="person-relative" label="Find them by name" hint="Only names are shown to each other’s plans.">
        {(ids) => <TextInput ids={ids} value={search} onChange={(event) => setSearch(event.target.value)} />}
      </FormGroup>
      <ul className="family" aria-label="People found">
        {others.map((other) => {
          const born = plainDate(other.dateOfBirth);
          return (
            <li key={other.personId}>
              <Disc mark={other.planNumber} letters={initials(other)} />
              <Button onClick={() => onFound(other)}>
                {displayName(other)}
                {born ? `, born ${formatDate(born)}` : ''}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className="buttons">
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </div>
  );
}
