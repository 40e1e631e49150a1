// Many full plans at once: two threads with both cores, against one thread that has to make do with one core. One thread by
// itself already uses a quarter of the second core, for what it throws away and for what it compiles; so it is held to one.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { rounded, type Measurement } from './measurement.ts';

const BATCH = 100;
const TURNS = 2;
const run = join(import.meta.dirname, 'documentBatchMain.ts');

interface Took {
  readonly took: number;
  readonly blocked: number;
}

function made(command: string, words: readonly string[], threads: number): Took {
  const child = spawnSync(command, [...words, run, String(threads), String(BATCH)], { encoding: 'utf8' });
  if (child.error || child.status !== 0)
    throw new Error(`${command} could not make ${BATCH} plans. ${child.error?.message ?? child.stderr}`);
  return JSON.parse(child.stdout) as Took; // printed by documentBatchMain.ts
}

const total = (runs: readonly Took[]): number => runs.reduce((sum, { took }) => sum + took, 0);

export function measureBatches(): readonly Measurement[] {
  const turns = Array.from({ length: TURNS }, () => ({
    // util-linux, which every Debian has.
    oneCore: made('taskset', ['-c', '0', process.execPath], 1),
    twoCores: made(process.execPath, [], 2),
  }));
  const alone = total(turns.map(({ oneCore }) => oneCore)) / TURNS;
  const together = total(turns.map(({ twoCores }) => twoCores)) / TURNS;
  return [
    {
      name: 'documentBatch',
      value: together / alone,
      detail: `${rounded(alone / 1000)} s on one core, ${rounded(together / 1000)} s on two: ${rounded(alone / together)} times as fast`,
    },
    {
      name: 'documentBlocks',
      value: Math.max(...turns.map(({ twoCores }) => twoCores.blocked)),
      detail: `while ${BATCH} plans were made, the longest of ${TURNS} turns`,
    },
  ];
}
