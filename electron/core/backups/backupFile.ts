// A backup is one file: the encrypted database, and behind it a label with the vault's header (so that the passphrase and
// the recovery code open it anywhere) and the hash of the database. The label stands at the end, which is lost first when a
// file is cut short, and where SQLite, which counts its own pages, does not see it.
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { isWhy, type Why } from './backupName.ts';

const FORMAT = 'accord-backup';
const FORMAT_VERSION = 1;
const MAGIC = Buffer.from('ACCORDBK', 'latin1');
const HASH_BYTES = 32;
const LENGTH_BYTES = 4;
const TAIL_BYTES = HASH_BYTES + LENGTH_BYTES + MAGIC.length;
const MOST_LABEL_BYTES = 8 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;

export interface Label {
  readonly madeAt: string;
  readonly why: Why;
  // The version of Accord that made it.
  readonly accord: string;
  // The text of vault.json.
  readonly header: string;
}

export interface WrittenLabel extends Label {
  readonly databaseBytes: number;
  readonly databaseHash: string;
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

const damaged = (happened: string): Result<never, AppError> => err(appError('backup-damaged', { happened }));

// The first bytes of an open file, in pieces, so that its size never matters to memory.
export function eachPiece(descriptor: number, bytes: number, take: (piece: Buffer) => void): void {
  const piece = Buffer.alloc(Math.min(CHUNK_BYTES, Math.max(1, bytes)));
  for (let from = 0; from < bytes;) {
    const read = readSync(descriptor, piece, 0, Math.min(piece.length, bytes - from), from);
    if (read === 0) throw new Error('A file ended before its size.');
    take(piece.subarray(0, read));
    from += read;
  }
}

function hashOf(descriptor: number, bytes: number): string {
  const hash = createHash('sha256');
  eachPiece(descriptor, bytes, (piece) => void hash.update(piece));
  return hash.digest('hex');
}

export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
}

// Makes a backup of a database that lies alone in this file; on the disk when it returns.
export function labelFile(file: string, label: Label): void {
  const descriptor = openSync(file, 'r+');
  try {
    const databaseBytes = fstatSync(descriptor).size;
    const written: WrittenLabel = { ...label, databaseBytes, databaseHash: hashOf(descriptor, databaseBytes) };
    const json = Buffer.from(JSON.stringify({ ...written, format: FORMAT, version: FORMAT_VERSION }), 'utf8');
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32LE(json.length);
    const tail = Buffer.concat([json, sha256(json), length, MAGIC]);
    for (let at = 0; at < tail.length;) at += writeSync(descriptor, tail, at, tail.length - at, databaseBytes + at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function isLabel(value: object): value is WrittenLabel {
  const texts = ['madeAt', 'accord', 'header', 'databaseHash'];
  // An object's keys are its texts.
  const fields = value as Readonly<Record<string, unknown>>;
  return (
    texts.every((name) => typeof fields[name] === 'string') &&
    isWhy(fields['why']) &&
    !Number.isNaN(Date.parse(String(fields['madeAt']))) &&
    Number.isSafeInteger(fields['databaseBytes'])
  );
}

function labelIn(json: Buffer): Result<WrittenLabel, AppError> {
  const value: unknown = JSON.parse(json.toString('utf8'));
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT || !('version' in value))
    return damaged('This file is not a backup of Accord.');
  if (typeof value.version === 'number' && value.version > FORMAT_VERSION)
    return err(laterThan('accord' in value ? value.accord : undefined));
  return isLabel(value) ? ok(value) : damaged('The label of this backup does not read back as Accord wrote it.');
}

export const laterThan = (accord: unknown): AppError =>
  typeof accord === 'string' && /^[\w.+-]{1,40}$/.test(accord)
    ? appError('backup-newer', { happened: `This backup was made by Accord ${accord}, which is later than the Accord that you are using.` })
    : appError('backup-newer');

function labelOf(descriptor: number): Result<WrittenLabel, AppError> {
  const { size } = fstatSync(descriptor);
  const tail = Buffer.alloc(TAIL_BYTES);
  const whole = size > TAIL_BYTES && readSync(descriptor, tail, 0, TAIL_BYTES, size - TAIL_BYTES) === TAIL_BYTES;
  if (!whole || !tail.subarray(-MAGIC.length).equals(MAGIC)) return damaged('This file is not a backup of Accord, or its end is missing.');
  const length = tail.readUInt32LE(HASH_BYTES);
  const start = size - TAIL_BYTES - length;
  if (length > MOST_LABEL_BYTES || start <= 0) return damaged('The end of this backup does not read back as Accord wrote it.');
  const json = Buffer.alloc(length);
  readSync(descriptor, json, 0, length, start);
  if (!sha256(json).equals(tail.subarray(0, HASH_BYTES))) return damaged('The label of this backup was changed or damaged.');
  const label = labelIn(json);
  if (label.ok && label.value.databaseBytes !== start) return damaged('A part of this backup is missing, or something was added to it.');
  return label;
}

function reading<Outcome>(file: string, work: (descriptor: number) => Outcome): Outcome {
  const descriptor = openSync(file, 'r');
  try {
    return work(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

// What a file says of itself. The rest of it may be anything.
export const readLabel = (file: string): Result<WrittenLabel, AppError> => reading(file, labelOf);

// The label, where the whole file is as it was written.
export const readBackup = (file: string): Result<WrittenLabel, AppError> =>
  reading(file, (descriptor) => {
    const label = labelOf(descriptor);
    if (label.ok && hashOf(descriptor, label.value.databaseBytes) !== label.value.databaseHash)
      return damaged('Something in this backup was changed or damaged after it was made.');
    return label;
  });
