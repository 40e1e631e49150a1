// What a file proves by itself, before anybody asks a vault. Whether the key that it is proved by is to be trusted is not
// known here.
import { isVersionNumber } from '../../../../shared/plan/versionNumber.ts';
import { isSignedBy } from '../../keys/keyPair.ts';
import type { ReadPdf } from '../messages.ts';
import { contentCode } from './contentCode.ts';
import {
  BLANK_SIGNATURE,
  BYTE_DIGITS,
  DATA_NAME,
  PROOF_NAME,
  readClaims,
  readProof,
  signaturePlace,
  withSignature,
  type PaperClaims,
  type Proof,
} from './proof.ts';
import { hashInHex, STATEMENT_KIND } from './sealStatement.ts';

// What the statement says, with the statement itself as it was signed.
export interface ProvenStatement {
  readonly text: string;
  readonly planNumber: string;
  readonly version: number;
  readonly code: string;
  readonly agreedAt: string;
  readonly signingKey: Uint8Array;
}

export interface Proven {
  readonly statement: ProvenStatement;
  readonly claims: PaperClaims;
}

// 'proof': the proof itself does not hold together. 'data': what lies in the file is not what was issued. 'resaved': written
// anew by another program. 'bytes': as long as it was issued, and not the same.
export type WhyAltered = 'proof' | 'data' | 'resaved' | 'bytes';

export type Judgement =
  | { readonly kind: 'whole'; readonly proven: Proven }
  | { readonly kind: 'altered'; readonly why: WhyAltered; readonly proven?: Proven }
  // Nothing proves anything; what it says of itself is all there is.
  | { readonly kind: 'unproven' };

const key = (hex: string): Buffer => Buffer.from(hex, 'hex');

function isSigned(publicKey: string, words: string | Uint8Array, signature: string): boolean {
  try {
    return isSignedBy(key(publicKey), words, key(signature));
  } catch {
    // Bytes that are no key at all.
    return false;
  }
}

interface Said {
  readonly kind?: unknown;
  readonly plan?: unknown;
  readonly version?: unknown;
  readonly content?: unknown;
  readonly code?: unknown;
  readonly agreedAt?: unknown;
  readonly issuer?: unknown;
}

// A signature of any key is easily had, so nothing of it is taken as it comes.
function statementIn({ statement, statementSignature, signingKey }: Proof): (ProvenStatement & { readonly issuer: string }) | undefined {
  if (!isSigned(signingKey, statement, statementSignature)) return undefined;
  let said: Said;
  try {
    said = Object(JSON.parse(statement)) as Said; // whatever it is, it has members or none
  } catch {
    return undefined;
  }
  const { kind, plan, version, content, code, agreedAt, issuer } = said;
  if (kind !== STATEMENT_KIND || typeof plan !== 'string' || !/^PLAN-\d{1,9}$/.test(plan)) return undefined;
  if (typeof version !== 'number' || !isVersionNumber(version)) return undefined;
  if (typeof content !== 'string' || typeof issuer !== 'string' || !/^[0-9a-f]{64}$/.test(issuer)) return undefined;
  if (typeof agreedAt !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(agreedAt) || Number.isNaN(Date.parse(agreedAt))) return undefined;
  if (code !== contentCode({ planNumber: plan, version, contentHash: key(content) })) return undefined;
  return { text: statement, planNumber: plan, version, code, agreedAt, signingKey: key(signingKey), issuer };
}

function provenBy(proof: Proof): { readonly proven: Proven; readonly issuer: string } | undefined {
  const statement = statementIn(proof);
  const claims = readClaims(proof.paper);
  if (!statement || !claims || claims.statement !== hashInHex(proof.statement)) return undefined;
  const { issuer, ...told } = statement;
  return isSigned(issuer, proof.paper, proof.paperSignature) ? { proven: { statement: told, claims }, issuer } : undefined;
}

function isWholeFile(file: Uint8Array, proofBytes: Uint8Array, proof: Proof, issuer: string): boolean {
  const place = signaturePlace(file);
  if (place === undefined || Buffer.from(file).indexOf(Buffer.from(proofBytes)) < 0) return false;
  return isSigned(issuer, withSignature(file, place, BLANK_SIGNATURE), proof.fileSignature);
}

export function judgeFile(file: Uint8Array, { enclosures, pages }: Pick<ReadPdf, 'enclosures' | 'pages'>): Judgement {
  const named = (name: string): readonly Uint8Array[] => enclosures.filter((one) => one.name === name).map(({ bytes }) => bytes);
  const [proofBytes, another] = named(PROOF_NAME);
  if (!proofBytes) return { kind: 'unproven' };
  const proof = readProof(proofBytes);
  const known = proof && !another ? provenBy(proof) : undefined;
  if (!proof || !known) return { kind: 'altered', why: 'proof' };
  const { proven, issuer } = known;
  const data = named(DATA_NAME);
  const isSameData =
    proven.claims.data === '' ? data.length === 0 : data.length === 1 && data.every((one) => hashInHex(one) === proven.claims.data);
  if (!isSameData || Number(proven.claims.pages) !== pages) return { kind: 'altered', why: 'data', proven };
  if (isWholeFile(file, proofBytes, proof, issuer)) return { kind: 'whole', proven };
  const isAsLong = String(file.length).padStart(BYTE_DIGITS, '0') === proven.claims.bytes;
  return { kind: 'altered', why: isAsLong ? 'bytes' : 'resaved', proven };
}
