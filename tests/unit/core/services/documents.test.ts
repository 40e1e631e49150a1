// The built documents worker makes the file; what is looked at here is who gets it, under which name, and what is noted.
import { expect, test } from 'vitest';
import { openStore } from '../../../support/openStore.ts';
import { addTestPerson, createUnlockedTestApp, valueOf } from '../../../support/testApp.ts';

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

test('a document that is still being made when the vault is locked is not handed out', { timeout: 60_000 }, async () => {
  const made = await createUnlockedTestApp();
  const plan = await addTestPerson(made);
  const making = made.call('documents.make', { planId: plan.planId, document: 'front-sheet' });
  valueOf(await made.call('vault.lock', {}));
  expect(await making).toMatchObject({ ok: false, error: { code: 'locked' } });
  await made.close();
});
