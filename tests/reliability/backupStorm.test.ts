// A process that types and backs up is killed at a random moment, again and again. Every file that bears the name of a backup
// has to be a whole one; every backup that was acknowledged has to hold at least what was saved before it was asked for; and
// nothing that was acknowledged as saved may be missing from the vault.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createApp } from '../../electron/core/app.ts';
import { createClient } from '../../shared/api/client.ts';
import { backupFiles, backupsFolder } from '../support/backups.ts';
import { createTestApp, TEST_PASSPHRASE, valueOf, type TestApp } from '../support/testApp.ts';
import { wordsAt } from './typedWords.ts';

// Longer than one backup takes, so that a kill meets every part of a making.
const MOST_MS = 2500;
const PEOPLE = 2000;
const ROUNDS = process.env['ACCORD_SOAK'] ? 200 : 12;

async function backUpAndKill(vaultFolder: string, ledger: string): Promise<void> {
  // A group of its own: what it started goes with it, as when the power goes.
  const child = spawn(process.execPath, [join(import.meta.dirname, 'backer.ts'), vaultFolder, ledger], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  child.stdout.resume();
  setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), Math.random() * MOST_MS);
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
}

const ledgerLines = (ledger: string): readonly string[][] =>
  existsSync(ledger)
    ? readFileSync(ledger, 'utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split(' '))
    : [];

// The revision of the only plan in a vault, with its words looked at.
async function revisionIn({ ports }: TestApp, vaultFolder: string): Promise<number> {
  const app = createApp({ ...ports, vaultFolder });
  const call = createClient(app.dispatch);
  valueOf(await call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
  const person = valueOf(await call('people.list', {})).find(({ status }) => status === 'draft');
  const { revision, content } = valueOf(await call('plans.open', { planId: person?.planId ?? '' }));
  // Before the first save there is what the sample says.
  expect(revision === 0 || content.answers.person.informationNotes === wordsAt(revision)).toBe(true);
  await app.close();
  return revision;
}

test(`in ${ROUNDS} kills no backup is half a one, and nothing acknowledged is lost`, { timeout: ROUNDS * 30_000 }, async () => {
  const first = createTestApp();
  valueOf(await first.call('vault.createSample', { people: PEOPLE, seed: 1, userName: 'Nia Nurse', passphrase: TEST_PASSPHRASE }));
  await first.call('vault.lock', {});
  const ledger = join(first.folder, 'ledger');
  const { vaultFolder } = first.ports;
  const tried = { saves: 0, backups: 0, files: 0 };

  for (let round = 0; round < ROUNDS; round += 1) {
    await backUpAndKill(vaultFolder, ledger);
    const lines = ledgerLines(ledger);
    const savedTo = Number(lines.findLast(([what]) => what === 'saved')?.[1] ?? 0);
    const backups = lines.filter(([what]) => what === 'backup');
    Object.assign(tried, { saves: lines.length - backups.length, backups: backups.length });
    const stored = await revisionIn(first, vaultFolder);
    expect([savedTo, savedTo + 1]).toContain(stored);
    const atLeast = new Map(backups.map(([, file = '', revision]) => [file, Number(revision)]));
    for (const file of existsSync(backupsFolder(first)) ? backupFiles(first) : []) {
      const into = join(first.folder, 'restored');
      valueOf(await first.call('backups.restore', { file: join(backupsFolder(first), file), into, passphrase: TEST_PASSPHRASE }));
      expect(await revisionIn(first, into)).toBeGreaterThanOrEqual(atLeast.get(file) ?? 0);
      rmSync(into, { recursive: true });
      tried.files += 1;
    }
    // The last that was acknowledged went only when a newer one was there.
    expect(atLeast.size === 0 || backupFiles(first).length > 0).toBe(true);
  }
  expect(Math.min(...Object.values(tried))).toBeGreaterThan(0);
  await first.close();
});
