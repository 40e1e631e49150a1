// Words typed into a plan, and the passphrase, must not be found outside the encryption: not in any file of the vault
// while it is open or after, and not in the log, whatever went wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addTestPerson, createUnlockedTestApp, TEST_PASSPHRASE, valueOf } from '../support/testApp.ts';

const CANARY = 'Quixotic-Zymurgy-Kestrel';

const filesHolding = (folder: string, word: string): readonly string[] => {
  const forms = [
    Buffer.from(word, 'utf8'),
    Buffer.from(word, 'utf16le'),
    Buffer.from(Buffer.from(word, 'utf8').toString('base64').slice(0, -4)),
  ];
  return readdirSync(folder).filter((name) => forms.some((form) => readFileSync(join(folder, name)).includes(form)));
};

test('typed words are in no file and in no log', async () => {
  const made = await createUnlockedTestApp();
  const { call } = made;
  const { vaultFolder } = made.ports;
  const plan = await addTestPerson(made, CANARY, CANARY);
  const content = {
    ...plan.content,
    answers: { ...plan.content.answers, person: { ...plan.content.answers.person, informationNotes: `${CANARY} `.repeat(2000) } },
  };
  const { revision } = valueOf(await call('plans.save', { versionId: plan.versionId, revision: 0, content }));
  await call('people.list', { search: CANARY });
  // Reading the files of a running process is what a thief would do; the process itself never does.
  expect(filesHolding(vaultFolder, CANARY)).toEqual([]);

  // Refusals that have the words at hand.
  await call('plans.save', { versionId: plan.versionId, revision: 7, content });
  const refused = await call('plans.save', {
    versionId: plan.versionId,
    revision,
    content: { ...content, [CANARY.toLowerCase()]: CANARY },
  });
  await made.app.dispatch('people.create', { familyName: CANARY.repeat(50), givenName: 5, dateOfBirth: CANARY });
  await made.app.dispatch(CANARY, { [CANARY]: CANARY });
  await call('vault.unlock', { passphrase: CANARY });
  expect(JSON.stringify(refused)).not.toContain(CANARY);
  await call('vault.lock', {});
  expect(filesHolding(vaultFolder, CANARY)).toEqual([]);
  expect(filesHolding(vaultFolder, TEST_PASSPHRASE)).toEqual([]);
  expect(JSON.stringify(made.logs)).not.toContain(CANARY);
  expect(JSON.stringify(made.logs)).not.toContain(TEST_PASSPHRASE);
  await made.close();
});
