// From ready to agreed: signatures as they were given, to the very words, and a seal that holds.
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { isSealOf } from '../../../../electron/core/documents/seal/sealStatement.ts';
import { headerText, readHeader } from '../../../../electron/core/keys/header.ts';
import type { UserSlot } from '../../../../electron/core/keys/headerShape.ts';
import { sealOf } from '../../../../electron/core/store/signatures.ts';
import { codedVersion } from '../../../../electron/core/store/versions.ts';
import { vaultFiles } from '../../../../electron/core/vault/vaultFiles.ts';
import type { UserId } from '../../../../shared/base/ids.ts';
import { readPdf } from '../../../support/pdf.ts';
import { offThePaper, overlaps, placedWords } from '../../../support/pdfProof.ts';
import { openStore } from '../../../support/openStore.ts';
import { agree, readyPlan, recordSignature, SIGNATURES, type Ready } from '../../../support/agreeing.ts';
import { TEST_PASSPHRASE, valueOf } from '../../../support/testApp.ts';

const state = ({ made: { call }, plan: { versionId } }: Ready) => call('signing.read', { versionId });

test('three sign, the plan is agreed, and its seal is of these very words and of no others', async () => {
  const at = await readyPlan();
  expect(valueOf(await state(at))).toMatchObject({
    status: 'readyToAgree',
    heldSince: '2026-11-21',
    signatures: [],
    missing: ['decisionMaker', 'clinician', 'owner'],
  });
  for (const signature of SIGNATURES) {
    expect(await agree(at)).toMatchObject({
      ok: false,
      error: { code: 'not-editable', happened: expect.stringContaining('must be recorded first') },
    });
    valueOf(await recordSignature(at, signature));
  }
  const { code, missing, signatures } = valueOf(await state(at));
  expect(missing).toEqual([]);
  expect(signatures.map(({ name, signedOn, standing, recordedBy }) => [name, signedOn, standing, recordedBy])).toEqual(
    SIGNATURES.map(({ name }) => [name, '2026-11-21', 'stands', 'Nia Nurse']),
  );
  expect(valueOf(await agree(at)).status).toBe('agreed');
  expect(valueOf(await state(at)).code).toBe(code);

  await at.made.call('vault.lock', {});
  const store = await openStore(at.made.ports.vaultFolder);
  const seal = sealOf(store, at.plan.versionId);
  const coded = codedVersion(store, at.plan.versionId);
  store.close();
  if (!seal || !coded) throw new Error('There is no seal.');
  expect(JSON.parse(seal.statement)).toMatchObject({ plan: coded.planNumber, version: 1, code });
  // Who agreed is sealed too, and told by the hash only: the statement goes along with every paper.
  expect(JSON.parse(seal.signers ?? '')).toMatchObject({ signatures: [{ name: 'Salma Sampleton' }, {}, {}] });
  expect(seal.statement).not.toMatch(/Salma|Idris|Rhian/);
  expect(isSealOf(seal, coded)).toBe(true);
  expect(isSealOf(seal, { contentHash: Buffer.alloc(32) })).toBe(false);
  expect(isSealOf({ ...seal, statement: seal.statement.replace('"version":1', '"version":2') }, coded)).toBe(false);
  expect(isSealOf({ ...seal, signers: seal.signers?.replace('Salma', 'Selma') ?? '' }, coded)).toBe(false);
  expect(isSealOf({ ...seal, publicKey: Buffer.alloc(32, 1) }, coded)).toBe(false);
  await at.made.close();
});

test('every page says the code, on the sheet as on the plan, and a draft has none', { timeout: 60_000 }, async () => {
  const at = await readyPlan();
  const { code } = valueOf(await state(at));
  const { planId } = at.plan;
  for (const document of ['co-sign', 'full', 'emergency'] as const) {
    const { base64, pages } = valueOf(await at.made.call('documents.make', { planId, document }));
    const { text } = readPdf(Buffer.from(base64, 'base64'), pages);
    expect(text.map((page) => page.includes(`Code ${code}`))).toEqual(text.map(() => true));
  }
  // However it is set, the whole of it stands beside nothing.
  for (const layout of ['largePrint', 'spaced', 'highContrast'] as const) {
    const { base64, pages } = valueOf(await at.made.call('documents.make', { planId, document: 'emergency', layout }));
    const bytes = Buffer.from(base64, 'base64');
    const { text } = readPdf(bytes, pages);
    expect([layout, ...text.map((page) => page.includes(`Code ${code}`))]).toEqual([layout, ...text.map(() => true)]);
    const words = placedWords(bytes);
    expect([layout, overlaps(words), offThePaper(words, 0)]).toEqual([layout, [], []]);
  }
  const { versionId, revision } = at.plan;
  valueOf(await at.made.call('plans.transition', { versionId, revision, event: 'returnToDraft' }));
  const { base64, pages } = valueOf(await at.made.call('documents.make', { planId, document: 'co-sign' }));
  const draft = readPdf(Buffer.from(base64, 'base64'), pages).text.join('\n');
  expect(draft).not.toContain(code);
  expect(draft).toContain('Not given yet: the plan can still change.');
  await at.made.close();
});

