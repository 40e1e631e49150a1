// Three questions and straight into the plan. A name is enough to begin; nothing stands in the way of a nurse in a hurry.
import { useRef, useState, type FormEvent } from 'react';
import { formatDate, readTypedDate } from '../../../shared/base/plainDate.ts';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { today } from '../../ui/today.ts';
import { TroublePanel } from '../../ui/TroublePanel.tsx';

interface Props {
  readonly client: Client;
  readonly onAdded: (plan: OpenPlan) => void;
  readonly onCancel: () => void;
}

export function AddPerson({ client, onAdded, onCancel }: Props) {
  const [familyName, setFamilyName] = useState('');
  const [givenName, setGivenName] = useState('');
  const [born, setBorn] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<AppError>();
  const form = useRef<HTMLFormElement>(null);
  const date = readTypedDate(born);
  const problems = {
    familyName: familyName.trim() === '' ? 'Write the family name. If there is none, write the one name they have.' : undefined,
    givenName: givenName.trim() === '' ? 'Write the given name. For a baby without one yet, write Baby.' : undefined,
    born:
      born.trim() !== '' && !date
        ? 'Write a real date as day, month and four-figure year. For example 14 3 2016.'
        : date && date > today()
          ? 'This date has not happened yet. Check the year.'
          : undefined,
  };
  const message = (text: string | undefined) => (asked && text ? ({ tone: 'error', text } as const) : undefined);

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault();
    setAsked(true);
    const first = (['familyName', 'givenName', 'born'] as const).find((field) => problems[field]);
    if (first) return form.current?.querySelector<HTMLInputElement>(`#add-${first}`)?.focus();
    setBusy(true);
    const made = await client('people.create', { familyName, givenName, dateOfBirth: date ?? '' });
    setBusy(false);
    if (made.ok) onAdded(made.value);
    else setTrouble(made.error);
  }

  return (
    <form className="card add-person" ref={form} onSubmit={(event) => void add(event)} noValidate aria-labelledby="add-title">
      <h2 id="add-title">Add a person</h2>
      {trouble ? <TroublePanel error={trouble} /> : null}
      <div className="add-person__grid">
        <FormGroup id="add-familyName" label="Family name" roomForMessage message={message(problems.familyName)}>
          {(ids) => <TextInput ids={ids} autoFocus value={familyName} onChange={(event) => setFamilyName(event.target.value)} />}
        </FormGroup>
        <FormGroup id="add-givenName" label="Given names" roomForMessage message={message(problems.givenName)}>
          {(ids) => <TextInput ids={ids} value={givenName} onChange={(event) => setGivenName(event.target.value)} />}
        </FormGroup>
        <FormGroup
          id="add-born"
          label="Date of birth"
          roomForMessage
          message={
            message(problems.born) ?? (date ? { tone: 'note', text: formatDate(date) } : { tone: 'note', text: 'For example 14 3 2016' })
          }
        >
          {(ids) => <TextInput ids={ids} value={born} onChange={(event) => setBorn(event.target.value)} />}
        </FormGroup>
      </div>
      <div className="buttons">
        <Button look="primary" type="submit" busy={busy}>
          Add and open the plan
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
