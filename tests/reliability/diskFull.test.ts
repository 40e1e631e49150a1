// A disk that is really full, a small one made of memory; and a store that may not grow any further, which SQLite reports
// the same way.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outsideFailure } from '../../electron/core/outsideFailure.ts';
import { readPlan, saveVersion } from '../../electron/core/store/versions.ts';
import type { OpenPlan } from '../../shared/api/contract.ts';
import type { UserId } from '../../shared/base/ids.ts';
import { addFileTo } from '../support/fileOfPlan.ts';
import { openStore } from '../support/openStore.ts';
import { pdf } from '../support/pictures.ts';
import { mayMount, mountSmallDisk, unmountSmallDisk } from '../support/smallDisk.ts';
import {
  addTestPerson,
  createTestApp,
  createUnlockedTestApp,
  TEST_PASSPHRASE,
  TEST_USER,
  valueOf,
  type TestApp,
} from '../support/testApp.ts';

const notes = (text: string, plan: OpenPlan) => ({
  ...plan.content,
  answers: { ...plan.content.answers, person: { ...plan.content.answers.person, informationNotes: text } },
});

async function fillAndRecover(made: TestApp, disk: string): Promise<void> {
  const { call } = made;
  const plan = await addTestPerson(made);
  const saved = valueOf(await call('plans.save', { versionId: plan.versionId, revision: 0, content: notes('kept', plan) }));
  const fillDisk = (name = 'ballast'): void => {
    try {
      writeFileSync(join(disk, name), Buffer.alloc(4 * 1024 * 1024));
    } catch {
      // Full, which was the idea.
    }
  };
  fillDisk();
  const refused = await call('plans.save', {
    versionId: plan.versionId,
    revision: saved.revision,
    content: notes('lost '.repeat(15_000), plan),
  });
  expect(refused).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  expect(valueOf(await call('plans.open', { planId: plan.planId }))).toMatchObject({
    revision: saved.revision,
    content: notes('kept', plan),
  });

  // A file that finds no room takes nothing with it.
  const paper = Buffer.concat([pdf('', ''), Buffer.alloc(9 * 1024 * 1024), Buffer.from('\n%%EOF\n')]);
  expect(await addFileTo(made, plan, paper, 'application/pdf')).toMatchObject({ ok: false, error: { code: 'disk-full' } });
  expect(valueOf(await call('plans.open', { planId: plan.planId })).content).toEqual(notes('kept', plan));

  // What is there can still be opened and read.
  valueOf(await call('vault.lock', {}));
  // The lock gave the room of the log back: that is filled as well.
  fillDisk('more-ballast');
  valueOf(await call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(valueOf(await call('plans.open', { planId: plan.planId })).content).toEqual(notes('kept', plan));

  rmSync(join(disk, 'more-ballast'));
  rmSync(join(disk, 'ballast'));
  valueOf(await call('plans.save', { versionId: plan.versionId, revision: saved.revision, content: notes('again', plan) }));
  valueOf(await call('vault.lock', {}));
  valueOf(await call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  expect(valueOf(await call('plans.open', { planId: plan.planId })).content).toEqual(notes('again', plan));

  // A making that finds no room leaves no half of a vault behind.
  valueOf(await call('vault.lock', {}));
  fillDisk();
  const other = createTestApp({ vaultFolder: join(disk, 'other') });
  expect(await other.call('vault.create', { ...TEST_USER, passphrase: TEST_PASSPHRASE })).toMatchObject({
    ok: false,
    error: { code: 'disk-full' },
  });
  expect(readdirSync(join(disk, 'other'))).toEqual([]);
  rmSync(join(disk, 'ballast'));
  valueOf(await other.call('vault.create', { ...TEST_USER, passphrase: TEST_PASSPHRASE }));
  await other.close();
}

test.runIf(mayMount)('a full disk is said, what was saved stands, and saving works again once there is room', async () => {
  const probe = createTestApp();
  const disk = join(probe.folder, 'disk');
  mkdirSync(disk);
  mountSmallDisk(disk);
  try {
    const made = await createUnlockedTestApp({ vaultFolder: join(disk, 'vault') });
    await fillAndRecover(made, disk);
    expect(valueOf(await made.call('vault.status', {})).state).toBe('locked');
    await made.close();
  } finally {
    unmountSmallDisk(disk);
    await probe.close();
  }
});

test('a store that may not grow is said to be full, and works again when it may', async () => {
  const made = await createUnlockedTestApp();
  const plan = await addTestPerson(made);
  await made.call('vault.lock', {});
  const store = await openStore(made.ports.vaultFolder);
  const save = (text: string, revision: number) =>
    store.write((writing) =>
      // The one user of this vault.
      saveVersion(writing, { versionId: plan.versionId, revision, content: notes(text, plan), at: '2026-03-14', by: userOf(made) }),
    );
  const pages = store.first<{ readonly page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
  store.first(`PRAGMA max_page_count = ${pages}`);
  let fault: unknown;
  try {
    save('lost '.repeat(15_000), 0);
  } catch (thrown) {
    fault = thrown;
  }
  expect(outsideFailure(fault)?.code).toBe('disk-full');
  expect(valueOf(readPlan(store, plan.planId)).content).toEqual(plan.content);
  store.first('PRAGMA max_page_count = 100000');
  expect(valueOf(save('found '.repeat(15_000), 0))).toBe(1);
  store.close();
  await made.close();
});

function userOf(made: TestApp): UserId {
  const header = JSON.parse(readFileSync(join(made.ports.vaultFolder, 'vault.json'), 'utf8')) as {
    readonly users: readonly [{ readonly id: UserId }];
  }; // format 1
  return header.users[0].id;
}
