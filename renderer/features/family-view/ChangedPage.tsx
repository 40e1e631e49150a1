// What has changed since the version they agreed, fetched once and held against what is written now.
import { useEffect, useMemo, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { plainChanges, type PlainChange } from '../../../shared/documents/plainChanges.ts';
import type { PrintScope } from '../../../shared/documents/printScope.ts';
import type { PlanContent } from '../../../shared/plan/planContent.ts';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { useLate } from '../../ui/useLate.ts';
import { Lines } from './PlainBlocks.tsx';

interface Props {
  readonly client: Client;
  readonly plan: OpenPlan;
  readonly agreed: number;
  readonly scope: PrintScope;
}

export function ChangedPage({ client, plan, agreed, scope }: Props) {
  const [before, setBefore] = useState<PlanContent>();
  const [trouble, setTrouble] = useState<AppError>();
  const slow = useLate(!before && !trouble);
  const { planId } = plan;
  useEffect(() => {
    let here = true;
    void client('plans.open', { planId, version: agreed }).then((opened) => {
      if (!here) return;
      if (opened.ok) setBefore(opened.value.content);
      else setTrouble(opened.error);
    });
    return () => {
      here = false;
    };
  }, [client, planId, agreed]);
  const changes = useMemo(
    () => before && plainChanges(before, { ...plan.content, answers: scope.answers }, scope),
    [before, plan.content, scope],
  );

  if (trouble) return <TroublePanel error={trouble} />;
  if (!changes) return <p role="status">{slow ? 'Looking at the plan you agreed…' : ''}</p>;
  if (changes.length === 0) return <p>Nothing you can read here has changed since version {agreed}.</p>;
  return (
    <>
      {(['new', 'changed', 'gone'] as const).map((is) => (
        <ChangesOf key={is} is={is} changes={changes.filter((change) => change.is === is)} />
      ))}
    </>
  );
}

const TITLES = { new: 'New', changed: 'Not the same as before', gone: 'Taken out' } as const;

function ChangesOf({ is, changes }: { readonly is: PlainChange['is']; readonly changes: readonly PlainChange[] }) {
  if (changes.length === 0) return null;
  return (
    <section className="plain">
      <h2>{TITLES[is]}</h2>
      <ul className="plain__rows">
        {changes.map(({ id, section, title, words }) => (
          <li key={id}>
            <p>
              <span className="plain__name">{section}</span> <strong>{title}</strong>
            </p>
            {words.map((changed) => (
              <div className="was-now" key={changed.label}>
                {changed.label === title ? null : <p className="plain__name">{changed.label}</p>}
                {changed.before.length === 0 ? null : (
                  <div>
                    <p className="plain__name">{changed.now.length === 0 ? 'It said' : 'Before'}</p>
                    <Lines lines={changed.before} />
                  </div>
                )}
                {changed.now.length === 0 ? null : (
                  <div>
                    <p className="plain__name">Now</p>
                    <Lines lines={changed.now} />
                  </div>
                )}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
