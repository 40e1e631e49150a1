// What is signed when a version is agreed: which words, of which version of which plan, when, the hash of who agreed and how,
// and the key that its papers will be issued with. Canonical, so that the same agreement is the same bytes. It goes along with
// every paper, whoever reads it, so no name is in it: who agreed is kept beside it, with random bytes before the names, so that
// nobody can find them out by guessing.
import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '../../../../shared/base/canonicalJson.ts';
import type { SignatureGiven } from '../../../../shared/plan/signing.ts';
import { isSignedBy, publicKeyOf, signedWith } from '../../keys/keyPair.ts';
import type { Seal } from '../../store/signatures.ts';
import type { CodedVersion } from '../../store/versions.ts';
import { contentCode } from './contentCode.ts';

export const STATEMENT_KIND = 'accord-agreement/2';

export interface Agreement extends CodedVersion {
  readonly agreedAt: string;
  readonly signatures: readonly SignatureGiven[];
  // The public half of the key that papers are issued with.
  readonly issuer: Uint8Array;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
export const hashInHex = (what: string | Uint8Array): string => createHash('sha256').update(what).digest('hex');

const signatureAsJson = ({ part, way, name, relationship = '', basis, signedOn, witness = '', reason = '' }: SignatureGiven) => ({
  part,
  way,
  name,
  relationship,
  basis: basis ?? '',
  signedOn,
  witness,
  reason,
});

export function makeSeal(
  { planNumber, version, contentHash, restsOn, agreedAt, signatures, issuer }: Agreement,
  signingKey: Uint8Array,
): Seal {
  const signers = canonicalJson({ salt: hex(randomBytes(32)), signatures: signatures.map(signatureAsJson) });
  const statement = canonicalJson({
    kind: STATEMENT_KIND,
    plan: planNumber,
    version,
    content: hex(contentHash),
    ...(restsOn && { restsOn: { version: restsOn.version, content: hex(restsOn.contentHash) } }),
    code: contentCode({ planNumber, version, contentHash }),
    agreedAt,
    signers: hashInHex(signers),
    issuer: hex(issuer),
  });
  return { statement, signature: signedWith(signingKey, statement), publicKey: publicKeyOf('ed25519', signingKey), signers };
}

// Whether the seal is its key's own, of these very words, and of those who signed.
export function isSealOf({ statement, signature, publicKey, signers }: Seal, { contentHash }: Pick<CodedVersion, 'contentHash'>): boolean {
  if (!isSignedBy(publicKey, statement, signature)) return false;
  const said = JSON.parse(statement) as { readonly content?: unknown; readonly signers?: unknown }; // signed by a key of ours, and made above
  return said.content === hex(contentHash) && (signers === undefined || said.signers === hashInHex(signers));
}
