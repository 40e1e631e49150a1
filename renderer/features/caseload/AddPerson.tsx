// Four questions and straight into the plan. A name is enough to begin; nothing stands in the way of a nurse in a hurry but
// somebody who is here already.
import { useRef, useState, type FormEvent } from 'react';
import { formatDate, readTypedDate } from '../../../shared/base/plainDate.ts';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan, PersonSummary } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { Alike } from '../../../shared/plan/likeness.ts';
import { checkDigitFits, digitsOf, formatPersonNumber } from '../../../shared/plan/personNumber.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup, type GroupMessage } from '../../ui/FormGroup.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { today } from '../../ui/today.ts';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { AlikePanel } from './AlikePanel.tsx';
import type { KeptNewPerson, NewPerson } from './newPersonDraft.ts';

interface Props {
  readonly client: Client;
  readonly kept: KeptNewPerson;
  readonly onAdded: (plan: OpenPlan) => void;
  readonly onOther: (person: PersonSummary) => void;
  readonly onCancel: () => void;
}

const FIELDS = [
  { id: 'familyName', label: 'Family name' },
  { id: 'givenName', label: 'Given names' },
  { id: 'dateOfBirth', label: 'Date of birth' },
  { id: 'number', label: 'NHS, CHI or H&C number' },
] as const satisfies readonly { readonly id: keyof NewPerson; readonly label: string }[];

function problemOf(field: keyof NewPerson, typed: NewPerson): string | undefined {
  const text = typed[field].trim();
  switch (field) {
    case 'familyName':
      return text === '' ? 'Write the family name. If there is none, write the one name they have.' : undefined;
    case 'givenName':
      return text === '' ? 'Write the given name. For a baby without one yet, write Baby.' : undefined;
    case 'dateOfBirth': {
      const date = readTypedDate(text);
      if (text !== '' && !date) return 'Write a real date as day, month and four-figure year. For example 14 3 2016.';
      return date && date > today() ? 'This date has not happened yet. Check the year.' : undefined;
    }
    case 'number':
      return text === '' || checkDigitFits(digitsOf(text))
        ? undefined
        : 'One of the 10 digits is mistyped or missing. Read it again, or leave it blank for now.';
  }
}

function noteOf(field: keyof NewPerson, typed: NewPerson): GroupMessage | undefined {
  if (field === 'number')
    return {
      tone: 'note',
      text: checkDigitFits(digitsOf(typed.number)) ? formatPersonNumber(typed.number) : '10 digits, if you have them',
    };
  if (field !== 'dateOfBirth') return undefined;
  const date = readTypedDate(typed.dateOfBirth);
  return { tone: 'note', text: date ? formatDate(date) : 'For example 14 3 2016' };
}

export function AddPerson({ client, kept, onAdded, onOther, onCancel }: Props) {
  const [typed, setTyped] = useState<NewPerson>(
    () => kept.getState().draft ?? { familyName: '', givenName: '', dateOfBirth: '', number: '' },
  );
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [alike, setAlike] = useState<readonly Alike<PersonSummary>[]>([]);
  const [trouble, setTrouble] = useState<AppError>();
  const form = useRef<HTMLFormElement>(null);

  async function make(sameNumber: boolean): Promise<void> {
    const made = await client('people.create', { ...typed, ...(sameNumber && { sameNumber }) });
    if (made.ok) onAdded(made.value);
    else setTrouble(made.error);
  }

  async function look(): Promise<void> {
    const found = await client('people.lookAlikes', typed);
    if (!found.ok) setTrouble(found.error);
    else if (found.value.length > 0) setAlike(found.value);
    else await make(false);
  }

  const start = (work: () => Promise<void>): void => {
    setBusy(true);
    setTrouble(undefined);
    void work().finally(() => setBusy(false));
  };

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    const first = FIELDS.find(({ id }) => problemOf(id, typed));
    if (first) form.current?.querySelector<HTMLInputElement>(`#add-${first.id}`)?.focus();
    else start(look);
  }

  return (
    <form className="card add-person" ref={form} onSubmit={submit} noValidate aria-labelledby="add-title">
      <h2 id="add-title">Add a person</h2>
      {trouble ? <TroublePanel error={trouble} /> : null}
      <div className="add-person__grid">
        {FIELDS.map(({ id, label }) => {
          const problem = asked ? problemOf(id, typed) : undefined;
          return (
            <FormGroup
              key={id}
              id={`add-${id}`}
              label={label}
              roomForMessage
              message={problem ? { tone: 'error', text: problem } : noteOf(id, typed)}
            >
              {(ids) => (
                <TextInput
                  ids={ids}
                  autoFocus={id === 'familyName'}
                  value={typed[id]}
                  onChange={(event) => {
                    const next = { ...typed, [id]: event.target.value };
                    setTyped(next);
                    kept.setState({ draft: next });
                    // Somebody else may be alike now.
                    setAlike([]);
                  }}
                />
              )}
            </FormGroup>
          );
        })}
      </div>
      {alike.length > 0 ? <AlikePanel alike={alike} onOther={onOther} onAddAnyway={(sameNumber) => start(() => make(sameNumber))} /> : null}
      <div className="buttons">
        {alike.length > 0 ? null : (
          <Button look="primary" type="submit" busy={busy}>
            Add and open the plan
          </Button>
        )}
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
