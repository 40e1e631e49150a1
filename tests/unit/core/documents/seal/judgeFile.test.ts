// The chain that a proof is, each link forged by somebody who has everything but the keys.
import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../../../../shared/base/canonicalJson.ts';
import { enclosuresFor, issuedFile } from '../../../../../electron/core/documents/seal/issuedFile.ts';
import { judgeFile, type Judgement } from '../../../../../electron/core/documents/seal/judgeFile.ts';
import { claimsText, PROOF_NAME, proofText, readClaims, readProof, type Proof } from '../../../../../electron/core/documents/seal/proof.ts';
import { makeSeal } from '../../../../../electron/core/documents/seal/sealStatement.ts';
import { makeKeyPair, signedWith } from '../../../../../electron/core/keys/keyPair.ts';

const key = makeKeyPair('ed25519');
const stranger = makeKeyPair('ed25519');
const seal = makeSeal(
  {
    planNumber: 'PLAN-0042',
    version: 3,
    contentHash: hash('sha256', 'these words', 'buffer'),
    agreedAt: '2026-11-21T10:00:00.000Z',
    signatures: [],
    issuer: key.publicKey,
  },
  makeKeyPair('ed25519').privateKey,
);
const facts = { document: 'emergency', reader: 'emergency', layout: 'standard', status: 'agreed', until: '2027-05-19' };
// As much of a PDF as is looked at here: bytes before, the proof, bytes after.
const blank = enclosuresFor(seal, facts)[0]?.text ?? '';
const file = issuedFile({ bytes: Buffer.from(`%PDF-1.7 pages ${blank} end`), pages: 1 }, seal, facts, key);
const proofIn = (bytes: Buffer): Buffer => bytes.subarray(bytes.indexOf('{'), bytes.lastIndexOf('}') + 1);
const judged = (bytes: Buffer, proof = proofIn(bytes)): Judgement =>
  judgeFile(bytes, { pages: 1, enclosures: [{ name: PROOF_NAME, bytes: proof }] });

const proof = readProof(proofIn(file));
const claims = proof && readClaims(proof.paper);
if (!proof || !claims) throw new Error('There is no proof.');
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const withProof = (changed: Partial<Proof>): Judgement => judged(Buffer.from(`%PDF-1.7 ${proofText({ ...proof, ...changed })}`));

it('as it was issued it is whole', () => {
  expect(judged(file)).toMatchObject({ kind: 'whole', proven: { statement: { planNumber: 'PLAN-0042', version: 3 } } });
});

it.each([
  ['another last day', { paper: claimsText({ ...claims, until: '2099-01-01' }) }],
  ['another state', { paper: claimsText({ ...claims, status: 'superseded' }) }],
  ['claims that a stranger signed', { paperSignature: hex(signedWith(stranger.privateKey, proof.paper)) }],
  ['a statement that nobody signed', { statement: proof.statement.replace('"version":3', '"version":4') }],
  ['no signature', { statementSignature: '0'.repeat(128) }],
])('with %s it does not hold together', (_, changed) => {
  expect(withProof(changed)).toEqual({ kind: 'altered', why: 'proof' });
});

it('a stranger who puts their own key into the statement would have to sign it too', () => {
  const statement = proof.statement.replace(hex(key.publicKey), hex(stranger.publicKey));
  expect(statement).not.toBe(proof.statement);
  const paper = claimsText({ ...claims, statement: hash('sha256', statement) });
  const paperSignature = hex(signedWith(stranger.privateKey, paper));
  expect(withProof({ statement, paper, paperSignature })).toEqual({ kind: 'altered', why: 'proof' });
});

it('claims of another statement of the same key are not of this one', () => {
  const paper = claimsText({ ...claims, statement: hash('sha256', 'another') });
  expect(withProof({ paper, paperSignature: hex(signedWith(key.privateKey, paper)) })).toEqual({ kind: 'altered', why: 'proof' });
});

it('a code that is not of the words is refused, whoever signed it', () => {
  const said = JSON.parse(seal.statement) as Readonly<Record<string, string>>; // made above
  const statement = canonicalJson({ ...said, code: '0000-0000-0000-0000' });
  const signer = makeKeyPair('ed25519');
  const signed = { statement, signingKey: hex(signer.publicKey), statementSignature: hex(signedWith(signer.privateKey, statement)) };
  const paper = claimsText({ ...claims, statement: hash('sha256', statement) });
  expect(withProof({ ...signed, paper, paperSignature: hex(signedWith(key.privateKey, paper)) })).toEqual({
    kind: 'altered',
    why: 'proof',
  });
});

it('a file with two places for its signature is not issued: nobody could say which of them is blank', () => {
  const bytes = Buffer.from(`%PDF-1.7 ${blank} "fileSignature":"${'0'.repeat(128)}"`);
  expect(() => issuedFile({ bytes, pages: 1 }, seal, facts, key)).toThrow('or two');
});

it('two proofs are no proof', () => {
  const one = { name: PROOF_NAME, bytes: proofIn(file) };
  expect(judgeFile(file, { pages: 1, enclosures: [one, one] })).toEqual({ kind: 'altered', why: 'proof' });
});
