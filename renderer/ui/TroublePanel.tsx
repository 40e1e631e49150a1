// Anything that went wrong: what happened, what is safe, what to do next, always in that order.
import type { ReactNode } from 'react';

export interface Trouble {
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
  readonly issues?: readonly { readonly path: string; readonly sentence: string }[];
  readonly reference?: string;
}

// Beside the one thing that is wrong.
export const sentenceOf = ({ issues, happened }: Trouble): string => issues?.[0]?.sentence ?? happened;

interface Props {
  readonly error: Trouble;
  readonly children?: ReactNode;
}

export function TroublePanel({ error, children }: Props) {
  return (
    <section className="trouble" role="alert">
      <h2>{error.happened}</h2>
      <p>{error.safe}</p>
      <p>{error.next}</p>
      {error.issues && error.issues.length > 0 ? (
        <ul>
          {error.issues.map((issue) => (
            <li key={`${issue.path} ${issue.sentence}`}>{issue.sentence}</li>
          ))}
        </ul>
      ) : null}
      {error.reference ? <p className="trouble__reference">Reference: {error.reference}</p> : null}
      {children ? <div className="buttons">{children}</div> : null}
    </section>
  );
}
