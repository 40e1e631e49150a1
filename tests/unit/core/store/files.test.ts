// Files of plans in a real store: what a save may name, what can never change or go, and when what nobody names goes.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { verifyAudit } from '../../../../electron/core/store/audit.ts';
import type { OpenPlan } from '../../../../shared/api/contract.ts';
import { KEPT_DAYS } from '../../../../shared/files/fileLimits.ts';
import type { FileReference } from '../../../../shared/plan/fields.ts';
import { agreeInStore } from '../../../support/agreedPlan.ts';
import { makeReader } from '../../../support/asReader.ts';
import { addFileTo, saveWith, withPhotos } from '../../../support/fileOfPlan.ts';
import { openStore } from '../../../support/openStore.ts';
import { exif, jpeg, pdf, png } from '../../../support/pictures.ts';
import { addTestPerson, createUnlockedTestApp, TEST_PASSPHRASE, valueOf, type TestApp } from '../../../support/testApp.ts';

const DAY = 24 * 60 * 60 * 1000;

// A clock that a test can move on.
function movingClock(): { readonly now: () => Date; readonly pass: (days: number) => void } {
  let moment = new Date(2026, 2, 14, 10, 2).getTime();
  return { now: () => new Date((moment += 1000)), pass: (days) => void (moment += days * DAY) };
}

async function lockAndUnlock({ call }: TestApp): Promise<void> {
  valueOf(await call('vault.lock', {}));
  valueOf(await call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
}

const readBack = ({ call }: TestApp, { planId }: OpenPlan, { id }: FileReference) => call('files.read', { planId, fileId: id });
const codeOf = (answer: Awaited<ReturnType<typeof readBack>>): string => (answer.ok ? 'ok' : answer.error.code);

test('a file is kept under its fingerprint, and is there after a lock', async () => {
  const made = await createUnlockedTestApp();
  const plan = await addTestPerson(made);
  const bytes = png();
  const photo = valueOf(await addFileTo(made, plan, bytes));
  expect(photo).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    name: 'Photo 1',
    mediaType: 'image/png',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  await saveWith(made, plan, [photo]);
  await lockAndUnlock(made);
  expect(valueOf(await readBack(made, plan, photo))).toEqual({ mediaType: 'image/png', base64: bytes.toString('base64') });
  await made.call('vault.lock', {});
  const store = await openStore(made.ports.vaultFolder);
  expect(valueOf(verifyAudit(store)).entries).toBeGreaterThan(3);
  expect(store.all("SELECT subject FROM audit WHERE action = 'file.added'")).toEqual([{ subject: photo.id }]);
  store.close();
  await made.close();
});

test('what is no plain picture or paper is refused in words, and nothing of it is kept', async () => {
  const made = await createUnlockedTestApp();
  const plan = await addTestPerson(made);
  const refused = [
    await addFileTo(made, plan, jpeg({ parts: [exif(1)] }), 'image/jpeg'),
    await addFileTo(made, plan, png({ width: 50_000, height: 50_000, pixels: Buffer.alloc(9) })),
    await addFileTo(made, plan, pdf('/JavaScript'), 'application/pdf'),
    await addFileTo(made, plan, Buffer.from('<svg/>')),
    await made.call('files.add', { planId: plan.planId, name: 'Photo 1', mediaType: 'image/png', base64: `${png().toString('base64')}\n` }),
  ];
  for (const answer of refused)
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input', happened: expect.stringMatching(/\.$/) } });
  await made.call('vault.lock', {});
  const store = await openStore(made.ports.vaultFolder);
  expect(store.all('SELECT id FROM files')).toEqual([]);
  store.close();
  await made.close();
});

test('a save names only files that are there, as they are, and of this plan', async () => {
  const made = await createUnlockedTestApp();
  const [plan, other] = [await addTestPerson(made), await addTestPerson(made, 'Other', 'Olwen')];
  const photo = valueOf(await addFileTo(made, plan, png()));
  const theirs = valueOf(await addFileTo(made, other, png({ width: 3 })));
  const odd: readonly FileReference[] = [
    { ...photo, id: '00000000-0000-4000-8000-000000000000' },
    { ...photo, bytes: photo.bytes + 1 },
    { ...photo, mediaType: 'image/jpeg' },
    { ...photo, sha256: theirs.sha256 },
    theirs,
  ];
  for (const file of odd) {
    expect(
      await made.call('plans.save', { versionId: plan.versionId, revision: 0, content: withPhotos(plan, [photo, file]) }),
    ).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-input',
        issues: [{ path: 'person.photo', sentence: expect.stringContaining('is not in this vault any more') }],
      },
    });
  }
  expect(codeOf(await readBack(made, plan, theirs))).toBe('not-found');
  const saved = await saveWith(made, plan, [{ ...photo, name: 'Me at the sea' }]);
  expect(saved.revision).toBe(1);
  await made.close();
});

