// Who gets a copy, how, and on what day: one short step that can be left for later.
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import type { AppError } from '../../../shared/api/errors.ts';
import { COPY_WAYS, HOLDER_MOST, type CopyWay } from '../../../shared/plan/givenCopies.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup, type GroupMessage } from '../../ui/FormGroup.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { dayRead, readDay } from '../../ui/typedDay.ts';

export interface GivenTo {
  readonly holder: string;
  readonly way?: CopyWay;
  readonly givenOn?: string;
}

interface Props {
  readonly name: string;
  readonly holders: readonly string[];
  readonly later: string;
  // What else has to be said of it.
  readonly children?: ReactNode;
  // What was refused, if it was.
  readonly onGive: (given: GivenTo) => Promise<AppError | undefined>;
  readonly onLater: () => void;
}

const SHOWN: ReadonlySet<string> = new Set(['holder', 'givenOn']);

export function GiveForm({ name, holders, later, children, onGive, onLater }: Props) {
  const id = useId();
  const [holder, setHolder] = useState('');
  const [way, setWay] = useState<CopyWay>();
  const [day, setDay] = useState('');
  const [refused, setRefused] = useState<AppError>();
  const elsewhere = refused && !refused.issues?.some(({ path }) => SHOWN.has(path)) ? refused : undefined;
  const problem = (path: string): GroupMessage | undefined => {
    const issue = refused?.issues?.find((one) => one.path === path);
    return issue && { tone: 'error', text: issue.sentence };
  };

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setRefused(await onGive({ holder, ...(way && { way }), ...(day.trim() !== '' && { givenOn: readDay(day) ?? day }) }));
  }

  return (
    <form className="give" aria-label={name} onSubmit={(event) => void submit(event)} noValidate>
      {children}
      <FormGroup
        id={`${id}-holder`}
        label="Who has it"
        hint="A person or a place. Those whom this plan names are offered."
        message={problem('holder')}
      >
        {(ids) => (
          <>
            <TextInput
              ids={ids}
              list={`${id}-holders`}
              maxLength={HOLDER_MOST}
              value={holder}
              onChange={(event) => {
                setHolder(event.target.value);
                setRefused(undefined);
              }}
            />
            <datalist id={`${id}-holders`}>
              {holders.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </datalist>
          </>
        )}
      </FormGroup>
      <FormGroup id={`${id}-way`} label="How it reached them">
        {(ids) => (
          <SelectInput
            ids={ids}
            choices={COPY_WAYS}
            value={way}
            none="Not answered"
            onChange={(code) => setWay(COPY_WAYS.find((one) => one.code === code)?.code)}
          />
        )}
      </FormGroup>
      <FormGroup
        id={`${id}-day`}
        label="On what day"
        hint="Today, if you leave it blank."
        roomForMessage
        message={problem('givenOn') ?? dayRead(day)}
      >
        {(ids) => <TextInput ids={ids} value={day} onChange={(event) => setDay(event.target.value)} />}
      </FormGroup>
      {elsewhere ? <TroublePanel error={elsewhere} /> : null}
      <div className="buttons">
        <Button type="submit">Note it</Button>
        <Button look="quiet" onClick={onLater}>
          {later}
        </Button>
      </div>
    </form>
  );
}
