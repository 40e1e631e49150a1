// Real vaults, the real backup process, real files.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../../../electron/core/app.ts';
import { createClient } from '../../../../shared/api/client.ts';
import { SCHEMA_VERSION } from '../../../../electron/core/store/migrate.ts';
import { backupFiles, backupsFolder, inspectBackup, makeTestBackup } from '../../../support/backups.ts';
import { readyPlan, signAndAgree } from '../../../support/agreeing.ts';
import { backToSchema } from '../../../support/olderSchema.ts';
import { openStore } from '../../../support/openStore.ts';
import { addTestPerson, createUnlockedTestApp, steppingClock, TEST_PASSPHRASE, valueOf, type TestApp } from '../../../support/testApp.ts';

async function started(overrides: Parameters<typeof createUnlockedTestApp>[0] = {}): Promise<TestApp> {
  const made = await createUnlockedTestApp(overrides);
  onTestFinished(made.close);
  return made;
}

async function settled({ call }: Pick<TestApp, 'call'>) {
  await expect.poll(async () => valueOf(await call('backups.status', {})).underWay).toBe(false);
  return valueOf(await call('backups.status', {}));
}

test('a backup is verified, encrypted, private, and opens with the passphrase', async () => {
  const made = await started();
  await addTestPerson(made, 'Zebedee');
  const file = await makeTestBackup(made);
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
  expect(bytes.includes('Zebedee')).toBe(false);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  // Nothing of the making is left.
  expect(readdirSync(backupsFolder(made)).toSorted()).toEqual([...backupFiles(made), 'record.json'].toSorted());
  expect(valueOf(await inspectBackup(made, file))).toMatchObject({
    vaultName: 'Ward 7',
    people: 1,
    plans: 1,
    versions: 1,
    now: { people: 1, plans: 1, versions: 1, changesSince: 0 },
  });
});

test('a preview tells what was changed since', async () => {
  const made = await started();
  await addTestPerson(made);
  const file = await makeTestBackup(made);
  await addTestPerson(made, 'Later');
  expect(valueOf(await inspectBackup(made, file))).toMatchObject({ people: 1, now: { people: 2, plans: 2, versions: 2, changesSince: 1 } });
});

