import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkAuditHead, verifyAudit } from '../../../../electron/core/store/audit.ts';
import type { Database } from '../../../../electron/core/store/handles.ts';
import { openStore } from '../../../support/openStore.ts';
import { addTestPerson, createUnlockedTestApp, valueOf, type TestApp } from '../../../support/testApp.ts';

async function vaultWithSaves(saves: number): Promise<{ readonly made: TestApp; readonly store: Database }> {
  const made = await createUnlockedTestApp();
  const plan = await addTestPerson(made);
  for (let revision = 0; revision < saves; revision += 1) {
    const answers = { person: { ...plan.content.answers.person, title: `T${revision}` } };
    valueOf(await made.call('plans.save', { versionId: plan.versionId, revision, content: { ...plan.content, answers } }));
  }
  await made.call('vault.lock', {});
  return { made, store: await openStore(made.ports.vaultFolder) };
}

// As someone would who has the key and another program: the schema's own guards are taken away first.
const tamper = (store: Database, sql: string): void =>
  store.write((writing) => {
    writing.define('DROP TRIGGER audit_is_not_changed; DROP TRIGGER audit_is_not_deleted; DROP TRIGGER audit_follows_on');
    writing.define(sql);
  });

test('each save, and the making of vault and plan, is one entry that chains to the one before', async () => {
  const { made, store } = await vaultWithSaves(3);
  expect(valueOf(verifyAudit(store)).entries).toBe(5);
  expect(store.all<{ readonly action: string }>('SELECT action FROM audit ORDER BY seq').map((row) => row.action)).toEqual([
    'vault.created',
    'plan.created',
    'plan.saved',
    'plan.saved',
    'plan.saved',
  ]);
  store.close();
  await made.close();
});

test.each([
  ['an entry changed', "UPDATE audit SET at = '2020-01-01' WHERE seq = 3"],
  ['an entry given to someone else', "UPDATE audit SET subject = 'other' WHERE seq = 3"],
  ['an entry taken out', 'DELETE FROM audit WHERE seq = 3'],
  ['the newest entry taken out', 'DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)'],
  ['the oldest entry taken out', 'DELETE FROM audit WHERE seq = 1'],
  ['everything taken out', 'DELETE FROM audit'],
  [
    'two entries exchanged',
    'UPDATE audit SET seq = -3 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 4; UPDATE audit SET seq = 4 WHERE seq = -3',
  ],
  ['a plan changed beside it', "UPDATE versions SET content_hash = zeroblob(32), content = '{}'"],
])('the whole trail shows %s', async (_, sql) => {
  const { made, store } = await vaultWithSaves(4);
  tamper(store, sql);
  expect(verifyAudit(store)).toMatchObject({ ok: false, error: { code: 'vault-damaged' } });
  store.close();
  await made.close();
});

test('the whole trail shows an entry that was rewritten together with its own hash', async () => {
  const { made, store } = await vaultWithSaves(4);
  const { entry, prev } = store.first<{ readonly entry: string; readonly prev: string }>(
    'SELECT json_array(seq, at, actor, action, subject, revision, lower(hex(content_hash)), lower(hex(prev_hash))) AS entry, lower(hex(prev_hash)) AS prev FROM audit WHERE seq = 3',
  ) ?? { entry: '', prev: '' };
  const [seq, , ...rest] = JSON.parse(entry) as readonly unknown[]; // the array that SECURITY.md describes
  const hash = createHash('sha256')
    .update(JSON.stringify([seq, '2020-01-01', ...rest]))
    .digest('hex');
  tamper(store, `UPDATE audit SET at = '2020-01-01', hash = x'${hash}' WHERE seq = 3`);
  expect(rest.at(-1)).toBe(prev);
  expect(verifyAudit(store)).toMatchObject({ ok: false, error: { happened: expect.stringContaining('entry 4') } });
  store.close();
  await made.close();
});

test('an unlock looks at the newest entries of a long trail', async () => {
  const { made, store } = await vaultWithSaves(230);
  expect(checkAuditHead(store).ok).toBe(true);
  tamper(store, "UPDATE audit SET at = 'x' WHERE seq = 220");
  store.close();
  expect(await made.call('vault.unlock', { passphrase: 'orbit lantern mossy quilt' })).toMatchObject({
    ok: false,
    error: { code: 'vault-damaged', happened: expect.stringContaining('entry 220') },
  });
  await made.close();
});
