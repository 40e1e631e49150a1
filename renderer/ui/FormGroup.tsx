// Owns what belongs together around one question: its name, its hint, what is wrong with it, and the ids that tie them to
// the input for a screen reader. What is wrong stands below the input, so that nothing moves between the label and the hand.
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export interface GroupMessage {
  readonly tone: 'error' | 'warning' | 'note';
  readonly text: string;
}

// About one of several inputs in a group.
export interface PartMessage extends GroupMessage {
  readonly part: string;
}

export interface InputIds {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  // Of the inputs that something is said about, what is theirs alone.
  readonly parts?: Readonly<Record<string, Pick<InputIds, 'describedBy' | 'invalid'>>>;
}

export const partIds = ({ parts, ...ids }: InputIds, part: string): InputIds => ({ ...ids, id: `${ids.id}-${part}`, ...parts?.[part] });

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly message?: GroupMessage | undefined;
  readonly partMessages?: readonly PartMessage[] | undefined;
  // Radios and checkboxes: the label is a legend over several inputs.
  readonly grouped?: boolean;
  // Keeps the line for a message free, so that a message does not push what follows.
  readonly roomForMessage?: boolean;
  readonly className?: string;
  // What this group is about, for whoever looks at the page from outside.
  readonly 'data-path'?: string;
  readonly onBlur?: (event: React.FocusEvent<HTMLElement>) => void;
  readonly children: (ids: InputIds) => ReactNode;
}

const NONE: readonly PartMessage[] = [];
const idsIn = (...ids: readonly string[]): string | undefined => ids.filter(Boolean).join(' ') || undefined;

export function FormGroup({
  id,
  label,
  hint,
  message,
  partMessages = NONE,
  grouped = false,
  roomForMessage = false,
  className,
  children,
  ...rest
}: Props) {
  const hintId = hint ? `${id}-hint` : '';
  const messageId = message ? `${id}-message` : '';
  const describedBy = idsIn(hintId, messageId);
  const invalid = message?.tone === 'error';
  const partMessageId = (part: string): string => `${id}-${part}-message`;
  const parts = Object.fromEntries(
    partMessages.map(({ part, tone }) => [
      part,
      { describedBy: idsIn(hintId, messageId, partMessageId(part)), invalid: invalid || tone === 'error' },
    ]),
  );
  const ids: InputIds = { id, describedBy, invalid, parts };
  const all = [
    ...(message ? [{ ...message, id: messageId }] : []),
    ...partMessages.map((one) => ({ ...one, id: partMessageId(one.part) })),
  ];
  const tone = (all.find((one) => one.tone === 'error') ?? all[0])?.tone;
  const said = (
    <div className={roomForMessage ? 'group__message group__message--kept' : 'group__message'}>
      {all.map((one) => (
        <Message key={one.id} {...one} />
      ))}
    </div>
  );
  const hinted = hint ? (
    <div className="group__hint" id={hintId}>
      {hint}
    </div>
  ) : null;
  const classes = ['group', className].filter(Boolean).join(' ');
  if (grouped) {
    return (
      <div {...rest} className={classes} data-tone={tone}>
        <fieldset id={id} aria-describedby={describedBy}>
          <legend className="group__label">{label}</legend>
          {hinted}
          <div className="group__control">{children(ids)}</div>
          {said}
        </fieldset>
      </div>
    );
  }
  return (
    <div {...rest} className={classes} data-tone={tone}>
      <div className="group__head">
        <label className="group__label" htmlFor={id}>
          {label}
        </label>
        {hinted}
      </div>
      <div className="group__control">{children(ids)}</div>
      {said}
    </div>
  );
}

function Message({ id, tone, text }: GroupMessage & { readonly id: string }) {
  return (
    <div className="group__said" id={id} data-tone={tone}>
      {tone === 'note' ? null : <Icon name={tone} />}
      <span>
        {tone === 'error' ? <span className="unseen">Please look again: </span> : null}
        {text}
      </span>
    </div>
  );
}
