// The page for the family that says what has changed from one version to the other, printed or saved.
import { useEffect, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { Platform, PrintOutcome, SaveOutcome } from '../../../shared/api/platform.ts';
import type { PlanId } from '../../../shared/base/ids.ts';
import { versionName } from '../../../shared/plan/versionNumber.ts';
import { Button } from '../../ui/Button.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import type { Pair } from './pairs.ts';

interface Props {
  readonly client: Client;
  readonly platform: Platform;
  readonly planId: PlanId;
  readonly pair: Pair;
}

type Outcome = SaveOutcome | PrintOutcome;

const BECAME: { readonly [Is in Outcome]: string } = {
  saved: 'The page is saved. Anyone who has the file can read it: keep it where only the right people can see it.',
  cancelled: 'No file was saved.',
  failed: 'The page could not be written there, and nothing half-written was left. Choose another place or name and try again.',
  asked: 'The print dialog is open. Collect the paper at once: anyone at the printer can read it.',
  shown: 'The page is open in a window of its own. Print it from there, and collect the paper at once.',
  unavailable: 'Accord cannot open a print dialog here, and nothing was printed. Save the page, then print that file.',
};

export function PageOfChanges({ client, platform, planId, pair: { before, after } }: Props) {
  const [busy, setBusy] = useState(false);
  const [became, setBecame] = useState<Outcome>();
  const [trouble, setTrouble] = useState<AppError>();
  const { forgetPrinted } = platform;
  useEffect(() => forgetPrinted, [forgetPrinted]);

  async function make(hand: 'printFile' | 'saveFile'): Promise<void> {
    setBusy(true);
    setTrouble(undefined);
    setBecame(undefined);
    const made = await client('documents.make', { planId, version: after, document: 'changes', since: before });
    if (made.ok) {
      const { fileName, mediaType, base64 } = made.value;
      setBecame(await platform[hand]({ fileName, mediaType, base64 }));
    } else setTrouble(made.error);
    setBusy(false);
  }

  return (
    <section aria-label="A page for the family">
      <p>
        A page for the family: what has changed from {versionName(before)} to {versionName(after)}.
      </p>
      <div className="buttons">
        <Button busy={busy} onClick={() => void make('printFile')}>
          Print the page
        </Button>
        <Button busy={busy} onClick={() => void make('saveFile')}>
          Save it as a PDF
        </Button>
      </div>
      {trouble ? <TroublePanel error={trouble} /> : null}
      <p role="status" className={became ? 'outcome' : undefined}>
        {became ? BECAME[became] : ''}
      </p>
    </section>
  );
}
