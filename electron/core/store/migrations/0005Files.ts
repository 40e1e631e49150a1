// Files that a plan names: what each is, its bytes (apart, so that a list never reads them), and which versions name it. As
// with words, what an agreed version names can neither change nor go, below any code of ours.
export const files = `
CREATE TABLE files (
  id           TEXT    NOT NULL PRIMARY KEY,
  plan_id      TEXT    NOT NULL REFERENCES plans (id),
  media_type   TEXT    NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf')),
  size         INTEGER NOT NULL CHECK (size BETWEEN 1 AND 10485760),
  sha256       BLOB    NOT NULL CHECK (length(sha256) = 32),
  added_at     TEXT    NOT NULL,
  added_by     TEXT    NOT NULL REFERENCES users (id),
  -- Since when no version has named it.
  unnamed_since TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX files_of_a_plan ON files (plan_id);

CREATE TABLE file_bytes (
  file_id TEXT NOT NULL PRIMARY KEY REFERENCES files (id) ON DELETE CASCADE,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE file_uses (
  version_id TEXT NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
  file_id    TEXT NOT NULL REFERENCES files (id),
  PRIMARY KEY (version_id, file_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX uses_of_a_file ON file_uses (file_id);

CREATE TRIGGER file_is_new BEFORE INSERT ON files
WHEN EXISTS (SELECT 1 FROM files WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'a file is added once'); END;
CREATE TRIGGER file_stays_itself BEFORE UPDATE OF id, plan_id, media_type, size, sha256, added_at, added_by ON files
BEGIN SELECT RAISE(ABORT, 'a file stays what it is'); END;
CREATE TRIGGER named_file_is_kept BEFORE DELETE ON files
WHEN EXISTS (SELECT 1 FROM file_uses WHERE file_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'a version names this file'); END;

CREATE TRIGGER bytes_fit_their_file BEFORE INSERT ON file_bytes
WHEN length(NEW.content) IS NOT (SELECT size FROM files WHERE id = NEW.file_id)
  OR EXISTS (SELECT 1 FROM file_bytes WHERE file_id = NEW.file_id)
BEGIN SELECT RAISE(ABORT, 'a file stays what it is'); END;
CREATE TRIGGER bytes_stay BEFORE UPDATE ON file_bytes
BEGIN SELECT RAISE(ABORT, 'a file stays what it is'); END;
CREATE TRIGGER named_bytes_are_kept BEFORE DELETE ON file_bytes
WHEN EXISTS (SELECT 1 FROM file_uses WHERE file_id = OLD.file_id)
BEGIN SELECT RAISE(ABORT, 'a version names this file'); END;

CREATE TRIGGER only_drafts_name_files BEFORE INSERT ON file_uses
WHEN (SELECT status FROM versions WHERE id = NEW.version_id) NOT IN ('draft', 'inReview')
  OR EXISTS (SELECT 1 FROM file_uses WHERE version_id = NEW.version_id AND file_id = NEW.file_id)
BEGIN SELECT RAISE(ABORT, 'this version is frozen'); END;
CREATE TRIGGER file_is_named_in_its_own_plan BEFORE INSERT ON file_uses
WHEN (SELECT plan_id FROM versions WHERE id = NEW.version_id) IS NOT (SELECT plan_id FROM files WHERE id = NEW.file_id)
BEGIN SELECT RAISE(ABORT, 'this file belongs to another plan'); END;
CREATE TRIGGER file_use_is_not_changed BEFORE UPDATE ON file_uses
BEGIN SELECT RAISE(ABORT, 'this version is frozen'); END;
CREATE TRIGGER frozen_versions_name_their_files BEFORE DELETE ON file_uses
WHEN (SELECT status FROM versions WHERE id = OLD.version_id) NOT IN ('draft', 'inReview')
BEGIN SELECT RAISE(ABORT, 'this version is frozen'); END;
`;
