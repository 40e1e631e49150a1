// Taking a version out of use, for a reason that stays beside it: it was right and holds no longer, or it should never have
// been written. Neither can be undone, so it is asked for in words and stands apart from the steps forward.
import { useState, type FormEvent } from 'react';
import type { AppError } from '../../../shared/api/errors.ts';
import type { VersionStatus } from '../../../shared/plan/planContent.ts';
import { isOpen, type PlanEvent } from '../../../shared/plan/workflow.ts';
import { Button } from '../../ui/Button.tsx';
import { FormGroup } from '../../ui/FormGroup.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';

export type EndEvent = Extract<PlanEvent, 'withdraw' | 'enterInError'>;

const words: { readonly [Event in EndEvent]: { readonly label: string; readonly means: string; readonly unagreed?: string } } = {
  withdraw: {
    label: 'Withdraw this version',
    means: 'It was right, and does not hold any longer. Paper made from it says WITHDRAWN.',
    unagreed: 'It is not wanted any more, and goes no further. Paper made from it says WITHDRAWN.',
  },
  enterInError: {
    label: 'Mark it as entered in error',
    means: 'It should not have been written. Paper made from it says ENTERED IN ERROR.',
  },
};

const meaning = (event: EndEvent, status: VersionStatus): string => (isOpen(status) && words[event].unagreed) || words[event].means;

export const isEnd = (event: PlanEvent): event is EndEvent => Object.hasOwn(words, event);

const AFTER_AGREED = 'No plan is then in force for this person, and papers that were handed out must be asked back. ';

interface Props {
  readonly ends: readonly EndEvent[];
  readonly status: VersionStatus;
  readonly onEnd: (event: EndEvent, reason: string) => Promise<AppError | undefined>;
}

export function OutOfUse({ ends, status, onEnd }: Props) {
  const [event, setEvent] = useState<EndEvent>();
  const [reason, setReason] = useState('');
  const [unsaid, setUnsaid] = useState(false);
  const [trouble, setTrouble] = useState<AppError>();

  async function submit(submitted: FormEvent): Promise<void> {
    submitted.preventDefault();
    if (!event) return;
    if (reason.trim() === '') return setUnsaid(true);
    setTrouble(await onEnd(event, reason.trim()));
  }

  if (ends.length === 0) return null;
  return (
    <details className="ready__advice">
      <summary>Take this version out of use</summary>
      {trouble ? <TroublePanel error={trouble} /> : null}
      {event ? (
        <form onSubmit={(submitted) => void submit(submitted)} noValidate>
          <p role="status">
            {status === 'agreed' ? AFTER_AGREED : ''}
            {meaning(event, status)} This cannot be undone.
          </p>
          <FormGroup
            id="out-of-use-reason"
            label="Why"
            hint="Kept with this version for whoever asks. Not printed."
            message={unsaid ? { tone: 'error', text: 'Say why.' } : undefined}
          >
            {(ids) => (
              <TextInput
                ids={ids}
                value={reason}
                maxLength={1000}
                autoFocus
                onChange={(changed) => {
                  setReason(changed.target.value);
                  setUnsaid(false);
                }}
              />
            )}
          </FormGroup>
          <div className="buttons">
            <Button look="primary" type="submit">
              Yes: {words[event].label.charAt(0).toLocaleLowerCase('en-GB') + words[event].label.slice(1)}
            </Button>
            <Button onClick={() => setEvent(undefined)}>Not now</Button>
          </div>
        </form>
      ) : (
        ends.map((end) => (
          <div key={end}>
            <p className="quiet">{meaning(end, status)}</p>
            <Button onClick={() => setEvent(end)}>{words[end].label}</Button>
          </div>
        ))
      )}
    </details>
  );
}
