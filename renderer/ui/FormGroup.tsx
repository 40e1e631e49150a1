// Owns what belongs together around one question: its name, its hint, what is wrong with it, and the ids that tie them to
// the input for a screen reader. What is wrong stands below the input, so that nothing moves between the label and the hand.
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export interface GroupMessage {
  readonly tone: 'error' | 'warning' | 'note';
  readonly text: string;
}

export interface InputIds {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

interface Props {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly message?: GroupMessage | undefined;
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

export function FormGroup({ id, label, hint, message, grouped = false, roomForMessage = false, className, children, ...rest }: Props) {
  const hintId = `${id}-hint`;
  const messageId = `${id}-message`;
  const describedBy = [hint ? hintId : '', message ? messageId : ''].filter(Boolean).join(' ') || undefined;
  const ids: InputIds = { id, describedBy, invalid: message?.tone === 'error' };
  const said = (
    <div className={roomForMessage ? 'group__message group__message--kept' : 'group__message'} id={messageId} data-tone={message?.tone}>
      {message ? (
        <>
          {message.tone === 'note' ? null : <Icon name={message.tone} />}
          <span>
            {message.tone === 'error' ? <span className="unseen">Please look again: </span> : null}
            {message.text}
          </span>
        </>
      ) : null}
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
      <div {...rest} className={classes} data-tone={message?.tone}>
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
    <div {...rest} className={classes} data-tone={message?.tone}>
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
