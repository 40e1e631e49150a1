// The built documents worker makes the file; what is looked at here is who gets it, under which name, and what is noted.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { addToAudit } from '../../../../electron/core/store/audit.ts';
import type { UserId } from '../../../../shared/base/ids.ts';
import type * as engineModule from '../../../../electron/core/documents/engine.ts';
import { documentKind, documentNames } from '../../../../shared/plan/documents.ts';
import { agreeInStore } from '../../../support/agreedPlan.ts';
import { openStore } from '../../../support/openStore.ts';
import { filesIn } from '../../../support/docx.ts';
import { readPdf } from '../../../support/pdf.ts';
import { completeAnswers } from '../../plan/support/completePlan.ts';
import { addTestPerson, createUnlockedTestApp, TEST_PASSPHRASE, valueOf } from '../../../support/testApp.ts';
import { versionsAgreed } from '../../../support/versionsAgreed.ts';

const starts = vi.hoisted(() => ({ failing: 0 }));
vi.mock('../../../../electron/core/documents/engine.ts', async (original) => {
  const real = await original<typeof engineModule>();
  return {
    createDocumentEngine: (options: engineModule.DocumentEngineOptions) => {
      if (starts.failing === 0) return real.createDocumentEngine(options);
      starts.failing -= 1;
      throw new Error('The engine could not be loaded.');
    },
  };
});

test(
  'a front sheet is handed out under a name with nothing personal in it, and noted in the audit trail',
  { timeout: 60_000 },
  async () => {
    const made = await createUnlockedTestApp();
    const plan = await addTestPerson(made, 'Confidential');
    const sheet = valueOf(await made.call('documents.make', { planId: plan.planId, document: 'front-sheet' }));
    expect(sheet).toMatchObject({ fileName: 'front-sheet_PLAN-0001_v1_DRAFT_2026-03-14.pdf', mediaType: 'application/pdf', pages: 1 });
    expect(Buffer.from(sheet.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const again = valueOf(await made.call('documents.make', { planId: plan.planId, document: 'front-sheet' }));
    expect(again.base64).toBe(sheet.base64);
    await made.call('vault.lock', {});
    const store = await openStore(made.ports.vaultFolder);
    expect(store.all("SELECT subject, revision FROM audit WHERE action = 'document.made'")).toEqual([
      { subject: plan.versionId, revision: 0 },
      { subject: plan.versionId, revision: 0 },
    ]);
    store.close();
    await made.close();
  },
);

test('a Word file is named and noted as one, and is refused of a paper that must stay as it is', { timeout: 60_000 }, async () => {
  const made = await createUnlockedTestApp();
  const { planId } = await addTestPerson(made);
  const word = valueOf(await made.call('documents.make', { planId, document: 'school', format: 'docx' }));
  expect(word.fileName).toBe('school_PLAN-0001_v1_DRAFT_2026-03-14.docx');
  expect(word.mediaType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  expect(filesIn(Buffer.from(word.base64, 'base64')).get('word/header1.xml')).toContain('DRAFT: not agreed');
  for (const document of ['emergency', 'card', 'co-sign'] as const)
    expect(await made.call('documents.make', { planId, document, format: 'docx' })).toMatchObject({ error: { code: 'not-as-word' } });
  valueOf(await made.call('documents.make', { planId, document: 'school' }));
  expect(valueOf(await made.call('documents.copies', { planId }))).toMatchObject([
    { document: 'school', format: 'pdf' },
    { document: 'school', format: 'docx' },
  ]);
  await made.close();
});

test('a copy that an earlier Accord noted is told without what it was', async () => {
  const made = await createUnlockedTestApp();
  const { planId, versionId } = await addTestPerson(made);
  await made.call('vault.lock', {});
  const store = await openStore(made.ports.vaultFolder);
  const actor = store.first<{ readonly id: UserId }>('SELECT id FROM users')?.id;
  store.write(
    (writing) => actor && addToAudit(writing, { at: '2026-03-01T10:00:00.000Z', actor, action: 'document.made', subject: versionId }),
  );
  store.close();
  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(valueOf(await made.call('documents.copies', { planId }))).toEqual([
    { seq: expect.any(Number), at: '2026-03-01T10:00:00.000Z', by: expect.any(String), byYou: true, version: 1 },
  ]);
  await made.close();
});

test('a document that is still being made when the vault is locked is not handed out', { timeout: 60_000 }, async () => {
  const made = await createUnlockedTestApp();
  const plan = await addTestPerson(made);
  const making = made.call('documents.make', { planId: plan.planId, document: 'front-sheet' });
  valueOf(await made.call('vault.lock', {}));
  expect(await making).toMatchObject({ ok: false, error: { code: 'locked' } });
  await made.close();
});

test('paper and file name bear the same date, the one in the UK, wherever the computer thinks it is', { timeout: 60_000 }, async () => {
  // Half past midnight in London, and still the day before in UTC and west of it.
  const made = await createUnlockedTestApp({ now: () => new Date('2026-06-30T23:30:00Z') });
  const plan = await addTestPerson(made);
  const sheet = valueOf(await made.call('documents.make', { planId: plan.planId, document: 'front-sheet' }));
  expect(sheet.fileName).toBe('front-sheet_PLAN-0001_v1_DRAFT_2026-07-01.pdf');
  expect(readPdf(Buffer.from(sheet.base64, 'base64'), sheet.pages).text.join()).toContain('01-Jul-2026');
  await made.close();
});

test('an engine that could not be started is tried again, and does not stand in the way of closing', { timeout: 60_000 }, async () => {
  const made = await createUnlockedTestApp();
  const plan = await addTestPerson(made);
  const make = () => made.call('documents.make', { planId: plan.planId, document: 'front-sheet' });
  starts.failing = 1;
  expect(await make()).toMatchObject({ ok: false, error: { code: 'internal' } });
  valueOf(await make());
  await made.close();

  const never = await createUnlockedTestApp();
  const { planId } = await addTestPerson(never);
  starts.failing = 1;
  // While it is still starting.
  const pending = never.call('documents.make', { planId, document: 'front-sheet' });
  await expect(never.close()).resolves.toBeUndefined();
  expect((await pending).ok).toBe(false);
});

test('closing gives up a document that is still in the making, at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-slow-'));
  const documentsWorker = join(folder, 'slow.mjs');
  const met = join(folder, 'met');
  writeFileSync(
    documentsWorker,
    `import { writeFileSync } from 'node:fs'; import { parentPort } from 'node:worker_threads';
     parentPort.on('message', () => { writeFileSync(${JSON.stringify(met)}, ''); for (;;); });`,
  );
  const made = await createUnlockedTestApp({ documentsWorker });
  const plan = await addTestPerson(made);
  const making = made.call('documents.make', { planId: plan.planId, document: 'front-sheet' });
  await vi.waitFor(() => expect(existsSync(met)).toBe(true), 10_000);
  const asked = performance.now();
  await made.app.close();
  // The engine's own limit is 20 seconds.
  expect(performance.now() - asked).toBeLessThan(10_000);
  expect(await making).toMatchObject({ ok: false, error: { code: 'disconnected' } });
  await made.close();
  rmSync(folder, { recursive: true });
});

