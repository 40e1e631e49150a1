// What other programs on this computer could see while a backup is made: the words each process was started with, its
// environment, and every file that lies in the folder at any moment. Linux alone shows the first two.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readHeader } from '../../electron/core/keys/header.ts';
import { databaseKey, openWithPassphrase, rootKeyOf } from '../../electron/core/keys/slots.ts';
import { vaultFiles } from '../../electron/core/vault/vaultFiles.ts';
import { backupsFolder } from '../support/backups.ts';
import { addTestPerson, createUnlockedTestApp, TEST_PASSPHRASE, valueOf } from '../support/testApp.ts';

const CANARY = 'Zanzibarwordthatisnowhereelse';

async function keysOf(vaultFolder: string): Promise<readonly Buffer[]> {
  const header = valueOf(readHeader(readFileSync(vaultFiles(vaultFolder).header, 'utf8')));
  const [slot] = header.users;
  const privateKeys = slot && (await openWithPassphrase(header, slot, TEST_PASSPHRASE));
  const rootKey = privateKeys && rootKeyOf(header, slot, privateKeys);
  if (!rootKey) throw new Error('The vault does not open with this passphrase.');
  return [rootKey, databaseKey(header.vaultId, rootKey)];
}

const spellings = (key: Buffer): readonly string[] => [
  key.toString('hex'),
  key.toString('base64'),
  key.toString('base64url'),
  key.toString('latin1'),
];

const readIfThere = (file: string): string => {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
};

// Of the processes that this one started.
const startedWith = (): readonly string[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && readIfThere(`/proc/${name}/status`).includes(`\nPPid:\t${process.pid}\n`))
    .map((pid) => readIfThere(`/proc/${pid}/cmdline`) + readIfThere(`/proc/${pid}/environ`))
    .filter((words) => words.includes('backup-process'));

test.runIf(process.platform === 'linux')('no key and no word is to be seen, at any moment', async () => {
  const made = await createUnlockedTestApp();
  onTestFinished(made.close);
  const plan = await addTestPerson(made, CANARY, CANARY);
  const answers = { person: { ...plan.content.answers.person, informationNotes: `${CANARY} `.repeat(1000) } };
  valueOf(await made.call('plans.save', { versionId: plan.versionId, revision: 0, content: { ...plan.content, answers } }));
  const secrets = [...(await keysOf(made.ports.vaultFolder)).flatMap(spellings), TEST_PASSPHRASE, CANARY];

  const folder = backupsFolder(made);
  const seen = new Set<string>();
  let processes = 0;
  let over = false;
  const making = made.call('backups.make', {}).finally(() => {
    over = true;
  });
  while (!over) {
    const words = startedWith();
    processes += words.length;
    for (const shown of words) expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      seen.add(name.replace(/^accord-[\dTZ-]+-[a-z]+/, ''));
      const bytes = readIfThere(join(folder, name));
      expect([name, secrets.filter((secret) => bytes.includes(secret) || name.includes(secret))]).toEqual([name, []]);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  valueOf(await making);
  // It was really looked at while it was made.
  expect(processes).toBeGreaterThan(0);
  expect([...seen]).toContain('.backup.part');
  expect(JSON.stringify(made.logs)).not.toContain(CANARY);
});
