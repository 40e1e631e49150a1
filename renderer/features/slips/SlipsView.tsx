// What the family asked for on the slip of the co-sign sheet: their words, who answers for each, and what came of it. The form
// of the plan stands apart: nobody's words are put into it from here.
import { useRef, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { DAYS_TO_ANSWER } from '../../../shared/plan/amendments.ts';
import { useForm } from '../../form/form.ts';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { useAskedFocus } from '../../ui/useAskedFocus.ts';
import { useTold } from '../../ui/useTold.ts';
import { AmendmentCard } from './AmendmentCard.tsx';
import { AmendmentForm } from './AmendmentForm.tsx';
import type { KeptSlip } from './slipDraft.ts';
import './slips.scss';

interface Props {
  readonly client: Client;
  readonly kept: KeptSlip;
  readonly plan: Pick<OpenPlan, 'planId' | 'version' | 'beside'>;
}

export function SlipsView({ client, kept, plan: { planId, version, beside } }: Props) {
  const { store } = useForm();
  // Nothing is typed while this view stands.
  const [owner] = useState(() => store.getState().answers.reviews.owner?.name ?? '');
  const { told, trouble, take } = useTold(planId, (of) => client('paperwork.read', { planId: of }));
  // What was typed before somebody looked elsewhere, or the vault was locked, is there again.
  const [adding, setAdding] = useState(() => kept.getState().draft !== undefined);
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const { part, opener } = useAskedFocus<HTMLDivElement>(adding);
  const newest = Math.max(version, beside?.version ?? 0);
  const amendments = told?.amendments ?? [];
  const isOpen = ({ outcome, struckWhy }: (typeof amendments)[number]): boolean =>
    struckWhy === undefined && (outcome === undefined || outcome.what === 'open');
  const open = amendments.filter(isOpen);
  const over = amendments.filter((one) => !isOpen(one));
  // What was answered leaves the list that it stood in.
  const done = (refused: AppError | undefined, words: string): AppError | undefined => {
    if (refused) return refused;
    setSaid(words);
    title.current?.focus();
    return undefined;
  };
  const finish = (): void => {
    kept.setState({}, true);
    setAdding(false);
  };
  const card = (amendment: (typeof amendments)[number]) => (
    <li key={amendment.amendment}>
      <AmendmentCard
        amendment={amendment}
        newest={newest}
        onAnswer={async (answer) =>
          done(take(await client('amendments.answer', { planId, amendment: amendment.amendment, ...answer })), 'Recorded.')
        }
        onStrike={async (why) =>
          done(take(await client('amendments.strike', { planId, amendment: amendment.amendment, why })), 'Struck out.')
        }
      />
    </li>
  );
  return (
    <div className="slips" ref={part}>
      <h1 tabIndex={-1} ref={title}>
        Amendment slips
      </h1>
      <p className="lead">
        What the family wrote on the slip of the co-sign sheet. Each line is answered within {DAYS_TO_ANSWER} days: done in a version of the
        plan, or not done and the family told why.
      </p>
      {trouble ? <TroublePanel error={trouble} /> : null}
      {told && amendments.length === 0 ? (
        <p className="quiet">No slip has come back yet. When one does, write each of its lines here, in the family’s own words.</p>
      ) : null}
      {open.length > 0 ? <ul className="slips__list">{open.map(card)}</ul> : null}
      {adding ? (
        <AmendmentForm
          version={version}
          newest={newest}
          owner={owner}
          kept={kept}
          onCancel={finish}
          onRecord={async (asked) => {
            const refused = take(await client('amendments.record', { planId, ...asked }));
            if (!refused) {
              finish();
              setSaid('Recorded.');
            }
            return refused;
          }}
        />
      ) : (
        <Button ref={opener} look="primary" onClick={() => setAdding(true)}>
          Write down a line of a slip
        </Button>
      )}
      {over.length > 0 ? (
        <details>
          <summary>Answered or struck out: {over.length}</summary>
          <ul className="slips__list">{over.map(card)}</ul>
        </details>
      ) : null}
      <LiveRegion text={said} />
    </div>
  );
}
