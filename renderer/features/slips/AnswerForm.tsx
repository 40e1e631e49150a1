// What came of a line: done in a version, or not, with the reason and the day on which the family was told.
import { useId, useState, type FormEvent } from 'react';
import type { InputOf } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { AMENDMENT_OUTCOMES, type AmendmentOutcome } from '../../../shared/plan/amendments.ts';
import { isReissue, versionTitle, wholeVersion } from '../../../shared/plan/versionNumber.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup, type GroupMessage } from '../../ui/FormGroup.tsx';
import { RadioList } from '../../ui/RadioList.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { dayRead, readDay } from '../../ui/typedDay.ts';

export type Answer = Omit<InputOf<'amendments.answer'>, 'planId' | 'amendment'>;

interface Props {
  readonly where: string;
  readonly version: number;
  readonly newest: number;
  // Only what was answered can be taken back.
  readonly answered: boolean;
  readonly onCancel: () => void;
  readonly onAnswer: (answer: Answer) => Promise<AppError | undefined>;
}

const SHOWN: ReadonlySet<string> = new Set(['what', 'doneIn', 'why', 'toldOn']);

export function AnswerForm({ where, version, newest, answered, onCancel, onAnswer }: Props) {
  const id = useId();
  const [what, setWhat] = useState<AmendmentOutcome>();
  const [doneIn, setDoneIn] = useState<string>();
  const [why, setWhy] = useState('');
  const [toldOn, setToldOn] = useState('');
  const [refused, setRefused] = useState<Pick<AppError, 'happened' | 'safe' | 'next' | 'issues'>>();
  const elsewhere = refused && !refused.issues?.some(({ path }) => SHOWN.has(path)) ? refused : undefined;
  const problem = (path: string): GroupMessage | undefined => {
    const issue = refused?.issues?.find((one) => one.path === path);
    return issue && { tone: 'error', text: issue.sentence };
  };
  const [first, last] = [wholeVersion(version), wholeVersion(newest)];
  const wholes = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const versions = [...wholes, ...(isReissue(newest) ? [newest] : [])].map((one) => ({ code: String(one), label: versionTitle(one) }));

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (what === undefined) return setRefused(NOTHING_CHOSEN);
    setRefused(
      await onAnswer({
        what,
        ...(what === 'done' && doneIn !== undefined && { doneIn: Number(doneIn) }),
        ...(what === 'notDone' && { toldOn: readDay(toldOn) ?? toldOn }),
        ...(why.trim() !== '' && { why }),
      }),
    );
  }

  return (
    <form className="slips__answer" aria-label={`What came of it: ${where}`} onSubmit={(event) => void submit(event)} noValidate>
      <FormGroup id={`${id}-what`} label="What came of it" grouped message={problem('what')}>
        {() => (
          <RadioList
            name={`${id}-what`}
            choices={answered ? AMENDMENT_OUTCOMES : AMENDMENT_OUTCOMES.filter(({ code }) => code !== 'open')}
            value={what}
            onChange={(code) => {
              setWhat(AMENDMENT_OUTCOMES.find((one) => one.code === code)?.code);
              setRefused(undefined);
            }}
          />
        )}
      </FormGroup>
      {what === 'done' ? (
        <FormGroup id={`${id}-version`} label="In which version" message={problem('doneIn')}>
          {(ids) => <SelectInput ids={ids} choices={versions} value={doneIn} none="Not answered" onChange={setDoneIn} />}
        </FormGroup>
      ) : null}
      {what === undefined ? null : (
        <FormGroup id={`${id}-why`} label={what === 'done' ? 'Anything to add' : 'Why'} message={problem('why')}>
          {(ids) => <TextInput ids={ids} value={why} onChange={(event) => setWhy(event.target.value)} />}
        </FormGroup>
      )}
      {what === 'notDone' ? (
        <FormGroup
          id={`${id}-told`}
          label="On what day the family was told"
          hint="Day, month, year."
          roomForMessage
          message={problem('toldOn') ?? dayRead(toldOn)}
        >
          {(ids) => <TextInput ids={ids} value={toldOn} onChange={(event) => setToldOn(event.target.value)} />}
        </FormGroup>
      ) : null}
      {elsewhere ? <TroublePanel error={elsewhere} /> : null}
      <div className="buttons">
        <Button type="submit">Record it</Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

const NOTHING_CHOSEN = {
  happened: 'What came of it is not chosen yet.',
  safe: 'Nothing was recorded.',
  next: 'Choose what came of it.',
  issues: [{ path: 'what', sentence: 'Choose what came of it.' }],
} as const;
