// Opening a plan, and the save.
import type { OpenPlan } from '../../../shared/api/contract.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PlanId, VersionId } from '../../../shared/base/ids.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import type { Handlers } from '../dispatch.ts';
import type { Ports } from '../ports.ts';
import { readNewestVersion, saveVersion } from '../store/versions.ts';
import type { OpenVault } from '../vault/openVault.ts';

type PlanHandlers = Pick<Handlers, 'plans.open' | 'plans.save'>;

export function openPlan({ database, session }: OpenVault, planId: PlanId): Result<OpenPlan, AppError> {
  const plan = readNewestVersion(database, planId);
  return plan.ok ? ok({ ...plan.value, sample: session.sample }) : plan;
}

export const planService = ({ now }: Ports): PlanHandlers => ({
  // The schema says that it is an id; which kind, the store finds out.
  'plans.open': ({ planId }, vault) => openPlan(vault, planId as PlanId),

  // Nothing in here waits, so no lock, quit or other save can come in between.
  'plans.save': ({ versionId, revision, content }, { database, session }) => {
    const read = decodePlanContent(content);
    if (!read.ok) return err(appError('invalid-input', { issues: read.error.map(({ path, sentence }) => ({ path, sentence })) }));
    const at = now().toISOString();
    const save = { versionId: versionId as VersionId, revision, content: read.value, at, by: session.user.id }; // as above
    const saved = database.write((writing) => saveVersion(writing, save));
    return saved.ok ? ok({ revision: saved.value, savedAt: at }) : saved;
  },
});
