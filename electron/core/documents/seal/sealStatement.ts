// What is signed when a version is agreed: which words, of which version of which plan, on what day, and who agreed to them
// and how. Canonical, so that the same agreement is the same bytes.
import { canonicalJson } from '../../../../shared/base/canonicalJson.ts';
import type { SignatureGiven } from '../../../../shared/plan/signing.ts';
import { isSignedBy, publicKeyOf, signedWith } from '../../keys/keyPair.ts';
import type { Seal } from '../../store/signatures.ts';
import type { CodedVersion } from '../../store/versions.ts';
import { contentCode } from './contentCode.ts';

export interface Agreement extends CodedVersion {
  readonly agreedAt: string;
  readonly signatures: readonly SignatureGiven[];
}

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

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

export function sealStatement({ planNumber, version, contentHash, restsOn, agreedAt, signatures }: Agreement): string {
  return canonicalJson({
    kind: 'accord-agreement/1',
    plan: planNumber,
    version,
    content: hex(contentHash),
    ...(restsOn && { restsOn: { version: restsOn.version, content: hex(restsOn.contentHash) } }),
    code: contentCode({ planNumber, version, contentHash }),
    agreedAt,
    signatures: signatures.map(signatureAsJson),
  });
}

export function makeSeal(agreement: Agreement, signingKey: Uint8Array): Seal {
  const statement = sealStatement(agreement);
  return { statement, signature: signedWith(signingKey, statement), publicKey: publicKeyOf('ed25519', signingKey) };
}

// Whether the seal is its key's own, and of these very words.
export function isSealOf({ statement, signature, publicKey }: Seal, { contentHash }: Pick<CodedVersion, 'contentHash'>): boolean {
  if (!isSignedBy(publicKey, statement, signature)) return false;
  const { content } = JSON.parse(statement) as { readonly content?: unknown }; // signed by a key of ours, and made above
  return content === hex(contentHash);
}
