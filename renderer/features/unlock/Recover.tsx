// The way in for somebody who has the recovery sheet and not the passphrase. It ends with a new sheet: the old code is
// used up. The window itself keeps that sheet on screen.
import { useCallback, useState, type FormEvent } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { RecoverySheet, VaultStatus } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { NewPassphrase, noPassphrase, passphraseProblems } from '../../ui/NewPassphrase.tsx';
import { RadioList } from '../../ui/RadioList.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';

interface Props {
  readonly client: Client;
  readonly status: VaultStatus;
  readonly onBack: () => void;
  readonly onRecovered: (sheet: RecoverySheet) => void;
}

export function Recover({ client, status, onBack, onRecovered }: Props) {
  const { users, vaultName = '' } = status;
  const [userId, setUserId] = useState(users[0]?.id);
  const [code, setCode] = useState('');
  const [chosen, setChosen] = useState(noPassphrase);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<AppError>();
  const userName = users.find(({ id }) => id === userId)?.name ?? '';
  const problems = passphraseProblems(chosen);
  const wrongCode = trouble?.code === 'wrong-recovery-code';
  const codeProblem =
    asked && code.trim() === '' ? 'Type the code from your recovery sheet.' : wrongCode ? `${trouble.happened} ${trouble.next}` : undefined;

  const judge = useCallback(
    async (passphrase: string) => {
      const judged = await client('vault.judgePassphrase', { passphrase, names: [vaultName, userName] });
      return judged.ok ? judged.value : undefined;
    },
    [client, vaultName, userName],
  );

  async function recover(event: FormEvent): Promise<void> {
    event.preventDefault();
    setAsked(true);
    if (!userId || code.trim() === '' || problems.first || problems.second) return;
    setBusy(true);
    const recovered = await client('vault.recover', { userId, code, passphrase: chosen.first });
    setBusy(false);
    if (recovered.ok) onRecovered(recovered.value);
    else setTrouble(recovered.error);
  }

  return (
    <form onSubmit={(event) => void recover(event)} noValidate>
      <p className="lead">Take out your recovery sheet. You will choose a new passphrase and get a new sheet.</p>
      {trouble && !wrongCode ? <TroublePanel error={trouble} /> : null}
      {users.length > 1 ? (
        <FormGroup id="recover-who" label="Whose sheet is it?" grouped>
          {(ids) => (
            <RadioList
              name={ids.id}
              choices={users.map((user) => ({ code: user.id, label: user.name }))}
              value={userId}
              onChange={(chosenId) => setUserId(users.find((user) => user.id === chosenId)?.id)}
            />
          )}
        </FormGroup>
      ) : null}
      <FormGroup
        id="recovery-code"
        label="Recovery code"
        hint="All the groups, in order. Spaces, dashes and small letters are fine."
        roomForMessage
        message={codeProblem ? { tone: 'error', text: codeProblem } : undefined}
      >
        {(ids) => (
          <TextInput
            ids={ids}
            className="input--code"
            autoFocus
            autoCapitalize="characters"
            value={code}
            onChange={(event) => {
              setCode(event.target.value);
              setTrouble(undefined);
            }}
          />
        )}
      </FormGroup>
      <NewPassphrase chosen={chosen} onChange={setChosen} judge={judge} problems={asked ? problems : {}} />
      <div className="buttons">
        <Button look="primary" type="submit" busy={busy}>
          {busy ? 'Opening…' : 'Open the vault'}
        </Button>
        <Button onClick={onBack}>Back</Button>
      </div>
    </form>
  );
}
