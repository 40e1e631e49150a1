// An encrypted database with nobody in it, made for each test of a file and gone after it.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { openDatabase } from '../../../../electron/core/store/database.ts';
import type { Database } from '../../../../electron/core/store/handles.ts';
import { valueOf } from '../../../support/testApp.ts';

export interface EmptyDatabase {
  readonly key: Buffer;
  folder: string;
  file: string;
  // Whatever stands here at the end of a test is closed.
  database: Database;
}

export function eachOnEmptyDatabase(): EmptyDatabase {
  const on = { key: randomBytes(32), folder: '', file: '' } as EmptyDatabase; // the database is there once a test begins
  beforeEach(() => {
    on.folder = mkdtempSync(join(tmpdir(), 'accord-store-'));
    on.file = join(on.folder, 'vault.db');
    writeFileSync(on.file, '');
    on.database = valueOf(openDatabase(on.file, on.key, { isNew: true }));
  });
  afterEach(() => {
    on.database.close();
    rmSync(on.folder, { recursive: true, force: true });
  });
  return on;
}