test('the passphrase is asked for again, and a wrong one leaves everything as it stood', async () => {
  const at = await readyPlan();
  for (const signature of SIGNATURES) valueOf(await recordSignature(at, signature));
  expect(await agree(at, 'not the passphrase')).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
  expect(valueOf(await state(at)).status).toBe('readyToAgree');
  await at.made.close();
});

test('a second signature takes nothing from the first', async () => {
  const at = await readyPlan();
  const [mother] = SIGNATURES;
  if (!mother) throw new Error('Nobody signs.');
  valueOf(await recordSignature(at, mother));
  valueOf(
    await recordSignature(at, {
      ...mother,
      name: 'Tariq Sampleton',
      relationship: 'Father',
      way: 'declined',
      reason: 'He wants another hospital.',
    }),
  );
  const { signatures, missing } = valueOf(await state(at));
  expect(signatures.map(({ name, standing }) => [name, standing])).toEqual([
    ['Salma Sampleton', 'stands'],
    ['Tariq Sampleton', 'stands'],
  ]);
  expect(missing).toEqual(['clinician', 'owner']);
  await at.made.close();
});

test('any word that is changed afterwards voids what was signed, and it is told which', async () => {
  const at = await readyPlan();
  const { call } = at.made;
  for (const signature of SIGNATURES) valueOf(await recordSignature(at, signature));
  const before = valueOf(await state(at));
  const { versionId, revision, content } = at.plan;
  valueOf(await call('plans.transition', { versionId, revision, event: 'returnToDraft' }));
  // Back and ready again with the same words: nothing was signed for nothing.
  valueOf(await call('plans.transition', { versionId, revision, event: 'markReady' }));
  expect(valueOf(await state(at))).toMatchObject({ code: before.code, missing: [] });

  valueOf(await call('plans.transition', { versionId, revision, event: 'returnToDraft' }));
  const summary = { ...content.answers.summary, effect: 'She tires easily.' };
  const saved = valueOf(
    await call('plans.save', { versionId, revision, content: { ...content, answers: { ...content.answers, summary } } }),
  );
  valueOf(await call('plans.transition', { versionId, revision: saved.revision, event: 'markReady' }));
  const after = valueOf(await state(at));
  expect(after.code).not.toBe(before.code);
  expect(after.signatures.map(({ standing }) => standing)).toEqual(['void', 'void', 'void']);
  expect(after.missing).toHaveLength(3);
  expect(await call('signing.agree', { versionId, revision: saved.revision, passphrase: TEST_PASSPHRASE })).toMatchObject({ ok: false });
  await at.made.close();
});

test('one that was written down wrongly is struck out with the reason, once, and never after the agreement', async () => {
  const at = await readyPlan();
  const { call } = at.made;
  const [mother, ...others] = SIGNATURES;
  if (!mother) throw new Error('Nobody signs.');
  const { signatures } = valueOf(await recordSignature(at, { ...mother, name: 'Salma Sampelton' }));
  const [wrong] = signatures;
  if (!wrong) throw new Error('Nothing was recorded.');
  const struck = valueOf(await call('signing.strike', { signatureId: wrong.id, why: 'Her name is written Sampleton.' }));
  expect(struck).toMatchObject({
    missing: ['decisionMaker', 'clinician', 'owner'],
    signatures: [{ standing: 'struck', struckWhy: 'Her name is written Sampleton.' }],
  });
  expect(await call('signing.strike', { signatureId: wrong.id, why: 'Again.' })).toMatchObject({
    ok: false,
    error: { code: 'not-editable' },
  });
  for (const signature of [mother, ...others]) valueOf(await recordSignature(at, signature));
  valueOf(await agree(at));
  const [, stands] = valueOf(await state(at)).signatures;
  expect(await call('signing.strike', { signatureId: stands?.id ?? '', why: 'Too late.' })).toMatchObject({
    ok: false,
    error: { code: 'not-editable' },
  });
  await at.made.close();
});

