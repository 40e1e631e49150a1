// What a save costs beyond the disk's own work: the whole way through dispatch (schema, decoding, canonical form, hash,
// caseload row, audit chain), against the same UPDATE on a bare connection with the same encryption and durability.
// The two take turns in one run, so that a busy machine is as unkind to both.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Driver from 'better-sqlite3';
import { createApp } from '../../electron/core/app.ts';
import { createClient } from '../../shared/api/client.ts';
import { newPlanContent, type PlanContent } from '../../shared/plan/planContent.ts';
import { samplePeople } from '../../shared/samples/samplePeople.ts';
import { testPorts, valueOf } from '../support/testApp.ts';
import { median, quantile, rounded, type Measurement } from './measurement.ts';

const ROUNDS = 400;
const WARM_UP = 40;
const CHARACTERS = 20_000;

// A different plan at each save, as typing makes it: a save of identical words would cost SQLite nothing.
function planAt(round: number): PlanContent {
  const [amina] = samplePeople(1, 1);
  const words = `Round ${round}. `.padEnd(CHARACTERS, 'She eats lunch with two friends in a quiet room. ');
  return newPlanContent({ person: { ...amina?.answers.person, informationNotes: words } });
}

interface Bare {
  readonly save: (content: string, revision: number) => void;
  readonly close: () => void;
}

function bareConnection(file: string): Bare {
  const driver = new Driver(file);
  driver.pragma("cipher = 'sqlcipher'");
  driver.pragma('legacy = 4');
  driver.key(Buffer.from(`x'${randomBytes(32).toString('hex')}'`, 'latin1'));
  for (const pragma of [
    'locking_mode = EXCLUSIVE',
    'journal_mode = WAL',
    'synchronous = FULL',
    'temp_store = MEMORY',
    'secure_delete = ON',
  ])
    driver.pragma(pragma);
  driver.exec('CREATE TABLE versions (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, content TEXT NOT NULL) STRICT');
  driver.prepare("INSERT INTO versions VALUES ('one', 0, '')").run();
  const update = driver.prepare<[string, number]>(
    "UPDATE versions SET content = ?, revision = revision + 1 WHERE id = 'one' AND revision = ?",
  );
  return {
    save: (content, revision) => {
      if (update.run(content, revision).changes !== 1) throw new Error('The bare update changed nothing.');
    },
    close: () => driver.close(),
  };
}

export async function measureAutosave(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  const app = createApp(testPorts(join(folder, 'vault'), ({ message }) => console.error(message)));
  const bare = bareConnection(join(folder, 'bare.db'));
  try {
    const call = createClient(app.dispatch);
    valueOf(await call('vault.create', { vaultName: 'Bench', userName: 'Bench', role: 'author', passphrase: 'orbit lantern mossy quilt' }));
    const plan = valueOf(await call('people.create', { familyName: 'Test', givenName: 'Amina', dateOfBirth: '14 3 2016' }));
    const ours: number[] = [];
    const theirs: number[] = [];
    let { revision } = plan;
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      const content = planAt(round);
      const text = JSON.stringify(content);

      const before = performance.now();
      revision = valueOf(await call('plans.save', { versionId: plan.versionId, revision, content })).revision;
      const between = performance.now();
      bare.save(text, round);
      const after = performance.now();

      if (round < WARM_UP) continue;
      ours.push(between - before);
      theirs.push(after - between);
    }
    const p95 = quantile(ours, 0.95);
    return [
      { name: 'autosave', value: p95, detail: `p50 ${rounded(median(ours))} ms, ${ROUNDS} saves` },
      {
        name: 'autosaveRatio',
        value: median(ours) / median(theirs),
        detail: `bare: p50 ${rounded(median(theirs))} ms, p95 ${rounded(quantile(theirs, 0.95))} ms; p95 ratio ${rounded(p95 / quantile(theirs, 0.95))}`,
      },
    ];
  } finally {
    bare.close();
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
