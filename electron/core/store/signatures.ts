// Who signed a version and how, each signature to the very words it was given to; and the seal of what was agreed.
import type { SignatureLine } from '../../../shared/api/signing.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { UserId, VersionId } from '../../../shared/base/ids.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import {
  partsMissing,
  partsNeeded,
  type DecisionBasis,
  type SignatureGiven,
  type SigningPart,
  type SigningWay,
} from '../../../shared/plan/signing.ts';
import { addToAudit } from './audit.ts';
import type { Reading, Writing } from './handles.ts';
import { readVersion } from './versions.ts';

interface SignatureRow {
  readonly id: string;
  readonly part: SigningPart;
  readonly way: SigningWay;
  readonly name: string;
  readonly relationship: string;
  readonly basis: DecisionBasis | '';
  readonly signed_on: string;
  readonly witness: string;
  readonly reason: string;
  readonly drawing: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly struck_why: string | null;
  readonly same_words: number;
}

const lineOf = (row: SignatureRow): SignatureLine => ({
  id: row.id,
  part: row.part,
  way: row.way,
  name: row.name,
  ...(row.relationship && { relationship: row.relationship }),
  ...(row.basis && { basis: row.basis }),
  signedOn: row.signed_on,
  ...(row.witness && { witness: row.witness }),
  ...(row.reason && { reason: row.reason }),
  ...(row.drawing && { drawing: row.drawing }),
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
  ...(row.struck_why !== null && { struckWhy: row.struck_why }),
  standing: row.struck_why !== null ? 'struck' : row.same_words === 1 ? 'stands' : 'void',
});

// In the order in which they were recorded.
export const signaturesOf = (reading: Reading, versionId: VersionId): readonly SignatureLine[] =>
  reading
    .all<SignatureRow>(
      `SELECT s.id, s.part, s.way, s.name, s.relationship, s.basis, s.signed_on, s.witness, s.reason, s.drawing, s.recorded_at,
              u.name AS recorded_by, s.struck_why, s.content_hash = v.content_hash AS same_words
       FROM signatures s JOIN versions v ON v.id = s.version_id JOIN users u ON u.id = s.recorded_by
       WHERE s.version_id = @versionId ORDER BY s.recorded_at, s.id`,
      { versionId },
    )
    .map(lineOf);

export const standing = (signatures: readonly SignatureLine[]): readonly SignatureLine[] =>
  signatures.filter((line) => line.standing === 'stands');

// A version that does not read back is signed by nobody.
export function isSigned(reading: Reading, versionId: VersionId): boolean {
  const plan = readVersion(reading, versionId);
  return plan.ok && partsMissing(partsNeeded(plan.value), standing(signaturesOf(reading, versionId))).length === 0;
}

export interface NewSignature {
  readonly id: string;
  readonly versionId: VersionId;
  readonly given: SignatureGiven;
  readonly at: string;
  readonly by: UserId;
}

// To the words that the version holds now. The caller has asked the rules of signing; that it is ready, the store sees.
export function addSignature(writing: Writing, { id, versionId, given, at, by }: NewSignature): void {
  writing.change(
    `INSERT INTO signatures
     SELECT @id, id, content_hash, @part, @way, @name, @relationship, @basis, @signedOn, @witness, @reason, @drawing, @at, @by, NULL, NULL, NULL
     FROM versions WHERE id = @versionId`,
    {
      id,
      versionId,
      part: given.part,
      way: given.way,
      name: given.name.trim(),
      relationship: given.relationship?.trim() ?? '',
      basis: given.basis ?? '',
      signedOn: given.signedOn,
      witness: given.witness?.trim() ?? '',
      reason: given.reason?.trim() ?? '',
      drawing: given.drawing ?? '',
      at,
      by,
    },
  );
  addToAudit(writing, { at, actor: by, action: 'signature.recorded', subject: versionId });
}

export interface Striking {
  readonly id: string;
  readonly why: string;
  readonly at: string;
  readonly by: UserId;
}

// One that was written down wrongly. It stays to be seen, with the reason.
export function strikeSignature(writing: Writing, { id, why, at, by }: Striking): Result<VersionId, AppError> {
  const row = writing.first<{ readonly version_id: VersionId; readonly status: string; readonly struck_at: string | null }>(
    'SELECT s.version_id, v.status, s.struck_at FROM signatures s JOIN versions v ON v.id = s.version_id WHERE s.id = @id',
    { id },
  );
  if (!row) return err(appError('not-found'));
  if (row.status !== 'readyToAgree' || row.struck_at !== null)
    return err(
      appError('not-editable', {
        happened:
          row.struck_at === null
            ? 'This signature can no longer be struck out: the version is not waiting to be agreed any more.'
            : 'This signature was struck out already.',
        next: 'Open the plan again to see where it stands.',
      }),
    );
  writing.change('UPDATE signatures SET struck_at = @at, struck_by = @by, struck_why = @why WHERE id = @id', { id, at, by, why });
  addToAudit(writing, { at, actor: by, action: 'signature.struck', subject: row.version_id });
  return ok(row.version_id);
}

export interface Seal {
  // What was signed, word for word.
  readonly statement: string;
  readonly signature: Uint8Array;
  readonly publicKey: Uint8Array;
  // Who agreed and how, of which the statement has the hash only. It is on no paper. Left out of seals that an earlier Accord
  // made, whose statement says it itself and names no key that papers could be issued with.
  readonly signers?: string;
}

export interface NewSeal extends Seal {
  readonly versionId: VersionId;
  readonly at: string;
  readonly by: UserId;
}

export function addSeal(writing: Writing, { versionId, statement, signature, publicKey, signers, at, by }: NewSeal): void {
  writing.change(
    `INSERT INTO seals (version_id, content_hash, statement, signature, public_key, sealed_at, sealed_by, signers)
     SELECT id, content_hash, @statement, @signature, @publicKey, @at, @by, @signers FROM versions WHERE id = @versionId`,
    {
      versionId,
      statement,
      signature: Buffer.from(signature),
      publicKey: Buffer.from(publicKey),
      at,
      by,
      signers: signers ?? null,
    },
  );
}

interface SealRow {
  readonly statement: string;
  readonly signature: Buffer;
  readonly public_key: Buffer;
  readonly signers: string | null;
}

export function sealOf(reading: Reading, versionId: VersionId): Seal | undefined {
  const row = reading.first<SealRow>('SELECT statement, signature, public_key, signers FROM seals WHERE version_id = @versionId', {
    versionId,
  });
  return (
    row && {
      statement: row.statement,
      signature: row.signature,
      publicKey: row.public_key,
      ...(row.signers !== null && { signers: row.signers }),
    }
  );
}
