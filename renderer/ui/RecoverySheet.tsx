// The only other way into a vault. The code is shown once; before going on, one group of it is typed back from the paper
// with the screen covered, because a sheet nobody has is found missing on the worst day.
import { useState, type FormEvent } from 'react';
import { formatDate, plainDate } from '../../shared/base/plainDate.ts';
import { Button } from './Button.tsx';
import { FormGroup } from './FormGroup.tsx';
import { TextInput } from './TextInput.tsx';
import { useAskedFocus } from './useAskedFocus.ts';

export interface Sheet {
  readonly vaultName: string;
  readonly userName: string;
  readonly madeOn: string;
  readonly code: string;
}

interface Props {
  readonly sheet: Sheet;
  readonly onSave: (text: string) => Promise<'saved' | 'cancelled' | 'failed'>;
  readonly onDone: () => void;
}

const groupsOf = (code: string): readonly string[] => code.split(/[\s-]+/).filter(Boolean);

const madeOn = ({ madeOn: made }: Sheet): string => {
  const date = plainDate(made);
  return date ? formatDate(date) : made;
};

const sheetText = (sheet: Sheet): string =>
  [
    'ACCORD RECOVERY SHEET',
    '',
    `Vault: ${sheet.vaultName}`,
    `For: ${sheet.userName}`,
    `Made: ${madeOn(sheet)}`,
    '',
    'Recovery code:',
    groupsOf(sheet.code).join(' '),
    '',
    'This code opens the vault if the passphrase is forgotten. Keep it locked away, not with the computer.',
    '',
  ].join('\r\n');

export function RecoverySheet({ sheet, onSave, onDone }: Props) {
  const [onPaper, setOnPaper] = useState(false);
  const [said, setSaid] = useState('');
  const groups = groupsOf(sheet.code);
  const { opener } = useAskedFocus(onPaper);

  if (onPaper) return <TypeBack groups={groups} onBack={() => setOnPaper(false)} onDone={onDone} />;

  async function save(): Promise<void> {
    const outcome = await onSave(sheetText(sheet));
    setSaid(
      outcome === 'saved'
        ? 'Saved. Move it off this computer, or print it and delete it.'
        : outcome === 'failed'
          ? 'It could not be written there. Choose another place.'
          : '',
    );
  }

  return (
    <>
      <section className="recovery-sheet" aria-label="Recovery sheet">
        <h2>Accord recovery sheet</h2>
        <dl className="facts">
          <dt>Vault</dt>
          <dd>{sheet.vaultName}</dd>
          <dt>For</dt>
          <dd>{sheet.userName}</dd>
          <dt>Made</dt>
          <dd>{madeOn(sheet)}</dd>
        </dl>
        <ol className="recovery-code" aria-label="Recovery code, in groups">
          {groups.map((group, place) => (
            <li key={`${place + 1} ${group}`}>{group}</li>
          ))}
        </ol>
        <p>This code opens the vault if you forget your passphrase. Keep it locked away, and not with the computer.</p>
      </section>
      <p className="screen-only">
        If the passphrase and this sheet are both lost, <strong>nobody can open the vault</strong>. Not us, not your IT department.
      </p>
      <div className="buttons screen-only">
        <Button look="primary" onClick={() => window.print()}>
          Print it
        </Button>
        <Button onClick={() => void save()}>Save as a file</Button>
        <Button ref={opener} onClick={() => setOnPaper(true)}>
          I have it on paper
        </Button>
      </div>
      <p className="quiet screen-only" role="status">
        {said}
      </p>
    </>
  );
}

interface TypeBackProps {
  readonly groups: readonly string[];
  readonly onBack: () => void;
  readonly onDone: () => void;
}

function TypeBack({ groups, onBack, onDone }: TypeBackProps) {
  const [asked] = useState(() => Math.floor(Math.random() * groups.length));
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);

  function finish(event: FormEvent): void {
    event.preventDefault();
    if (typed.trim().toUpperCase() === groups[asked]?.toUpperCase()) onDone();
    else setWrong(true);
  }

  return (
    <form onSubmit={finish}>
      <FormGroup
        id="recovery-group"
        label={`From your paper, type group ${asked + 1}`}
        hint={`The code has ${groups.length} groups. The screen is covered so that we both know the paper is right.`}
        roomForMessage
        message={wrong ? { tone: 'error', text: `That is not group ${asked + 1}. Check the number in front of it.` } : undefined}
      >
        {(ids) => (
          <TextInput
            ids={ids}
            className="input--group"
            autoFocus
            autoCapitalize="characters"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setWrong(false);
            }}
          />
        )}
      </FormGroup>
      <div className="buttons">
        <Button look="primary" type="submit">
          Finish
        </Button>
        <Button onClick={onBack}>Show the code again</Button>
      </div>
    </form>
  );
}
