// One paper on the shelf: what it is, for whom, and what it is worth. Opened, it offers a copy.
import { useId, useState } from 'react';
import { documentKind, type DocumentName } from '../../../shared/plan/documents.ts';
import type { InformationNeed } from '../../../shared/plan/informationNeed.ts';
import type { CopyActs } from './CopiesGiven.tsx';
import { CopyOptions, firstPaper } from './CopyOptions.tsx';
import type { Issuing } from './issue.ts';
import type { PaperState } from './paperState.ts';
import { Thumbnail } from './Thumbnail.tsx';
import { usePreview } from './usePreview.ts';

interface Props {
  readonly document: DocumentName;
  readonly issuing: Issuing;
  readonly need: InformationNeed;
  readonly state: PaperState;
  // Why it would say nothing yet.
  readonly nothing: string | undefined;
  readonly open: boolean;
  // Somebody comes for it.
  readonly arrive: boolean;
  readonly onToggle: () => void;
  readonly holders: readonly string[];
  readonly onMade: () => void;
  readonly onGive: CopyActs['onGive'];
}

export function PaperCard({ nothing, ...rest }: Props) {
  const { label, forWhom, says } = documentKind(rest.document);
  return nothing === undefined ? (
    <PaperToMake {...rest} />
  ) : (
    <li className="shelf__paper shelf__paper--none card">
      <h2 className="shelf__name">{label}</h2>
      <p>{forWhom}</p>
      <p className="quiet">{says}</p>
      <p>
        <strong>Nothing to print yet.</strong> {nothing}
      </p>
    </li>
  );
}

function PaperToMake({ document, issuing, need, state, open, arrive, onToggle, ...copy }: Omit<Props, 'nothing'>) {
  const { label, forWhom, says } = documentKind(document);
  const [paper, setPaper] = useState(() => firstPaper(document, need));
  const { client, plan } = issuing;
  const shown = usePreview(client, open ? { planId: plan.planId, version: plan.version, ...paper, leftOut: true } : undefined);
  const id = useId();
  return (
    <li className="shelf__paper card">
      <Thumbnail client={client} plan={plan} paper={paper} />
      <div>
        <h2 className="shelf__name">
          <button
            type="button"
            className="shelf__open"
            data-arrive={arrive || undefined}
            aria-expanded={open}
            aria-controls={id}
            onClick={onToggle}
          >
            {label}
          </button>
        </h2>
        <p>{forWhom}</p>
        <p className="quiet">{says}</p>
        <p>
          <span className={state.holds ? 'flag flag--agreed' : 'flag flag--draft'}>{state.name}</span> {state.says}
        </p>
        <div id={id}>
          {open ? (
            <CopyOptions issuing={issuing} paper={paper} need={need} shown={shown} expired={state.expired} onPaper={setPaper} {...copy} />
          ) : null}
        </div>
      </div>
    </li>
  );
}
