// While a store is held still another process may copy its two files. What is told of the files is told by stat alone: this
// process may not open them.
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCopy } from '../../../../electron/core/store/database.ts';
import { valueOf } from '../../../support/testApp.ts';
import { eachOnEmptyDatabase } from './emptyDatabase.ts';

const on = eachOnEmptyDatabase();

const writeMuch = (name: string): number =>
  on.database.write((writing) =>
    writing.change('INSERT INTO meta (name, value) VALUES (@name, @value)', { name, value: randomBytes(6_000_000).toString('hex') }),
  );
const stamp = () => statSync(on.file, { bigint: true }).mtimeNs;
const logBytes = () => statSync(`${on.file}-wal`).size;

test('held still, the database stays as it is and the log only grows; let go, it is taken in again', () => {
  writeMuch('before');
  const letGo = on.database.standStill();
  expect(logBytes()).toBe(0);
  const held = stamp();
  writeMuch('first');
  const afterOne = logBytes();
  writeMuch('second');
  expect([stamp(), logBytes() > afterOne]).toEqual([held, true]);
  letGo();
  writeMuch('third');
  expect(stamp()).not.toBe(held);
});

test('a copy of both files, taken by another process between two writes, holds the first and not half of the second', () => {
  const letGo = on.database.standStill();
  writeMuch('first');
  const copy = join(on.folder, 'copy.db');
  execFileSync('cp', [on.file, copy]);
  // A log that was cut in the middle of what came next.
  const whole = logBytes();
  writeMuch('second');
  execFileSync('sh', ['-c', `head -c ${whole + 1_000_000} "$0" > "$1"`, `${on.file}-wal`, `${copy}-wal`]);
  letGo();
  const opened = valueOf(openCopy(copy, on.key, { hasLog: true }));
  expect(opened.all('SELECT name FROM meta')).toEqual([{ name: 'first' }]);
  expect(opened.first('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
  opened.close();
});
