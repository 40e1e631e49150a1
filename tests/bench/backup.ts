// A verified backup of ten thousand plans while somebody types in one of them: how long until it counts, and how long the
// process that takes the typing was ever held up.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { createApp } from '../../electron/core/app.ts';
import { createClient } from '../../shared/api/client.ts';
import { BACKUP_PROGRAM, testPorts, valueOf } from '../support/testApp.ts';
import { rounded, type Measurement } from './measurement.ts';

const PEOPLE = 10_000;
const BETWEEN_SAVES_MS = 50;
const PASSPHRASE = 'orbit lantern mossy quilt';

export async function measureBackup(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  const app = createApp({ ...testPorts(join(folder, 'vault'), ({ message }) => console.error(message)), backupProgram: BACKUP_PROGRAM });
  try {
    const call = createClient(app.dispatch);
    valueOf(await call('vault.createSample', { people: PEOPLE, seed: 1, userName: 'Bench', passphrase: PASSPHRASE }));
    const plan = valueOf(await call('people.create', { familyName: 'Test', givenName: 'Amina', dateOfBirth: '14 3 2016' }));
    const delay = monitorEventLoopDelay({ resolution: 1 });
    let made: number | undefined;
    const before = performance.now();
    delay.enable();
    const making = call('backups.make', {}).then((answer) => {
      made = performance.now() - before;
      return valueOf(answer);
    });
    let { revision } = plan;
    while (made === undefined) {
      const words = `Round ${revision}. `.padEnd(20_000, 'She eats lunch with two friends in a quiet room. ');
      const answers = { person: { ...plan.content.answers.person, informationNotes: words } };
      ({ revision } = valueOf(await call('plans.save', { versionId: plan.versionId, revision, content: { ...plan.content, answers } })));
      await wait(BETWEEN_SAVES_MS);
    }
    delay.disable();
    const { verified } = await making;
    return [
      { name: 'backup', value: made / 1000, detail: `${verified?.plans ?? 0} plans, ${rounded((verified?.bytes ?? 0) / 1e6)} MB` },
      {
        name: 'backupDelay',
        value: delay.percentile(99) / 1e6,
        detail: `most ${rounded(delay.max / 1e6)} ms, ${revision} saves meanwhile`,
      },
    ];
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
