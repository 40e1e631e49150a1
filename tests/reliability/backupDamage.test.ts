// A backup that was cut short, changed, or is of another vault or a later Accord, is refused with a sentence, whatever of it
// is damaged; and a disk that is full, read-only or gone is told in words, with the vault and the earlier backups untouched.
import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { labelFile, readBackup, readLabel } from '../../electron/core/backups/backupFile.ts';
import { createApp } from '../../electron/core/app.ts';
import { authenticate, headerText, readHeader } from '../../electron/core/keys/header.ts';
import { createClient } from '../../shared/api/client.ts';
import { backupFiles, backupsFolder, inspectBackup, makeTestBackup } from '../support/backups.ts';
import { openStore } from '../support/openStore.ts';
import { mayMount, makeReadOnly, mountSmallDisk, unmountSmallDisk } from '../support/smallDisk.ts';
import {
  addTestPerson,
  createTestApp,
  createUnlockedTestApp,
  TEST_PASSPHRASE,
  TEST_USER,
  valueOf,
  type TestApp,
} from '../support/testApp.ts';

const FLIPS = process.env['ACCORD_SOAK'] ? 4000 : 300;
const CUTS = process.env['ACCORD_SOAK'] ? 2000 : 150;
const THROUGH = process.env['ACCORD_SOAK'] ? 100 : 8;

async function backedUp(): Promise<{ readonly made: TestApp; readonly file: string; readonly spoilt: string; readonly bytes: Buffer }> {
  const made = await createUnlockedTestApp();
  onTestFinished(made.close);
  await addTestPerson(made);
  const file = await makeTestBackup(made);
  return { made, file, spoilt: join(made.folder, 'spoilt.backup'), bytes: readFileSync(file) };
}

const anywhere = (length: number): number => Math.floor(Math.random() * length);
const refused = { ok: false, error: { code: 'backup-damaged' } };

test(`${FLIPS} bits turned over, each by itself, are all seen`, async () => {
  const { spoilt, bytes } = await backedUp();
  for (let turn = 0; turn < FLIPS; turn += 1) {
    const flipped = Buffer.from(bytes);
    const place = anywhere(bytes.length);
    flipped.writeUInt8(flipped.readUInt8(place) ^ (1 << anywhere(8)), place);
    writeFileSync(spoilt, flipped);
    const read = readBackup(spoilt);
    // A later version is what a changed number of the format says of itself; nothing else may be.
    expect(read.ok ? `let through at ${place}` : read.error.code).toMatch(/^backup-damaged$/);
  }
});

test(`cut short at ${CUTS} places, and with something behind it, it is refused`, async () => {
  const { spoilt, bytes } = await backedUp();
  const cuts = [0, 1, bytes.length - 1, ...Array.from({ length: CUTS }, () => anywhere(bytes.length))];
  for (const cut of cuts) {
    writeFileSync(spoilt, bytes.subarray(0, cut));
    expect(readBackup(spoilt)).toMatchObject(refused);
  }
  writeFileSync(spoilt, Buffer.concat([bytes, Buffer.from('x')]));
  expect(readBackup(spoilt)).toMatchObject(refused);
  writeFileSync(spoilt, Buffer.concat([Buffer.alloc(4096), bytes]));
  expect(readBackup(spoilt)).toMatchObject(refused);
});

test('the same through the whole of Accord: nothing is restored, and no folder is left behind', async () => {
  const { made, spoilt, bytes } = await backedUp();
  for (let turn = 0; turn < THROUGH; turn += 1) {
    const flipped = Buffer.from(bytes);
    const place = anywhere(bytes.length);
    flipped.writeUInt8(flipped.readUInt8(place) ^ 1, place);
    writeFileSync(spoilt, turn % 2 ? flipped : bytes.subarray(0, place));
    const into = join(made.folder, `into-${turn}`);
    expect(await made.call('backups.restore', { file: spoilt, into, passphrase: TEST_PASSPHRASE })).toMatchObject(refused);
    expect(existsSync(into)).toBe(false);
  }
});

