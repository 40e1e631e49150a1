// Opening a plan, the save, and what may become of a version.
import type { OpenPlan } from '../../../shared/api/contract.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PlanId, VersionId } from '../../../shared/base/ids.ts';
import { dateAt } from '../../../shared/base/plainDate.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import { clockSetBack } from '../../../shared/plan/signing.ts';
import { statementAges } from '../../../shared/plan/statementAges.ts';
import type { PlanContent } from '../../../shared/plan/planContent.ts';
import { REQUIREMENTS } from '../../../shared/plan/workflow.ts';
import type { Handlers } from '../dispatch.ts';
import type { Ports } from '../ports.ts';
import { readFieldHistory } from '../store/earlierWords.ts';
import type { Writing } from '../store/handles.ts';
import { takeStep } from '../store/versionSteps.ts';
import { begunWith, startReissue, startVersion, type Start } from '../store/versionStart.ts';
import { agreedBefore, readPlan, readVersion, saveVersion, versionBeside } from '../store/versions.ts';
import type { OpenVault } from '../vault/openVault.ts';
import { blockersBefore, findingsOf } from './readinessGate.ts';

type PlanHandlers = Pick<
  Handlers,
  | 'plans.open'
  | 'plans.check'
  | 'plans.fieldHistory'
  | 'plans.statementAges'
  | 'plans.save'
  | 'plans.transition'
  | 'plans.startVersion'
  | 'plans.reissueEmergencyPage'
>;

export function openPlan({ database, session }: OpenVault, planId: PlanId, version?: number): Result<OpenPlan, AppError> {
  const plan = readPlan(database, planId, version);
  if (!plan.ok) return plan;
  const beside = versionBeside(database, plan.value);
  return ok({ ...plan.value, sample: session.sample, ...(beside && { beside }) });
}

const setBack = { safe: 'The plan is as it was.', next: 'Set the date of this computer, then mark the plan as ready.' };

interface LastSaved {
  readonly versionId: string;
  readonly revision: number;
  readonly content: PlanContent;
}

// Nothing in these waits, so no lock, quit or other save can come in between. The schema says that an id is one; of what,
// the store finds out.
export const planService = ({ now, newId }: Ports): PlanHandlers => {
  // What the newest save in each open vault stored, so that the next one need not read it again to see what it changes.
  const lastSaved = new WeakMap<OpenVault, LastSaved>();
  const knownBefore = (vault: OpenVault, versionId: string, revision: number): PlanContent | undefined => {
    const last = lastSaved.get(vault);
    return last?.versionId === versionId && last.revision === revision ? last.content : undefined;
  };

  function begun(
    vault: OpenVault,
    from: string,
    begin: (writing: Writing, start: Start) => Result<PlanId, AppError>,
  ): Result<OpenPlan, AppError> {
    // A new id belongs to whatever it is given to.
    const start = { from: from as VersionId, versionId: newId() as VersionId, at: now().toISOString(), by: vault.session.user.id };
    const started = vault.database.attempt((writing) => begin(writing, start));
    return started.ok ? openPlan(vault, started.value) : started;
  }

  return {
    'plans.open': ({ planId, version }, vault) => openPlan(vault, planId as PlanId, version),

    'plans.check': ({ planId, version }, { database }) => {
      const plan = readPlan(database, planId as PlanId, version); // as above
      return plan.ok ? ok(findingsOf(database, plan.value, dateAt(now()))) : plan;
    },

    'plans.statementAges': ({ planId, version }, { database }) => {
      const plan = readPlan(database, planId as PlanId, version); // as above
      if (!plan.ok) return plan;
      const agreed = agreedBefore(database, plan.value.planId, plan.value.version);
      if (!agreed.ok) return agreed;
      const words = begunWith(database, plan.value.versionId);
      return words.ok ? ok(statementAges(agreed.value, words.value)) : words;
    },

    'plans.save': ({ versionId, revision, content }, vault) => {
      const { database, session } = vault;
      const read = decodePlanContent(content);
      if (!read.ok) return err(appError('invalid-input', { issues: read.error.map(({ path, sentence }) => ({ path, sentence })) }));
      const at = now().toISOString();
      const before = knownBefore(vault, versionId, revision);
      const save = { versionId: versionId as VersionId, revision, content: read.value, before, at, by: session.user.id }; // as above
      const saved = database.attempt((writing) => saveVersion(writing, save));
      if (!saved.ok) return saved;
      lastSaved.set(vault, { versionId, revision: saved.value, content: read.value });
      return ok({ revision: saved.value, savedAt: at });
    },

    'plans.fieldHistory': ({ versionId, path }, { database, session }) =>
      readFieldHistory(database, versionId as VersionId, path, session.user.id), // as above

    'plans.transition': ({ versionId, revision, event, reason }, vault) => {
      const { database, session } = vault;
      const at = now();
      const looked = readVersion(database, versionId as VersionId); // as above
      if (!looked.ok) return looked;
      const [today, last] = [dateAt(at), dateAt(new Date(looked.value.savedAt))];
      if (event === 'markReady' && today < last)
        return err(appError('not-editable', { ...setBack, happened: clockSetBack(today, last, 'it was last written in') }));
      const blockers = event === 'markReady' ? blockersBefore(database, looked.value, today) : [];
      const step = {
        versionId: looked.value.versionId,
        revision,
        event,
        gateClear: event === 'markReady' && blockers.length === 0,
        at: at.toISOString(),
        by: session.user.id,
      };
      const taken = database.attempt((writing) => takeStep(writing, { ...step, ...(reason !== undefined && { reason }) }));
      if (taken.ok) return openPlan(vault, taken.value, looked.value.version);
      if (taken.error.happened !== REQUIREMENTS.gateClear) return taken;
      return err({ ...taken.error, issues: blockers.map(({ path, sentence }) => ({ path, sentence })) });
    },

    'plans.startVersion': ({ versionId }, vault) => begun(vault, versionId, startVersion),
    'plans.reissueEmergencyPage': ({ versionId }, vault) => begun(vault, versionId, startReissue),
  };
};
