// The disk that documents go to fills up half way: a small one made of memory.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { mayMount, mountSmallDisk, unmountSmallDisk } from '../../support/smallDisk.ts';
import { workbench } from './accord.ts';

const bench = workbench();
const disk = join(bench.folder, 'disk');
mkdirSync(disk);

afterAll(bench.clear);

it.runIf(mayMount)('stops with exit code 7, leaves whole files only, and says what was not tried', async () => {
  mountSmallDisk(disk, '100k');
  onTestFinished(() => unmountSmallDisk(disk));
  await bench.accord(['sample', '--people', '8', ...bench.withVault]);
  const ran = await bench.accord(['export', '--all', '--document', 'front-sheet', '--out', disk, ...bench.withVault, '--json']);
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
