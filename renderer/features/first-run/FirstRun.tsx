// Three quiet steps to a vault: who you are, a passphrase, the recovery sheet. Or none at all, with sample people.
import { useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { FoundingRole, RecoverySheet as Sheet, Session, VaultStatus } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { Platform } from '../../../shared/api/platform.ts';
import { Button } from '../../ui/Button.tsx';
import { noPassphrase } from '../../ui/NewPassphrase.tsx';
import { RecoverySheet } from '../../ui/RecoverySheet.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { textFile } from '../../ui/textFile.ts';
import './first-run.scss';
import { PassphraseStep } from './PassphraseStep.tsx';
import { WhoStep, type Who } from './WhoStep.tsx';

interface Props {
  readonly client: Client;
  readonly status: VaultStatus;
  readonly saveFile: Platform['saveFile'];
  readonly onOpen: (session: Session) => void;
  // After the vault is made: ask the core where we stand.
  readonly onMade: () => Promise<void>;
}

const STEPS = ['Who you are', 'Passphrase', 'Recovery sheet'] as const;

export function FirstRun({ client, status, saveFile, onOpen, onMade }: Props) {
  const [step, setStep] = useState(0);
  const [who, setWho] = useState<Who>({ userName: '', role: undefined, vaultName: '' });
  const [chosen, setChosen] = useState(noPassphrase);
  const [sheet, setSheet] = useState<Sheet>();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<AppError>();

  async function create(role: FoundingRole): Promise<void> {
    setBusy(true);
    setTrouble(undefined);
    const made = await client('vault.create', { vaultName: who.vaultName, userName: who.userName, role, passphrase: chosen.first });
    setBusy(false);
    if (!made.ok) return setTrouble(made.error);
    setSheet(made.value);
    setStep(2);
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
      <ol className="steps" aria-label="Steps">
        {STEPS.map((name, place) => (
          <li key={name} aria-current={place === step ? 'step' : undefined} data-done={place < step || undefined}>
            {name}
          </li>
        ))}
      </ol>
      <div className="gate__card">
        {trouble ? <TroublePanel error={trouble} /> : null}
        {step === 0 ? <WhoStep who={who} folder={status.folder} onChange={setWho} onNext={() => setStep(1)} /> : null}
        {step === 1 ? (
          <PassphraseStep
            client={client}
            chosen={chosen}
            onChange={setChosen}
            busy={busy}
            onBack={() => setStep(0)}
            onNext={() => who.role && void create(who.role)}
          />
        ) : null}
        {step === 2 && sheet ? (
          <>
            <h1>Print your recovery sheet</h1>
            <p className="lead">It is shown this once and kept nowhere else.</p>
            <RecoverySheet
              sheet={sheet}
              onSave={(text) => saveFile(textFile('accord-recovery-sheet.txt', text))}
              onDone={() => void onMade()}
            />
          </>
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
        </p>
      ) : null}
    </main>
  );
}