test('a restored vault holds every word, and nothing is overwritten', async () => {
  const made = await started();
  const plan = await addTestPerson(made);
  const answers = { person: { ...plan.content.answers.person, informationNotes: 'Kept: ünïcödé ✓' } };
  valueOf(await made.call('plans.save', { versionId: plan.versionId, revision: 0, content: { ...plan.content, answers } }));
  const file = await makeTestBackup(made);
  const into = join(made.folder, 'restored');
  expect(valueOf(await made.call('backups.restore', { file, into, passphrase: TEST_PASSPHRASE }))).toMatchObject({
    folder: into,
    people: 1,
  });
  expect(readdirSync(into).toSorted()).toEqual(['vault.db', 'vault.json']);

  const call = createClient(createApp({ ...made.ports, vaultFolder: into }).dispatch);
  valueOf(await call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(valueOf(await call('plans.open', { planId: plan.planId })).content.answers.person.informationNotes).toBe('Kept: ünïcödé ✓');
  valueOf(await call('vault.lock', {}));

  const before = readFileSync(join(into, 'vault.json'), 'utf8');
  const again = await made.call('backups.restore', { file, into, passphrase: TEST_PASSPHRASE });
  expect(again).toMatchObject({ ok: false, error: { code: 'folder-occupied' } });
  expect(readFileSync(join(into, 'vault.json'), 'utf8')).toBe(before);
  // Into the vault's own folder neither.
  expect(await made.call('backups.restore', { file, into: made.ports.vaultFolder, passphrase: TEST_PASSPHRASE })).toMatchObject({
    ok: false,
    error: { code: 'folder-occupied' },
  });
  expect(valueOf(await made.call('people.list', {}))).toHaveLength(1);
});

test('the recovery code opens a backup too; another passphrase does not', async () => {
  const made = await started();
  valueOf(await made.call('vault.lock', {}));
  const [user] = valueOf(await made.call('vault.status', {})).users;
  expect(user).toBeDefined();
  const vaultFolder = join(made.folder, 'another');
  const call = createClient(createApp({ ...made.ports, vaultFolder }).dispatch);
  const sheet = valueOf(
    await call('vault.create', { vaultName: 'Ward 8', userName: 'Ola', role: 'author', passphrase: 'copper violin drizzle hatch' }),
  );
  const { folder, verified } = valueOf(await call('backups.make', {}));
  const file = join(folder, verified?.file ?? '');
  expect(await inspectBackup(made, file)).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
  expect(valueOf(await made.call('backups.inspect', { file, code: sheet.code })).vaultName).toBe('Ward 8');
  expect(await made.call('backups.inspect', { file, code: sheet.code.replace(/^..../, '0000') })).toMatchObject({
    ok: false,
    error: { code: 'wrong-recovery-code' },
  });
  valueOf(await call('vault.lock', {}));
});

test('the database of a vault that is open is not read as a backup', async () => {
  const made = await started();
  const file = join(made.ports.vaultFolder, 'vault.db');
  expect(await inspectBackup(made, file)).toMatchObject({
    ok: false,
    error: { code: 'backup-damaged', happened: expect.stringMatching(/database of a vault/) },
  });
});

test('words typed while a backup is made are kept, and are in the next one', async () => {
  const made = await started();
  const plan = await addTestPerson(made);
  const making = made.call('backups.make', {});
  let revision = 0;
  for (; revision < 200;) {
    const answers = { person: { ...plan.content.answers.person, informationNotes: `${revision} ${'x'.repeat(20_000)}` } };
    ({ revision } = valueOf(await made.call('plans.save', { versionId: plan.versionId, revision, content: { ...plan.content, answers } })));
  }
  valueOf(await making);
  await makeTestBackup(made);
  valueOf(await made.call('vault.lock', {}));
  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(valueOf(await made.call('plans.open', { planId: plan.planId })).revision).toBe(200);
});

test('a lock stops a backup at once, and the next unlock makes it', async () => {
  const made = await started({ backsUpByItself: true });
  await settled(made);
  const making = made.call('backups.make', {});
  valueOf(await made.call('vault.lock', {}));
  expect(await making).toMatchObject({
    ok: false,
    error: { code: 'backup-failed', happened: 'Accord was locked or closed before the backup was finished.' },
  });
  expect(readdirSync(backupsFolder(made)).filter((name) => /part|raw/.test(name))).toEqual([]);
  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  const status = await settled(made);
  expect(status.trouble).toBeUndefined();
  expect(status.verified?.file).toMatch(/-daily\.backup$/);
});

test('by itself: one at the first unlock of a day, and none at the second', async () => {
  let day = new Date(2026, 2, 14, 10, 2);
  const made = await started({ backsUpByItself: true, now: () => day });
  const first = await settled(made);
  expect(first.verified?.at).toBe(day.toISOString());
  const unlockAgain = async () => {
    valueOf(await made.call('vault.lock', {}));
    valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
    return settled(made);
  };
  day = new Date(2026, 2, 14, 15, 30);
  expect((await unlockAgain()).verified?.at).toBe(first.verified?.at);
  day = new Date(2026, 2, 15, 8, 0);
  expect((await unlockAgain()).verified?.at).toBe(day.toISOString());
  expect(backupFiles(made)).toHaveLength(2);
});

test('and one after an agreement, with the agreed version in it', async () => {
  const ready = await readyPlan(undefined, { backsUpByItself: true });
  onTestFinished(ready.made.close);
  await settled(ready.made);
  await signAndAgree(ready);
  const { folder, verified, trouble } = await settled(ready.made);
  expect([trouble, verified?.file.split('-').at(-1)]).toEqual([undefined, 'agreement.backup']);
  const into = join(ready.made.folder, 'restored');
  valueOf(await ready.made.call('backups.restore', { file: join(folder, verified?.file ?? ''), into, passphrase: TEST_PASSPHRASE }));
  const app = createApp({ ...ready.made.ports, vaultFolder: into, backsUpByItself: false });
  const call = createClient(app.dispatch);
  valueOf(await call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(valueOf(await call('people.list', {}))).toMatchObject([{ status: 'agreed' }]);
  await app.close();
});

test('closing the window gives up a backup in the making, and does not wait for it', async () => {
  const made = await createUnlockedTestApp();
  const making = made.call('backups.make', {});
  await made.close();
  expect(await making).toMatchObject({ ok: false, error: { code: 'backup-failed', happened: expect.stringMatching(/locked or closed/) } });
});

test('a sample vault is left alone, and a command line leaves it to the window', async () => {
  const made = await started({ backsUpByItself: true });
  await settled(made);
  valueOf(await made.call('vault.useSample', {}));
  expect(valueOf(await made.call('backups.status', {}))).toMatchObject({ byItself: false, underWay: false, kept: 0 });
  const quiet = await started();
  expect(valueOf(await quiet.call('backups.status', {}))).toMatchObject({ byItself: false, underWay: false, kept: 0 });
});

test('before a vault is brought forward, a verified backup of it as it was', async () => {
  const made = await started();
  await addTestPerson(made);
  valueOf(await made.call('vault.lock', {}));
  const store = await openStore(made.ports.vaultFolder);
  store.write((writing) => backToSchema(writing, SCHEMA_VERSION - 1));
  store.close();

  // Where it cannot be made, nothing is brought forward.
  mkdirSync(made.ports.vaultFolder, { recursive: true });
  writeFileSync(backupsFolder(made), 'in the way');
  const refused = await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE });
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'folder-missing', happened: expect.stringMatching(/earlier Accord/), safe: 'The vault is as it was.' },
  });
  rmSync(backupsFolder(made));

  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  const [file = ''] = backupFiles(made);
  expect(file).toMatch(/-update\.backup$/);
  expect(valueOf(await inspectBackup(made, join(backupsFolder(made), file)))).toMatchObject({ people: 1 });
});