test('a changed page is found by the cipher even where the label was made to fit', async () => {
  const { made, spoilt, bytes } = await backedUp();
  const label = valueOf(readLabel(join(backupsFolder(made), backupFiles(made)[0] ?? '')));
  const database = Buffer.from(bytes.subarray(0, label.databaseBytes));
  database.writeUInt8(database.readUInt8(8192 + 99) ^ 1, 8192 + 99);
  writeFileSync(spoilt, database);
  labelFile(spoilt, label);
  expect(readBackup(spoilt).ok).toBe(true);
  expect(await inspectBackup(made, spoilt)).toMatchObject({ ok: false });
});

test('the locks of one vault and the database of another are refused', async () => {
  const { made, spoilt } = await backedUp();
  const other = await createUnlockedTestApp();
  onTestFinished(other.close);
  const otherFile = await makeTestBackup(other);
  const own = valueOf(readLabel(join(backupsFolder(made), backupFiles(made)[0] ?? '')));
  const foreign = valueOf(readLabel(otherFile));
  writeFileSync(spoilt, readFileSync(otherFile).subarray(0, foreign.databaseBytes));
  labelFile(spoilt, own);
  expect(await inspectBackup(made, spoilt)).toMatchObject(refused);
  // A whole one of another vault opens by itself and is not compared with this vault.
  expect(valueOf(await inspectBackup(made, otherFile)).now).toBeUndefined();
});

test('locks that somebody changed are refused, although they read back', async () => {
  const { made, spoilt, file } = await backedUp();
  const label = valueOf(readLabel(file));
  const header = valueOf(readHeader(label.header));
  writeFileSync(spoilt, readFileSync(file).subarray(0, label.databaseBytes));
  labelFile(spoilt, { ...label, header: headerText(authenticate({ ...header, name: 'Another ward' }, randomBytes(32))) });
  expect(await inspectBackup(made, spoilt)).toMatchObject({
    ok: false,
    error: { code: 'backup-damaged', happened: expect.stringMatching(/locks/) },
  });
});

test('a vault whose words do not read back gets no backup that counts, and keeps the earlier ones', async () => {
  const { made, file } = await backedUp();
  valueOf(await made.call('vault.lock', {}));
  const store = await openStore(made.ports.vaultFolder);
  store.write((writing) => writing.change(`UPDATE versions SET content = replace(content, 'Alex', 'Olex')`));
  store.close();
  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(await made.call('backups.make', {})).toMatchObject({
    ok: false,
    error: {
      code: 'backup-damaged',
      happened: expect.stringMatching(/does not read back as Accord wrote it/),
      next: expect.stringMatching(/the vault may be damaged/),
    },
  });
  expect(backupFiles(made)).toEqual([basename(file)]);
  const { verified, trouble } = valueOf(await made.call('backups.status', {}));
  expect([verified?.file, trouble?.error.code]).toEqual([basename(file), 'backup-damaged']);
});

