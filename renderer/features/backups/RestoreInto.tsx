// What is in the chosen backup, and where the new vault shall lie.
import { useState, type FormEvent } from 'react';
import type { BackupContents } from '../../../shared/api/backups.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { ContentsFacts } from './ContentsFacts.tsx';

interface Props {
  readonly contents: BackupContents;
  readonly suggested: string;
  readonly busy: boolean;
  readonly onRestore: (into: string) => void;
  readonly onBack: () => void;
}

export function RestoreInto({ contents, suggested, busy, onRestore, onBack }: Props) {
  const [into, setInto] = useState(suggested);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (into.trim() !== '') onRestore(into.trim());
  }

  return (
    <form noValidate onSubmit={submit}>
      <h3>What is in this backup</h3>
      <p>It was read through: every plan in it can be opened.</p>
      <ContentsFacts contents={contents} />
      <FormGroup id="restore-into" label="New folder" hint="It must be empty, or not there yet. Nothing is overwritten.">
        {(ids) => <TextInput ids={ids} value={into} maxLength={4096} onChange={({ target }) => setInto(target.value)} />}
      </FormGroup>
      <div className="buttons">
        <Button look="primary" type="submit" autoFocus busy={busy}>
          {busy ? 'Restoring…' : 'Restore into this folder'}
        </Button>
        <Button onClick={onBack}>Back</Button>
      </div>
    </form>
  );
}
