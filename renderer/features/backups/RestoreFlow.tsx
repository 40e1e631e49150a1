// Choose a backup, see what is in it, restore it into a new folder, and then, as a choice of its own, use it. Whatever is
// given up half-way has changed nothing.
import { useEffect, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { BackupContents, BackupFolder, RestoredVault } from '../../../shared/api/backups.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { BackupChoice, type Chosen } from './BackupChoice.tsx';
import { ContentsFacts } from './ContentsFacts.tsx';
import { RestoreInto } from './RestoreInto.tsx';

interface Props {
  readonly client: Client;
  readonly onCancel: () => void;
  readonly onSwitched: () => void;
}

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'look'; readonly contents: BackupContents }
  | { readonly at: 'done'; readonly restored: RestoredVault };

export function RestoreFlow({ client, onCancel, onSwitched }: Props) {
  const [there, setThere] = useState<BackupFolder>();
  const [chosen, setChosen] = useState<Chosen>({ file: '', with: 'passphrase', secret: '' });
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<AppError>();

  useEffect(() => {
    let here = true;
    void client('backups.list', {}).then((listed) => {
      if (!here || !listed.ok) return;
      setThere(listed.value);
      setChosen((before) => (before.file === '' ? { ...before, file: listed.value.backups[0]?.path ?? '' } : before));
    });
    return () => {
      here = false;
    };
  }, [client]);

  const { file, secret } = chosen;
  const asked = chosen.with === 'code' ? { file, code: secret } : { file, passphrase: secret };

  async function look(): Promise<void> {
    setBusy(true);
    const found = await client('backups.inspect', asked);
    setBusy(false);
    setTrouble(found.ok ? undefined : found.error);
    if (found.ok) setStep({ at: 'look', contents: found.value });
  }

  async function restore(into: string): Promise<void> {
    setBusy(true);
    const restored = await client('backups.restore', { ...asked, into });
    setBusy(false);
    setTrouble(restored.ok ? undefined : restored.error);
    if (restored.ok) setStep({ at: 'done', restored: restored.value });
  }

  async function use(folder: string): Promise<void> {
    setBusy(true);
    const switched = await client('backups.switchTo', { folder });
    setBusy(false);
    setTrouble(switched.ok ? undefined : switched.error);
    if (switched.ok) onSwitched();
  }

  if (!there) return null;
  return (
    <div className="restore">
      {trouble ? <TroublePanel error={trouble} /> : null}
      {step.at === 'choose' ? (
        <BackupChoice there={there} chosen={chosen} busy={busy} onChange={setChosen} onLook={() => void look()} onCancel={onCancel} />
      ) : null}
      {step.at === 'look' ? (
        <RestoreInto
          contents={step.contents}
          suggested={there.into}
          busy={busy}
          onRestore={(into) => void restore(into)}
          onBack={() => setStep({ at: 'choose' })}
        />
      ) : null}
      {step.at === 'done' ? (
        <section className="outcome" role="status">
          <h3>The restored vault is ready</h3>
          <p>It was read through after it was written, and everything of the backup is there.</p>
          <ContentsFacts contents={step.restored} />
          <p>
            It lies in <code>{step.restored.folder}</code>. If you use it from now on, the vault that was in its place is kept beside it,
            under another name. You unlock with the passphrase of the backup.
          </p>
          <div className="buttons">
            <Button look="primary" autoFocus busy={busy} onClick={() => void use(step.restored.folder)}>
              Use the restored vault
            </Button>
            <Button onClick={onCancel}>Leave things as they are</Button>
          </div>
        </section>
      ) : null}
    </div>
  );
}
