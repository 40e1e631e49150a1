// A vault of a schema in which an agreement was three names, brought to this one: they become signatures, and what was
// agreed stays agreed although nobody sealed it.
import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/core/store/migrate.ts';
import { agreeInStore } from '../support/agreedPlan.ts';
import { backToSchema } from '../support/olderSchema.ts';
import { openStore } from '../support/openStore.ts';
import { addTestPerson, createUnlockedTestApp, TEST_PASSPHRASE, valueOf } from '../support/testApp.ts';

test.each([5, 6])('from schema %i: who agreed is still known, and the next version is agreed by a seal', async (schema) => {
  const made = await createUnlockedTestApp();
  const { planId, versionId } = await addTestPerson(made);
  await made.call('vault.lock', {});
  const old = await openStore(made.ports.vaultFolder);
  agreeInStore(old, versionId);
  old.write((writing) => backToSchema(writing, schema));
  expect(old.all('SELECT name FROM agreements')).toHaveLength(3);
  old.close();

  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(valueOf(await made.call('plans.open', { planId })).status).toBe('agreed');
  const { signatures, missing } = valueOf(await made.call('signing.read', { versionId }));
  const told = signatures.map(({ part, way, name, signedOn, standing }) => [part, way, name, signedOn, standing].join());
  expect(told.toSorted()).toEqual([
    'clinician,ink,Dr Idris Fictional,2026-11-21,stands',
    'decisionMaker,ink,Salma Sampleton,2026-11-21,stands',
    'owner,ink,Rhian Fictional,2026-11-21,stands',
  ]);
  expect(missing).toEqual([]);
  const next = valueOf(await made.call('plans.startVersion', { versionId }));
  await made.call('vault.lock', {});

  const now = await openStore(made.ports.vaultFolder);
  expect(now.first('PRAGMA user_version')).toEqual({ user_version: SCHEMA_VERSION });
  expect(now.all('PRAGMA foreign_key_check')).toEqual([]);
  agreeInStore(now, next.versionId);
  expect(now.all('SELECT version, status FROM versions ORDER BY version')).toEqual([
    { version: 1, status: 'superseded' },
    { version: 2, status: 'agreed' },
  ]);
  now.close();
  await made.close();
});
