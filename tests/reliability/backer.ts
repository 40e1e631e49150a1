// Types into one plan and makes backups of it, both as fast as it can. Into the ledger goes what was acknowledged: each saved
// revision, and each verified backup with the revision that was saved before it was asked for. It runs until it is killed.
import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createApp } from '../../electron/core/app.ts';
import { createClient } from '../../shared/api/client.ts';
import { BACKUP_PROGRAM, TEST_PASSPHRASE, testPorts, valueOf } from '../support/testApp.ts';
import { wordsAt } from './typedWords.ts';

const [vaultFolder = '', ledger = ''] = process.argv.slice(2);
const app = createApp({ ...testPorts(vaultFolder), backupProgram: BACKUP_PROGRAM });
const call = createClient(app.dispatch);
valueOf(await call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
const person = valueOf(await call('people.list', {})).find(({ status }) => status === 'draft');
const plan = valueOf(await call('plans.open', { planId: person?.planId ?? '' }));
let { revision } = plan;

async function keepBackingUp(): Promise<never> {
  for (;;) {
    const before = revision;
    const { verified } = valueOf(await call('backups.make', {}));
    appendFileSync(ledger, `backup ${verified?.file ?? ''} ${before}\n`);
    process.stdout.write('b');
  }
}

async function keepTyping(): Promise<never> {
  for (;;) {
    const answers = { person: { ...plan.content.answers.person, informationNotes: wordsAt(revision + 1) } };
    ({ revision } = valueOf(await call('plans.save', { versionId: plan.versionId, revision, content: { ...plan.content, answers } })));
    appendFileSync(ledger, `saved ${revision}\n`);
    process.stdout.write('.');
    // Faster than anybody types, and slow enough that backups come to their end too.
    await wait(5);
  }
}

await Promise.all([keepTyping(), keepBackingUp()]);
