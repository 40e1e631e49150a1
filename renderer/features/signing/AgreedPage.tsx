// The end of it: what is in force now, and what to give to whom.
import type { ReactNode } from 'react';
import type { SigningState } from '../../../shared/api/signing.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import type { DocumentName } from '../../../shared/plan/documents.ts';
import { versionTitle } from '../../../shared/plan/versionNumber.ts';
import { Button } from '../../ui/Button.tsx';
import { Code } from './Code.tsx';
import { handovers, type Paper } from './handovers.ts';
import { SignatureLines } from './SignatureLines.tsx';

interface Props {
  readonly version: number;
  readonly answers: Answers;
  readonly state: Pick<SigningState, 'code' | 'signatures'>;
  // To one paper on the shelf, or to all of them.
  readonly onDocuments: (document?: DocumentName) => void;
  // The sheet that they signed.
  readonly children: ReactNode;
}

export function AgreedPage({ version, answers, state: { code, signatures }, onDocuments, children }: Props) {
  const { now, notAgreed } = handovers({ version, answers });
  return (
    <div className="signing">
      <h1 tabIndex={-1}>Agreed. {versionTitle(version)}</h1>
      <p className="lead">It is in force. No word of it changes any more, and every page of it bears this code.</p>
      <Code code={code} />
      <section className="card" aria-labelledby="agreed-papers">
        <h2 id="agreed-papers">Hand over now</h2>
        <ul className="handover">
          {now.map(({ id, to, papers, notes }) => (
            <li key={id}>
              <p>
                <strong>{to}</strong>
                {notes.length > 0 ? <span className="quiet"> {notes.join('. ')}</span> : null}
              </p>
              <p className="handover__papers">
                {papers.length === 0 ? 'The plan does not say which papers.' : null}
                {papers.map((paper) => (
                  <PaperOf key={paper.label} paper={paper} to={to} onDocuments={onDocuments} />
                ))}
              </p>
            </li>
          ))}
        </ul>
        {notAgreed.length > 0 ? <p>Named in the plan, but it is not agreed that they get a copy: {notAgreed.join('; ')}.</p> : null}
        {version > 1 ? <p>Take back the papers of earlier versions where you can: they are out of date from now on.</p> : null}
        <div className="buttons">
          <Button onClick={() => onDocuments()}>All papers</Button>
        </div>
      </section>
      <section className="card" aria-labelledby="agreed-by">
        <h2 id="agreed-by">Who agreed it</h2>
        <SignatureLines lines={signatures} />
      </section>
      {children}
    </div>
  );
}

interface PaperProps extends Pick<Props, 'onDocuments'> {
  readonly paper: Paper;
  readonly to: string;
}

function PaperOf({ paper: { document, label }, to, onDocuments }: PaperProps) {
  return (
    <Button look="link" onClick={() => onDocuments(document)}>
      {label}
      <span className="unseen"> for {to}</span>
    </Button>
  );
}
