// The story of a plan, version by version, and the trail of each.
import type { VersionStory } from '../../../shared/api/history.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PlanId, VersionId } from '../../../shared/base/ids.ts';
import { err, ok } from '../../../shared/base/result.ts';
import { isEditable } from '../../../shared/plan/workflow.ts';
import type { Handlers } from '../dispatch.ts';
import { contentCode } from '../documents/seal/contentCode.ts';
import { isSealOf } from '../documents/seal/sealStatement.ts';
import type { Reading } from '../store/handles.ts';
import { sealOf, signaturesOf } from '../store/signatures.ts';
import { livesOf, personOfPlan, type VersionLife } from '../store/versionLife.ts';
import { trailOf } from '../store/versionTrail.ts';
import { codedVersion } from '../store/versions.ts';

const COPY = 'Do not delete the folder of this vault. Copy it somewhere safe, and restore it from a backup.';
const COMPARE = 'Before anybody relies on it, compare it with a signed paper and the code on it. Tell whoever looks after Accord.';

type Unfit = NonNullable<VersionLife['unfit']> | 'seal';
const troubles: { readonly [What in Unfit]: (version: number) => AppError } = {
  words: (version) =>
    appError('vault-damaged', {
      happened: `What is stored of version ${version} is not what was written there: its fingerprint does not fit.`,
      safe: 'It is not shown, and nothing was changed. Each other version stands for itself and can be opened.',
      next: COPY,
    }),
  later: (version) =>
    appError('vault-newer', {
      happened: `Version ${version} was written by a later version of Accord.`,
      next: 'Update Accord on this computer to read it. The other versions can be opened.',
    }),
  trail: (version) =>
    appError('vault-damaged', {
      happened: `The trail of version ${version} does not fit: somebody or something changed what is stored, past Accord.`,
      safe: 'Its words can be opened as they are stored, and nothing was changed. Each other version stands for itself.',
      next: COMPARE,
    }),
  seal: (version) =>
    appError('vault-damaged', {
      happened: `The seal of version ${version} is not of the words that are stored.`,
      safe: 'Its words can be opened as they are stored, and nothing was changed. Each other version stands for itself.',
      next: COMPARE,
    }),
};

function inForceOf({ steps }: VersionLife): VersionStory['inForce'] {
  const from = steps.find(({ event }) => event === 'agree');
  if (!from) return undefined;
  const until = steps.slice(steps.indexOf(from) + 1)[0];
  return { from: from.at, ...(until && { until: until.at }) };
}

function storyOf(reading: Reading, { unfit, ...life }: VersionLife): VersionStory {
  const { versionId, version, status } = life;
  const coded = codedVersion(reading, versionId);
  const seal = sealOf(reading, versionId);
  const wrong: Unfit | undefined = unfit ?? (seal && coded && !isSealOf(seal, coded) ? 'seal' : undefined);
  const inForce = inForceOf(life);
  const readable = unfit !== 'words' && unfit !== 'later';
  return {
    ...life,
    ...(inForce && { inForce }),
    signatures: signaturesOf(reading, versionId),
    readable,
    ...(coded && !isEditable(status) && readable && { code: contentCode(coded) }),
    ...(wrong && { trouble: troubles[wrong](version) }),
  };
}

export const historyService = (): Pick<Handlers, 'history.read' | 'history.trail'> => ({
  'history.read': ({ planId }, { database }) => {
    const personId = personOfPlan(database, planId as PlanId); // the store finds out whether it is a plan's
    if (!personId) return err(appError('not-found'));
    return ok({ personId, versions: livesOf(database, planId as PlanId).map((life) => storyOf(database, life)) }); // as above
  },

  'history.trail': ({ versionId }, { database, session }) =>
    codedVersion(database, versionId as VersionId) // as above
      ? ok(trailOf(database, versionId as VersionId, session.user.id)) // as above
      : err(appError('not-found')),
});