test('a plan that named a file before its bytes were kept is still saved, and says what is missing', async () => {
  const made = await createUnlockedTestApp();
  const plan = await addTestPerson(made);
  const photo = valueOf(await addFileTo(made, plan, png()));
  const named = await saveWith(made, plan, [photo]);
  await made.call('vault.lock', {});
  const store = await openStore(made.ports.vaultFolder);
  store.write((writing) => writing.define('DELETE FROM file_uses; DELETE FROM files'));
  store.close();
  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  const again = await saveWith(made, named, [{ ...photo, name: 'Renamed' }]);
  expect(again.revision).toBe(2);
  expect(await readBack(made, plan, photo)).toMatchObject({
    ok: false,
    error: { code: 'not-found', next: expect.stringContaining('add it again') },
  });
  await made.close();
});

test('what an agreed version names cannot change or go, whatever the next version does', async () => {
  const clock = movingClock();
  const made = await createUnlockedTestApp({ now: clock.now });
  const plan = await addTestPerson(made);
  const photo = valueOf(await addFileTo(made, plan, png()));
  await saveWith(made, plan, [photo]);
  await made.call('vault.lock', {});
  const store = await openStore(made.ports.vaultFolder);
  agreeInStore(store, plan.versionId);
  const tries = [
    `UPDATE file_bytes SET content = zeroblob(${photo.bytes})`,
    'UPDATE files SET sha256 = zeroblob(32)',
    "UPDATE files SET media_type = 'image/jpeg'",
    'DELETE FROM file_bytes',
    'DELETE FROM files',
    'DELETE FROM file_uses',
    "UPDATE file_uses SET file_id = 'x'",
    `REPLACE INTO file_bytes SELECT file_id, zeroblob(${photo.bytes}) FROM file_bytes`,
    "REPLACE INTO files SELECT id, plan_id, 'image/jpeg', size, sha256, added_at, added_by, NULL FROM files",
    'REPLACE INTO file_uses SELECT version_id, file_id FROM file_uses',
  ];
  for (const sql of tries) {
    expect(() => store.write((writing) => writing.define(sql))).toThrow(/frozen|names this file|stays what it is|added once/);
  }
  store.close();

  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  // Agreed, so nothing is added to it.
  expect(await addFileTo(made, plan, png())).toMatchObject({ ok: false, error: { code: 'not-editable' } });
  const next = valueOf(await made.call('plans.startVersion', { versionId: plan.versionId }));
  expect(next.content.answers.person.photo).toEqual([photo]);
  await saveWith(made, next, []);
  clock.pass(KEPT_DAYS * 3);
  await lockAndUnlock(made);
  expect(codeOf(await readBack(made, plan, photo))).toBe('ok');
  await made.close();
});

test('what nobody names is kept for thirty days, so that undo and put-back find it, and then goes', async () => {
  const clock = movingClock();
  const made = await createUnlockedTestApp({ now: clock.now });
  let plan = await addTestPerson(made);
  const [photo, never] = [valueOf(await addFileTo(made, plan, png())), valueOf(await addFileTo(made, plan, png({ width: 3 })))];
  plan = await saveWith(made, plan, [photo]);
  clock.pass(KEPT_DAYS + 1);
  plan = await saveWith(made, plan, []);
  await lockAndUnlock(made);
  // Named until a moment ago; the other never was, and has been here for long enough.
  expect([codeOf(await readBack(made, plan, photo)), codeOf(await readBack(made, plan, never))]).toEqual(['ok', 'not-found']);
  // Undone: named again, it stays as long as it is.
  plan = await saveWith(made, plan, [photo]);
  clock.pass(KEPT_DAYS * 2);
  await lockAndUnlock(made);
  expect(codeOf(await readBack(made, plan, photo))).toBe('ok');
  plan = await saveWith(made, plan, []);
  clock.pass(KEPT_DAYS - 1);
  await lockAndUnlock(made);
  expect(codeOf(await readBack(made, plan, photo))).toBe('ok');
  clock.pass(2);
  await lockAndUnlock(made);
  expect(codeOf(await readBack(made, plan, photo))).toBe('not-found');

  await made.call('vault.lock', {});
  const store = await openStore(made.ports.vaultFolder);
  expect(store.all('SELECT file_id FROM file_bytes')).toEqual([]);
  expect(store.all("SELECT subject FROM audit WHERE action = 'file.removed' ORDER BY seq")).toEqual([
    { subject: never.id },
    { subject: photo.id },
  ]);
  expect(verifyAudit(store).ok).toBe(true);
  store.close();
  await made.close();
});

