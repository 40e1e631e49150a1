// A process that types is killed at a random moment, again and again. Whatever it was told is saved has to be there.
// It shows what a killed process leaves, not what a power cut does: the disk itself keeps running.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyAudit } from '../../electron/core/store/audit.ts';
import { createApp } from '../../electron/core/app.ts';
import { createClient } from '../../shared/api/client.ts';
import { openStore } from '../support/openStore.ts';
import { addTestPerson, createUnlockedTestApp, TEST_PASSPHRASE, valueOf } from '../support/testApp.ts';
import { wordsAt } from './typedWords.ts';

const ROUNDS = process.env['ACCORD_SOAK'] ? 300 : 15;

async function typeAndKill(vaultFolder: string, ledger: string): Promise<void> {
  const acknowledgements = 1 + Math.floor(Math.random() * 120);
  const child = spawn(process.execPath, [join(import.meta.dirname, 'typist.ts'), vaultFolder, ledger], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let seen = 0;
  child.stdout.on('data', (dots: Buffer) => {
    seen += dots.length;
    if (seen >= acknowledgements) child.kill('SIGKILL');
  });
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
}

test(`nothing acknowledged is lost in ${ROUNDS} kills`, { timeout: ROUNDS * 10_000 }, async () => {
  const first = await createUnlockedTestApp();
  const plan = await addTestPerson(first);
  const ledger = join(first.folder, 'ledger');
  await first.call('vault.lock', {});

  for (let round = 0; round < ROUNDS; round += 1) {
    await typeAndKill(first.ports.vaultFolder, ledger);
    expect(existsSync(ledger)).toBe(true);
    const acknowledged = Number(readFileSync(ledger, 'utf8').trim().split('\n').at(-1));

    const app = createApp(first.ports);
    const call = createClient(app.dispatch);
    valueOf(await call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
    const found = valueOf(await call('plans.open', { planId: plan.planId }));
    await app.close();
    // One more may have been committed and not yet told.
    expect([acknowledged, acknowledged + 1]).toContain(found.revision);
    expect(found.content.answers.person.informationNotes).toBe(wordsAt(found.revision));
  }

  const store = await openStore(first.ports.vaultFolder);
  const acknowledged = readFileSync(ledger, 'utf8').trim().split('\n').length;
  expect(valueOf(verifyAudit(store)).entries).toBeGreaterThan(acknowledged);
  store.close();
  await first.close();
});