test('an emergency page that has run out is not handed out, and one in force shows no words but its own', { timeout: 60_000 }, async () => {
  let today = new Date(2026, 10, 21, 10, 0);
  const made = await createUnlockedTestApp({ now: () => today });
  const plan = await addTestPerson(made, 'Test', 'Amina');
  valueOf(
    await made.call('plans.save', { versionId: plan.versionId, revision: 0, content: { ...plan.content, answers: completeAnswers } }),
  );
  await made.call('vault.lock', {});
  const store = await openStore(made.ports.vaultFolder);
  agreeInStore(store, plan.versionId);
  store.close();
  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  const ask = { planId: plan.planId, document: 'emergency' } as const;
  expect((await made.call('documents.make', ask)).ok).toBe(true);
  const other = { ...plan.content, answers: { ...completeAnswers, summary: { ...completeAnswers.summary, explainer: 'Words of nobody' } } };
  expect(valueOf(await made.call('documents.preview', { ...ask, content: other })).text).not.toContain('Words of nobody');
  expect((await made.call('documents.make', { ...ask, document: 'card' })).ok).toBe(true);
  today = new Date(2028, 0, 1, 10, 0);
  // Every paper that says what to do in an emergency; the others are none the worse for it.
  const refused: unknown[] = [];
  for (const name of documentNames) {
    const paper = await made.call('documents.make', { ...ask, document: name });
    if (!paper.ok) refused.push([name, paper.error.code, paper.error.happened.includes('which has passed')]);
  }
  expect(refused).toEqual(documentNames.filter((name) => documentKind(name).expires).map((name) => [name, 'not-editable', true]));
  // It may still be read, and says what it is.
  const read = valueOf(await made.call('documents.preview', ask)).text;
  expect(read).toContain('EXPIRED: could be relied on until');
  expect(read).toContain('NOT IN FORCE: DO NOT USE THESE DOSES');
  // For a reason it is made: marked on each page, named so, and the reason is in the log and on no paper.
  const expiredBecause = 'The coroner asked for it';
  for (const name of documentNames.filter((each) => documentKind(each).expires)) {
    const { fileName, base64, pages } = valueOf(await made.call('documents.make', { ...ask, document: name, expiredBecause }));
    expect(fileName).toMatch(/_v1_EXPIRED_2026-11-21\.pdf$/);
    const { text } = readPdf(Buffer.from(base64, 'base64'), pages);
    expect([name, ...text.map((page) => /EXPIRED on \d\d-\w{3}-\d{4}: do not rely on this page/.test(page))]).toEqual([
      name,
      ...text.map(() => true),
    ]);
    expect(text.join('\n')).not.toContain(expiredBecause);
    expect(text.join('\n')).not.toMatch(/AGREED ·/);
  }
  expect(await made.call('documents.make', { ...ask, expiredBecause: ' ' })).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  // A reason for what has not run out is not kept: there is nothing that it would explain.
  valueOf(await made.call('documents.make', { ...ask, document: 'passport', expiredBecause }));
  await made.call('vault.lock', {});
  const log = await openStore(made.ports.vaultFolder);
  const given = log.all('SELECT words FROM reasons JOIN audit USING (seq) WHERE action = @action', { action: 'document.made' });
  expect(given).toEqual(documentNames.filter((each) => documentKind(each).expires).map(() => ({ words: expiredBecause })));
  log.close();
  await made.close();
});

