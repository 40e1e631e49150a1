// The last step: the passphrase again, because the key that signs is behind it, and then nothing of it changes any more.
import { useState, type FormEvent } from 'react';
import type { AppError } from '../../../shared/api/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { PassphraseInput } from '../../ui/PassphraseInput.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';

interface Props {
  readonly version: number;
  // What was refused, if it was.
  readonly onAgree: (passphrase: string) => Promise<AppError | undefined>;
}

const FIELD = 'seal-passphrase';
const NOT_TYPED = { tone: 'error', text: 'Type your passphrase. Nothing is agreed yet.' } as const;

export function SealForm({ version, onAgree }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [refused, setRefused] = useState<AppError>();
  const [sealing, setSealing] = useState(false);
  const [blank, setBlank] = useState(false);
  const wrong = refused?.code === 'wrong-passphrase' || refused?.code === 'invalid-input' ? refused : undefined;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBlank(passphrase === '');
    if (passphrase === '') return document.getElementById(FIELD)?.focus();
    setSealing(true);
    setRefused(await onAgree(passphrase));
    setSealing(false);
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <FormGroup
        id={FIELD}
        label="Your passphrase"
        hint="The plan is sealed with your key."
        message={blank ? NOT_TYPED : wrong && !wrong.issues ? { tone: 'error', text: wrong.happened } : undefined}
      >
        {(ids) => (
          <PassphraseInput
            ids={ids}
            value={passphrase}
            autoComplete="current-password"
            onChange={(next) => {
              setPassphrase(next);
              setRefused(undefined);
              setBlank(false);
            }}
          />
        )}
      </FormGroup>
      {refused && (refused !== wrong || refused.issues) ? <TroublePanel error={refused} /> : null}
      <div className="buttons">
        <Button look="primary" type="submit" busy={sealing}>
          Agree version {version}
        </Button>
      </div>
    </form>
  );
}
