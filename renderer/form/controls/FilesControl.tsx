// What is attached. The files themselves are kept apart from the answers.
import type { ControlProps } from './controlProps.ts';

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

export function FilesControl({ answer }: ControlProps<'files'>) {
  if (!answer || answer.length === 0) return <p className="quiet">Nothing is attached.</p>;
  return (
    <ul className="attached">
      {answer.map(({ id, name, bytes }) => (
        <li key={id}>
          {name} <span className="quiet">{size(bytes)}</span>
        </li>
      ))}
    </ul>
  );
}
