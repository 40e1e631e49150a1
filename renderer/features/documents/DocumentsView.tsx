// The shelf: every paper that this plan can be printed as. One is opened at a time.
import { useEffect, useState } from 'react';
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { Platform } from '../../../shared/api/platform.ts';
import { nothingToSay } from '../../../shared/documents/nothingToSay.ts';
import { documentNames, type DocumentName } from '../../../shared/plan/documents.ts';
import { informationNeed } from '../../../shared/plan/informationNeed.ts';
import { useForm } from '../../form/form.ts';
import { CopiesMade, useCopies } from './CopiesMade.tsx';
import './documents.scss';
import type { Issuing } from './issue.ts';
import { PaperCard } from './PaperCard.tsx';
import { paperState } from './paperState.ts';

interface Props {
  readonly client: Client;
  readonly plan: OpenPlan;
  readonly platform: Platform;
  readonly flush: Issuing['flush'];
  // The one that somebody comes for.
  readonly startAt: DocumentName | undefined;
}

export function DocumentsView({ client, plan, platform: { saveFile, printFile, forgetPrinted }, flush, startAt }: Props) {
  const { store, today } = useForm();
  // Nothing is typed while this view stands.
  const [{ answers }] = useState(() => store.getState());
  const [open, setOpen] = useState(startAt);
  const [copies, lookForCopies] = useCopies(client, plan.planId);
  const issuing: Issuing = { client, plan, saveFile, printFile, flush };
  useEffect(() => forgetPrinted, [forgetPrinted]);
  const need = informationNeed(answers);
  return (
    <>
      <h1 tabIndex={-1}>Documents</h1>
      <p className="lead">The papers of this plan. Open one to choose whose copy it is and how it is set, and to see what it leaves out.</p>
      <ul className="shelf">
        {documentNames.map((document) => (
          <PaperCard
            key={document}
            document={document}
            issuing={issuing}
            need={need}
            state={paperState(document, plan, answers, today())}
            nothing={nothingToSay(document, plan.version, answers)}
            open={open === document}
            arrive={startAt === document}
            onToggle={() => setOpen(open === document ? undefined : document)}
            onMade={lookForCopies}
          />
        ))}
      </ul>
      <CopiesMade copies={copies} />
    </>
  );
}
