interface Props {
  readonly name: string;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  readonly value: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
}

// The codes keep the order of the list, whatever order they were ticked in.
export function CheckboxList({ name, choices, value, onChange }: Props) {
  return (
    <div className="ticks ticks--columns">
      {choices.map(({ code, label }) => (
        <label className="tick" key={code}>
          <input
            type="checkbox"
            name={name}
            value={code}
            checked={value.includes(code)}
            onChange={(event) =>
              onChange(
                choices.map((choice) => choice.code).filter((other) => (other === code ? event.target.checked : value.includes(other))),
              )
            }
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
