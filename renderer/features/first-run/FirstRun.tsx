// The first two of three quiet steps to a vault: who you are, a passphrase, and then the recovery sheet, which the window
// itself keeps on screen. Or none at all, with sample people.
import { useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { FoundingRole, RecoverySheet, Session, VaultStatus } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { noPassphrase } from '../../ui/NewPassphrase.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { PassphraseStep } from './PassphraseStep.tsx';
import { Steps } from './Steps.tsx';
import { WhoStep, type Who } from './WhoStep.tsx';
import { useWindowTitle } from '../../ui/useWindowTitle.ts';

interface Props {
  readonly client: Client;
  readonly status: VaultStatus;
  readonly onOpen: (session: Session) => void;
  readonly onMade: (sheet: RecoverySheet) => void;
  readonly onRestore: () => void;
}

export function FirstRun({ client, status, onOpen, onMade, onRestore }: Props) {
  const [step, setStep] = useState(0);
  useWindowTitle('Set up');
  const [who, setWho] = useState<Who>({ userName: '', role: undefined, vaultName: '' });
  const [chosen, setChosen] = useState(noPassphrase);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<AppError>();

  async function create(role: FoundingRole): Promise<void> {
    setBusy(true);
    setTrouble(undefined);
    const made = await client('vault.create', { vaultName: who.vaultName, userName: who.userName, role, passphrase: chosen.first });
    setBusy(false);
    if (made.ok) onMade(made.value);
    else setTrouble(made.error);
  }

  async function trySample(): Promise<void> {
    setBusy(true);
    setTrouble(undefined);
    const opened = await client('vault.useSample', {});
    setBusy(false);
    if (opened.ok) onOpen(opened.value);
    else setTrouble(opened.error);
  }

  return (
    <main className="gate gate--wide" id="main">
      <p className="gate__mark">Accord</p>
      <Steps at={step} />
      <div className="gate__card">
        {trouble ? <TroublePanel error={trouble} /> : null}
        {step === 0 ? <WhoStep who={who} folder={status.folder} onChange={setWho} onNext={() => setStep(1)} /> : null}
        {step === 1 ? (
          <PassphraseStep
            client={client}
            names={[who.vaultName, who.userName]}
            chosen={chosen}
            onChange={setChosen}
            busy={busy}
            onBack={() => setStep(0)}
            onNext={() => who.role && void create(who.role)}
          />
        ) : null}
      </div>
      {step === 0 ? (
        <p className="gate__below">
          Only looking?{' '}
          <Button look="link" busy={busy} onClick={() => void trySample()}>
            Try with sample people
          </Button>
          <br />
          They are not real, and every page says so.
          <br />
          There was a vault before?{' '}
          <Button look="link" onClick={onRestore}>
            Restore from a backup
          </Button>
        </p>
      ) : null}
    </main>
  );
}
