// One answer out of a few, side by side: real radio buttons, so arrows, Tab and screen readers work as they should.
// Each choice may have a key of its own, heard only while the group has the focus.
import type { KeyboardEvent } from 'react';

interface Props {
  readonly name: string;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  readonly keysFor?: Readonly<Record<string, string>>;
  readonly value: string | undefined;
  readonly onChange: (code: string | undefined) => void;
}

export function Segmented({ name, choices, keysFor, value, onChange }: Props) {
  function hear(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Backspace' || event.key === 'Delete') onChange(undefined);
    const code = keysFor?.[event.key.toLowerCase()];
    if (code === undefined) return;
    event.preventDefault();
    onChange(code);
    event.currentTarget.closest('.segmented')?.querySelector<HTMLInputElement>(`input[value="${code}"]`)?.focus();
  }

  return (
    <div className="segmented">
      {choices.map(({ code, label }) => (
        <label className="segmented__choice" key={code}>
          <input type="radio" name={name} value={code} checked={code === value} onChange={() => onChange(code)} onKeyDown={hear} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
