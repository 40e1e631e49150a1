// Types into one plan as fast as it can. After each reply, and only then, it writes the revision into the ledger; what it
// types follows from the revision, so the ledger needs nothing else to be checked. It runs until it is killed.
import { appendFileSync } from 'node:fs';
import { createApp } from '../../electron/core/app.ts';
import { createClient } from '../../shared/api/client.ts';
import { TEST_PASSPHRASE, testPorts, valueOf } from '../support/testApp.ts';
import { wordsAt } from './typedWords.ts';

const [vaultFolder = '', ledger = ''] = process.argv.slice(2);
const app = createApp(testPorts(vaultFolder));
const call = createClient(app.dispatch);
valueOf(await call('vault.unlock', { passphrase: TEST_PASSPHRASE }));
const [person] = valueOf(await call('people.list', {}));
const plan = valueOf(await call('plans.open', { planId: person?.planId ?? '' }));

for (let { revision } = plan; ;) {
  const answers = { person: { ...plan.content.answers.person, informationNotes: wordsAt(revision + 1) } };
  ({ revision } = valueOf(await call('plans.save', { versionId: plan.versionId, revision, content: { ...plan.content, answers } })));
  appendFileSync(ledger, `${revision}\n`);
  process.stdout.write('.');
}
