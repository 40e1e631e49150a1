import type { InputHTMLAttributes, RefObject } from 'react';
import type { InputIds } from './FormGroup.tsx';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> {
  readonly ids: InputIds;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

export function TextInput({ ids, inputRef, className, ...rest }: Props) {
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      {...rest}
      ref={inputRef}
      className={['input', className].filter(Boolean).join(' ')}
      id={ids.id}
      aria-describedby={ids.describedBy}
      aria-invalid={ids.invalid || undefined}
    />
  );
}
