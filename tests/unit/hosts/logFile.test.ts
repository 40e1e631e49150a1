import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { logFile, MOST_LOG_BYTES, openLog } from '../../../electron/core/logFile.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-log-'));
  file = logFile(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const failure = { level: 'error', message: 'A bug was caught.', reference: 'ABCD1234', operation: 'plans.save', stack: 'Error' } as const;

test('a failure is one line that its reference finds, for its owner only', () => {
  const log = openLog('loopback', file, () => new Date('2026-03-14T10:02:00Z'));
  log(failure);
  log({ level: 'info', message: 'All is well.' });
  const { level, ...told } = failure;
  expect(level).toBe('error');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ at: '2026-03-14T10:02:00.000Z', host: 'loopback', ...told });
  expect([modeOf(file), modeOf(dirname(file))]).toEqual(['600', '700']);
});

test('it does not grow for ever: one full file is kept beside the one in use', () => {
  const log = openLog('cli', file);
  mkdirSync(dirname(file));
  writeFileSync(file, 'x'.repeat(MOST_LOG_BYTES + 1), { mode: 0o600 });
  writeFileSync(`${file}.old`, 'older');
  log(failure);
  expect(readFileSync(`${file}.old`, 'utf8')).toMatch(/^x+$/);
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(2);
});

test('only what an entry may hold is written', () => {
  openLog('cli', file)(Object.assign({}, failure, { input: 'what somebody typed' }));
  expect(readFileSync(file, 'utf8')).not.toContain('typed');
});

test('where it cannot be written, the work goes on', () => {
  writeFileSync(join(folder, 'Logs'), '');
  chmodSync(join(folder, 'Logs'), 0o600);
  expect(() => openLog('cli', file)(failure)).not.toThrow();
  expect(existsSync(file)).toBe(false);
});
