// Papers of an agreed plan, asked about in every state they can be met in: as issued, changed, rewritten, replaced, of
// another vault, and what is no paper of ours at all.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verdictWords } from '../../../../shared/api/verdictWords.ts';
import type { Verdict } from '../../../../shared/api/verify.ts';
import { decodePlanContent } from '../../../../shared/plan/decode.ts';
import { documentNames, type DocumentName } from '../../../../shared/plan/documents.ts';
import { agree, readyPlan, recordSignature, signAndAgree, SIGNATURES, type Ready } from '../../../support/agreeing.ts';
import { readPdf } from '../../../support/pdf.ts';
import { enclosedIn, throughQpdf } from '../../../support/pdfTools.ts';
import { authorisedAgain } from '../../../support/reissuing.ts';
import { TEST_PASSPHRASE, valueOf } from '../../../support/testApp.ts';

let at: Ready;
let draft: Buffer;
let full: Buffer;
let emergency: Buffer;

async function paper({ made, plan: { planId } }: Ready, document: DocumentName, version?: number): Promise<Buffer> {
  const { base64 } = valueOf(await made.call('documents.make', { planId, document, ...(version !== undefined && { version }) }));
  return Buffer.from(base64, 'base64');
}
const ask = async ({ made }: Ready, bytes: Uint8Array): Promise<Verdict> =>
  valueOf(await made.call('verify.file', { base64: Buffer.from(bytes).toString('base64') }));
const told = async (from: Ready, bytes: Uint8Array): Promise<string> => {
  const { answer, why } = await ask(from, bytes);
  return `${answer} ${why}`;
};

beforeAll(async () => {
  at = await readyPlan();
  draft = await paper(at, 'full');
  await signAndAgree(at);
  full = await paper(at, 'full');
  emergency = await paper(at, 'emergency');
}, 60_000);
afterAll(() => at.made.close());

test('as it was issued: genuine, in force, and the four things to compare are named', async () => {
  const verdict = await ask(at, full);
  expect(verdict).toMatchObject({
    answer: 'genuine',
    why: 'whole',
    holds: true,
    vaultAsked: true,
    paper: { planNumber: 'PLAN-0001', version: 1, agreedOn: '2026-11-21', document: 'full', reader: 'family', status: 'agreed' },
    standing: { status: 'agreed', person: { name: 'TEST, Amina (Miss)', dateOfBirth: '14-Mar-2013' } },
  });
  const { headline, compare } = verdictWords(verdict);
  expect(headline).toBe('Genuine. Agreed 21-Nov-2026. Still in force.');
  expect(compare.map(({ value }) => value)).toEqual([
    'TEST, Amina (Miss) · born 14-Mar-2013',
    'PLAN-0001, version 1. Agreed 21-Nov-2026.',
    verdict.paper?.code,
    expect.stringMatching(/^Full plan\. \d+ pages: “Page 1 of/),
  ]);
});

test('each paper of the version proves itself, is sound, and is the same bytes again', { timeout: 60_000 }, async () => {
  for (const document of documentNames) {
    const one = await paper(at, document);
    expect([document, await told(at, one)]).toEqual([document, 'genuine whole']);
    const { info } = readPdf(one, 1);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/JavaScript: +no/);
    expect(one.equals(await paper(at, document))).toBe(true);
    const proof = enclosedIn(one, 'accord-proof.json')?.toString('utf8') ?? '';
    expect(proof).not.toMatch(/Salma|Idris|Rhian|Amina|Test/);
  }
});

test('the data that goes along is a plan, hashed in the proof, and no other paper carries any', async () => {
  const data = enclosedIn(full, 'plan.json');
  const proof = enclosedIn(full, 'accord-proof.json')?.toString('utf8') ?? '';
  expect(proof).toContain(
    createHash('sha256')
      .update(data ?? '')
      .digest('hex'),
  );
  expect(decodePlanContent(JSON.parse(data?.toString('utf8') ?? '')).ok).toBe(true);
  expect(enclosedIn(emergency, 'plan.json')).toBeUndefined();
});

