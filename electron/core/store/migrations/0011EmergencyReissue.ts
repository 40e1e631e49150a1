// What a version is called, and the re-issue of an emergency page: a version of its own that rests on the one in force and
// says nothing otherwise than that one but on its emergency page. `version` stays the order in which versions began.
const REST = (content: string): string =>
  `json_remove(${content}, '$.answers.emergency', '$.answers.summary.weight', '$.answers.reviews.parts')`;

const SIGNATURE_COLUMNS =
  'id, version_id, content_hash, part, way, name, relationship, basis, signed_on, witness, reason, drawing, recorded_at, recorded_by, struck_at, struck_by, struck_why';

export const emergencyReissue = `
ALTER TABLE versions ADD COLUMN label REAL NOT NULL DEFAULT 0;
ALTER TABLE versions ADD COLUMN rests_on TEXT REFERENCES versions (id);
UPDATE versions SET label = version;
CREATE UNIQUE INDEX versions_by_label ON versions (plan_id, label);

DROP TRIGGER version_stays_itself;
CREATE TRIGGER version_stays_itself BEFORE UPDATE OF id, plan_id, version, label, rests_on ON versions
BEGIN SELECT RAISE(ABORT, 'a version keeps its place'); END;

-- The next whole number; or a tenth more than the last re-issue of the version in force.
CREATE TRIGGER version_is_called_in_order BEFORE INSERT ON versions
WHEN NEW.label IS NOT CASE
  WHEN NEW.rests_on IS NULL THEN (SELECT coalesce(max(CAST(label AS INTEGER)), 0) + 1.0 FROM versions WHERE plan_id = NEW.plan_id)
  ELSE (
    SELECT (round(max(v.label) * 10) + 1) / 10 FROM versions v, versions base
    WHERE base.id = NEW.rests_on AND base.plan_id = NEW.plan_id AND base.status = 'agreed'
      AND v.plan_id = base.plan_id AND CAST(v.label AS INTEGER) = CAST(base.label AS INTEGER)
    HAVING round(max(v.label) * 10) % 10 < 9)
END
BEGIN SELECT RAISE(ABORT, 'a version is called in order'); END;

-- Words of an older definition were carried forward first, which cannot be told here.
CREATE TRIGGER reissue_begins_with_the_rest BEFORE INSERT ON versions
WHEN NEW.rests_on IS NOT NULL AND EXISTS (
  SELECT 1 FROM versions base WHERE base.id = NEW.rests_on AND base.definition = NEW.definition
    AND ${REST('NEW.content')} <> ${REST('base.content')})
BEGIN SELECT RAISE(ABORT, 'only the emergency page is issued again'); END;
CREATE TRIGGER reissue_keeps_the_rest BEFORE UPDATE OF content ON versions
WHEN OLD.rests_on IS NOT NULL AND ${REST('NEW.content')} <> ${REST('OLD.content')}
BEGIN SELECT RAISE(ABORT, 'only the emergency page is issued again'); END;

-- It takes over from the very version that it rests on, in the same transaction.
CREATE TRIGGER reissue_rests_on_what_is_in_force BEFORE UPDATE OF status ON versions
WHEN NEW.status = 'agreed' AND OLD.status <> 'agreed' AND OLD.rests_on IS NOT NULL
 AND (SELECT status FROM versions WHERE id = OLD.rests_on) <> 'superseded'
BEGIN SELECT RAISE(ABORT, 'rests on nothing'); END;

-- Whoever checked the doses signs too. A list of parts cannot be added to where it stands, so the table is written anew.
DROP TRIGGER agreed_by_all;
DROP TRIGGER signature_is_to_the_words_held;
DROP TRIGGER signature_stands;
DROP TRIGGER signature_is_struck_once;
DROP TRIGGER signature_is_kept;
CREATE TABLE signatures_now (
  id           TEXT NOT NULL PRIMARY KEY,
  version_id   TEXT NOT NULL REFERENCES versions (id),
  content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
  part         TEXT NOT NULL CHECK (part IN ('decisionMaker', 'person', 'clinician', 'owner', 'checker', 'other')),
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
INSERT INTO signatures_now (${SIGNATURE_COLUMNS}) SELECT ${SIGNATURE_COLUMNS} FROM signatures;
DROP TABLE signatures;
ALTER TABLE signatures_now RENAME TO signatures;
CREATE INDEX signatures_of_a_version ON signatures (version_id);

CREATE TRIGGER signature_is_to_the_words_held BEFORE INSERT ON signatures
WHEN NEW.struck_at IS NOT NULL
  OR EXISTS (SELECT 1 FROM signatures WHERE id = NEW.id)
  OR NOT EXISTS (SELECT 1 FROM versions WHERE id = NEW.version_id AND status = 'readyToAgree' AND content_hash = NEW.content_hash)
BEGIN SELECT RAISE(ABORT, 'nothing to sign'); END;
CREATE TRIGGER signature_stands
BEFORE UPDATE OF id, version_id, content_hash, part, way, name, relationship, basis, signed_on, witness, reason, drawing, recorded_at, recorded_by
ON signatures
BEGIN SELECT RAISE(ABORT, 'a signature stands'); END;
CREATE TRIGGER signature_is_struck_once BEFORE UPDATE OF struck_at, struck_by, struck_why ON signatures
WHEN OLD.struck_at IS NOT NULL OR (SELECT status FROM versions WHERE id = OLD.version_id) <> 'readyToAgree'
BEGIN SELECT RAISE(ABORT, 'a signature stands'); END;
CREATE TRIGGER signature_is_kept BEFORE DELETE ON signatures
BEGIN SELECT RAISE(ABORT, 'a signature is kept'); END;

CREATE TRIGGER agreed_by_all BEFORE UPDATE OF status ON versions
WHEN NEW.status = 'agreed' AND OLD.status <> 'agreed' AND EXISTS (
  SELECT 1 FROM (
    SELECT 'clinician' AS part
    UNION ALL SELECT value FROM json_each('["decisionMaker", "owner"]') WHERE NEW.rests_on IS NULL
    UNION ALL SELECT 'checker' WHERE NEW.rests_on IS NOT NULL AND EXISTS (
      SELECT 1 FROM json_each(NEW.content, '$.answers.emergency.medicines') WHERE json_extract(value, '$.standing') IS NOT 'removed')
  ) needed
  WHERE NOT EXISTS (
    SELECT 1 FROM signatures s
    WHERE s.version_id = NEW.id AND s.content_hash = NEW.content_hash AND s.struck_at IS NULL
      AND s.part = needed.part AND s.way NOT IN ('declined', 'unable')))
BEGIN SELECT RAISE(ABORT, 'agreed by nobody'); END;
`;
