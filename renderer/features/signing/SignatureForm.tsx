// One signature as it was given. What the plan says of who should sign is offered; how, and on what day, is only ever typed.
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { AppError } from '../../../shared/api/errors.ts';
import type { SignatureLine } from '../../../shared/api/signing.ts';
import type { PlainDate } from '../../../shared/base/plainDate.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import { expectedSigners, type ExpectedSigner } from '../../../shared/plan/expectedSigners.ts';
import { agrees, isWitnessed, SIGNING_PARTS, waysFor, type SigningPart, type SigningWay } from '../../../shared/plan/signing.ts';
import { DECISION_BASES } from '../../../shared/plan/valueSets/consent.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { FormGroup, type GroupMessage } from '../../ui/FormGroup.tsx';
import { RadioList } from '../../ui/RadioList.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { dayRead, readDay } from '../../ui/typedDay.ts';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { PenPad } from './PenPad.tsx';
import { faultsOf, faultsWithoutWay, type Fault } from './signatureFaults.ts';
import type { Draft, KeptDraft } from './signatureDraft.ts';
import type { SignatureInput } from './useSigning.ts';

interface Props {
  readonly answers: Answers;
  // Of the emergency page alone.
  readonly reissue: boolean;
  // Those that stand.
  readonly others: readonly SignatureLine[];
  // On which day the words were held still.
  readonly heldSince: PlainDate;
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

const dayGiven = (typed = ''): { readonly signedOn?: string } => {
  const read = readDay(typed);
  return read ? { signedOn: read } : {};
};

export function SignatureForm({ answers, reissue, others, heldSince, part: first, kept, goesOn, onRecord }: Props) {
  const expected = expectedSigners(answers, reissue);
  const [draft, setDraft] = useState<Draft>(() => kept.getState().draft ?? draftFor(first, expected));
  const [refused, setRefused] = useState<AppError>();
  // What has been changed since is not said to be wrong any more; the list above stays until it is asked again.
  const [changed, setChanged] = useState<ReadonlySet<string>>(NONE);
  const [asked, setAsked] = useState(0);
  const underWay = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const { part, way } = draft;
  useEffect(() => {
    if (goesOn) form.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [goesOn]);
  const faults = faultsOf(refused);
  const problem = (path: Fault['path']): GroupMessage | undefined => {
    const fault = changed.has(path) ? undefined : faults.find((one) => one.path === path);
    return fault && { tone: 'error', text: fault.sentence };
  };
  const elsewhere = faults.length === 0 ? refused : undefined;
  const change = (next: Partial<Draft>): void => {
    const written = { ...draft, ...next };
    setDraft(written);
    kept.setState({ draft: written });
    setChanged(new Set([...changed, ...Object.keys(next)]));
  };
  function refuse(error: AppError | undefined): void {
    setRefused(error);
    setChanged(NONE);
    setAsked(asked + 1);
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    // One press, one signature: a second one meanwhile would record it twice.
    if (underWay.current) return;
    const written = Object.entries(draft).filter(([, value]) => value !== undefined && value !== '');
    const given = { name: '', signedOn: '', ...Object.fromEntries(written), ...dayGiven(draft.signedOn), part } as Omit<
      SignatureInput,
      'way'
    >; // what of it is wanted, the contract checks
    if (way === undefined) return refuse(faultsWithoutWay(given, { answers, others, heldSince }));
    underWay.current = true;
    refuse(await onRecord({ ...given, way }));
    underWay.current = false;
  }

  function toFault(path: Fault['path']): void {
    const question = form.current?.querySelector<HTMLElement>(`#signature-${path}`);
    const input = question?.matches('input, select') ? question : question?.querySelector<HTMLElement>('input, button');
    (question?.closest('.group') ?? question)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    input?.focus({ preventScroll: true });
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
      {faults.length > 0 ? (
        <ErrorSummary
          key={asked}
          tone="wrong"
          title="Nothing is recorded yet. Look at these first"
          items={faults.map(({ path, sentence }) => ({ key: path, text: sentence, onGo: () => toFault(path) }))}
        />
      ) : null}
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
const NONE: ReadonlySet<string> = new Set();
