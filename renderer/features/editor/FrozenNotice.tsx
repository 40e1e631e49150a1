// Says why this version cannot be typed in, and offers the ways on, each after asking: it changes what others see of the plan.
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { VersionStatus } from '../../../shared/plan/planContent.ts';
import { isOpen } from '../../../shared/plan/workflow.ts';
import { Button } from '../../ui/Button.tsx';

export type WayOn = 'startVersion' | 'reissue' | 'returnToDraft';

interface Way {
  readonly to: WayOn;
  readonly label: string;
  readonly question: string;
}

interface Words {
  readonly title: string;
  readonly text: string;
  readonly waysOn?: readonly Way[];
}

const AGAIN = {
  to: 'startVersion',
  label: 'Write a new version from this one',
  question:
    'A new draft begins with these words, and this version stays as it is. What only the version in force says stays in the draft too, and each statement is looked at again. Begin it?',
} as const;

const words: { readonly [Status in Exclude<VersionStatus, 'draft' | 'inReview'>]: Words } = {
  readyToAgree: {
    title: 'Ready to agree: for reading only',
    text: 'Its words are held still while people agree to them. To change something, take it back to draft first.',
    waysOn: [
      {
        to: 'returnToDraft',
        label: 'Back to draft',
        question: 'Agreements recorded so far will no longer count. Take it back to draft?',
      },
    ],
  },
  agreed: {
    title: 'Agreed: for reading only',
    text: 'An agreed version never changes. A new version starts from what it says, and this one holds until the new one is agreed.',
    waysOn: [
      {
        to: 'startVersion',
        label: 'Start a new version',
        question: 'The new version begins as a draft, and each statement is looked at again. Start it?',
      },
      {
        to: 'reissue',
        label: 'Re-issue the emergency page',
        question:
          'Only the emergency page and the weight on it can then be changed, and only its clinician and the second checker of its doses sign. The rest stays as it was agreed. Start it?',
      },
    ],
  },
  superseded: {
    title: 'Replaced by a newer version: for reading only',
    text: 'It is kept exactly as it was agreed. Do not give care from it.',
    waysOn: [AGAIN],
  },
  withdrawn: { title: 'Withdrawn: for reading only', text: 'It is kept exactly as it was. Do not give care from it.', waysOn: [AGAIN] },
  enteredInError: { title: 'Entered in error: for reading only', text: 'It is kept to show what happened. Do not give care from it.' },
};

type Standing = Pick<OpenPlan, 'status' | 'beside' | 'content'>;

// What can be done next with a version that is held still; a new one is begun once.
export function waysOnFrom({ status, beside, content }: Standing): readonly Way[] {
  if (status === 'draft' || status === 'inReview') return [];
  const { waysOn = [] } = words[status];
  return waysOn.filter(({ to }) => {
    if (to === 'returnToDraft') return true;
    if (beside && isOpen(beside.status)) return false;
    return to === 'startVersion' || content.answers.emergency.plan === 'yes';
  });
}

interface Props {
  readonly plan: Standing;
  readonly status: keyof typeof words;
  // Which question has been put, by a button here or by a command.
  readonly asked: WayOn | undefined;
  readonly onAsk: (asked: WayOn | undefined) => void;
  readonly onWayOn: (to: WayOn) => void;
}

export function FrozenNotice({ plan, status, asked, onAsk, onWayOn }: Props) {
  const { title, text } = words[status];
  const ways = waysOnFrom(plan);
  const way = ways.find(({ to }) => to === asked);
  return (
    <section className="frozen" aria-labelledby="frozen-title">
      <div>
        <h2 id="frozen-title">{title}</h2>
        <p role="status">{way?.question ?? text}</p>
      </div>
      <div className="buttons">
        {way ? (
          <>
            <Button look="primary" autoFocus onClick={() => onWayOn(way.to)}>
              Yes: {way.label.charAt(0).toLowerCase() + way.label.slice(1)}
            </Button>
            <Button onClick={() => onAsk(undefined)}>No</Button>
          </>
        ) : (
          ways.map(({ to, label }) => (
            <Button key={to} onClick={() => onAsk(to)}>
              {label}
            </Button>
          ))
        )}
      </div>
    </section>
  );
}
