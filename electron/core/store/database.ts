// The one place that opens the database, and every line of the recipe is read back: a setting that silently did not take
// would leave words unencrypted, or a "Saved" that was not. The process that has it open never touches its files in any
// other way (on POSIX, closing any other descriptor on them drops SQLite's locks).
import { closeSync, openSync, readSync } from 'node:fs';
import Driver from 'better-sqlite3';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { wipe } from '../keys/encryption.ts';
import type { Copy, Database, Reading, Values, Writing } from './handles.ts';
import { migrate, schemaOf, SCHEMA_VERSION } from './migrate.ts';

const APPLICATION_ID = 0x41434344; // 'ACCD'
// SQLite's own measure, after which it moves what is in the log into the database.
const PAGES_IN_LOG = 1000;
const PLAIN_MAGIC = 'SQLite format 3\0';
const damaged = (happened: string): Result<never, AppError> => err(appError('vault-damaged', { happened }));

// The only time our own file is read around SQLite: before it is opened.
function firstBytes(file: string): string {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(16);
    return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, 16, 0));
  } finally {
    closeSync(descriptor);
  }
}

function setAndCheck(driver: Driver.Database, pragma: string, value: string | number, expected: string | number = value): void {
  driver.pragma(`${pragma} = ${value}`);
  const found = driver.pragma(pragma, { simple: true });
  if (found !== expected) throw new Error(`The store did not take ${pragma}.`);
}

function giveKey(driver: Driver.Database, key: Uint8Array): void {
  setAndCheck(driver, 'cipher', "'sqlcipher'", 'sqlcipher');
  setAndCheck(driver, 'legacy', 4, '4');
  // As bytes and not as SQL: a statement's text can end up in an error message. This form is a raw key, not a passphrase.
  const raw = Buffer.from(`x'${Buffer.from(key).toString('hex')}'`, 'latin1');
  driver.key(raw);
  wipe(raw);
}

// SQLITE_NOTADB: what is there does not decrypt under this key.
const isForeign = (fault: unknown): boolean => fault instanceof Driver.SqliteError && fault.code === 'SQLITE_NOTADB';

function openKeyed(driver: Driver.Database, key: Uint8Array): Result<void, AppError> {
  giveKey(driver, key);
  setAndCheck(driver, 'locking_mode', 'exclusive');
  setAndCheck(driver, 'temp_store', 'MEMORY', 2);
  setAndCheck(driver, 'trusted_schema', 'OFF', 0);
  setAndCheck(driver, 'cell_size_check', 'ON', 1);
  try {
    driver.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (fault) {
    if (isForeign(fault)) return damaged('The database of this vault does not open with its own key. It was damaged or replaced.');
    throw fault;
  }
  return ok(undefined);
}

function prepareConnection(driver: Driver.Database, key: Uint8Array): Result<void, AppError> {
  const keyed = openKeyed(driver, key);
  if (!keyed.ok) return keyed;
  setAndCheck(driver, 'journal_mode', 'wal');
  setAndCheck(driver, 'synchronous', 'FULL', 2);
  // Without these macOS says that something is on the disk while it is still in the disk's own memory.
  setAndCheck(driver, 'fullfsync', 'ON', 1);
  setAndCheck(driver, 'checkpoint_fullfsync', 'ON', 1);
  setAndCheck(driver, 'foreign_keys', 'ON', 1);
  setAndCheck(driver, 'secure_delete', 'ON', 1);
  return ok(undefined);
}

// Takes a transaction back; never seen outside.
class Refused extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super('Refused.');
    this.error = error;
  }
}

