// What may become of this version now, by the workflow's own table; asked before it is done, with who will see what after.
import { useState } from 'react';
import type { AppError } from '../../../shared/api/errors.ts';
import type { VersionStatus } from '../../../shared/plan/planContent.ts';
import { eventsFrom, type PlanEvent } from '../../../shared/plan/workflow.ts';
import { Button } from '../../ui/Button.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { isEnd, OutOfUse, type EndEvent } from './OutOfUse.tsx';

export type StepEvent = Extract<PlanEvent, 'sendForReview' | 'returnToDraft' | 'markReady'>;

interface Words {
  readonly label: string;
  readonly question: string;
}

const SEEN = 'Everybody who can open this vault sees';

const words: { readonly [Event in StepEvent]: Words } = {
  sendForReview: {
    label: 'Send for review',
    question: `${SEEN} it as in review. Its words can still be changed, and paper made from it still says DRAFT. Send it?`,
  },
  markReady: {
    label: 'Mark as ready to agree',
    question: `Its words are then held still, so that everybody agrees to the same ones. ${SEEN} it as ready to agree, and paper made from it still says DRAFT. It can go back to draft. Mark it as ready?`,
  },
  returnToDraft: { label: 'Back to draft', question: `${SEEN} it as a draft again. Take it back?` },
};

const HELD = 'Agreements recorded so far will no longer count.';
const questionOf = (event: StepEvent, status: VersionStatus): string =>
  event === 'returnToDraft' && status === 'readyToAgree' ? `${HELD} ${words[event].question}` : words[event].question;

const isStep = (event: PlanEvent): event is StepEvent => Object.hasOwn(words, event);

interface Props {
  readonly status: VersionStatus;
  // Nothing stands in the way.
  readonly clear: boolean;
  readonly onStep: (event: StepEvent | EndEvent, reason?: string) => Promise<AppError | undefined>;
}

export function NextSteps({ status, clear, onStep }: Props) {
  const [asked, setAsked] = useState<StepEvent>();
  const [trouble, setTrouble] = useState<AppError>();
  async function take(event: StepEvent): Promise<void> {
    const refused = await onStep(event);
    if (!refused) return;
    setTrouble(refused);
    setAsked(undefined);
  }
  const offered = eventsFrom(status).filter(isStep);
  const mayBeReady = offered.includes('markReady');
  const steps = offered.filter((event) => event !== 'markReady' || clear);
  const ends = eventsFrom(status).filter(isEnd);
  if (steps.length + ends.length === 0) return null;
  return (
    <section className="ready__steps" aria-label="What comes next">
      {steps.length > 0 || mayBeReady ? <h3>What comes next</h3> : null}
      {clear || !mayBeReady ? null : <p>It can be marked as ready to agree once nothing stands in the way.</p>}
      {trouble ? <TroublePanel error={trouble} /> : null}
      {asked ? <p role="status">{questionOf(asked, status)}</p> : null}
      <div className="buttons">
        {asked ? (
          <>
            <Button look="primary" autoFocus onClick={() => void take(asked)}>
              Yes: {words[asked].label.charAt(0).toLocaleLowerCase('en-GB') + words[asked].label.slice(1)}
            </Button>
            <Button onClick={() => setAsked(undefined)}>Not now</Button>
          </>
        ) : (
          steps.map((event) => (
            <Button key={event} look={event === 'markReady' ? 'primary' : 'secondary'} onClick={() => setAsked(event)}>
              {words[event].label}
            </Button>
          ))
        )}
      </div>
      <OutOfUse ends={ends} status={status} onEnd={onStep} />
    </section>
  );
}