test('a backup of a later Accord is refused by name', async () => {
  const { made, spoilt, bytes, file } = await backedUp();
  const label = valueOf(readLabel(file));
  writeFileSync(spoilt, bytes.subarray(0, label.databaseBytes));
  const json = Buffer.from(JSON.stringify({ format: 'accord-backup', version: 2, accord: '9.4.1' }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  appendFileSync(spoilt, Buffer.concat([json, createHash('sha256').update(json).digest(), length, Buffer.from('ACCORDBK')]));
  expect(await inspectBackup(made, spoilt)).toMatchObject({
    ok: false,
    error: { code: 'backup-newer', happened: 'This backup was made by Accord 9.4.1, which is later than the Accord that you are using.' },
  });
});

test('so is one whose database is of a later Accord', async () => {
  const { made, spoilt, file } = await backedUp();
  const into = join(made.folder, 'later');
  valueOf(await made.call('backups.restore', { file, into, passphrase: TEST_PASSPHRASE }));
  const store = await openStore(into);
  store.write((writing) => writing.define('PRAGMA user_version = 99'));
  store.compactInto(spoilt);
  store.close();
  labelFile(spoilt, { ...valueOf(readLabel(file)), accord: '9.4.1' });
  expect(await inspectBackup(made, spoilt)).toMatchObject({
    ok: false,
    error: { code: 'backup-newer', happened: expect.stringMatching(/Accord 9\.4\.1/) },
  });
});

test('what is no backup, and what is not there', async () => {
  const { made, spoilt } = await backedUp();
  writeFileSync(spoilt, 'words');
  expect(await inspectBackup(made, spoilt)).toMatchObject(refused);
  expect(await inspectBackup(made, join(made.folder, 'nowhere.backup'))).toMatchObject({ ok: false, error: { code: 'folder-missing' } });
  expect(await inspectBackup(made, made.folder)).toMatchObject({ ok: false, error: { code: 'folder-missing' } });
});

async function onDisk(size: string): Promise<{ readonly made: TestApp; readonly disk: string; readonly call: TestApp['call'] }> {
  const disk = mkdtempSync(join(tmpdir(), 'accord-disk-'));
  mountSmallDisk(disk, size);
  const made = createTestApp({ vaultFolder: join(disk, 'vault') });
  onTestFinished(async () => {
    await made.close();
    unmountSmallDisk(disk);
    rmSync(disk, { recursive: true });
  });
  valueOf(await made.call('vault.create', { ...TEST_USER, passphrase: TEST_PASSPHRASE }));
  return { made, disk, call: made.call };
}

test.runIf(mayMount)('a disk that is full, at every point of the making, says so and loses nothing', async () => {
  const { made, disk, call } = await onDisk('4m');
  const plan = await addTestPerson(made);
  const first = await makeTestBackup(made);
  const kept = readFileSync(first);
  let failures = 0;
  for (let free = 0; free <= 1_200_000; free += 40_000) {
    const ballast = join(disk, 'ballast');
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - free)));
    const asked = await call('backups.make', {});
    rmSync(ballast);
    // The first one goes when another stands, and not before.
    if (asked.ok) break;
    expect(readFileSync(first).equals(kept)).toBe(true);
    failures += 1;
    expect(asked.error).toMatchObject({ code: 'disk-full', happened: 'There is no room on the disk for a backup.' });
    expect(readdirSync(backupsFolder(made)).filter((name) => !/\.backup$|^record\.json$/.test(name))).toEqual([]);
    expect(backupFiles(made)).toHaveLength(1);
  }
  expect(failures).toBeGreaterThan(3);
  const status = valueOf(await call('backups.make', {}));
  expect(status.trouble).toBeUndefined();
  expect(valueOf(await call('plans.open', { planId: plan.planId })).revision).toBe(0);
});

test.runIf(mayMount)('a second place that is full or read-only costs the backup on this computer nothing', async () => {
  const made = await createUnlockedTestApp();
  onTestFinished(made.close);
  const stick = join(made.folder, 'stick');
  mkdirSync(stick);
  mountSmallDisk(stick, '64k');
  onTestFinished(() => unmountSmallDisk(stick));
  valueOf(await made.call('backups.choosePlace', { folder: stick }));
  const full = valueOf(await made.call('backups.make', {}));
  expect(full.trouble).toBeUndefined();
  expect(full.place?.trouble?.error).toMatchObject({ code: 'disk-full', happened: 'The second place for backups is full.' });
  // Nothing half written takes its room.
  const [own = ''] = readdirSync(stick);
  expect(readdirSync(join(stick, own))).toEqual([]);
  makeReadOnly(stick);
  const readOnly = valueOf(await made.call('backups.make', {}));
  expect(readOnly.verified?.at).not.toBe(full.verified?.at);
  expect(readOnly.place?.trouble?.error.code).toBe('folder-read-only');
});

test('a folder of backups that went away is made again; a vault that went away is told', async () => {
  const { made } = await backedUp();
  rmSync(backupsFolder(made), { recursive: true });
  await makeTestBackup(made);
  expect(backupFiles(made)).toHaveLength(1);
  rmSync(made.ports.vaultFolder, { recursive: true });
  expect(await made.call('backups.make', {})).toMatchObject({ ok: false });
});

test('a second window makes no backups of a vault that is open', async () => {
  const { made } = await backedUp();
  const call = createClient(createApp(made.ports).dispatch);
  expect(await call('vault.unlock', { passphrase: TEST_PASSPHRASE })).toMatchObject({ ok: false, error: { code: 'vault-in-use' } });
  expect(await call('backups.make', {})).toMatchObject({ ok: false, error: { code: 'locked' } });
  // It may look at one, and restore it elsewhere.
  copyFileSync(join(backupsFolder(made), backupFiles(made)[0] ?? ''), join(made.folder, 'copy.backup'));
  expect((await call('backups.inspect', { file: join(made.folder, 'copy.backup'), passphrase: TEST_PASSPHRASE })).ok).toBe(true);
});
