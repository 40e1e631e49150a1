// A vault of a schema in which nobody knew who has a copy: it opens, and what leaves the house from now on is known.
import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/core/store/migrate.ts';
import { backToSchema } from '../support/olderSchema.ts';
import { openStore } from '../support/openStore.ts';
import { addTestPerson, createUnlockedTestApp, TEST_PASSPHRASE, valueOf } from '../support/testApp.ts';

test('from schema 7: a paper that was made before can still be said to be with somebody', async () => {
  const made = await createUnlockedTestApp();
  const { planId } = await addTestPerson(made);
  valueOf(await made.call('documents.make', { planId, document: 'front-sheet' }));
  await made.call('vault.lock', {});
  const old = await openStore(made.ports.vaultFolder);
  old.write((writing) => backToSchema(writing, 7));
  old.close();

  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(valueOf(await made.call('paperwork.read', { planId }))).toEqual({ copies: [], amendments: [], sheets: [] });
  const [paper] = valueOf(await made.call('documents.copies', { planId }));
  const given = { planId, version: 1, document: 'front-sheet', made: paper?.seq, holder: 'Grandmother' } as const;
  expect(valueOf(await made.call('copies.give', given)).copies).toMatchObject([{ made: paper?.seq, holder: 'Grandmother' }]);
  await made.call('vault.lock', {});
  const now = await openStore(made.ports.vaultFolder);
  expect(now.first('PRAGMA user_version')).toEqual({ user_version: SCHEMA_VERSION });
  expect(now.all('PRAGMA foreign_key_check')).toEqual([]);
  now.close();
  await made.close();
});
