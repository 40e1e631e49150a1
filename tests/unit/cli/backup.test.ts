// accord backup and accord restore as a script would run them.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startAppProcess } from '../../support/appProcess.ts';
import { workbench, PASSPHRASE } from './accord.ts';

const bench = workbench();
const { accord, vault, folder, withVault } = bench;

interface Made {
  readonly file: string;
  readonly people: number;
  readonly kept: number;
}

async function backUp(...words: string[]): Promise<Made> {
  const ran = await accord(['backup', ...withVault, '--json', ...words]);
  expect(ran).toMatchObject({ code: 0 });
  return JSON.parse(ran.stdout) as Made; // what the command line prints is what is looked at here
}

beforeAll(async () => {
  await accord(['sample', '--people', '14', '--seed', '3', ...withVault]);
});
afterAll(bench.clear);

test('a backup is one file, and says what is in it', async () => {
  const made = await backUp();
  expect(made).toMatchObject({ people: 14, kept: 1 });
  const words = await accord(['backup', ...withVault]);
  expect(words.stdout.trim()).toMatch(/backups\/accord-[\dTZ-]+-asked\.backup$/);
  expect(words.stderr).toMatch(/^Verified: 14 people, 14 plans, \d+ versions\.$/m);
});

test('with --to a copy lies there too, and a place that is not there is exit code 7', async () => {
  const stick = join(folder, 'stick');
  const missing = await accord(['backup', ...withVault, '--to', stick]);
  expect(missing).toMatchObject({ code: 7, stdout: '' });
  expect(missing.stderr).toContain('The second place for backups is not there. The backup on this computer is whole and verified.');
  mkdirSync(stick);
  const { file } = await backUp('--to', stick);
  const [own = ''] = readdirSync(stick);
  const [copy = ''] = readdirSync(join(stick, own));
  expect(readFileSync(join(stick, own, copy)).equals(readFileSync(file))).toBe(true);
});

test('a restore looks first, makes a new vault, and overwrites nothing', async () => {
  const { file } = await backUp();
  const into = join(folder, 'restored');
  const looked = await accord(['restore', file, '--look', '--json', '--passphrase-stdin']);
  expect(JSON.parse(looked.stdout)).toMatchObject({ vaultName: 'Sample people', people: 14 });
  const restored = await accord(['restore', file, '--into', into, '--json', '--passphrase-stdin']);
  expect(JSON.parse(restored.stdout)).toMatchObject({ folder: into, people: 14 });
  const lines = async (where: string) => (await accord(['list', '--vault', where, '--json', '--passphrase-stdin'])).stdout;
  expect(await lines(into)).toBe(await lines(vault));
  expect(await accord(['restore', file, '--into', into, '--passphrase-stdin'])).toMatchObject({ code: 7 });
  expect(await accord(['restore', file, '--into', vault, '--passphrase-stdin'])).toMatchObject({ code: 7 });
});

test('each refusal has its exit code and leaves no folder', async () => {
  const { file } = await backUp();
  const into = join(folder, 'refused');
  const cut = join(folder, 'cut.backup');
  copyFileSync(file, cut);
  truncateSync(cut, 100_000);
  expect(await accord(['restore', cut, '--into', into, '--passphrase-stdin'])).toMatchObject({ code: 6 });
  expect(await accord(['restore', file, '--into', into, '--passphrase-stdin'], { stdin: 'wrong words\n' })).toMatchObject({ code: 4 });
  expect(await accord(['restore', join(folder, 'none'), '--into', into, '--passphrase-stdin'])).toMatchObject({ code: 7 });
  expect(await accord(['restore', file, '--passphrase-stdin'])).toMatchObject({ code: 3 });
  expect(await accord(['restore', '--into', into, '--passphrase-stdin'])).toMatchObject({ code: 3 });
  expect(await accord(['restore', file, '--into', into, '--look', '--passphrase-stdin'])).toMatchObject({ code: 3 });
  expect(readdirSync(folder)).not.toContain('refused');
});

test('a vault that is open in a window is exit code 5', async () => {
  const other = startAppProcess(vault);
  await other.call('vault.unlock', { passphrase: PASSPHRASE });
  const refused = await accord(['backup', ...withVault]);
  expect(refused).toMatchObject({ code: 5, stdout: '' });
  await other.kill();
});
