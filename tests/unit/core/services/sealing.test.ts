// What stands between ready and agreed: the paper itself, made and read back. Each way in which it could be wrong is brought
// about in the real worker's own papers.
import { afterAll, expect, test } from 'vitest';
import { makeSeal } from '../../../../electron/core/documents/seal/sealStatement.ts';
import { makeKeyPair } from '../../../../electron/core/keys/keyPair.ts';
import { createPaperMaker, type PaperMaker } from '../../../../electron/core/services/paperMaker.ts';
import { provePaper } from '../../../../electron/core/services/sealing.ts';
import { hash } from 'node:crypto';
import type { IssuedPlan } from '../../../../shared/documents/issuedPlan.ts';
import { samplePlans } from '../../../../shared/samples/plans/samplePlans.ts';
import { newPlanContent } from '../../../../shared/plan/planContent.ts';
import { agree, readyPlan, recordSignature, SIGNATURES } from '../../../support/agreeing.ts';
import { documentsWorker } from '../../../support/pdf.ts';
import { throughQpdf } from '../../../support/pdfTools.ts';
import { valueOf } from '../../../support/testApp.ts';
import { completeAnswers, completePlan, planWith } from '../../plan/support/completePlan.ts';

const maker = createPaperMaker({ documentsWorker, log: () => undefined });
afterAll(() => maker.close());

const key = makeKeyPair('ed25519');
const signing = makeKeyPair('ed25519');
const sealFor = (words: string) =>
  makeSeal(
    {
      planNumber: 'PLAN-0042',
      version: 1,
      contentHash: hash('sha256', words, 'buffer'),
      agreedAt: '2026-11-21T10:00:00.000Z',
      signatures: [],
      issuer: key.publicKey,
    },
    signing.privateKey,
  );
const issuing = { seal: sealFor('these'), key };
const planOf = (content: IssuedPlan['content']): IssuedPlan => ({
  planNumber: 'PLAN-0042',
  version: 1,
  status: 'agreed',
  changedAt: '2026-11-21T10:00:00.000Z',
  sample: true,
  content,
});
const plan = planOf(completePlan);

// As if the papers came out otherwise.
const withPapers = (change: (bytes: Uint8Array) => Uint8Array): PaperMaker => ({
  ...maker,
  issue: async (...asked) => {
    const made = await maker.issue(...asked);
    return made.ok ? { ok: true, value: { ...made.value, bytes: change(made.value.bytes) } } : made;
  },
});

test('a paper that is whole, and says all that it should, is good', async () => {
  expect(await provePaper(maker, plan, issuing)).toEqual({ ok: true, value: undefined });
});

test.each([
  ['a byte changed', (bytes: Uint8Array) => Buffer.from(bytes).fill(0, bytes.length - 20, bytes.length - 19)],
  ['other data inside', (bytes: Uint8Array) => throughQpdf(bytes, ['--remove-attachment=plan.json'])],
  ['no proof inside', (bytes: Uint8Array) => throughQpdf(bytes, ['--remove-attachment=accord-proof.json'])],
  ['a page lost', (bytes: Uint8Array) => throughQpdf(bytes, ['--pages', '.', '2-z', '--'])],
  ['nothing that can be read', () => Buffer.from('%PDF-1.7\n')],
])('one with %s is not, and the version is said to stand as it stood', async (_, change) => {
  const proven = await provePaper(withPapers(change), plan, issuing);
  expect(proven).toMatchObject({
    ok: false,
    error: { code: 'document-failed', safe: 'Nothing was agreed: the version is still ready to agree, and every signature stands.' },
  });
});

test('one of another seal is not', async () => {
  const other: PaperMaker = { ...maker, issue: (asked, paper) => maker.issue(asked, paper, { seal: sealFor('others'), key }) };
  expect(await provePaper(other, plan, issuing)).toMatchObject({ ok: false, error: { code: 'document-failed' } });
});

test('one that lacks words is not, and they are named', async () => {
  const less = planWith('summary', (before) => ({ ...before, effect: 'She is well.' }));
  const other: PaperMaker = { ...maker, issue: (_, ...asked) => maker.issue({ ...plan, content: less }, ...asked) };
  const more = planOf(planWith('summary', (before) => ({ ...before, effect: 'She is well. Kumquat marmalade helps.' })));
  expect(await provePaper(other, more, issuing)).toMatchObject({
    ok: false,
    error: { happened: expect.stringContaining('“Kumquat”, “marmalade”') },
  });
});

test('every sample plan, in whatever script, is found whole on its pages', { timeout: 120_000 }, async () => {
  for (const { key: name, answers } of samplePlans.filter((one) => ['zainab', 'babyMahmood', 'ngoc', 'lucja'].includes(one.key)))
    expect([name, await provePaper(maker, planOf(newPlanContent(answers)), issuing)]).toEqual([name, { ok: true, value: undefined }]);
});

test.each([
  ['اردو میں بات کریں، روزانہ صبح', 'Urdu'],
  ['تحدث معي بهدوء (من فضلك)', 'Arabic'],
  ['আমার সাথে ধীরে কথা বলুন', 'Bengali'],
  ['मुझसे धीरे बात करें', 'Hindi'],
  ['Nói chậm với tôi, Ọ̀rọ̀ mi, µ ≥ ½, office affluent', 'Latin with marks'],
])('words such as %s (%s) are found on the pages that say them', async (words) => {
  const said = planOf(planWith('aboutMe', (before) => ({ ...before, communication: words })));
  expect(await provePaper(maker, said, issuing)).toEqual({ ok: true, value: undefined });
  const without: PaperMaker = { ...maker, issue: (_, ...asked) => maker.issue(plan, ...asked) };
  expect(await provePaper(without, said, issuing)).toMatchObject({ ok: false, error: { code: 'document-failed' } });
});

test('a plan that cannot be printed is not agreed, and can be once it is mended', { timeout: 30_000 }, async () => {
  const at = await readyPlan({ ...completeAnswers, aboutMe: { ...completeAnswers.aboutMe, communication: 'ᚠᚢᚦ' } });
  for (const signature of SIGNATURES) valueOf(await recordSignature(at, signature));
  expect(await agree(at)).toMatchObject({
    ok: false,
    error: { code: 'unprintable-character', safe: expect.stringContaining('still ready to agree') },
  });
  expect(valueOf(await at.made.call('signing.read', { versionId: at.plan.versionId }))).toMatchObject({
    status: 'readyToAgree',
    missing: [],
  });
  await at.made.close();
});

test('pressed twice, it is agreed once, and the other is told', { timeout: 30_000 }, async () => {
  const at = await readyPlan();
  for (const signature of SIGNATURES) valueOf(await recordSignature(at, signature));
  const answers = await Promise.all([agree(at), agree(at)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'not-editable' } });
  await at.made.close();
});

test('locked while the paper is being made, nothing is agreed', { timeout: 30_000 }, async () => {
  const at = await readyPlan();
  const { signatures } = valueOf(await at.made.call('signing.read', { versionId: at.plan.versionId }));
  expect(signatures).toEqual([]);
  for (const signature of SIGNATURES) valueOf(await recordSignature(at, signature));
  const agreeing = agree(at);
  await at.made.call('vault.lock', {});
  expect(await agreeing).toMatchObject({ ok: false, error: { code: 'locked' } });
  await at.made.close();
});
