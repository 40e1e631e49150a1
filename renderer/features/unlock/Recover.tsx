// The way in for somebody who has the recovery sheet and not the passphrase. It ends with a new sheet: the old code is
// used up.
import { useCallback, useState, type FormEvent } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { RecoverySheet as Sheet, User } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { Platform } from '../../../shared/api/platform.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { NewPassphrase, noPassphrase, passphraseProblems } from '../../ui/NewPassphrase.tsx';
import { RadioList } from '../../ui/RadioList.tsx';
import { RecoverySheet } from '../../ui/RecoverySheet.tsx';
import { textFile } from '../../ui/textFile.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';

interface Props {
  readonly client: Client;
  readonly users: readonly User[];
  readonly saveFile: Platform['saveFile'];
  readonly onBack: () => void;
  readonly onDone: () => Promise<void>;
}

export function Recover({ client, users, saveFile, onBack, onDone }: Props) {
  const [userId, setUserId] = useState(users[0]?.id);
  const [code, setCode] = useState('');
  const [chosen, setChosen] = useState(noPassphrase);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<AppError>();
  const [sheet, setSheet] = useState<Sheet>();
  const problems = passphraseProblems(chosen);
  const wrongCode = trouble?.code === 'wrong-recovery-code';
  const codeProblem =
    asked && code.trim() === '' ? 'Type the code from your recovery sheet.' : wrongCode ? `${trouble.happened} ${trouble.next}` : undefined;

  const judge = useCallback(
    async (passphrase: string) => {
      const judged = await client('vault.judgePassphrase', { passphrase });
      return judged.ok ? judged.value : undefined;
    },
    [client],
  );

  async function recover(event: FormEvent): Promise<void> {
    event.preventDefault();
    setAsked(true);
    if (!userId || code.trim() === '' || problems.first || problems.second) return;
    setBusy(true);
    const recovered = await client('vault.recover', { userId, code, passphrase: chosen.first });
    setBusy(false);
    if (recovered.ok) setSheet(recovered.value);
    else setTrouble(recovered.error);
  }

  if (sheet) {
    return (
      <>
        <p className="lead">Your new passphrase is set. The old code no longer works: this is the new one.</p>
        <RecoverySheet
          sheet={sheet}
          onSave={(text) => saveFile(textFile('accord-recovery-sheet.txt', text))}
          onDone={() => void onDone()}
        />
      </>
    );
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