test('one byte changed anywhere is seen', { timeout: 60_000 }, async () => {
  const step = Math.floor(emergency.length / 40);
  for (let place = 11; place < emergency.length; place += step) {
    const changed = Buffer.from(emergency);
    changed.writeUInt8((changed[place] ?? 0) ^ 1, place);
    expect([place, await told(at, changed)]).not.toEqual([place, 'genuine whole']);
  }
  // In the words of a page, where nothing but the signature of the whole would notice.
  const inPage = Buffer.from(emergency);
  const stream = inPage.indexOf('stream', inPage.indexOf('/FlateDecode')) + 40;
  inPage.writeUInt8((inPage[stream] ?? 0) ^ 1, stream);
  expect(await told(at, inPage)).toBe('altered bytes');
  expect(await told(at, Buffer.concat([emergency, Buffer.from('\n')]))).toBe('altered resaved');
});

test('another file inside, a file written anew, and a proof taken from another paper are told apart', async () => {
  const swapped = throughQpdf(full, ['--remove-attachment=plan.json']);
  expect(await told(at, swapped)).toBe('altered data');
  const other = throughQpdf(swapped, ['--add-attachment', 'BESIDE', '--key=plan.json', '--filename=plan.json', '--'], '{"definition":2}');
  expect(await told(at, other)).toBe('altered data');
  expect(await told(at, throughQpdf(full, []))).toBe('altered resaved');
  expect(await told(at, throughQpdf(full, ['--object-streams=generate', '--linearize']))).toBe('altered resaved');
  expect(verdictWords(await ask(at, throughQpdf(full, []))).means.join(' ')).toContain(
    'as it was agreed, but what its pages say is no longer proven',
  );

  const proof = enclosedIn(full, 'accord-proof.json') ?? Buffer.of();
  const forged = proof.toString('utf8').replace('\\"version\\":1', '\\"version\\":2');
  const withProof = (text: string | Uint8Array): Buffer => {
    const without = throughQpdf(full, ['--remove-attachment=accord-proof.json']);
    return throughQpdf(without, ['--add-attachment', 'BESIDE', '--key=accord-proof.json', '--filename=accord-proof.json', '--'], text);
  };
  expect(await told(at, withProof(forged))).toBe('altered proof');
  expect(await told(at, withProof(enclosedIn(emergency, 'accord-proof.json') ?? ''))).toBe('altered data');
  expect(await told(at, withProof('{}'))).toBe('altered proof');
  expect(await told(at, withProof(proof))).toBe('altered resaved');
  // Without it nothing is proven, and nothing is made of that.
  expect(await told(at, throughQpdf(full, ['--remove-attachment=accord-proof.json']))).toBe('unknown noProof');
});

test('a draft, a locked or a damaged file, and what is no PDF: a clear sentence each, and none is a yes', async () => {
  const cases: readonly (readonly [string, Uint8Array])[] = [
    ['draft draft', draft],
    ['draft draft', throughQpdf(draft, [])],
    ['unknown encrypted', throughQpdf(full, ['--encrypt', 'secret', 'owner', '256', '--'])],
    ['unknown notPdf', Buffer.from('A letter.')],
    ['unknown notPdf', Buffer.of()],
    ['unknown damaged', Buffer.from('%PDF-1.7\nnothing that follows')],
  ];
  for (const [wanted, bytes] of cases) {
    const verdict = await ask(at, bytes);
    expect(`${verdict.answer} ${verdict.why}`).toBe(wanted);
    expect(verdict.holds).toBe(false);
    expect(verdictWords(verdict).headline).not.toMatch(/genuine|in force/i);
  }
  const half = await ask(at, full.subarray(0, full.length >> 1));
  expect(half.answer).not.toBe('genuine');
});

