// One answer out of many. The empty choice is always there: an answer can be taken back.
import type { InputIds } from './FormGroup.tsx';

interface Props {
  readonly ids: InputIds;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  readonly value: string | undefined;
  // What stands there while nothing is chosen.
  readonly none: string;
  readonly className?: string;
  readonly 'aria-label'?: string;
  readonly onChange: (code: string | undefined) => void;
}

export function SelectInput({ ids, choices, value = '', none, className, onChange, ...rest }: Props) {
  return (
    <select
      {...rest}
      className={['input', 'input--select', className].filter(Boolean).join(' ')}
      id={ids.id}
      aria-describedby={ids.describedBy}
      aria-invalid={ids.invalid || undefined}
      data-none={value === '' || undefined}
      value={value}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{none}</option>
      {choices.map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  );
}
