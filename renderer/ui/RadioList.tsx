interface Choice {
  readonly code: string;
  readonly label: string;
  readonly hint?: string;
}

interface Props {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
  readonly onChange: (code: string) => void;
  readonly columns?: boolean;
}

export function RadioList({ name, choices, value, onChange, columns = false }: Props) {
  return (
    <div className={columns ? 'ticks ticks--columns' : 'ticks'}>
      {choices.map((choice) => (
        <label className="tick" key={choice.code}>
          <input type="radio" name={name} value={choice.code} checked={choice.code === value} onChange={() => onChange(choice.code)} />
          <span>
            {choice.label}
            {choice.hint ? <span className="tick__hint">{choice.hint}</span> : null}
          </span>
        </label>
      ))}
    </div>
  );
}
