// What came of the copies that somebody had, for all of them at once.
import { useId, useState, type FormEvent } from 'react';
import type { AppError } from '../../../shared/api/errors.ts';
import { COPY_OUTCOMES, needsWhy, type CopyOutcome } from '../../../shared/plan/givenCopies.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { sentenceOf } from '../../ui/TroublePanel.tsx';

interface Props {
  readonly holder: string;
  // Only what was settled can be taken back.
  readonly settled?: true;
  readonly onSettle: (what: CopyOutcome, why: string) => Promise<AppError | undefined>;
}

export function SettleForm({ holder, settled, onSettle }: Props) {
  const id = useId();
  const [what, setWhat] = useState<CopyOutcome>();
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<string>();
  const asksWhy = what !== undefined && needsWhy(what);
  const message = problem === undefined ? undefined : ({ tone: 'error', text: problem } as const);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (what === undefined) return setProblem('Choose what came of it.');
    const refused = await onSettle(what, why);
    setProblem(refused && sentenceOf(refused));
  }

  return (
    <form className="settle" aria-label={`What came of it: ${holder}`} onSubmit={(event) => void submit(event)} noValidate>
      <FormGroup id={`${id}-what`} label="What came of it" message={asksWhy ? undefined : message}>
        {(ids) => (
          <SelectInput
            ids={ids}
            choices={settled ? COPY_OUTCOMES : COPY_OUTCOMES.filter(({ code }) => code !== 'out')}
            value={what}
            none="Not answered"
            onChange={(code) => {
              setWhat(COPY_OUTCOMES.find((one) => one.code === code)?.code);
              setProblem(undefined);
            }}
          />
        )}
      </FormGroup>
      {asksWhy ? (
        <FormGroup id={`${id}-why`} label="Why" message={message}>
          {(ids) => <TextInput ids={ids} value={why} onChange={(event) => setWhy(event.target.value)} />}
        </FormGroup>
      ) : null}
      <div className="buttons">
        <Button type="submit">Record it</Button>
      </div>
    </form>
  );
}
