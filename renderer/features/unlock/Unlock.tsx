// The door. Who, a passphrase, Unlock; and for everything that can stand in the way a calm sentence.
import { useRef, useState, type FormEvent } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { RecoverySheet, Session, VaultStatus } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { PassphraseInput } from '../../ui/PassphraseInput.tsx';
import { RadioList } from '../../ui/RadioList.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { InUse } from './InUse.tsx';
import { Recover } from './Recover.tsx';
import './unlock.scss';
import { useWindowTitle } from '../../ui/useWindowTitle.ts';

interface Props {
  readonly client: Client;
  readonly status: VaultStatus;
  // What could not be stored before locking, and waits in this window.
  readonly waiting: { readonly answers: number; readonly signatures: number };
  readonly onOpen: (session: Session) => void;
  readonly onRecovered: (sheet: RecoverySheet) => void;
  readonly onLookAgain: () => Promise<void>;
  // To a place that needs no vault.
  readonly onVerify: () => void;
  readonly onRestore: () => void;
}

export function Unlock({ client, status, waiting, onOpen, onRecovered, onLookAgain, onVerify, onRestore }: Props) {
  const [recovering, setRecovering] = useState(false);
  useWindowTitle(recovering ? 'Forgotten passphrase' : 'Unlock');
  // A note that the vault is in use may have been left behind; only the vault's own lock can say, so it is always asked.
  const canTry = status.state === 'locked' || status.state === 'inUse';
  return (
    <main className="gate" id="main">
      <p className="gate__mark">Accord</p>
      <div className="gate__card">
        <h1>{status.vaultName ?? 'Your vault'}</h1>
        {status.sample ? <p className="flag flag--sample">SAMPLE: the people in it are not real</p> : null}
        {waiting.answers > 0 ? (
          <p className="notice" role="status">
            <strong>{waiting.answers === 1 ? '1 answer is' : `${waiting.answers} answers are`} not stored yet.</strong> Kept in this window:
            do not close it. Unlock to try again.
          </p>
        ) : null}
        {waiting.signatures > 0 ? (
          <p className="notice" role="status">
            <strong>
              {waiting.signatures === 1 ? '1 signature is' : `${waiting.signatures} signatures are`} written down, but not recorded.
            </strong>{' '}
            Kept in this window: do not close it. Unlock to go on.
          </p>
        ) : null}
        {status.state === 'unusable' && status.trouble ? (
          <TroublePanel error={status.trouble}>
            <Button onClick={() => void onLookAgain()}>Look again</Button>
          </TroublePanel>
        ) : null}
        {canTry && recovering ? (
          <Recover client={client} status={status} onBack={() => setRecovering(false)} onRecovered={onRecovered} />
        ) : null}
        {canTry && !recovering ? (
          <UnlockForm client={client} status={status} onOpen={onOpen} onLookAgain={onLookAgain} onForgotten={() => setRecovering(true)} />
        ) : null}
      </div>
      <p className="gate__below">
        The vault lies in <code>{status.folder}</code>
        {status.sample ? <LeaveSample client={client} onLeft={onLookAgain} /> : null}
        <br />
        <Button look="link" onClick={onVerify}>
          Check a paper without unlocking
        </Button>
        <br />
        <Button look="link" onClick={onRestore}>
          Restore from a backup
        </Button>
      </p>
    </main>
  );
}

interface FormProps extends Pick<Props, 'client' | 'status' | 'onOpen' | 'onLookAgain'> {
  readonly onForgotten: () => void;
}

function UnlockForm({ client, status, onOpen, onLookAgain, onForgotten }: FormProps) {
  const { users, samplePassphrase } = status;
  const [userId, setUserId] = useState(users[0]?.id);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<AppError>();
  const form = useRef<HTMLFormElement>(null);
  const refusedInUse = trouble?.code === 'vault-in-use';
  const wrong = trouble?.code === 'wrong-passphrase' || trouble?.code === 'invalid-input';

  async function unlock(using: string): Promise<void> {
    setBusy(true);
    const opened = await client('vault.unlock', { passphrase: using, ...(userId ? { userId } : {}) });
    setBusy(false);
    if (opened.ok) return onOpen(opened.value);
    setTrouble(opened.error);
    form.current?.querySelector<HTMLInputElement>('#passphrase')?.select();
    if (opened.error.code === 'no-vault') await onLookAgain();
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void unlock(passphrase);
      }}
    >
      {status.state === 'inUse' && !refusedInUse ? <InUse openSince={status.openSince} onLookAgain={onLookAgain} /> : null}
      {trouble && !wrong ? <TroublePanel error={trouble} /> : null}
      {users.length > 1 ? (
        <FormGroup id="who" label="Who are you?" grouped>
          {(ids) => (
            <RadioList
              name={ids.id}
              choices={users.map((user) => ({ code: user.id, label: user.name }))}
              value={userId}
              onChange={(code) => setUserId(users.find((user) => user.id === code)?.id)}
            />
          )}
        </FormGroup>
      ) : (
        <p className="lead">{users[0]?.name}</p>
      )}
      <FormGroup
        id="passphrase"
        label="Passphrase"
        roomForMessage
        message={wrong ? { tone: 'error', text: wrongWords(trouble) } : undefined}
      >
        {(ids) => (
          <PassphraseInput
            ids={ids}
            value={passphrase}
            autoComplete="current-password"
            autoFocus
            onChange={(next) => {
              setPassphrase(next);
              setTrouble(undefined);
            }}
          />
        )}
      </FormGroup>
      <div className="buttons">
        <Button look="primary" type="submit" busy={busy}>
          {busy ? 'Unlocking…' : 'Unlock'}
        </Button>
        {samplePassphrase === undefined ? (
          <Button look="link" onClick={onForgotten}>
            I have forgotten my passphrase
          </Button>
        ) : (
          <Button busy={busy} onClick={() => void unlock(samplePassphrase)}>
            Open the sample
          </Button>
        )}
      </div>
      {samplePassphrase === undefined ? null : (
        <p className="quiet">
          The passphrase of the sample is no secret: <code>{samplePassphrase}</code>
        </p>
      )}
    </form>
  );
}

const wrongWords = (error: AppError): string =>
  error.code === 'wrong-passphrase' ? `${error.happened} ${error.next}` : 'Write your passphrase.';

function LeaveSample({ client, onLeft }: { readonly client: Client; readonly onLeft: () => Promise<void> }) {
  return (
    <>
      <br />
      <Button
        look="link"
        onClick={() => {
          void client('vault.leaveSample', {}).then(onLeft);
        }}
      >
        Leave the sample and use your own vault
      </Button>
    </>
  );
}
