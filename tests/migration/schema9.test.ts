// A vault of a schema in which a version was called by its place alone, brought to this one: each keeps its number, its
// signatures stand as they were given, and its emergency page can be issued again.
import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/core/store/migrate.ts';
import { agreeInStore } from '../support/agreedPlan.ts';
import { backToSchema } from '../support/olderSchema.ts';
import { openStore } from '../support/openStore.ts';
import { addTestPerson, createUnlockedTestApp, TEST_PASSPHRASE, valueOf } from '../support/testApp.ts';
import { completeAnswers } from '../unit/plan/support/completePlan.ts';

test('its versions keep their numbers, its signatures stand, and 1.1 begins from 1', async () => {
  const made = await createUnlockedTestApp();
  const { planId, versionId, content } = await addTestPerson(made);
  valueOf(await made.call('plans.save', { versionId, revision: 0, content: { ...content, answers: completeAnswers } }));
  await made.call('vault.lock', {});
  const old = await openStore(made.ports.vaultFolder);
  agreeInStore(old, versionId);
  const signed = old.all('SELECT * FROM signatures ORDER BY id');
  old.write((writing) => backToSchema(writing, 9));
  old.close();

  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(valueOf(await made.call('plans.open', { planId }))).toMatchObject({ version: 1, status: 'agreed' });
  expect(valueOf(await made.call('signing.read', { versionId })).missing).toEqual([]);
  expect(valueOf(await made.call('plans.reissueEmergencyPage', { versionId })).version).toBe(1.1);
  await made.call('vault.lock', {});

  const now = await openStore(made.ports.vaultFolder);
  expect(now.first('PRAGMA user_version')).toEqual({ user_version: SCHEMA_VERSION });
  expect(now.all('PRAGMA foreign_key_check')).toEqual([]);
  expect(now.all('SELECT * FROM signatures ORDER BY id')).toEqual(signed);
  expect(signed).toHaveLength(3);
  now.close();
  await made.close();
});
