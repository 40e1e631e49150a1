// The proof that goes along with a paper, as the text of a file inside the file: what was agreed and by which key, what this
// paper is, and two signatures of the key that issued it. One is of what the proof says, and holds wherever the proof is
// carried. The other is of every byte of the file, with nothing but its own place blank. All of it has a length that is known
// before the file is made: it is laid in blank and filled in afterwards.
import { canonicalJson } from '../../../../shared/base/canonicalJson.ts';

export const PROOF_NAME = 'accord-proof.json';
export const DATA_NAME = 'plan.json';
export const PAPER_KIND = 'accord-paper/1';

export const PAGE_DIGITS = 5;
export const BYTE_DIGITS = 10;
export const BLANK_SIGNATURE = '0'.repeat(128);

// Text, all of it, so that a proof is read without guessing.
export interface PaperClaims {
  readonly kind: string;
  readonly document: string;
  readonly reader: string;
  readonly layout: string;
  // What had become of the version when this was issued.
  readonly status: string;
  // Until when what it says of an emergency may be relied on; empty where it says nothing of one.
  readonly until: string;
  readonly pages: string;
  readonly bytes: string;
  // The hash of the plan's data that lies in the file; empty where none does.
  readonly data: string;
  // The hash of the statement that it belongs to.
  readonly statement: string;
}

export interface Proof {
  readonly statement: string;
  readonly statementSignature: string;
  readonly signingKey: string;
  // The claims, word for word as they were signed.
  readonly paper: string;
  readonly paperSignature: string;
  readonly fileSignature: string;
}

export const claimsText = (claims: PaperClaims): string => canonicalJson({ ...claims });
export const proofText = (proof: Proof): string => canonicalJson({ ...proof });

const MOST_PROOF = 16_384;

// Exactly these members, each of them text.
function textsIn<Name extends string>(text: string, names: readonly Name[]): Readonly<Record<Name, string>> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const members = Object.entries(value);
  const isWhole = members.length === names.length && names.every((name) => typeof Reflect.get(Object(value), name) === 'string');
  return isWhole ? (value as Readonly<Record<Name, string>>) : undefined; // looked at, member by member
}

const HEX = /^[0-9a-f]+$/;
const isHex = (text: string, digits: number): boolean => text.length === digits && HEX.test(text);

export function readProof(bytes: Uint8Array): Proof | undefined {
  if (bytes.length > MOST_PROOF) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  const proof = textsIn(text, ['statement', 'statementSignature', 'signingKey', 'paper', 'paperSignature', 'fileSignature']);
  if (!proof || proofText(proof) !== text) return undefined;
  const { statementSignature, signingKey, paperSignature, fileSignature } = proof;
  const isSigned = [statementSignature, paperSignature, fileSignature].every((signature) => isHex(signature, BLANK_SIGNATURE.length));
  return isSigned && isHex(signingKey, 64) ? proof : undefined;
}

export function readClaims(paper: string): PaperClaims | undefined {
  const claims = textsIn(paper, ['kind', 'document', 'reader', 'layout', 'status', 'until', 'pages', 'bytes', 'data', 'statement']);
  return claims?.kind === PAPER_KIND ? claims : undefined;
}

const SIGNATURE_PLACE = Buffer.from('"fileSignature":"', 'latin1');

// Where the signature of the file stands in it. Undefined where it stands nowhere, or where there are two places: then it
// would not be known which of them is blank.
export function signaturePlace(file: Uint8Array): number | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const first = bytes.indexOf(SIGNATURE_PLACE);
  const place = first + SIGNATURE_PLACE.length;
  const isOnlyOne = first >= 0 && bytes.indexOf(SIGNATURE_PLACE, place) < 0;
  return isOnlyOne && place + BLANK_SIGNATURE.length <= bytes.length ? place : undefined;
}

export function withSignature(file: Uint8Array, place: number, signature: string): Buffer {
  const copy = Buffer.from(file);
  copy.write(signature, place, 'latin1');
  return copy;
}