test('a code is looked up as it is typed, and a slip is told from a code that is not known here', async () => {
  const { call } = at.made;
  const code = (await ask(at, full)).paper?.code ?? '';
  const found = valueOf(await call('verify.code', { code: ` ${code.toLowerCase().replaceAll('-', ' ')} ` }));
  expect(found).toMatchObject({ answer: 'known', why: 'codeHeld', holds: true, standing: { version: 1, status: 'agreed' } });
  expect(valueOf(await call('verify.code', { code: `ACCORD1:${code}` })).why).toBe('codeHeld');
  const slips = [...code].map((letter, place) => code.slice(0, place) + (letter === '7' ? '4' : '7') + code.slice(place + 1));
  const answers = await Promise.all(
    slips
      .filter((slip) => slip !== code && slip.length === code.length)
      .map(async (slip) => valueOf(await call('verify.code', { code: slip })).why),
  );
  expect(answers.filter((why) => why === 'codeHeld')).toEqual([]);
  expect(answers.filter((why) => why === 'codeSlip').length).toBeGreaterThan(12);
  expect(valueOf(await call('verify.code', { code: '0000-0000-0000-00' })).why).toBe('codeSlip');
});

test('with no vault open a file is whole and its key is named, and nothing is claimed of who holds it', async () => {
  await at.made.call('vault.lock', {});
  try {
    const verdict = await ask(at, emergency);
    expect(verdict).toMatchObject({ answer: 'genuine', why: 'whole', vaultAsked: false });
    expect(verdict.standing).toBeUndefined();
    const { headline, means } = verdictWords(verdict);
    expect(headline).toBe('Whole, just as it was sealed. Agreed 21-Nov-2026.');
    expect(means.join(' ')).toContain(`Who sealed it is not known here: its key is ${verdict.paper?.key}`);
    expect(valueOf(await at.made.call('verify.code', { code: verdict.paper?.code ?? '' }))).toMatchObject({
      answer: 'unknown',
      why: 'codeAlone',
    });
  } finally {
    valueOf(await at.made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  }
});

test('another vault does not vouch for it, though it has a plan and a version of those numbers', { timeout: 30_000 }, async () => {
  const other = await readyPlan();
  await signAndAgree(other);
  expect(await ask(other, full)).toMatchObject({ answer: 'unknown', why: 'otherVault', holds: false });
  const code = (await ask(at, full)).paper?.code ?? '';
  // The same words of the same number have the same code, whoever agreed them: a code alone proves little.
  expect(valueOf(await other.made.call('verify.code', { code })).why).toBe('codeHeld');
  await other.made.close();
});

test('what has become of the version since is told of a paper that was issued before', { timeout: 60_000 }, async () => {
  const mine = await readyPlan();
  const { call } = mine.made;
  await signAndAgree(mine);
  const before = await paper(mine, 'emergency');
  const next = valueOf(await call('plans.startVersion', { versionId: mine.plan.versionId }));
  expect((await ask(mine, before)).holds).toBe(true);
  const saved = valueOf(await call('plans.save', { versionId: next.versionId, revision: 0, content: mine.plan.content }));
  const held = valueOf(await call('plans.transition', { versionId: next.versionId, revision: saved.revision, event: 'markReady' }));
  const second: Ready = { made: mine.made, plan: held };
  const agreed = await signAndAgree(second);
  const replaced = await ask(mine, before);
  expect(replaced).toMatchObject({ answer: 'genuine', holds: false, standing: { status: 'superseded', replacedBy: 2 } });
  expect(verdictWords(replaced).headline).toBe('Genuine. Agreed 21-Nov-2026. Replaced by version 2 on 21-Nov-2026: do not use.');
  const superseded = await paper(mine, 'front-sheet', 1);
  expect(await ask(mine, superseded)).toMatchObject({ answer: 'genuine', holds: false, paper: { status: 'superseded' } });

  const now = await paper(second, 'emergency');
  valueOf(
    await call('plans.transition', {
      versionId: agreed.versionId,
      revision: agreed.revision,
      event: 'withdraw',
      reason: 'She has moved away.',
    }),
  );
  expect(verdictWords(await ask(mine, now)).headline).toBe('Genuine. Agreed 21-Nov-2026. Withdrawn on 21-Nov-2026: do not use.');
  await mine.made.close();
});

test('of a version whose emergency page was issued again, each paper and the code lead to that, and say that nothing else is new', async () => {
  const mine = await readyPlan();
  const { call } = mine.made;
  const whole = await signAndAgree(mine);
  const [passport, page] = [await paper(mine, 'passport'), await paper(mine, 'emergency')];
  const code = (await ask(mine, page)).paper?.code ?? '';

  const begun = valueOf(await call('plans.reissueEmergencyPage', { versionId: whole.versionId }));
  const { versionId } = begun;
  const content = { ...begun.content, answers: authorisedAgain(begun.content.answers) };
  const saved = valueOf(await call('plans.save', { versionId, revision: begun.revision, content }));
  const plan = valueOf(await call('plans.transition', { versionId, revision: saved.revision, event: 'markReady' }));
  const [, clinician] = SIGNATURES;
  const checker = { part: 'checker', way: 'ink', name: 'Pat Pharmacist', signedOn: '21 11 2026' } as const;
  for (const signature of clinician ? [clinician, checker] : []) valueOf(await recordSignature({ ...mine, plan }, signature));
  valueOf(await agree({ ...mine, plan }));

  const led = 'Replaced by version 1.1 on 21-Nov-2026: do not use. Only the emergency page is new in 1.1.';
  for (const old of [passport, page]) {
    const verdict = await ask(mine, old);
    expect(verdict).toMatchObject({ answer: 'genuine', holds: false });
    expect(verdictWords(verdict).headline).toBe(`Genuine. Agreed 21-Nov-2026. ${led}`);
  }
  const byCode = valueOf(await call('verify.code', { code }));
  expect(byCode).toMatchObject({ answer: 'known', holds: false });
  expect(verdictWords(byCode).headline).toBe(`This is the code of version 1 of PLAN-0001. Agreed 21-Nov-2026. ${led}`);
  const now = await ask(mine, await paper(mine, 'emergency'));
  expect(now).toMatchObject({ answer: 'genuine', holds: true, paper: { version: 1.1 } });
  expect(now.paper?.code).not.toBe(code);
  await mine.made.close();
});

test(
  'an emergency page is past its last day by its own proof, by the code, and beside a paper that outlives it',
  { timeout: 30_000 },
  async () => {
    let later = 0;
    const mine = await readyPlan(undefined, { now: () => new Date(Date.UTC(2026, 10, 21, 12) + (later += 1000)) });
    await signAndAgree(mine);
    const page = await paper(mine, 'emergency');
    const passport = await paper(mine, 'passport');
    const { paper: issued } = await ask(mine, page);
    const byCode = async (): Promise<Verdict> => valueOf(await mine.made.call('verify.code', { code: issued?.code ?? '' }));
    later = Date.parse(`${issued?.until}T12:00:00Z`) - Date.UTC(2026, 10, 21, 12);
    expect(await ask(mine, page)).toMatchObject({ holds: true, expired: false });
    expect(await byCode()).toMatchObject({ holds: true, expired: false });
    expect(verdictWords(await byCode()).headline).toMatch(/Still in force\.$/);
    later += 86_400_000;
    const past = await ask(mine, page);
    expect(past).toMatchObject({ answer: 'genuine', holds: false, expired: true });
    expect(verdictWords(past).headline).toContain('could be relied on until 19-May-2027: do not use.');
    expect(await byCode()).toMatchObject({ answer: 'known', holds: false, expired: true });
    const notThatPage = /The plan is still in force\. Its emergency page is not: .* until 19-May-2027\. Do not use that page\.$/;
    expect(verdictWords(await byCode()).headline).toMatch(notThatPage);
    const outlived = await ask(mine, passport);
    expect(outlived).toMatchObject({ answer: 'genuine', holds: true, expired: false });
    expect(verdictWords(outlived).headline).toMatch(notThatPage);
    await mine.made.close();
  },
);