test('a second place takes each verified backup, and is told of in words when it cannot', async () => {
  const made = await started();
  const stick = join(made.folder, 'stick');
  mkdirSync(stick);
  expect(await made.call('backups.choosePlace', { folder: join(made.folder, 'nowhere') })).toMatchObject({
    ok: false,
    error: { code: 'folder-missing', happened: 'The second place for backups is not there.' },
  });
  expect(await made.call('backups.choosePlace', { folder: 'stick' })).toMatchObject({ ok: false, error: { code: 'folder-missing' } });
  valueOf(await made.call('backups.choosePlace', { folder: stick }));
  const placed = valueOf(await made.call('backups.make', {}));
  expect(placed.place).toEqual({ folder: stick, at: placed.verified?.at });
  const [own = ''] = readdirSync(stick);
  const [copy = ''] = readdirSync(join(stick, own));
  expect(copy).toBe(placed.verified?.file);
  expect(valueOf(await inspectBackup(made, join(stick, own, copy)))).toMatchObject({ people: 0 });

  rmSync(stick, { recursive: true });
  const without = valueOf(await made.call('backups.make', {}));
  expect(without.verified?.at).not.toBe(placed.verified?.at);
  expect(without.place).toMatchObject({ folder: stick, at: placed.verified?.at, trouble: { error: { code: 'folder-missing' } } });
  // A stick that is not there is never made somewhere else.
  expect(existsSync(stick)).toBe(false);
  expect(valueOf(await made.call('backups.choosePlace', {})).place).toBeUndefined();
});

test('a verified backup that was taken away or cut short counts no more', async () => {
  const made = await started();
  const file = await makeTestBackup(made);
  writeFileSync(file, readFileSync(file).subarray(0, -1));
  const cut = valueOf(await made.call('backups.status', {}));
  expect(cut.verified).toBeUndefined();
  expect(cut.trouble?.error.happened).toMatch(/taken away or changed/);
});

test('a record that does not read back is no backup', async () => {
  const made = await started({ now: steppingClock() });
  await makeTestBackup(made);
  for (const text of ['', 'null', '[]', '{"verified":{"file":1}}', '{"verified":{"__proto__":{}},"trouble":{"at":"x"}}']) {
    writeFileSync(join(backupsFolder(made), 'record.json'), text);
    const status = valueOf(await made.call('backups.status', {}));
    expect([status.verified, status.trouble]).toEqual([undefined, undefined]);
  }
});
