// A death, recorded quietly: the list and every banner say it, so that nobody rings a family to plan a review. It can be taken
// back, with a reason.
import { useState, type FormEvent } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { PersonSummary } from '../../../shared/api/contract.ts';
import { formatDate, readTypedDate } from '../../../shared/base/plainDate.ts';
import { deathInWords } from '../../../shared/plan/personStanding.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useAskedFocus } from '../../ui/useAskedFocus.ts';
import type { Act } from './act.ts';

interface Props {
  readonly client: Client;
  readonly person: PersonSummary;
  readonly act: Act;
}

export function DeathPart({ client, person, act }: Props) {
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const { personId, deceased } = person;
  const { part, opener } = useAskedFocus<HTMLFormElement>(asked, deceased !== undefined);
  const date = readTypedDate(typed);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (deceased && typed.trim() === '') return setProblem('Say in a few words why this was not right.');
    const refused = await act(
      () => (deceased ? client('people.undoDeath', { personId, reason: typed }) : client('people.recordDeath', { personId, on: typed })),
      deceased ? 'The record of a death was taken back.' : 'The death is recorded.',
    );
    if (refused) return setProblem(refused.issues?.[0]?.sentence ?? refused.happened);
    setAsked(false);
    setTyped('');
    setProblem(undefined);
  }

  if (!asked) {
    return (
      <div className="person__act">
        {deceased ? <p>{deathInWords(deceased)}.</p> : null}
        <Button ref={opener} onClick={() => setAsked(true)}>
          {deceased ? 'This is not right: take it back' : 'Record that this person has died'}
        </Button>
      </div>
    );
  }
  const note = date && !deceased ? ({ tone: 'note', text: formatDate(date) } as const) : undefined;
  return (
    <form className="person__asked" ref={part} onSubmit={(event) => void submit(event)} noValidate>
      <p>
        {deceased
          ? 'The list and the banner will no longer say that this person has died.'
          : 'The list and the banner will say so, and nothing more falls due. The plan stays as it is, to be read by whoever needs it.'}
      </p>
      <FormGroup
        id="person-death"
        label={deceased ? 'Why it is taken back' : 'Date of death'}
        hint={deceased ? 'For example: recorded for the wrong person.' : 'Day, month, year. Leave blank if it is not known.'}
        roomForMessage
        message={problem === undefined ? note : { tone: 'error', text: problem }}
      >
        {(ids) => (
          <TextInput
            ids={ids}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setProblem(undefined);
            }}
          />
        )}
      </FormGroup>
      <div className="buttons">
        <Button look="primary" type="submit">
          {deceased ? 'Take it back' : 'Record the death'}
        </Button>
        <Button onClick={() => setAsked(false)}>Cancel</Button>
      </div>
    </form>
  );
}
