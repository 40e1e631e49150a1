import { useCallback, useState, type FormEvent } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import { Button } from '../../ui/Button.tsx';
import { NewPassphrase, passphraseProblems, type ChosenPassphrase } from '../../ui/NewPassphrase.tsx';

interface Props {
  readonly client: Client;
  // Of the vault and of the user: what a thief would try first.
  readonly names: readonly [string, string];
  readonly chosen: ChosenPassphrase;
  readonly onChange: (chosen: ChosenPassphrase) => void;
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function PassphraseStep({ client, names, chosen, onChange, busy, onBack, onNext }: Props) {
  const [asked, setAsked] = useState(false);
  const problems = passphraseProblems(chosen);
  const [vaultName, userName] = names;
  const judge = useCallback(
    async (passphrase: string) => {
      const judged = await client('vault.judgePassphrase', { passphrase, names: [vaultName, userName] });
      return judged.ok ? judged.value : undefined;
    },
    [client, vaultName, userName],
  );

  function next(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (!problems.first && !problems.second) return onNext();
    document.getElementById(problems.first ? 'passphrase-new' : 'passphrase-again')?.focus();
  }

  return (
    <form onSubmit={next} noValidate>
      <h1>Choose a passphrase</h1>
      <p className="lead">You will type it each time you open Accord. It is never stored, so nobody can look it up.</p>
      <NewPassphrase chosen={chosen} onChange={onChange} judge={judge} problems={asked ? problems : {}} autoFocus />
      <div className="buttons">
        <Button look="primary" type="submit" busy={busy}>
          {busy ? 'Making the vault…' : 'Make the vault'}
        </Button>
        <Button onClick={onBack}>Back</Button>
      </div>
    </form>
  );
}
