import './first-run.scss';

const STEPS = ['Who you are', 'Passphrase', 'Recovery sheet'] as const;

export function Steps({ at }: { readonly at: number }) {
  return (
    <ol className="steps" aria-label="Steps">
      {STEPS.map((name, place) => (
        <li key={name} aria-current={place === at ? 'step' : undefined} data-done={place < at || undefined}>
          {name}
        </li>
      ))}
    </ol>
  );
}
