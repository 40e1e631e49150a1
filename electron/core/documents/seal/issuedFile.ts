// A paper that proves itself: what is laid into the file while it is made, and the proof filled in once its bytes are there.
import { signedWith, type RawKeyPair } from '../../keys/keyPair.ts';
import type { Seal } from '../../store/signatures.ts';
import type { Enclosure, MadePdf } from '../messages.ts';
import {
  BLANK_SIGNATURE,
  BYTE_DIGITS,
  claimsText,
  DATA_NAME,
  PAGE_DIGITS,
  PAPER_KIND,
  PROOF_NAME,
  proofText,
  signaturePlace,
  withSignature,
  type PaperClaims,
} from './proof.ts';
import { hashInHex } from './sealStatement.ts';

export interface PaperFacts extends Pick<PaperClaims, 'document' | 'reader' | 'layout' | 'status' | 'until'> {
  // The plan's data, as far as this paper says it, where it goes along.
  readonly data?: string;
}

const claimsOf = ({ data, ...facts }: PaperFacts, { statement }: Seal, pages: number, bytes: number): PaperClaims => ({
  ...facts,
  kind: PAPER_KIND,
  pages: String(pages).padStart(PAGE_DIGITS, '0'),
  bytes: String(bytes).padStart(BYTE_DIGITS, '0'),
  data: data === undefined ? '' : hashInHex(data),
  statement: hashInHex(statement),
});

const proofOf = (seal: Seal, paper: string, paperSignature: string): string =>
  proofText({
    statement: seal.statement,
    statementSignature: Buffer.from(seal.signature).toString('hex'),
    signingKey: Buffer.from(seal.publicKey).toString('hex'),
    paper,
    paperSignature,
    fileSignature: BLANK_SIGNATURE,
  });

const blankProof = (seal: Seal, facts: PaperFacts): string => proofOf(seal, claimsText(claimsOf(facts, seal, 0, 0)), BLANK_SIGNATURE);

export const enclosuresFor = (seal: Seal, facts: PaperFacts): readonly Enclosure[] => [
  ...(facts.data === undefined
    ? []
    : [{ name: DATA_NAME, description: 'What this paper says, as data', relationship: 'Source' as const, text: facts.data }]),
  { name: PROOF_NAME, description: 'Proof of what was agreed', relationship: 'Data', text: blankProof(seal, facts), plain: true },
];

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

// The same paper of the same version is the same bytes: nothing in a signature is left to chance.
export function issuedFile({ bytes, pages }: Pick<MadePdf, 'bytes' | 'pages'>, seal: Seal, facts: PaperFacts, key: RawKeyPair): Buffer {
  const blank = Buffer.from(blankProof(seal, facts), 'utf8');
  const file = Buffer.from(bytes);
  const at = file.indexOf(blank);
  if (at < 0) throw new Error('A paper was made without its proof.');
  const paper = claimsText(claimsOf(facts, seal, pages, file.length));
  const proof = Buffer.from(proofOf(seal, paper, hex(signedWith(key.privateKey, paper))), 'utf8');
  if (proof.length !== blank.length) throw new Error('A proof has another length than the place for it.');
  proof.copy(file, at);
  const place = signaturePlace(file);
  if (place === undefined) throw new Error('A paper has no place for its signature, or two.');
  return withSignature(file, place, hex(signedWith(key.privateKey, file)));
}
