// The disk that documents go to fills up half way: a small one made of memory, where this computer lets us mount it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { workbench } from './accord.ts';

const bench = workbench();
const disk = join(bench.folder, 'disk');
mkdirSync(disk);

function mountSmallDisk(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
const mounted = mountSmallDisk();

afterAll(() => {
  if (mounted) execFileSync('umount', [disk]);
  bench.clear();
});

it.runIf(mounted)('stops with exit code 7, leaves whole files only, and says what was not tried', async () => {
  const withVault = ['--vault', bench.vault, '--passphrase-stdin', '--json'] as const;
  await bench.accord(['sample', '--people', '8', ...withVault]);
  const ran = await bench.accord(['export', '--all', '--document', 'front-sheet', '--out', disk, ...withVault]);
  expect(ran.code).toBe(7);
  expect(ran.stderr).toContain('The disk that the documents go to is full.');
  expect(ran.stderr).not.toMatch(/ENOSPC|\n\s+at /);
  const report: unknown = JSON.parse(ran.stdout);
  const files = readdirSync(disk).filter((name) => name.endsWith('.pdf'));
  expect(report).toMatchObject({ counts: { written: files.length, failed: 1, notTried: 7 - files.length } });
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) expect(readFileSync(join(disk, name)).subarray(-6).toString().trim()).toBe('%%EOF');
  expect(readdirSync(disk).filter((name) => name.endsWith('.partial'))).toEqual([]);
});
