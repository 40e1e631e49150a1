// Everything in a store read through once: its pages, its links, its audit trail, and every word and file against its
// hash. Whoever counts a backup as one has asked this of it.
import { hash as digest } from 'node:crypto';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { verifyAudit } from './audit.ts';
import type { Reading } from './handles.ts';
import { schemaOf, SCHEMA_VERSION } from './migrate.ts';
import { readStoredContent } from './storedContent.ts';

export interface StoreFacts {
  readonly vaultId: string;
  readonly schema: number;
  readonly people: number;
  readonly plans: number;
  readonly versions: number;
  readonly newestChange: string;
  // The audit trail: how many entries, and the hash of the last.
  readonly entries: number;
  readonly head: string;
}

interface WordsRow {
  readonly rowid: number;
  readonly content: string;
  readonly content_hash: Buffer;
}

const AT_ONCE = 200;
const damaged = (happened: string): Result<never, AppError> => err(appError('vault-damaged', { happened }));

const numberOf = (reading: Reading, sql: string): number => reading.first<{ readonly n: number }>(sql)?.n ?? 0;

function checkPages(reading: Reading): Result<void, AppError> {
  const [first, another] = reading.all<{ readonly integrity_check: string }>('PRAGMA integrity_check');
  if (first?.integrity_check !== 'ok' || another) return damaged('The pages of the database do not fit together.');
  if (reading.first('PRAGMA foreign_key_check')) return damaged('Something in the database points to what is not there.');
  return ok(undefined);
}

function checkWords(reading: Reading): Result<void, AppError> {
  for (let after = 0; ;) {
    const rows = reading.all<WordsRow>(
      `SELECT rowid, content, content_hash FROM versions WHERE rowid > @after ORDER BY rowid LIMIT ${AT_ONCE}`,
      { after },
    );
    for (const { rowid, content: text, content_hash: hash } of rows) {
      const read = readStoredContent({ text, hash });
      if (!read.ok) return read;
      after = rowid;
    }
    if (rows.length < AT_ONCE) return ok(undefined);
  }
}

function checkFiles(reading: Reading): Result<void, AppError> {
  // Older stores know no files.
  if (!reading.first("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'file_bytes'")) return ok(undefined);
  for (const { id } of reading.all<{ readonly id: string }>('SELECT id FROM files')) {
    const row = reading.first<{ readonly sha256: Buffer; readonly content: Buffer | null }>(
      'SELECT f.sha256, b.content FROM files f LEFT JOIN file_bytes b ON b.file_id = f.id WHERE f.id = @id',
      { id },
    );
    if (!row?.content || !digest('sha256', row.content, 'buffer').equals(row.sha256))
      return damaged('A file in this vault does not read back as it was added.');
  }
  return ok(undefined);
}

export function checkStore(reading: Reading): Result<StoreFacts, AppError> {
  const schema = schemaOf(reading);
  if (schema > SCHEMA_VERSION) return err(appError('vault-newer'));
  for (const check of [checkPages, checkWords, checkFiles]) {
    const sound = check(reading);
    if (!sound.ok) return sound;
  }
  const audit = verifyAudit(reading);
  if (!audit.ok) return audit;
  return ok({
    vaultId: reading.first<{ readonly value: string }>("SELECT value FROM meta WHERE name = 'vaultId'")?.value ?? '',
    schema,
    people: numberOf(reading, 'SELECT count(*) AS n FROM people'),
    plans: numberOf(reading, 'SELECT count(*) AS n FROM plans'),
    versions: numberOf(reading, 'SELECT count(*) AS n FROM versions'),
    newestChange: reading.first<{ readonly at: string }>('SELECT at FROM audit ORDER BY seq DESC LIMIT 1')?.at ?? '',
    entries: audit.value.entries,
    head: audit.value.head.toString('hex'),
  });
}
