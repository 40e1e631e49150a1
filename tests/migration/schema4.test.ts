// A vault of the schema before files were kept, in which a plan names one all the same, brought to this one.
import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../../electron/core/store/migrate.ts';
import { addFileTo, saveWith } from '../support/fileOfPlan.ts';
import { backToSchema } from '../support/olderSchema.ts';
import { openStore } from '../support/openStore.ts';
import { png } from '../support/pictures.ts';
import { addTestPerson, createUnlockedTestApp, TEST_PASSPHRASE, valueOf } from '../support/testApp.ts';

test('its plans open and save as they were, and from then on files are kept', async () => {
  const made = await createUnlockedTestApp();
  const plan = await addTestPerson(made);
  const early = valueOf(await addFileTo(made, plan, png()));
  const named = await saveWith(made, plan, [early]);
  await made.call('vault.lock', {});
  const old = await openStore(made.ports.vaultFolder);
  old.write((writing) => backToSchema(writing, 4));
  old.close();

  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(valueOf(await made.call('plans.open', { planId: plan.planId })).content).toEqual(named.content);
  const photo = valueOf(await addFileTo(made, plan, png({ width: 3 })));
  const saved = await saveWith(made, named, [early, photo]);
  expect(saved.content.answers.person.photo).toEqual([early, photo]);
  expect((await made.call('files.read', { planId: plan.planId, fileId: photo.id })).ok).toBe(true);
  expect(await made.call('files.read', { planId: plan.planId, fileId: early.id })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
  await made.call('vault.lock', {});
  const now = await openStore(made.ports.vaultFolder);
  expect(now.first('PRAGMA user_version')).toEqual({ user_version: SCHEMA_VERSION });
  expect(now.all('PRAGMA foreign_key_check')).toEqual([]);
  now.close();
  await made.close();
});
