// Pasting is welcome: password managers make better passphrases than people do.
import { useState } from 'react';
import type { InputIds } from './FormGroup.tsx';
import { TextInput } from './TextInput.tsx';

interface Props {
  readonly ids: InputIds;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly autoFocus?: boolean;
}

export function PassphraseInput({ ids, value, onChange, autoComplete, autoFocus = false }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <div className="passphrase">
      <TextInput
        ids={ids}
        type={shown ? 'text' : 'password'}
        autoComplete={autoComplete}
        autoCapitalize="none"
        autoFocus={autoFocus}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <button
        type="button"
        className="button button--secondary passphrase__show"
        aria-pressed={shown}
        aria-controls={ids.id}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Hide' : 'Show'}
        <span className="unseen"> passphrase</span>
      </button>
    </div>
  );
}
