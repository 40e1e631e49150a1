// Somebody who should not stand in the list any longer. Nothing is deleted, and they come back by one press.
import { useState, type FormEvent } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { PersonSummary } from '../../../shared/api/contract.ts';
import { ARCHIVE_REASONS, type ArchiveReason } from '../../../shared/plan/personStanding.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { RadioList } from '../../ui/RadioList.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useAskedFocus } from '../../ui/useAskedFocus.ts';
import type { Act } from './act.ts';

interface Props {
  readonly client: Client;
  readonly person: PersonSummary;
  readonly act: Act;
}

export function ArchivePart({ client, person: { personId, archived }, act }: Props) {
  const [asked, setAsked] = useState(false);
  const [why, setWhy] = useState<ArchiveReason>();
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string>();
  const { part, opener } = useAskedFocus<HTMLFormElement>(asked, archived !== undefined);

  async function bringBack(): Promise<void> {
    const refused = await act(() => client('people.bringBack', { personId }), 'They are in the list of people again.');
    setProblem(refused?.happened);
  }

  async function archive(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!why) return setProblem('Choose a reason.');
    const given = { personId, why, ...(words.trim() !== '' && { words }) };
    const refused = await act(() => client('people.archive', given), 'Archived. They are no longer in the list of people.');
    setProblem(refused?.issues?.[0]?.sentence ?? refused?.happened);
    if (!refused) setAsked(false);
  }

  if (archived) {
    return (
      <div className="person__act">
        <p>Archived: {ARCHIVE_REASONS.find(({ code }) => code === archived.why)?.label.toLowerCase()}.</p>
        {problem === undefined ? null : <p role="alert">{problem}</p>}
        <Button ref={opener} onClick={() => void bringBack()}>
          Bring them back to the list
        </Button>
      </div>
    );
  }
  if (!asked) {
    return (
      <div className="person__act">
        <Button ref={opener} onClick={() => setAsked(true)}>
          Archive this person
        </Button>
      </div>
    );
  }
  return (
    <form className="person__asked" ref={part} onSubmit={(event) => void archive(event)} noValidate>
      <p>They leave the list of people. Nothing is deleted: they are found under archived people, and can be brought back.</p>
      <FormGroup
        id="person-archive"
        label="Why"
        grouped
        roomForMessage
        message={problem === undefined ? undefined : { tone: 'error', text: problem }}
      >
        {() => (
          <RadioList
            name="person-archive"
            choices={ARCHIVE_REASONS}
            value={why}
            onChange={(code) => {
              setWhy(ARCHIVE_REASONS.find((reason) => reason.code === code)?.code);
              setProblem(undefined);
            }}
          />
        )}
      </FormGroup>
      {why === 'other' ? (
        <FormGroup id="person-archive-words" label="The reason in a few words">
          {(ids) => <TextInput ids={ids} value={words} onChange={(event) => setWords(event.target.value)} />}
        </FormGroup>
      ) : null}
      <div className="buttons">
        <Button look="primary" type="submit">
          Archive
        </Button>
        <Button onClick={() => setAsked(false)}>Cancel</Button>
      </div>
    </form>
  );
}