test('a card that is too full is not handed out, and what to shorten is named', { timeout: 60_000 }, async () => {
  const made = await createUnlockedTestApp();
  const plan = await addTestPerson(made, 'Test', 'Amina');
  const { summary } = completeAnswers;
  const allergies = Array.from({ length: 12 }, (_, id) => ({
    id: `${id}`,
    answers: { substance: `Substance ${id}`, reaction: 'A rash that spreads' },
  }));
  const content = { ...plan.content, answers: { ...completeAnswers, summary: { ...summary, allergies } } };
  valueOf(await made.call('plans.save', { versionId: plan.versionId, revision: 0, content }));
  const ask = { planId: plan.planId, document: 'card' } as const;
  expect(await made.call('documents.make', ask)).toMatchObject({
    ok: false,
    error: {
      code: 'does-not-fit',
      happened: 'These do not fit on this paper, and nothing is ever cut off: Allergies; Ring, and where my page is.',
      issues: [{ path: 'summary.allergyStatus' }, { path: 'emergency.phones' }],
    },
  });
  // Seen while it is written, so that it can be shortened.
  expect(valueOf(await made.call('documents.preview', ask)).overflow).toHaveLength(2);
  await made.call('vault.lock', {});
  const store = await openStore(made.ports.vaultFolder);
  expect(store.all("SELECT subject FROM audit WHERE action = 'document.made'")).toEqual([]);
  store.close();
  await made.close();
});

test('what has changed is held against the version agreed before, on screen and on paper', { timeout: 60_000 }, async () => {
  const made = await createUnlockedTestApp({ now: () => new Date(2026, 10, 21, 10, 0) });
  const first = await addTestPerson(made, 'Test', 'Amina');
  const save = (plan: typeof first, answers: typeof completeAnswers) =>
    made.call('plans.save', { versionId: plan.versionId, revision: plan.revision, content: { ...plan.content, answers } });
  valueOf(await save(first, completeAnswers));
  const ask = { planId: first.planId, document: 'changes' } as const;
  expect(valueOf(await made.call('documents.preview', ask)).text).toContain('No version of this plan was agreed before this one.');
  await made.call('vault.lock', {});
  const store = await openStore(made.ports.vaultFolder);
  agreeInStore(store, first.versionId);
  store.close();
  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  const second = valueOf(await made.call('plans.startVersion', { versionId: first.versionId }));
  const { aboutMe } = completeAnswers;
  valueOf(await save(second, { ...second.content.answers, aboutMe: { ...aboutMe, goodDay: 'Swimming with Leila' } }));
  const { text } = valueOf(await made.call('documents.preview', ask));
  expect(text).toContain('From version 1, agreed on ');
  expect(text).toContain('Swimming with Leila');
  const { base64, pages, fileName } = valueOf(await made.call('documents.make', ask));
  expect(fileName).toMatch(/^changes_PLAN-0001_v2_DRAFT_/);
  expect(readPdf(Buffer.from(base64, 'base64'), pages).text.join()).toContain('Swimming with Leila');
  await made.close();
});

test('what has changed is held against any version that was agreed before, and against no other', { timeout: 60_000 }, async () => {
  const goodDay = (words: string) => (answers: typeof completeAnswers) => ({ ...answers, aboutMe: { ...answers.aboutMe, goodDay: words } });
  const { made, plan } = await versionsAgreed(goodDay('Second words'), goodDay('Third words'));
  const ask = { planId: plan.planId, document: 'changes' } as const;
  const { base64, pages } = valueOf(await made.call('documents.make', { ...ask, since: 1 }));
  const printed = readPdf(Buffer.from(base64, 'base64'), pages).text.join();
  expect(printed).toContain('From version 1, agreed on ');
  expect(printed).toContain('Third words');
  expect(printed).not.toContain('Second words');
  expect(valueOf(await made.call('documents.preview', ask)).text).toContain('From version 2, agreed on ');
  expect(valueOf(await made.call('documents.preview', { ...ask, version: 2 })).text).toContain('Second words');
  for (const since of [3, 4])
    expect(await made.call('documents.make', { ...ask, since })).toMatchObject({
      ok: false,
      error: { happened: expect.stringContaining('never agreed') },
    });
  await made.close();
});
