// A vault of the third schema, before anything was kept of what a field said earlier, brought to this one.
import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/core/store/migrate.ts';
import { backToSchema } from '../support/olderSchema.ts';
import { openStore } from '../support/openStore.ts';
import { addTestPerson, createUnlockedTestApp, TEST_PASSPHRASE, valueOf } from '../support/testApp.ts';

test('its plans open as they were, and from then on what a field said is kept', async () => {
  const made = await createUnlockedTestApp();
  const plan = await addTestPerson(made);
  await made.call('vault.lock', {});
  const old = await openStore(made.ports.vaultFolder);
  old.write((writing) => backToSchema(writing, 3));
  old.close();

  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(valueOf(await made.call('plans.open', { planId: plan.planId })).content).toEqual(plan.content);
  const path = 'person.familyName';
  const { versionId } = plan;
  expect(valueOf(await made.call('plans.fieldHistory', { versionId, path }))).toEqual({ entries: [] });
  const { answers } = plan.content;
  const content = { ...plan.content, answers: { ...answers, person: { ...answers.person, familyName: 'Sampleton' } } };
  valueOf(await made.call('plans.save', { versionId, revision: 0, content }));
  expect(valueOf(await made.call('plans.fieldHistory', { versionId, path })).entries).toMatchObject([
    { before: { what: 'answer', answer: 'Example' } },
  ]);
  await made.call('vault.lock', {});
  const now = await openStore(made.ports.vaultFolder);
  expect(now.first('PRAGMA user_version')).toEqual({ user_version: SCHEMA_VERSION });
  expect(now.all('PRAGMA foreign_key_check')).toEqual([]);
  now.close();
  await made.close();
});
