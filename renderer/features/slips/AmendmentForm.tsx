// One line of a slip, copied as it was written.
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { InputOf } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { SLIP_LINES } from '../../../shared/plan/amendments.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup, type GroupMessage } from '../../ui/FormGroup.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { dayRead, readDay } from '../../ui/typedDay.ts';
import type { KeptSlip, SlipDraft } from './slipDraft.ts';

type Asked = Omit<InputOf<'amendments.record'>, 'planId'>;

interface Props {
  readonly version: number;
  readonly newest: number;
  // Whoever keeps the plan up to date, to begin with.
  readonly owner: string;
  readonly kept: KeptSlip;
  readonly onCancel: () => void;
  readonly onRecord: (asked: Asked) => Promise<AppError | undefined>;
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => ({ code: String(index + 1), label: String(index + 1) }));
const LINES = numbered(SLIP_LINES);
const SHOWN: ReadonlySet<string> = new Set(['version', 'line', 'words', 'writtenBy', 'receivedOn', 'owner']);

export function AmendmentForm({ version, newest, owner, kept, onCancel, onRecord }: Props) {
  const [draft, setDraft] = useState<SlipDraft>(
    () => kept.getState().draft ?? { slip: '', line: '', words: '', writtenBy: '', receivedOn: '', owner, version: String(version) },
  );
  const [refused, setRefused] = useState<AppError>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[data-tone="error"] :is(input, select, textarea)')?.focus();
  }, [refused]);
  const problem = (path: string): GroupMessage | undefined => {
    const issue = refused?.issues?.find((one) => one.path === path);
    return issue && { tone: 'error', text: issue.sentence };
  };
  const elsewhere = refused && !refused.issues?.some(({ path }) => SHOWN.has(path)) ? refused : undefined;
  const change = (next: Partial<SlipDraft>): void => {
    const typed = { ...draft, ...next };
    setDraft(typed);
    kept.setState({ draft: typed });
    setRefused(undefined);
  };

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { slip, receivedOn, ...rest } = draft;
    setRefused(
      await onRecord({
        ...rest,
        version: Number(draft.version),
        line: Number(draft.line),
        receivedOn: readDay(receivedOn) ?? receivedOn,
        ...(slip.trim() !== '' && { slip }),
      }),
    );
  }

  const text = (key: 'slip' | 'writtenBy' | 'receivedOn' | 'owner', label: string, hint?: string) => (
    <FormGroup
      id={`slip-${key}`}
      label={label}
      hint={hint}
      roomForMessage={key === 'receivedOn'}
      message={problem(key) ?? (key === 'receivedOn' ? dayRead(draft.receivedOn) : undefined)}
    >
      {(ids) => <TextInput ids={ids} value={draft[key]} onChange={(event) => change({ [key]: event.target.value })} />}
    </FormGroup>
  );

  return (
    <form className="card slips__form" ref={form} aria-label="A line of a slip" onSubmit={(event) => void submit(event)} noValidate>
      <FormGroup id="slip-version" label="Slip of which version" hint="It stands at the top of the slip." message={problem('version')}>
        {(ids) => (
          <SelectInput
            ids={ids}
            choices={numbered(newest)}
            value={draft.version}
            none="Not answered"
            onChange={(code = '') => change({ version: code })}
          />
        )}
      </FormGroup>
      {text('slip', 'Slip number, if it has one')}
      <FormGroup id="slip-line" label="Which line" hint="The number before the first line of it." message={problem('line')}>
        {(ids) => (
          <SelectInput ids={ids} choices={LINES} value={draft.line} none="Not answered" onChange={(code = '') => change({ line: code })} />
        )}
      </FormGroup>
      <FormGroup id="slip-words" label="What it says" hint="Their own words, and the part number before them." message={problem('words')}>
        {(ids) => (
          <textarea
            className="input"
            id={ids.id}
            aria-describedby={ids.describedBy}
            aria-invalid={ids.invalid || undefined}
            rows={3}
            maxLength={2000}
            value={draft.words}
            onChange={(event) => change({ words: event.target.value })}
          />
        )}
      </FormGroup>
      {text('writtenBy', 'Who wrote it')}
      {text('receivedOn', 'On what day it was handed in', 'Day, month, year.')}
      {text('owner', 'Who answers for it', 'A professional, by name.')}
      {elsewhere ? <TroublePanel error={elsewhere} /> : null}
      <div className="buttons">
        <Button look="primary" type="submit">
          Record this line
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