test('a draft has nothing to sign, and what is wrong with a signature is said where it is', async () => {
  const at = await readyPlan();
  const [mother] = SIGNATURES;
  if (!mother) throw new Error('Nobody signs.');
  expect(await recordSignature(at, { ...mother, signedOn: '20 11 2026' })).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', issues: [{ path: 'signedOn', sentence: expect.stringContaining('21-Nov-2026') }] },
  });
  valueOf(await at.made.call('plans.transition', { versionId: at.plan.versionId, revision: at.plan.revision, event: 'returnToDraft' }));
  expect(await recordSignature(at, mother)).toMatchObject({ ok: false, error: { code: 'not-editable' } });
  expect(await agree(at)).toMatchObject({ ok: false, error: { code: 'not-editable' } });
  await at.made.close();
});

describe('what goes wrong between people is said in a sentence, and nothing is agreed by it', () => {
  it('somebody took it back and wrote in it while another was signing', async () => {
    const at = await readyPlan();
    const { call } = at.made;
    const { versionId, revision, content } = at.plan;
    for (const signature of SIGNATURES) valueOf(await recordSignature(at, signature));
    valueOf(await call('plans.transition', { versionId, revision, event: 'returnToDraft' }));
    const summary = { ...content.answers.summary, effect: 'She tires easily.' };
    const saved = valueOf(
      await call('plans.save', { versionId, revision, content: { ...content, answers: { ...content.answers, summary } } }),
    );
    const [mother] = SIGNATURES;
    if (!mother) throw new Error('Nobody signs.');
    expect(await recordSignature(at, mother)).toMatchObject({
      ok: false,
      error: { code: 'not-editable', happened: expect.stringContaining('not waiting to be agreed') },
    });
    valueOf(await call('plans.transition', { versionId, revision: saved.revision, event: 'markReady' }));
    // On the screen of whoever signs it is still the revision from before.
    for (const refused of [await recordSignature(at, mother), await agree(at)])
      expect(refused).toMatchObject({ ok: false, error: { code: 'stale-revision' } });
    await at.made.close();
  });

  it('the clock was set back: nothing is held still, signed or agreed on a day before', async () => {
    let now = new Date(2026, 10, 21, 10, 0);
    const at = await readyPlan(undefined, { now: () => now });
    const { call } = at.made;
    for (const signature of SIGNATURES) valueOf(await recordSignature(at, signature));
    now = new Date(2026, 10, 20, 10, 0);
    const says = expect.stringContaining('The clock of this computer says 20-Nov-2026');
    const [mother] = SIGNATURES;
    if (!mother) throw new Error('Nobody signs.');
    expect(await recordSignature(at, mother)).toMatchObject({ ok: false, error: { issues: [{ path: 'signedOn', sentence: says }] } });
    expect(await agree(at)).toMatchObject({ ok: false, error: { code: 'not-editable', happened: says } });
    const { versionId, revision } = at.plan;
    now = new Date(2026, 10, 21, 11, 0);
    valueOf(await call('plans.transition', { versionId, revision, event: 'returnToDraft' }));
    now = new Date(2026, 10, 20, 10, 0);
    expect(await call('plans.transition', { versionId, revision, event: 'markReady' })).toMatchObject({
      ok: false,
      error: { happened: says },
    });
    await at.made.close();
  });

  it('a child, and nobody has said by what right somebody decides', async () => {
    const at = await readyPlan();
    const [mother] = SIGNATURES;
    if (!mother) throw new Error('Nobody signs.');
    const { basis: _none, ...given } = mother;
    expect(await recordSignature(at, given)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', issues: [{ path: 'basis', sentence: 'Say by what right they decide.' }] },
    });
    await at.made.close();
  });

  it.each([
    [
      'is not one of the people of the vault any more',
      (slot: UserSlot): UserSlot => ({ ...slot, id: randomUUID() as UserId }),
      'not one of the people',
    ],
    [
      'has another key there',
      (slot: UserSlot): UserSlot => ({ ...slot, signingKey: randomBytes(32) }),
      'not the one by which this vault knows you',
    ],
  ] as const)('whoever seals it %s', async (_, change, says) => {
    const at = await readyPlan();
    for (const signature of SIGNATURES) valueOf(await recordSignature(at, signature));
    const file = vaultFiles(at.made.ports.vaultFolder).header;
    const header = valueOf(readHeader(readFileSync(file, 'utf8')));
    writeFileSync(file, headerText({ ...header, users: header.users.map(change) }));
    expect(await agree(at)).toMatchObject({ ok: false, error: { code: 'not-allowed', happened: expect.stringContaining(says) } });
    await at.made.close();
  });
});
