// Somebody holds a paper, or has its file: is it the agreed one, and does it still hold? A file is dropped or chosen; from a
// photocopy the code is typed.
import { useEffect, useRef, useState, type DragEvent, type FormEvent } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import { PAPER_TYPE } from '../../../shared/files/fileLimits.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { useLate } from '../../ui/useLate.ts';
import { useWindowTitle } from '../../ui/useWindowTitle.ts';
import { useVerdict } from './useVerdict.ts';
import { VerdictCard } from './VerdictCard.tsx';
import './verify.scss';

interface Props {
  readonly client: Client;
  // Whether a vault is there to be asked what has become of a version.
  readonly vaultOpen: boolean;
  readonly onClose: () => void;
}

export function VerifyPaper({ client, vaultOpen, onClose }: Props) {
  useWindowTitle('Check a paper');
  const { verdict, count, trouble, busy, askFile, askCode } = useVerdict(client);
  const [code, setCode] = useState('');
  const [over, setOver] = useState(false);
  const late = useLate(busy);
  const title = useRef<HTMLHeadingElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => title.current?.focus(), []);

  function hover(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  }

  function take(files: Iterable<File>): void {
    const [file] = files;
    if (file) void askFile(file);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    take(event.dataTransfer.files);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (code.trim() !== '') void askCode(code);
  }

  return (
    <main className="column verify" id="main">
      <h1 ref={title} tabIndex={-1}>
        Check a paper
      </h1>
      <p className="lead">Is it the agreed one, and does it still hold?</p>
      {vaultOpen ? null : (
        <p>Accord is locked. A file still proves whether it was changed; whether it is in force only the vault that issued it can say.</p>
      )}
      <div className="verify__ways">
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a place to drop on; the button inside does the same */}
        <div className="verify__drop" data-over={over || undefined} onDragOver={hover} onDragLeave={() => setOver(false)} onDrop={drop}>
          <Button look="primary" busy={busy} onClick={() => picker.current?.click()}>
            Choose a PDF
          </Button>
          <span className="quiet">or drop it here</span>
          <input
            ref={picker}
            type="file"
            hidden
            accept={PAPER_TYPE}
            onChange={({ target }) => {
              const picked = [...(target.files ?? [])];
              // So that the same file can be chosen again.
              target.value = '';
              take(picked);
            }}
          />
        </div>
        <form className="verify__code" noValidate onSubmit={submit}>
          <FormGroup
            id="paper-code"
            label="Or type the code on a page"
            hint="At the foot: four groups of four. Capitals, spaces and dashes do not matter."
          >
            {(ids) => <TextInput ids={ids} value={code} maxLength={60} onChange={({ target }) => setCode(target.value)} />}
          </FormGroup>
          <Button type="submit" busy={busy}>
            Look it up
          </Button>
        </form>
      </div>
      <p role="status" className="verify__said">
        {late ? 'Looking at it…' : ''}
      </p>
      {trouble ? <TroublePanel error={trouble} /> : null}
      {verdict ? <VerdictCard key={count} verdict={verdict} /> : null}
      <div className="buttons">
        <Button onClick={onClose}>Back</Button>
      </div>
    </main>
  );
}
