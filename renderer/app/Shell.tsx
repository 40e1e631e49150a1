// The window: a door while the vault is closed, the workplace while it is open.
import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createClient } from '../../shared/api/client.ts';
import type { Platform } from '../../shared/api/platform.ts';
import { FirstRun } from '../features/first-run/FirstRun.tsx';
import { Unlock } from '../features/unlock/Unlock.tsx';
import { VerifyPaper } from '../features/verify/VerifyPaper.tsx';
import { Button } from '../ui/Button.tsx';
import { TroublePanel } from '../ui/TroublePanel.tsx';
import { useLate } from '../ui/useLate.ts';
import { useShortcut } from '../ui/useShortcut.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { caretIn } from '../form/fieldId.ts';
import { createAppSession, type AppSession } from './session.ts';
import { SheetScreen } from './SheetScreen.tsx';
import { Workplace } from './Workplace.tsx';

const RestoreGate = lazy(async () => ({ default: (await import('../features/backups/RestoreGate.tsx')).RestoreGate }));

export function Shell({ platform }: { readonly platform: Platform }) {
  const [client] = useState(() => createClient(platform.call));
  const [app] = useState(() => createAppSession(client, leaveField, platform.holdOpen));

  useEffect(() => {
    platform.onClosing(app.flush);
    platform.onLockRequested(() => void app.lock());
    void app.lookAgain();
  }, [platform, app]);

  return (
    <ErrorBoundary unsavedWords={() => app.editing()?.unsavedWords() ?? []}>
      <Stage app={app} client={client} platform={platform} />
    </ErrorBoundary>
  );
}

function leaveField(): number | undefined {
  const caret = caretIn(document.activeElement);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return caret;
}

interface Props {
  readonly app: AppSession;
  readonly client: ReturnType<typeof createClient>;
  readonly platform: Platform;
}

function Stage({ app, client, platform }: Props) {
  const stage = useStore(app.store, (state) => state.stage);
  const waiting = useStore(app.store, (state) => state.kept.reduce((sum, { answers }) => sum + answers, 0));
  const [doing, setDoing] = useState<'verify' | 'restore'>();
  const slow = useLate(stage.at === 'starting');
  useShortcut('Ctrl+L', () => {
    if (stage.at === 'open' || stage.at === 'sheet') void app.lock();
  });

  switch (stage.at) {
    case 'starting':
      return <p className="starting">{slow ? 'Opening Accord…' : ''}</p>;
    case 'lost':
      return (
        <main className="gate" id="main">
          <p className="gate__mark">Accord</p>
          <div className="gate__card">
            <h1>Accord cannot reach its vault</h1>
            <TroublePanel error={stage.error}>
              <Button onClick={() => void app.lookAgain()}>Try again</Button>
            </TroublePanel>
          </div>
        </main>
      );
    case 'closed':
      if (doing === 'verify') return <VerifyPaper client={client} vaultOpen={false} onClose={() => setDoing(undefined)} />;
      if (doing === 'restore') {
        return (
          <Suspense>
            <RestoreGate
              client={client}
              onCancel={() => setDoing(undefined)}
              onSwitched={() => {
                setDoing(undefined);
                void app.lookAgain();
              }}
            />
          </Suspense>
        );
      }
      return stage.status.state === 'none' ? (
        <FirstRun
          client={client}
          status={stage.status}
          onOpen={app.open}
          onMade={(sheet) => app.showSheet(sheet, 'made')}
          onRestore={() => setDoing('restore')}
        />
      ) : (
        // Another vault has other people and another passphrase: nothing typed for one is sent to the other.
        <Unlock
          key={stage.status.folder}
          client={client}
          status={stage.status}
          waiting={{ answers: waiting, signatures: app.signaturesWaiting() }}
          onOpen={app.open}
          onRecovered={(sheet) => app.showSheet(sheet, 'recovered')}
          onLookAgain={app.lookAgain}
          onVerify={() => setDoing('verify')}
          onRestore={() => setDoing('restore')}
        />
      );
    case 'sheet':
      return <SheetScreen sheet={stage.sheet} why={stage.why} saveFile={platform.saveFile} onDone={() => void app.lookAgain()} />;
    case 'open':
      return <Workplace app={app} client={client} platform={platform} session={stage.session} />;
  }
}
