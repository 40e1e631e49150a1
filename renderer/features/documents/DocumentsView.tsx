// The shelf: every paper that this plan can be printed as. One is opened at a time.
import { useEffect, useRef, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { GivenCopy } from '../../../shared/api/paperwork.ts';
import type { Platform } from '../../../shared/api/platform.ts';
import { documentNames, type DocumentName } from '../../../shared/plan/documents.ts';
import { informationNeed } from '../../../shared/plan/informationNeed.ts';
import { suggestedHolders } from '../../../shared/plan/suggestedHolders.ts';
import { useForm } from '../../form/form.ts';
import { TroublePanel } from '../../ui/TroublePanel.tsx';
import { useTold } from '../../ui/useTold.ts';
import { CallBack } from './CallBack.tsx';
import { CopiesGiven, type CopyActs } from './CopiesGiven.tsx';
import { CopiesMade, useCopies } from './CopiesMade.tsx';
import './documents.scss';
import { handOver, type Issuing, type Outcome, type Way } from './issue.ts';
import { PaperCard } from './PaperCard.tsx';
import { paperState } from './paperState.ts';

interface Props {
  readonly client: Client;
  readonly plan: OpenPlan;
  readonly platform: Platform;
  readonly flush: Issuing['flush'];
}

const NONE: readonly GivenCopy[] = [];

// One that was struck out was not given.
function holdersByPaper(given: readonly GivenCopy[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (const { made, holder, standing } of given)
    if (made !== undefined && standing !== 'struck') found.set(made, [...(found.get(made) ?? []), holder]);
  return found;
}

export function DocumentsView({ client, plan, platform: { saveFile, printFile, forgetPrinted }, flush }: Props) {
  const { store, today } = useForm();
  // Nothing is typed while this view stands.
  const [{ answers }] = useState(() => store.getState());
  const title = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState<DocumentName>();
  const [copies, lookForCopies] = useCopies(client, plan.planId);
  const issuing: Issuing = { client, plan, saveFile, printFile, flush };
  useEffect(() => forgetPrinted, [forgetPrinted]);
  const need = informationNeed(answers);
  const { planId } = plan;
  const { told, trouble, take } = useTold(planId, (of) => client('paperwork.read', { planId: of }));
  const given = told?.copies ?? NONE;
  const holders = [...new Set([...suggestedHolders(answers), ...given.map(({ holder }) => holder)])];
  const acts: CopyActs = {
    onGive: async (paper, to) => take(await client('copies.give', { planId, ...paper, ...to })),
    onSettle: async (theirs, what, why) =>
      take(await client('copies.settle', { planId, copies: theirs.map(({ copy }) => copy), what, ...(why !== '' && { why }) })),
    onStrike: async ({ copy }, why) => take(await client('copies.strike', { planId, copy, why })),
  };
  // What was called back leaves the list that it stood in.
  const settleAll: CopyActs['onSettle'] = async (...settled) => {
    const refused = await acts.onSettle(...settled);
    if (!refused) title.current?.focus();
    return refused;
  };
  async function letter(asked: readonly GivenCopy[], way: Way): Promise<Outcome> {
    const made = await client('copies.letter', { planId, copies: asked.map(({ copy }) => copy) });
    if (!made.ok) return { is: 'trouble', error: made.error };
    const outcome = await handOver({ saveFile, printFile }, made.value, way);
    take(await client('paperwork.read', { planId }));
    return outcome;
  }
  return (
    <>
      <h1 tabIndex={-1} ref={title}>
        Documents
      </h1>
      <p className="lead">The papers of this plan. Open one to choose whose copy it is and how it is set, and to see what it leaves out.</p>
      {trouble ? <TroublePanel error={trouble} /> : null}
      <CallBack copies={given.filter(({ standing }) => standing === 'toCallBack')} onLetter={letter} onSettle={settleAll} />
      <ul className="shelf">
        {documentNames.map((document) => (
          <PaperCard
            key={document}
            document={document}
            issuing={issuing}
            need={need}
            state={paperState(document, plan, answers, today())}
            open={open === document}
            onToggle={() => setOpen(open === document ? undefined : document)}
            holders={holders}
            onMade={lookForCopies}
            onGive={acts.onGive}
          />
        ))}
      </ul>
      {told ? (
        <CopiesGiven
          copies={given}
          holders={holders}
          version={plan.version}
          newest={Math.max(plan.version, plan.beside?.version ?? 0)}
          {...acts}
        />
      ) : null}
      <CopiesMade copies={copies} given={holdersByPaper(given)} holders={holders} onGive={acts.onGive} />
    </>
  );
}
