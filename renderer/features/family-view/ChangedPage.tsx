// What has changed since the version they agreed, fetched once and held against what is written now.
import { useEffect, useMemo, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import { plainChanges } from '../../../shared/documents/plainChanges.ts';
import type { PrintScope } from '../../../shared/documents/printScope.ts';
import type { PlanContent } from '../../../shared/plan/planContent.ts';
import { PlainChanges } from '../../ui/PlainChanges.tsx';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { useLate } from '../../ui/useLate.ts';

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
  return <PlainChanges changes={changes} />;
}
