// A new recovery code, for as long as it takes to have it on paper. It stands apart from making and from unlocking, so that
// locking the vault behind it takes nothing away.
import { useEffect, useRef } from 'react';
import type { RecoverySheet as Sheet } from '../../shared/api/contract.ts';
import type { Platform } from '../../shared/api/platform.ts';
import { Steps } from '../features/first-run/Steps.tsx';
import { RecoverySheet } from '../ui/RecoverySheet.tsx';
import { textFile } from '../ui/textFile.ts';
import { useWindowTitle } from '../ui/useWindowTitle.ts';

interface Props {
  readonly sheet: Sheet;
  readonly why: 'made' | 'recovered';
  readonly saveFile: Platform['saveFile'];
  readonly onDone: () => void;
}

export function SheetScreen({ sheet, why, saveFile, onDone }: Props) {
  useWindowTitle('Recovery sheet');
  // What was pressed to make it is gone: from its title on, so that it is read out before anything is done with it.
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="gate gate--wide" id="main">
      <p className="gate__mark">Accord</p>
      {why === 'made' ? <Steps at={2} /> : null}
      <div className="gate__card">
        <h1 ref={title} tabIndex={-1}>
          Print your recovery sheet
        </h1>
        {why === 'recovered' ? (
          <p className="lead">Your new passphrase is set. The old code no longer works: this is the new one.</p>
        ) : null}
        <p className="lead">It is shown this once and kept nowhere else.</p>
        <RecoverySheet sheet={sheet} onSave={(text) => saveFile(textFile('accord-recovery-sheet.txt', text))} onDone={onDone} />
      </div>
    </main>
  );
}