test('a row that is struck out still names its file', async () => {
  const clock = movingClock();
  const made = await createUnlockedTestApp({ now: clock.now });
  const plan = await addTestPerson(made);
  const scan = valueOf(await addFileTo(made, plan, pdf(), 'application/pdf'));
  const linkedPlans = { plans: [{ id: 'p1', standing: 'removed' as const, answers: { title: 'Hospital passport', scan: [scan] } }] };
  const content = { ...plan.content, answers: { ...plan.content.answers, linkedPlans } };
  valueOf(await made.call('plans.save', { versionId: plan.versionId, revision: 0, content }));
  clock.pass(KEPT_DAYS * 2);
  await lockAndUnlock(made);
  expect(codeOf(await readBack(made, plan, scan))).toBe('ok');
  await made.close();
});

test('somebody who only reads sees files, adds none, and lets none go by unlocking', async () => {
  const clock = movingClock();
  const made = await createUnlockedTestApp({ now: clock.now });
  const plan = await addTestPerson(made);
  const photo = valueOf(await addFileTo(made, plan, png()));
  clock.pass(KEPT_DAYS + 1);
  await made.call('vault.lock', {});
  await makeReader(made.ports.vaultFolder);
  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(codeOf(await readBack(made, plan, photo))).toBe('ok');
  expect(await addFileTo(made, plan, png())).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  await made.close();
});

test('bytes that are not what was stored are not shown, and the plan still opens and saves', async () => {
  const made = await createUnlockedTestApp();
  const plan = await addTestPerson(made);
  const photo = valueOf(await addFileTo(made, plan, png()));
  const named = await saveWith(made, plan, [photo]);
  const spoil = async (sql: string): Promise<void> => {
    await made.call('vault.lock', {});
    const store = await openStore(made.ports.vaultFolder);
    store.write((writing) => writing.define(sql));
    store.close();
    valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  };
  await spoil(`DROP TRIGGER bytes_stay; UPDATE file_bytes SET content = zeroblob(${photo.bytes})`);
  const said = {
    ok: false,
    error: { code: 'vault-damaged', happened: 'This file does not read back as it was stored, so it is not shown.' },
  };
  expect(await readBack(made, plan, photo)).toMatchObject(said);
  await spoil('DROP TRIGGER named_bytes_are_kept; DELETE FROM file_bytes');
  expect(await readBack(made, plan, photo)).toMatchObject(said);
  expect((await saveWith(made, named, [{ ...photo, name: 'Still named' }])).revision).toBe(2);
  await made.close();
});

test('a plan holds so many files and so many bytes, and says so', async () => {
  const made = await createUnlockedTestApp();
  const [many, large] = [await addTestPerson(made), await addTestPerson(made, 'Large', 'Lou')];
  await made.call('vault.lock', {});
  const store = await openStore(made.ports.vaultFolder);
  const fill = (planId: string, files: number, size: number): void =>
    store.write((writing) =>
      writing.change(
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @files)
         INSERT INTO files (id, plan_id, media_type, size, sha256, added_at, added_by, unnamed_since)
         SELECT @planId || i, @planId, 'application/pdf', @size, zeroblob(32), '2026-03-14', (SELECT id FROM users), '2026-03-14' FROM n`,
        { planId, files, size },
      ),
    ) as never; // how many rows is of no interest here
  fill(many.planId, 200, 1);
  fill(large.planId, 10, 10 * 1024 * 1024);
  store.close();
  valueOf(await made.call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(await addFileTo(made, many, png())).toMatchObject({
    ok: false,
    error: { code: 'invalid-input', happened: 'This plan holds 200 files, which is the most.', next: expect.stringContaining('30 days') },
  });
  expect(await addFileTo(made, large, png())).toMatchObject({
    ok: false,
    error: { happened: expect.stringContaining('100 megabytes together') },
  });
  await made.close();
});

test('the sample vault holds the drawing that one of its plans names', async () => {
  const made = await createUnlockedTestApp();
  valueOf(await made.call('vault.useSample', {}));
  const amina = valueOf(await made.call('people.list', { search: 'amina' }))[0];
  const plan = valueOf(await made.call('plans.open', { planId: amina?.planId ?? '' }));
  const [drawing] = plan.content.answers.aboutMe.pictures ?? [];
  expect(drawing && codeOf(await readBack(made, plan, drawing))).toBe('ok');
  await made.close();
});

test('a file that no version names yet cannot be replaced by another under its id', async () => {
  const made = await createUnlockedTestApp();
  const plan = await addTestPerson(made);
  const photo = valueOf(await addFileTo(made, plan, png()));
  await made.call('vault.lock', {});
  const store = await openStore(made.ports.vaultFolder);
  const replace = (): unknown =>
    store.write((writing) =>
      writing.change(
        `REPLACE INTO files (id, plan_id, media_type, size, sha256, added_at, added_by, unnamed_since)
         SELECT id, plan_id, 'application/pdf', size, sha256, added_at, added_by, unnamed_since FROM files WHERE id = @id`,
        { id: photo.id },
      ),
    );
  expect(replace).toThrow('added once');
  expect(store.first('SELECT media_type FROM files WHERE id = @id', { id: photo.id })).toEqual({ media_type: 'image/png' });
  store.close();
  await made.close();
});
