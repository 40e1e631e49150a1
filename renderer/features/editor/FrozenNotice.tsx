// Says why this version cannot be typed in, and offers the one way on, after asking: it changes what others see of the plan.
import type { VersionStatus } from '../../../shared/plan/planContent.ts';
import { Button } from '../../ui/Button.tsx';

export type WayOn = 'startVersion' | 'returnToDraft';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly wayOn?: { readonly to: WayOn; readonly label: string; readonly question: string };
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
    wayOn: {
      to: 'returnToDraft',
      label: 'Back to draft',
      question: 'Agreements recorded so far will no longer count. Take it back to draft?',
    },
  },
  agreed: {
    title: 'Agreed: for reading only',
    text: 'An agreed version never changes. A new version starts from what it says, and this one holds until the new one is agreed.',
    wayOn: {
      to: 'startVersion',
      label: 'Start a new version',
      question: 'The new version begins as a draft, and each statement is looked at again. Start it?',
    },
  },
  superseded: {
    title: 'Replaced by a newer version: for reading only',
    text: 'It is kept exactly as it was agreed. Do not give care from it.',
    wayOn: AGAIN,
  },
  withdrawn: { title: 'Withdrawn: for reading only', text: 'It is kept exactly as it was. Do not give care from it.', wayOn: AGAIN },
  enteredInError: { title: 'Entered in error: for reading only', text: 'It is kept to show what happened. Do not give care from it.' },
};

// What can be done next with a version that is held still; a new one is begun once.
export function wayOnFrom(status: VersionStatus, begun: boolean): Words['wayOn'] {
  if (status === 'draft' || status === 'inReview') return undefined;
  const { wayOn } = words[status];
  return begun && wayOn?.to === 'startVersion' ? undefined : wayOn;
}

interface Props {
  readonly status: keyof typeof words;
  // A new version was begun already.
  readonly begun: boolean;
  // The question has been put, by the button here or by a command.
  readonly asked: boolean;
  readonly onAsk: (asked: boolean) => void;
  readonly onWayOn: (to: WayOn) => void;
}

export function FrozenNotice({ status, begun, asked, onAsk, onWayOn }: Props) {
  const { title, text, wayOn } = words[status];
  const isOffered = wayOn !== undefined && wayOn === wayOnFrom(status, begun);
  return (
    <section className="frozen" aria-labelledby="frozen-title">
      <div>
        <h2 id="frozen-title">{title}</h2>
        <p role="status">{asked && wayOn ? wayOn.question : text}</p>
      </div>
      {isOffered && !asked ? <Button onClick={() => onAsk(true)}>{wayOn.label}</Button> : null}
      {isOffered && asked ? (
        <div className="buttons">
          <Button look="primary" autoFocus onClick={() => onWayOn(wayOn.to)}>
            Yes: {wayOn.label.charAt(0).toLowerCase() + wayOn.label.slice(1)}
          </Button>
          <Button onClick={() => onAsk(false)}>No</Button>
        </div>
      ) : null}
    </section>
  );
}
