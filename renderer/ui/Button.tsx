import type { ButtonHTMLAttributes, Ref } from 'react';
import { Keys } from './Keys.tsx';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'link' | 'bar';
  // A keyboard shortcut, shown and told to assistive technology.
  readonly keys?: string;
  readonly busy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

// A busy button stays where it is and keeps its focus; it only stops listening.
export function Button({ look = 'secondary', keys, busy = false, className, children, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={['button', `button--${look}`, className].filter(Boolean).join(' ')}
      aria-disabled={busy || rest['aria-disabled'] ? true : undefined}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
      {keys ? <Keys keys={keys} /> : null}
    </button>
  );
}
