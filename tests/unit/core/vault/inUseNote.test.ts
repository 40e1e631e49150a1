import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir, uptime } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readInUseNote, writeInUseNote } from '../../../../electron/core/vault/inUseNote.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-note-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a note from before the computer was started means nothing, though its process number is in use again', () => {
  const file = join(folder, 'in-use.json');
  const note = { at: '2026-03-14T10:02:00.000Z', by: 'Nia Nurse' };
  // The number is this process's own, so it does run.
  writeInUseNote(file, note);
  expect(readInUseNote(file)).toEqual(note);
  const started = Date.now() / 1000 - uptime();
  utimesSync(file, started - 3_600, started - 3_600);
  expect(readInUseNote(file)).toBeUndefined();
});
