// The bytes of files that a plan names. A file is written once and never changed; each save says which files its version
// names, and may name none that is not there. One that no version has named for thirty days goes at an unlock: until then
// an undo, words that waited out a lock, and a put-back find it where it was.
import { hash as digest } from 'node:crypto';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PlanId, UserId, VersionId } from '../../../shared/base/ids.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { KEPT_DAYS, PLAN_MOST_BYTES, PLAN_MOST_FILES, type MediaType } from '../../../shared/files/fileLimits.ts';
import type { Answers } from '../../../shared/plan/definition.ts';
import type { FileReference } from '../../../shared/plan/fields.ts';
import { filesIn, type NamedFile } from '../../../shared/plan/filesIn.ts';
import { addToAudit } from './audit.ts';
import type { Reading, Writing } from './handles.ts';

export interface NewFile {
  readonly id: string;
  readonly planId: PlanId;
  readonly mediaType: MediaType;
  readonly content: Buffer;
  readonly at: string;
  readonly by: UserId;
}

interface FileRow {
  readonly plan_id: PlanId;
  readonly media_type: MediaType;
  readonly size: number;
  readonly sha256: Buffer;
}

const sha256 = (content: Buffer): Buffer => digest('sha256', content, 'buffer');

const full = (happened: string): Result<never, AppError> =>
  err(
    appError('invalid-input', {
      happened,
      safe: 'The file was not added. Everything else is as it was.',
      next: `Remove files that are not needed. One that was removed counts for ${KEPT_DAYS} days more, while it can be put back.`,
    }),
  );

function roomFor(reading: Reading, planId: PlanId, size: number): Result<void, AppError> {
  const held = reading.first<{ readonly files: number; readonly bytes: number }>(
    'SELECT count(*) AS files, coalesce(sum(size), 0) AS bytes FROM files WHERE plan_id = @planId',
    { planId },
  ) ?? { files: 0, bytes: 0 };
  if (held.files >= PLAN_MOST_FILES) return full(`This plan holds ${PLAN_MOST_FILES} files, which is the most.`);
  if (held.bytes + size > PLAN_MOST_BYTES)
    return full(`The files of one plan can come to ${PLAN_MOST_BYTES / (1024 * 1024)} megabytes together, and this one would be more.`);
  return ok(undefined);
}

// Gives what it is known by, without a name: what it is called is for the plan to say.
export function addFile(
  writing: Writing,
  { id, planId, mediaType, content, at, by }: NewFile,
): Result<Omit<FileReference, 'name'>, AppError> {
  const room = roomFor(writing, planId, content.length);
  if (!room.ok) return room;
  const hash = sha256(content);
  writing.change(
    `INSERT INTO files (id, plan_id, media_type, size, sha256, added_at, added_by, unnamed_since)
     VALUES (@id, @planId, @mediaType, @size, @hash, @at, @by, @at)`,
    { id, planId, mediaType, size: content.length, hash, at, by },
  );
  writing.change('INSERT INTO file_bytes (file_id, content) VALUES (@id, @content)', { id, content });
  addToAudit(writing, { at, actor: by, action: 'file.added', subject: id, contentHash: hash });
  return ok({ id, mediaType, bytes: content.length, sha256: hash.toString('hex') });
}

export interface ReadFile {
  readonly mediaType: MediaType;
  readonly content: Buffer;
}

export function readFile(reading: Reading, planId: PlanId, id: string): Result<ReadFile, AppError> {
  const row = reading.first<FileRow & { readonly content: Buffer | null }>(
    `SELECT f.plan_id, f.media_type, f.size, f.sha256, b.content FROM files f LEFT JOIN file_bytes b ON b.file_id = f.id
     WHERE f.id = @id AND f.plan_id = @planId`,
    { id, planId },
  );
  if (!row) {
    return err(
      appError('not-found', {
        happened: 'This file is not in this vault.',
        safe: 'The words of the plan are not touched by that.',
        next: 'Remove it here, and add it again from where it came from.',
      }),
    );
  }
  if (row.content && sha256(row.content).equals(row.sha256)) return ok({ mediaType: row.media_type, content: row.content });
  return err(
    appError('vault-damaged', {
      happened: 'This file does not read back as it was stored, so it is not shown.',
      safe: 'The words of the plan are not touched by that.',
      next: 'Look for it in a backup, or add it again from where it came from.',
    }),
  );
}

// What a plan names that is not there, is another plan's, or is not what is said of it.
export const strangeFiles = (reading: Reading, planId: PlanId, answers: Answers): readonly NamedFile[] =>
  filesIn(answers).filter(({ file }) => {
    const row = reading.first<FileRow>('SELECT plan_id, media_type, size, sha256 FROM files WHERE id = @id', { id: file.id });
    const isThere = row?.plan_id === planId && row.media_type === file.mediaType && row.size === file.bytes;
    return !isThere || row.sha256.toString('hex') !== file.sha256;
  });

// After a version was written: what it names now.
export function keepUses(writing: Writing, versionId: VersionId, answers: Answers, at: string): void {
  const named = new Set(filesIn(answers).map(({ file }) => file.id));
  const before = new Set(
    writing
      .all<{ readonly id: string }>('SELECT file_id AS id FROM file_uses WHERE version_id = @versionId', { versionId })
      .map(({ id }) => id),
  );
  for (const id of named) {
    if (before.has(id)) continue;
    // One that this version has named since before its bytes were kept is passed over.
    const found = writing.change(
      'UPDATE files SET unnamed_since = NULL WHERE id = @id AND plan_id = (SELECT plan_id FROM versions WHERE id = @versionId)',
      { versionId, id },
    );
    if (found > 0) writing.change('INSERT INTO file_uses (version_id, file_id) VALUES (@versionId, @id)', { versionId, id });
  }
  for (const id of before) {
    if (named.has(id)) continue;
    writing.change('DELETE FROM file_uses WHERE version_id = @versionId AND file_id = @id', { versionId, id });
    writing.change('UPDATE files SET unnamed_since = @at WHERE id = @id AND NOT EXISTS (SELECT 1 FROM file_uses WHERE file_id = @id)', {
      id,
      at,
    });
  }
}

// How many went.
export function letGoOfUnnamed(writing: Writing, now: Date, by: UserId): number {
  const at = now.toISOString();
  const before = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60 * 1000).toISOString();
  const gone = writing.all<{ readonly id: string; readonly sha256: Buffer }>(
    `SELECT id, sha256 FROM files
     WHERE unnamed_since < @before AND NOT EXISTS (SELECT 1 FROM file_uses WHERE file_id = files.id)
       AND NOT EXISTS (SELECT 1 FROM signed_sheets WHERE file_id = files.id) ORDER BY unnamed_since, id`,
    { before },
  );
  for (const { id, sha256: contentHash } of gone) {
    writing.change('DELETE FROM files WHERE id = @id', { id });
    addToAudit(writing, { at, actor: by, action: 'file.removed', subject: id, contentHash });
  }
  return gone.length;
}
