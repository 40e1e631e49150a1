// Scans of the sheets that were signed by hand, each a file of the plan that no version names and nobody can take away.
import type { ScannedSheet } from '../../../shared/api/paperwork.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { PlanId, VersionId } from '../../../shared/base/ids.ts';
import { ok, type Result } from '../../../shared/base/result.ts';
import type { MediaType } from '../../../shared/files/fileLimits.ts';
import { addToAudit } from './audit.ts';
import { addFile, type NewFile } from './files.ts';
import type { Noting } from './givenCopies.ts';
import type { Reading, Writing } from './handles.ts';

export function attachSheet(writing: Writing, versionId: VersionId, file: NewFile): Result<void, AppError> {
  const added = addFile(writing, file);
  if (!added.ok) return added;
  const seq = addToAudit(writing, { at: file.at, actor: file.by, action: 'sheet.attached', subject: versionId });
  writing.change('INSERT INTO signed_sheets (seq, version_id, file_id) VALUES (@seq, @versionId, @fileId)', {
    seq,
    versionId,
    fileId: file.id,
  });
  return ok(undefined);
}

export interface SheetStriking extends Noting {
  readonly sheet: number;
  readonly versionId: VersionId;
  readonly why: string;
}

export function strikeSheet(writing: Writing, { sheet, versionId, why, at, by }: SheetStriking): void {
  const seq = addToAudit(writing, { at, actor: by, action: 'sheet.struck', subject: versionId });
  writing.change('INSERT INTO struck_sheets (seq, sheet, why) VALUES (@seq, @sheet, @why)', { seq, sheet, why });
}

interface SheetRow {
  readonly seq: number;
  readonly version_id: VersionId;
  readonly version: number;
  readonly id: string;
  readonly media_type: MediaType;
  readonly size: number;
  readonly sha256: Buffer;
  readonly at: string;
  readonly name: string;
  readonly why: string | null;
}

// Newest first.
export const signedSheets = (reading: Reading, planId: PlanId): readonly ScannedSheet[] =>
  reading
    .all<SheetRow>(
      `SELECT s.seq, s.version_id, v.label AS version, f.id, f.media_type, f.size, f.sha256, a.at, u.name, k.why
       FROM signed_sheets s JOIN versions v ON v.id = s.version_id JOIN files f ON f.id = s.file_id
       JOIN audit a ON a.seq = s.seq JOIN users u ON u.id = a.actor LEFT JOIN struck_sheets k ON k.sheet = s.seq
       WHERE v.plan_id = @planId ORDER BY s.seq DESC`,
      { planId },
    )
    .map((row) => ({
      sheet: row.seq,
      versionId: row.version_id,
      version: row.version,
      file: { id: row.id, mediaType: row.media_type, bytes: row.size, sha256: row.sha256.toString('hex') },
      recordedAt: row.at,
      recordedBy: row.name,
      ...(row.why !== null && { struckWhy: row.why }),
    }));

// Agreed once, whatever became of it since.
export const wasAgreed = (reading: Reading, versionId: VersionId): boolean =>
  reading.first("SELECT 1 FROM audit WHERE action = 'plan.agree' AND subject = @versionId", { versionId }) !== undefined;
