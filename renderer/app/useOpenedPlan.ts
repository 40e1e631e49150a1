// Opens one version of a plan and starts what stands around its form; when the screen goes, all of it ends and what is not
// saved is kept.
import { useEffect, useState } from 'react';
import type { Client } from '../../shared/api/client.ts';
import type { OpenPlan, PersonStory } from '../../shared/api/contract.ts';
import type { AppError } from '../../shared/api/errors.ts';
import type { Platform } from '../../shared/api/platform.ts';
import type { PlanId } from '../../shared/base/ids.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import { isEditable } from '../../shared/plan/workflow.ts';
import { startEditing, type Editing } from '../features/editor/editing.ts';
import { createFileKeeper } from '../features/editor/fileKeeper.ts';
import type { Measure } from '../features/emergency/useMeasured.ts';
import { createFieldHistories, type FieldHistories } from '../features/history/fieldHistories.ts';
import type { KeptDraft } from '../features/signing/signatureDraft.ts';
import type { FileKeeper } from '../form/files/fileKeeper.ts';
import type { FindingsKeeper } from '../form/findings.ts';
import { measurePage } from './measurePage.ts';
import { findingsOf } from './planFindings.ts';
import type { AppSession } from './session.ts';

// What stands around the form of one opened version.
interface Opened {
  readonly editing: Editing;
  readonly findings: FindingsKeeper;
  readonly measure: Measure;
  readonly histories: FieldHistories;
  readonly story: PersonStory;
  readonly files: FileKeeper;
  readonly signature: KeptDraft;
}

const windowClock = {
  now: () => performance.now(),
  after: (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

interface Wanted {
  readonly app: AppSession;
  readonly client: Client;
  readonly platform: Platform;
  readonly planId: PlanId;
  readonly version: number | undefined;
}

interface OpenedPlan {
  readonly opened: Opened | undefined;
  readonly trouble: AppError | undefined;
  readonly setTrouble: (trouble: AppError) => void;
}

export function useOpenedPlan({ app, client, platform, planId, version }: Wanted): OpenedPlan {
  const [opened, setOpened] = useState<Opened>();
  const [trouble, setTrouble] = useState<AppError>();

  useEffect(() => {
    let here = true;
    let started: Editing | undefined;
    let keeper: FindingsKeeper | undefined;
    const ends: (() => void)[] = [];
    void openWithPerson(client, planId, version).then((both) => {
      if (!here) return;
      if (!both.ok) return setTrouble(both.error);
      const { plan, story } = both.value;
      started = startEditing({
        plan,
        client,
        now: () => new Date(),
        clock: windowClock,
        left: isEditable(plan.status) ? app.takeKept(planId) : undefined,
      });
      const signature = app.signature(plan.versionId);
      ends.push(
        started.save.state.subscribe((state) => {
          platform.holdOpen(app.isUnsaved());
          if (state.at === 'trouble' && state.error.code === 'locked') void app.lock();
        }),
      );
      app.hold(started);
      platform.holdOpen(app.isUnsaved());
      keeper = findingsOf(started, client);
      setOpened({
        editing: started,
        findings: keeper,
        measure: measurePage(client, plan),
        histories: createFieldHistories(client, plan.versionId),
        story,
        signature,
        files: createFileKeeper({ client, plan, saveFile: platform.saveFile, during: started.during }),
      });
    });
    return () => {
      here = false;
      for (const end of ends) end();
      app.hold(undefined);
      keeper?.stop();
      started?.close();
      platform.holdOpen(app.isUnsaved());
    };
  }, [app, client, platform, planId, version]);

  return { opened, trouble, setTrouble };
}

// Who it is about is known before anything of the plan is shown, so that no warning comes late.
async function openWithPerson(
  client: Client,
  planId: PlanId,
  version: number | undefined,
): Promise<Result<{ readonly plan: OpenPlan; readonly story: PersonStory }, AppError>> {
  const plan = await client('plans.open', { planId, ...(version !== undefined && { version }) });
  if (!plan.ok) return plan;
  const story = await client('people.read', { personId: plan.value.personId });
  return story.ok ? ok({ plan: plan.value, story: story.value }) : story;
}
