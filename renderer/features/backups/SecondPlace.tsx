// A stick or a network drive that takes a copy of each verified backup: a computer that is stolen takes its own backups along.
import { useState, type FormEvent } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { BackupStatus } from '../../../shared/api/backups.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { formatMoment } from '../../ui/formatMoment.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';

interface Props {
  readonly client: Client;
  readonly status: BackupStatus;
  readonly onTold: (status: BackupStatus) => void;
}

export function SecondPlace({ client, status: { place }, onTold }: Props) {
  const [folder, setFolder] = useState(place?.folder ?? '');
  const [refused, setRefused] = useState<AppError>();

  async function choose(chosen: string | undefined): Promise<void> {
    const told = await client('backups.choosePlace', chosen === undefined ? {} : { folder: chosen });
    setRefused(told.ok ? undefined : told.error);
    if (told.ok) onTold(told.value);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (folder.trim() !== '') void choose(folder.trim());
  }

  return (
    <section className="backups__part">
      <h2>A second place</h2>
      {place ? (
        <p>
          Each verified backup is copied to <code>{place.folder}</code>.{' '}
          {place.at === undefined ? 'None is there yet: the next one goes there.' : `The last one there is of ${formatMoment(place.at)}.`}
        </p>
      ) : (
        <p>A stick or a network drive can take a copy of each backup, in case this computer is lost. It is encrypted there too.</p>
      )}
      {place?.trouble ? <TroublePanel error={place.trouble.error} /> : null}
      {refused ? <TroublePanel error={refused} /> : null}
      <form noValidate onSubmit={submit}>
        <FormGroup id="second-place" label="Folder" hint="The whole path of a folder that is there, such as /media/stick or E:\">
          {(ids) => <TextInput ids={ids} value={folder} maxLength={4096} onChange={({ target }) => setFolder(target.value)} />}
        </FormGroup>
        <div className="buttons">
          <Button type="submit">Use this folder</Button>
          {place ? <Button onClick={() => void choose(undefined)}>Use no second place</Button> : null}
        </div>
      </form>
    </section>
  );
}
