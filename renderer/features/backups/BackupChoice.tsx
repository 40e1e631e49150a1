// Which backup, and what opens it.
import { useState, type FormEvent } from 'react';
import type { BackupFolder } from '../../../shared/api/backups.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { formatMoment } from '../../ui/formatMoment.ts';
import { PassphraseInput } from '../../ui/PassphraseInput.tsx';
import { RadioList } from '../../ui/RadioList.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

export interface Chosen {
  readonly file: string;
  readonly with: 'passphrase' | 'code';
  readonly secret: string;
}

interface Props {
  readonly there: BackupFolder;
  readonly chosen: Chosen;
  readonly busy: boolean;
  readonly onChange: (chosen: Chosen) => void;
  readonly onLook: () => void;
  readonly onCancel: () => void;
}

const SHOWN = 8;
const OTHER = 'other';

export function BackupChoice({ there, chosen, busy, onChange, onLook, onCancel }: Props) {
  const [other, setOther] = useState(there.backups.length === 0);
  const [tried, setTried] = useState(false);
  const listed = there.backups.slice(0, SHOWN);
  const missing = (words: string, text: string) => (tried && words === '' ? { tone: 'error' as const, text } : undefined);

  const write = (secret: string): void => onChange({ ...chosen, secret });

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (chosen.file !== '' && chosen.secret !== '') onLook();
  }

  return (
    <form noValidate onSubmit={submit}>
      {listed.length > 0 ? (
        <FormGroup id="which-backup" label="Which backup?" grouped>
          {(ids) => (
            <RadioList
              name={ids.id}
              choices={[
                ...listed.map(({ path, at }, index) => ({
                  code: path,
                  label: formatMoment(at),
                  ...(index === 0 && { hint: 'The newest one' }),
                })),
                { code: OTHER, label: 'Another file, such as one on a stick' },
              ]}
              value={other ? OTHER : chosen.file}
              onChange={(code) => {
                setOther(code === OTHER);
                onChange({ ...chosen, file: code === OTHER ? '' : code });
              }}
            />
          )}
        </FormGroup>
      ) : null}
      {other ? (
        <FormGroup
          id="backup-file"
          label="File of the backup"
          hint="Its whole path. The name begins with accord- and ends with .backup"
          message={missing(chosen.file, 'Write where the backup lies.')}
        >
          {(ids) => (
            <TextInput
              ids={ids}
              value={chosen.file}
              maxLength={4096}
              onChange={({ target }) => onChange({ ...chosen, file: target.value.trim() })}
            />
          )}
        </FormGroup>
      ) : null}
      {chosen.with === 'passphrase' ? (
        <FormGroup
          id="backup-passphrase"
          label="Passphrase of the backup"
          hint="The one that the vault had when the backup was made."
          message={missing(chosen.secret, 'Write the passphrase.')}
        >
          {(ids) => <PassphraseInput ids={ids} value={chosen.secret} autoComplete="current-password" onChange={write} />}
        </FormGroup>
      ) : (
        <FormGroup
          id="backup-code"
          label="Recovery code of the backup"
          hint="From the recovery sheet that was in force when the backup was made."
          message={missing(chosen.secret, 'Write the recovery code.')}
        >
          {(ids) => <TextInput ids={ids} value={chosen.secret} maxLength={200} onChange={({ target }) => write(target.value)} />}
        </FormGroup>
      )}
      <div className="buttons">
        <Button look="primary" type="submit" busy={busy}>
          {busy ? 'Reading it through…' : 'See what is in it'}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
        <Button look="link" onClick={() => onChange({ ...chosen, with: chosen.with === 'code' ? 'passphrase' : 'code', secret: '' })}>
          {chosen.with === 'code' ? 'Use the passphrase' : 'Use the recovery code'}
        </Button>
      </div>
    </form>
  );
}
