// Everything about backups: the last verified one, one at once, a second place, and a restore.
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Client } from '../../../shared/api/client.ts';
import type { BackupStatus } from '../../../shared/api/backups.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { formatMoment } from '../../ui/formatMoment.ts';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { useWindowTitle } from '../../ui/useWindowTitle.ts';
import type { BackupWatch } from './backupWatch.ts';
import './backups.scss';
import { counted } from './counted.ts';
import { RestoreFlow } from './RestoreFlow.tsx';
import { SecondPlace } from './SecondPlace.tsx';

interface Props {
  readonly client: Client;
  readonly backups: BackupWatch;
  readonly onClose: () => void;
  // The vault in its place is another one now.
  readonly onSwitched: () => void;
}

export function BackupsScreen({ client, backups, onClose, onSwitched }: Props) {
  useWindowTitle('Backups');
  const { status, trouble } = useStore(backups.state);
  const [restoring, setRestoring] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="column backups" id="main">
      <h1 ref={title} tabIndex={-1}>
        Backups
      </h1>
      {trouble ? <TroublePanel error={trouble} /> : null}
      {status ? (
        <>
          <LastBackup client={client} status={status} onTold={backups.take} onRefused={() => void backups.look()} />
          <SecondPlace key={status.place?.folder} client={client} status={status} onTold={backups.take} />
        </>
      ) : null}
      <section className="backups__part">
        <h2>Restore</h2>
        <p>A restore never overwrites: it makes a new vault in a new folder, reads it through, and leaves this one where it is.</p>
        {restoring ? (
          <RestoreFlow client={client} onCancel={() => setRestoring(false)} onSwitched={onSwitched} />
        ) : (
          <div className="buttons">
            <Button onClick={() => setRestoring(true)}>Restore from a backup</Button>
          </div>
        )}
      </section>
      {restoring ? null : (
        <div className="buttons">
          <Button onClick={onClose}>Back</Button>
        </div>
      )}
    </main>
  );
}

interface PartProps {
  readonly client: Client;
  readonly status: BackupStatus;
  readonly onTold: (status: BackupStatus) => void;
  readonly onRefused: () => void;
}

function LastBackup({ client, status, onTold, onRefused }: PartProps) {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<AppError>();
  const working = busy || status.underWay;
  const trouble = refused ?? status.trouble?.error;

  async function make(): Promise<void> {
    setBusy(true);
    const made = await client('backups.make', {});
    setBusy(false);
    setRefused(made.ok ? undefined : made.error);
    if (made.ok) onTold(made.value);
    else onRefused();
  }

  const { verified } = status;
  return (
    <section className="backups__part">
      <h2>The last verified backup</h2>
      {verified ? (
        <dl className="facts">
          <dt>Made</dt>
          <dd>{formatMoment(verified.at)}</dd>
          <dt>In it</dt>
          <dd>{counted(verified)}</dd>
          <dt>Kept</dt>
          <dd>{status.kept === 1 ? '1 backup' : `${status.kept} backups`}: the last 7 days, 5 weeks and 12 months</dd>
          <dt>Where</dt>
          <dd>
            <code>{status.folder}</code>
          </dd>
        </dl>
      ) : (
        <p>
          <strong>There is no verified backup of this vault.</strong>
        </p>
      )}
      <p className="quiet">
        {status.byItself
          ? 'Accord makes one at the first unlock of a day and after each agreement. '
          : 'Accord makes none of this vault by itself. '}
        Another process opens it and reads every plan in it; only then does it count.
      </p>
      {trouble && !working ? (
        <TroublePanel error={trouble}>
          <Button onClick={() => void make()}>Try again</Button>
        </TroublePanel>
      ) : null}
      <div className="buttons">
        <Button look="primary" busy={working} onClick={() => void make()}>
          {working ? 'Backing up…' : 'Back up now'}
        </Button>
      </div>
      <p role="status" className="unseen">
        {working ? 'Backing up' : verified ? `Backed up ${formatMoment(verified.at)}` : ''}
      </p>
    </section>
  );
}
