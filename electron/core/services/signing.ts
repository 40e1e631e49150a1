// From a version that is ready to one that is agreed: signatures recorded as they were given, and the seal. Nothing is taken
// for agreed before the gate was asked once more, the three parts have signed these very words, and whoever seals it has
// given their passphrase again, behind which the key lies that signs; and its paper was made and read back.
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { SignatureLine, SigningState } from '../../../shared/api/signing.ts';
import type { VersionId } from '../../../shared/base/ids.ts';
import { ageOn, dateAt, plainDate, readTypedDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { sameValue } from '../../../shared/base/sameValue.ts';
import { clockSetBack, partsMissing, partsNeeded, signingTroubles } from '../../../shared/plan/signing.ts';
import { isReissue } from '../../../shared/plan/versionNumber.ts';
import { REQUIREMENTS } from '../../../shared/plan/workflow.ts';
import { contentCode } from '../documents/seal/contentCode.ts';
import { makeSeal } from '../documents/seal/sealStatement.ts';
import type { Handlers } from '../dispatch.ts';
import { wipe } from '../keys/encryption.ts';
import { publicKeyOf } from '../keys/keyPair.ts';
import { openWithPassphrase, signingKeyIn } from '../keys/slots.ts';
import type { Ports } from '../ports.ts';
import type { Reading } from '../store/handles.ts';
import { someIssuingKey } from '../store/issuingKey.ts';
import { addSeal, addSignature, signaturesOf, standing, strikeSignature } from '../store/signatures.ts';
import { codedVersion, readVersion, type CodedVersion, type StoredPlan } from '../store/versions.ts';
import { takeStep } from '../store/versionSteps.ts';
import type { OpenVault } from '../vault/openVault.ts';
import type { PaperMaker } from './paperMaker.ts';
import { openPlan } from './plans.ts';
import { blockersBefore } from './readinessGate.ts';
import { provePaper } from './sealing.ts';
import type { VaultRoom } from './vaultRoom.ts';

type SigningHandlers = Pick<Handlers, Extract<keyof Handlers, `signing.${string}`>>;

const notOneOfThem = appError('not-allowed', { happened: 'You are not one of the people of this vault any more.' });
const otherKey = appError('not-allowed', {
  happened: 'Your key is not the one by which this vault knows you any more, so nothing can be sealed with it.',
  safe: 'Nothing was agreed, and what was signed stands.',
  next: 'Ask whoever keeps the vault. Somebody else can agree it meanwhile.',
});
const notHeld = appError('not-editable', {
  happened: 'This version is not waiting to be agreed, so there is nothing to sign.',
  next: 'Open the plan again to see where it stands.',
});
const unsigned = appError('not-editable', { happened: REQUIREMENTS.signed, next: 'Record who signed the sheet, and how.' });

const pageUnsigned = appError('not-editable', {
  happened: 'The clinician who authorises the emergency page, and the second checker where there are doses on it, must be recorded first.',
  next: 'Record who signed the sheet, and how.',
});
const setBack = (happened: string): AppError =>
  appError('not-editable', {
    happened,
    safe: 'Nothing was agreed, and what was signed stands.',
    next: 'Set the date of this computer, then agree it.',
  });

// Nothing is agreed on a day before its words were held still, or before the last of its signatures.
const lastDayOf = ({ savedAt }: StoredPlan, signatures: readonly SignatureLine[]): PlainDate =>
  [dateAt(new Date(savedAt)), ...signatures.flatMap(({ signedOn }) => plainDate(signedOn) ?? [])].reduce((one, other) =>
    other > one ? other : one,
  );

function stateOf(reading: Reading, versionId: VersionId): Result<SigningState, AppError> {
  const plan = readVersion(reading, versionId);
  const coded = codedVersion(reading, versionId);
  if (!plan.ok) return plan;
  if (!coded) return err(appError('not-found'));
  const { status, revision, savedAt } = plan.value;
  const signatures = signaturesOf(reading, versionId);
  return ok({
    status,
    revision,
    code: contentCode(coded),
    ...(status === 'readyToAgree' && { heldSince: dateAt(new Date(savedAt)) }),
    signatures,
    needed: partsNeeded(plan.value),
    missing: partsMissing(partsNeeded(plan.value), standing(signatures)),
  });
}

interface Agreeable {
  readonly plan: StoredPlan;
  readonly coded: CodedVersion;
  readonly signatures: readonly SignatureLine[];
}

// What may be agreed on this day, or what stands in the way.
function agreeableVersion(reading: Reading, versionId: VersionId, revision: number, today: PlainDate): Result<Agreeable, AppError> {
  const plan = readVersion(reading, versionId);
  const coded = codedVersion(reading, versionId);
  if (!plan.ok) return plan;
  if (!coded) return err(appError('not-found'));
  if (plan.value.status !== 'readyToAgree') return err(notHeld);
  if (plan.value.revision !== revision) return err(appError('stale-revision'));
  const signatures = standing(signaturesOf(reading, versionId));
  if (partsMissing(partsNeeded(plan.value), signatures).length > 0) return err(isReissue(plan.value.version) ? pageUnsigned : unsigned);
  const last = lastDayOf(plan.value, signatures);
  if (today < last) return err(setBack(clockSetBack(today, last, 'what was signed here')));
  const issues = blockersBefore(reading, plan.value, today).map(({ path, sentence }) => ({ path, sentence }));
  if (issues.length > 0) return err(appError('invalid-input', { happened: REQUIREMENTS.gateClear, issues }));
  return ok({ plan: plan.value, coded, signatures });
}

export function signingService(
  { now, newId }: Ports,
  room: VaultRoom,
  papers: PaperMaker,
  agreed: (vault: OpenVault) => void,
): SigningHandlers {
  // The private key of whoever has the vault open, for as long as one seal takes.
  async function withSigningKey<Outcome>(
    { session }: OpenVault,
    passphrase: string,
    work: (key: Buffer) => Result<Outcome, AppError>,
  ): Promise<Result<Outcome, AppError>> {
    const header = room.header();
    if (!header.ok) return header;
    const slot = header.value.users.find(({ id }) => id === session.user.id);
    if (!slot) return err(notOneOfThem);
    const privateKeys = await openWithPassphrase(header.value, slot, passphrase);
    if (!privateKeys) return err(appError('wrong-passphrase'));
    const key = signingKeyIn(privateKeys);
    try {
      if (!slot.signingKey.equals(publicKeyOf('ed25519', key))) return err(otherKey);
      return work(key);
    } finally {
      wipe(privateKeys, key);
    }
  }

  return {
    // The schema says that an id is one; of what, the store finds out.
    'signing.read': ({ versionId }, { database }) => stateOf(database, versionId as VersionId),

    'signing.record': ({ versionId, revision, signature }, { database, session }) => {
      const looked = readVersion(database, versionId as VersionId); // as above
      if (!looked.ok) return looked;
      const { status, savedAt, content } = looked.value;
      if (status !== 'readyToAgree') return err(notHeld);
      if (looked.value.revision !== revision) return err(appError('stale-revision'));
      const today = dateAt(now());
      const signedOn = readTypedDate(signature.signedOn) ?? signature.signedOn;
      const given = { ...signature, signedOn };
      const birth = plainDate(content.answers.person.dateOfBirth ?? '');
      const age = birth && ageOn(birth, plainDate(signedOn) ?? today);
      const others = standing(signaturesOf(database, looked.value.versionId));
      const troubles = signingTroubles(given, {
        heldSince: dateAt(new Date(savedAt)),
        today,
        age,
        consent: content.answers.consent,
        others,
      });
      if (troubles.length > 0) return err(appError('invalid-input', { issues: troubles }));
      database.write((writing) =>
        addSignature(writing, { id: newId(), versionId: looked.value.versionId, given, at: now().toISOString(), by: session.user.id }),
      );
      return stateOf(database, looked.value.versionId);
    },

    'signing.strike': ({ signatureId, why }, { database, session }) => {
      const struck = database.attempt((writing) =>
        strikeSignature(writing, { id: signatureId, why, at: now().toISOString(), by: session.user.id }),
      );
      return struck.ok ? stateOf(database, struck.value) : struck;
    },

    'signing.agree': async ({ versionId, revision, passphrase }, vault) => {
      const { database, session } = vault;
      const by = session.user.id;
      const at = now().toISOString();
      const sealed = await withSigningKey(vault, passphrase, (signing) => {
        if (room.opened() !== vault) return err(appError('locked'));
        const agreeable = agreeableVersion(database, versionId as VersionId, revision, dateAt(now())); // as above
        if (!agreeable.ok) return agreeable;
        const { coded, signatures } = agreeable.value;
        const key = database.write(someIssuingKey);
        return ok({ ...agreeable.value, key, seal: makeSeal({ ...coded, agreedAt: at, signatures, issuer: key.publicKey }, signing) });
      });
      if (!sealed.ok) return sealed;
      const { plan, coded, signatures, ...issuing } = sealed.value;
      const { planNumber, version, content } = plan;
      const issued = { planNumber, version, status: 'agreed', changedAt: at, sample: session.sample, content } as const;
      const proven = await provePaper(papers, { ...issued, today: dateAt(now()), code: contentCode(coded) }, issuing);
      if (!proven.ok) return proven;
      if (room.opened() !== vault) return err(appError('locked'));
      const done = database.attempt((writing) => {
        // While the paper was being made somebody may have struck one out, or agreed it in another window.
        const still = agreeableVersion(writing, plan.versionId, revision, dateAt(now()));
        if (!still.ok) return still;
        if (!sameValue(still.value.signatures, signatures)) return err(appError('stale-revision'));
        addSeal(writing, { ...issuing.seal, versionId: plan.versionId, at, by });
        return takeStep(writing, { versionId: plan.versionId, revision, event: 'agree', gateClear: true, at, by });
      });
      if (!done.ok) return done;
      agreed(vault);
      return openPlan(vault, done.value, version);
    },
  };
}
