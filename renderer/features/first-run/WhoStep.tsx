import { useRef, useState, type FormEvent } from 'react';
import type { FoundingRole } from '../../../shared/api/contract.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { RadioList } from '../../ui/RadioList.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

export interface Who {
  readonly userName: string;
  readonly role: FoundingRole | undefined;
  readonly vaultName: string;
}

interface Props {
  readonly who: Who;
  readonly folder: string;
  readonly onChange: (who: Who) => void;
  readonly onNext: () => void;
}

// Somebody who only reads is not here: whoever makes a vault is its only user, and a vault needs one who can write in it.
const ROLE_CHOICES: readonly { readonly code: FoundingRole; readonly label: string; readonly hint: string }[] = [
  { code: 'author', label: 'I write plans', hint: 'Nurses, doctors, therapists.' },
  { code: 'coordinator', label: 'I keep many plans on time', hint: 'Care coordinators.' },
  { code: 'keeper', label: 'I look after Accord', hint: 'Backups, people and settings.' },
];

export function WhoStep({ who, folder, onChange, onNext }: Props) {
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problems = {
    userName: who.userName.trim() === '' ? 'Write your name, as it should stand on plans.' : undefined,
    role: who.role === undefined ? 'Choose the one that fits best.' : undefined,
    vaultName: who.vaultName.trim() === '' ? 'Give the vault a name, such as the name of your team.' : undefined,
  };
  const message = (text: string | undefined) => (asked && text ? ({ tone: 'error', text } as const) : undefined);

  function next(event: FormEvent): void {
    event.preventDefault();
    if (!problems.userName && !problems.role && !problems.vaultName) return onNext();
    setAsked(true);
    const first = problems.userName ? '#your-name' : problems.role ? '#your-role input' : '#vault-name';
    form.current?.querySelector<HTMLInputElement>(first)?.focus();
  }

  return (
    <form onSubmit={next} ref={form} noValidate>
      <h1>Welcome. Who are you?</h1>
      <p className="lead">Accord keeps care plans in an encrypted vault on this computer. Nothing is sent anywhere.</p>
      <FormGroup id="your-name" label="Your name" message={message(problems.userName)}>
        {(ids) => (
          <TextInput
            ids={ids}
            autoFocus
            autoComplete="name"
            value={who.userName}
            onChange={(event) => onChange({ ...who, userName: event.target.value })}
          />
        )}
      </FormGroup>
      <FormGroup id="your-role" label="What you do here" message={message(problems.role)} grouped>
        {(ids) => (
          <RadioList
            name={ids.id}
            choices={ROLE_CHOICES}
            value={who.role}
            onChange={(code) => onChange({ ...who, role: ROLE_CHOICES.find((role) => role.code === code)?.code })}
            columns
          />
        )}
      </FormGroup>
      <FormGroup
        id="vault-name"
        label="Name of the vault"
        hint="Your team, for example. No names of people with a plan."
        message={message(problems.vaultName)}
      >
        {(ids) => <TextInput ids={ids} value={who.vaultName} onChange={(event) => onChange({ ...who, vaultName: event.target.value })} />}
      </FormGroup>
      <p className="quiet where">
        It will lie in <code>{folder}</code>
      </p>
      <div className="buttons">
        <Button look="primary" type="submit">
          Next: passphrase
        </Button>
      </div>
    </form>
  );
}
