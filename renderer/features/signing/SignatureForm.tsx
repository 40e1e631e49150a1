// One signature as it was given. What the plan says of who should sign is offered; how, and on what day, is only ever typed.
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { AppError } from '../../../shared/api/errors.ts';
import type { ExpectedSigner } from '../../../shared/plan/expectedSigners.ts';
import { agrees, isWitnessed, SIGNING_PARTS, waysFor, type SigningPart, type SigningWay } from '../../../shared/plan/signing.ts';
import { DECISION_BASES } from '../../../shared/plan/valueSets/consent.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup, type GroupMessage } from '../../ui/FormGroup.tsx';
import { RadioList } from '../../ui/RadioList.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { dayRead, readDay } from '../../ui/typedDay.ts';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { PenPad } from './PenPad.tsx';
import type { Draft, KeptDraft } from './signatureDraft.ts';
import type { SignatureInput } from './useSigning.ts';

interface Props {
  readonly expected: readonly ExpectedSigner[];
  // The part to begin with: the first that nobody has signed.
  readonly part: SigningPart;
  readonly kept: KeptDraft;
  // After another one was recorded here.
  readonly goesOn: boolean;
  readonly onRecord: (signature: SignatureInput) => Promise<AppError | undefined>;
}

type TextKey = 'name' | 'relationship' | 'signedOn' | 'witness' | 'reason';

function draftFor(part: SigningPart, expected: readonly ExpectedSigner[]): Draft {
  const { name = '', relationship, basis } = expected.find((one) => one.part === part) ?? {};
  return { part, name, relationship, basis };
}

// What is wrong with one of these stands beside it.
const SHOWN: ReadonlySet<string> = new Set(['way', 'name', 'relationship', 'basis', 'signedOn', 'witness', 'reason', 'drawing']);

const dayGiven = (typed = ''): { readonly signedOn?: string } => {
  const read = readDay(typed);
  return read ? { signedOn: read } : {};
};

export function SignatureForm({ expected, part: first, kept, goesOn, onRecord }: Props) {
  const [draft, setDraft] = useState<Draft>(() => kept.getState().draft ?? draftFor(first, expected));
  const [refused, setRefused] = useState<AppError>();
  const underWay = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const { part, way } = draft;
  // To the first thing that is wrong, or to the next signature.
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[data-tone="error"] :is(input, select)')?.focus();
  }, [refused]);
  useEffect(() => {
    if (goesOn) form.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [goesOn]);
  const problem = (path: string): GroupMessage | undefined => {
    const issue = refused?.issues?.find((one) => one.path === path);
    return issue && { tone: 'error', text: issue.sentence };
  };
  const elsewhere = refused && !refused.issues?.some(({ path }) => SHOWN.has(path)) ? refused : undefined;
  const change = (next: Partial<Draft>): void => {
    const changed = { ...draft, ...next };
    setDraft(changed);
    kept.setState({ draft: changed });
    setRefused(undefined);
  };

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    // One press, one signature: a second one meanwhile would record it twice.
    if (underWay.current) return;
    if (way === undefined) return setRefused(noWay);
    const given = Object.entries(draft).filter(([, value]) => value !== undefined && value !== '');
    const signature = { name: '', signedOn: '', ...Object.fromEntries(given), ...dayGiven(draft.signedOn), part, way } as SignatureInput; // what of it is wanted, the contract checks
    underWay.current = true;
    setRefused(await onRecord(signature));
    underWay.current = false;
  }

  const line = (key: TextKey, label: string, hint?: string) => (
    <FormGroup
      id={`signature-${key}`}
      label={label}
      hint={hint}
      roomForMessage={key === 'signedOn'}
      message={problem(key) ?? (key === 'signedOn' ? dayRead(draft.signedOn ?? '') : undefined)}
    >
      {(ids) => <TextInput ids={ids} value={draft[key] ?? ''} onChange={(event) => change({ [key]: event.target.value })} />}
    </FormGroup>
  );

  return (
    <form className="signature" ref={form} onSubmit={(event) => void submit(event)} noValidate aria-label="Record a signature">
      <FormGroup id="signature-part" label="Who signs" grouped>
        {() => (
          <RadioList
            name="signature-part"
            choices={SIGNING_PARTS}
            value={part}
            onChange={(code) => {
              const chosen = SIGNING_PARTS.find((one) => one.code === code)?.code;
              if (chosen) change({ ...draftFor(chosen, expected), way: waysFor(chosen).some((one) => one.code === way) ? way : undefined });
            }}
          />
        )}
      </FormGroup>
      {line('name', 'Name')}
      {part === 'decisionMaker' ? (
        <FormGroup id="signature-basis" label="By what right they decide" message={problem('basis')}>
          {(ids) => (
            <SelectInput
              ids={ids}
              choices={DECISION_BASES}
              value={draft.basis}
              none="Not answered"
              onChange={(code) => change({ basis: DECISION_BASES.find((one) => one.code === code)?.code })}
            />
          )}
        </FormGroup>
      ) : null}
      {part === 'person'
        ? null
        : line('relationship', part === 'decisionMaker' || part === 'other' ? 'Who they are to the person' : 'Role')}
      <FormGroup id="signature-way" label="How they signed" grouped message={problem('way')}>
        {() => (
          <RadioList
            name="signature-way"
            choices={waysFor(part)}
            value={way}
            onChange={(code) => change({ way: waysFor(part).find((one) => one.code === code)?.code, drawing: undefined })}
          />
        )}
      </FormGroup>
      {way === 'pen' ? (
        <FormGroup id="signature-drawing" label={<span id="signature-drawing-label">Sign here</span>} grouped message={problem('drawing')}>
          {() => <PenPad labelledBy="signature-drawing-label" drawing={draft.drawing ?? ''} onChange={(drawing) => change({ drawing })} />}
        </FormGroup>
      ) : null}
      {way && isWitnessed(way) ? line('witness', 'Who saw or heard it') : null}
      {way && !agrees(way) ? line('reason', reasonLabel(way), 'In their own words, where there are some.') : null}
      {line('signedOn', 'On what day', 'As on the sheet: day, month, year.')}
      {elsewhere ? <TroublePanel error={elsewhere} /> : null}
      <div className="buttons">
        <Button look="primary" type="submit">
          Record it
        </Button>
      </div>
    </form>
  );
}

const reasonLabel = (way: SigningWay): string => (way === 'declined' ? 'Why they declined' : 'Why they could not');
const noWay: AppError = {
  code: 'invalid-input',
  happened: 'How they signed is not chosen yet.',
  safe: 'Nothing was recorded.',
  next: 'Choose how they signed.',
  issues: [{ path: 'way', sentence: 'Choose how they signed.' }],
};