function handleOn(driver: Driver.Database): Database {
  const statements = new Map<string, Driver.Statement<[Values]>>();
  const prepared = (sql: string): Driver.Statement<[Values]> => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = driver.prepare<[Values]>(sql);
    statements.set(sql, statement);
    return statement;
  };
  const reading: Reading = {
    first: <Row>(sql: string, values: Values = {}) => prepared(sql).get(values) as Row | undefined, // see Reading
    all: <Row>(sql: string, values: Values = {}) => prepared(sql).all(values) as Row[], // see Reading
  };
  const writing: Writing = {
    ...reading,
    change: (sql, values = {}) => prepared(sql).run(values).changes,
    define: (sql) => void driver.exec(sql),
  };
  const transaction = driver.transaction((work: (writing: Writing) => unknown) => work(writing));
  const write = <Outcome>(work: (writing: Writing) => Outcome): Outcome => transaction.immediate(work) as Outcome; // what work gave back
  return {
    ...reading,
    write,
    attempt: (work) => {
      try {
        return write((inside) => {
          const outcome = work(inside);
          if (!outcome.ok) throw new Refused(outcome.error);
          return outcome;
        });
      } catch (fault) {
        if (fault instanceof Refused) return err(fault.error);
        throw fault;
      }
    },
    standStill: () => {
      // From an empty log on, it only grows. One that began anew over old pages could be copied half old, half new.
      const [done] = driver.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number; readonly log: number }[]; // as SQLite has it
      if (done?.busy !== 0 || done.log !== 0) throw new Error('The log of the store was not emptied.');
      setAndCheck(driver, 'wal_autocheckpoint', 0);
      return () => {
        if (driver.open) setAndCheck(driver, 'wal_autocheckpoint', PAGES_IN_LOG);
      };
    },
    compactInto: (file) => void driver.prepare('VACUUM INTO ?').run(file),
    close: () => void driver.close(),
  };
}

export interface OpenOptions {
  // A database of ours has this id; a new one is given it.
  readonly isNew: boolean;
  // Before anything in an older database is changed. Where it is refused, nothing is.
  readonly beforeMigrating?: (database: Database) => Result<void, AppError>;
}

export function openDatabase(file: string, key: Uint8Array, { isNew, beforeMigrating }: OpenOptions): Result<Database, AppError> {
  const start = firstBytes(file);
  if (start === PLAIN_MAGIC) return damaged('The database of this vault is not encrypted, so Accord did not write it.');
  if (!isNew && start.length < 16) return damaged('The database of this vault is empty.');
  const driver = new Driver(file, { fileMustExist: true, timeout: 0 });
  let handedOver = false;
  try {
    const ready = prepareConnection(driver, key);
    if (!ready.ok) return ready;
    if (isNew) setAndCheck(driver, 'application_id', APPLICATION_ID);
    else if (driver.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      return damaged('The database of this vault is not one of Accord.');
    const database = handleOn(driver);
    if (!isNew && beforeMigrating && schemaOf(database) < SCHEMA_VERSION) {
      const allowed = beforeMigrating(database);
      if (!allowed.ok) return allowed;
    }
    const migrated = migrate(database);
    if (!migrated.ok) return migrated;
    handedOver = true;
    return ok(database);
  } finally {
    if (!handedOver) driver.close();
  }
}

// A copy that belongs to nobody else: it is never brought forward and never gets a log. Only one that has a log of its own
// has to be opened for writing, so that SQLite can take the log in.
export function openCopy(file: string, key: Uint8Array, { hasLog }: { readonly hasLog: boolean }): Result<Copy, AppError> {
  const start = firstBytes(file);
  if (start === PLAIN_MAGIC) return damaged('The database is not encrypted, so Accord did not write it.');
  if (start.length < 16) return damaged('The database is empty.');
  const driver = new Driver(file, { fileMustExist: true, readonly: !hasLog, timeout: 0 });
  let handedOver = false;
  try {
    const ready = openKeyed(driver, key);
    if (!ready.ok) return ready;
    if (driver.pragma('application_id', { simple: true }) !== APPLICATION_ID) return damaged('The database is not one of Accord.');
    handedOver = true;
    return ok(handleOn(driver));
  } finally {
    if (!handedOver) driver.close();
  }
}

// Proves, once a vault was made and closed, that what lies on the disk is closed to any other key.
export function assertClosedTo(file: string, wrongKey: Uint8Array): void {
  if (firstBytes(file) === PLAIN_MAGIC) throw new Error('The new database is not encrypted.');
  const driver = new Driver(file, { fileMustExist: true, readonly: true, timeout: 0 });
  try {
    giveKey(driver, wrongKey);
    driver.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (fault) {
    if (isForeign(fault)) return;
    throw fault;
  } finally {
    driver.close();
  }
  throw new Error('The new database opens with another key.');
}
