// Signatures as they were given, and the seal that a version gets when it is agreed. A signature is to the very words whose
// hash it carries: when they change it stays, as what it was, and counts for nothing. The three names of an agreement until
// now become three signatures.
const PARTS_NEEDED = "('decisionMaker', 'clinician', 'owner')";

export const signing = `
CREATE TABLE signatures (
  id           TEXT NOT NULL PRIMARY KEY,
  version_id   TEXT NOT NULL REFERENCES versions (id),
  content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
  part         TEXT NOT NULL CHECK (part IN ('decisionMaker', 'person', 'clinician', 'owner', 'other')),
  way          TEXT NOT NULL CHECK (way IN ('ink', 'mark', 'typed', 'spoken', 'pen', 'declined', 'unable')),
  name         TEXT NOT NULL CHECK (name <> ''),
  relationship TEXT NOT NULL,
  basis        TEXT NOT NULL,
  signed_on    TEXT NOT NULL CHECK (signed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  witness      TEXT NOT NULL,
  reason       TEXT NOT NULL,
  drawing      TEXT NOT NULL,
  recorded_at  TEXT NOT NULL,
  recorded_by  TEXT NOT NULL REFERENCES users (id),
  struck_at    TEXT,
  struck_by    TEXT REFERENCES users (id),
  struck_why   TEXT CHECK (struck_why <> ''),
  CHECK ((struck_at IS NULL) = (struck_by IS NULL) AND (struck_at IS NULL) = (struck_why IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX signatures_of_a_version ON signatures (version_id);

INSERT INTO signatures
SELECT lower(hex(randomblob(16))), a.version_id, v.content_hash, a.part, 'ink', a.name, '', '', a.agreed_on, '', '', '', v.changed_at, v.changed_by,
       NULL, NULL, NULL
FROM agreements a JOIN versions v ON v.id = a.version_id;

DROP TRIGGER agreed_by_all;
DROP TRIGGER draft_is_agreed_by_nobody;
DROP TABLE agreements;

CREATE TRIGGER signature_is_to_the_words_held BEFORE INSERT ON signatures
WHEN NEW.struck_at IS NOT NULL
  OR EXISTS (SELECT 1 FROM signatures WHERE id = NEW.id)
  OR NOT EXISTS (SELECT 1 FROM versions WHERE id = NEW.version_id AND status = 'readyToAgree' AND content_hash = NEW.content_hash)
BEGIN SELECT RAISE(ABORT, 'nothing to sign'); END;
CREATE TRIGGER signature_stands
BEFORE UPDATE OF id, version_id, content_hash, part, way, name, relationship, basis, signed_on, witness, reason, drawing, recorded_at, recorded_by
ON signatures
BEGIN SELECT RAISE(ABORT, 'a signature stands'); END;
-- Only while nothing rests on it, and once.
CREATE TRIGGER signature_is_struck_once BEFORE UPDATE OF struck_at, struck_by, struck_why ON signatures
WHEN OLD.struck_at IS NOT NULL OR (SELECT status FROM versions WHERE id = OLD.version_id) <> 'readyToAgree'
BEGIN SELECT RAISE(ABORT, 'a signature stands'); END;
CREATE TRIGGER signature_is_kept BEFORE DELETE ON signatures
BEGIN SELECT RAISE(ABORT, 'a signature is kept'); END;

CREATE TABLE seals (
  version_id   TEXT NOT NULL PRIMARY KEY REFERENCES versions (id),
  content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
  -- Whose words it is that this was agreed: the bytes that were signed, and by which key.
  statement    TEXT NOT NULL,
  signature    BLOB NOT NULL CHECK (length(signature) = 64),
  public_key   BLOB NOT NULL CHECK (length(public_key) = 32),
  sealed_at    TEXT NOT NULL,
  sealed_by    TEXT NOT NULL REFERENCES users (id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER seal_is_of_the_words_held BEFORE INSERT ON seals
WHEN EXISTS (SELECT 1 FROM seals WHERE version_id = NEW.version_id)
  OR NOT EXISTS (SELECT 1 FROM versions WHERE id = NEW.version_id AND status = 'readyToAgree' AND content_hash = NEW.content_hash)
BEGIN SELECT RAISE(ABORT, 'nothing to seal'); END;
CREATE TRIGGER seal_stands BEFORE UPDATE ON seals
BEGIN SELECT RAISE(ABORT, 'a seal stands'); END;
CREATE TRIGGER seal_is_kept BEFORE DELETE ON seals
BEGIN SELECT RAISE(ABORT, 'a seal is kept'); END;

CREATE TRIGGER agreed_by_all BEFORE UPDATE OF status ON versions
WHEN NEW.status = 'agreed' AND OLD.status <> 'agreed' AND (
  SELECT count(DISTINCT part) FROM signatures
  WHERE version_id = NEW.id AND content_hash = NEW.content_hash AND struck_at IS NULL
    AND part IN ${PARTS_NEEDED} AND way NOT IN ('declined', 'unable')
) < 3
BEGIN SELECT RAISE(ABORT, 'agreed by nobody'); END;
CREATE TRIGGER agreed_is_sealed BEFORE UPDATE OF status ON versions
WHEN NEW.status = 'agreed' AND OLD.status <> 'agreed'
  AND NOT EXISTS (SELECT 1 FROM seals WHERE version_id = NEW.id AND content_hash = NEW.content_hash)
BEGIN SELECT RAISE(ABORT, 'agreed without a seal'); END;
`;
