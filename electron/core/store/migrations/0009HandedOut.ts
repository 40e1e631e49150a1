// What became of paper that left the house: who has which copy and what came of it, what a family asked for on a slip, and
// the sheet that was signed, scanned. Each is a line that stays as it was written, with what came of it in lines of its own;
// when and by whom is in the line of the audit trail that has the same number.
export const handedOut = `
CREATE TABLE given_copies (
  seq        INTEGER NOT NULL PRIMARY KEY REFERENCES audit (seq),
  version_id TEXT    NOT NULL REFERENCES versions (id),
  document   TEXT    NOT NULL CHECK (document <> ''),
  -- The line of the paper that was made here, where it is known which one it was.
  made       INTEGER REFERENCES audit (seq),
  holder     TEXT    NOT NULL CHECK (trim(holder) <> ''),
  way        TEXT    NOT NULL,
  given_on   TEXT    NOT NULL CHECK (given_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX given_copies_of_a_version ON given_copies (version_id);

CREATE TABLE copy_outcomes (
  seq  INTEGER NOT NULL PRIMARY KEY REFERENCES audit (seq),
  copy INTEGER NOT NULL REFERENCES given_copies (seq),
  what TEXT    NOT NULL CHECK (what IN ('asked', 'replaced', 'returned', 'destroyed', 'unreached', 'out', 'struck')),
  why  TEXT    NOT NULL,
  CHECK (what NOT IN ('unreached', 'out', 'struck') OR trim(why) <> '')
) STRICT;
CREATE INDEX outcomes_of_a_copy ON copy_outcomes (copy);

CREATE TABLE amendments (
  seq         INTEGER NOT NULL PRIMARY KEY REFERENCES audit (seq),
  version_id  TEXT    NOT NULL REFERENCES versions (id),
  slip        TEXT    NOT NULL,
  line        INTEGER NOT NULL CHECK (line BETWEEN 1 AND 16),
  words       TEXT    NOT NULL CHECK (trim(words) <> ''),
  written_by  TEXT    NOT NULL CHECK (trim(written_by) <> ''),
  received_on TEXT    NOT NULL CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  owner       TEXT    NOT NULL CHECK (trim(owner) <> ''),
  due_on      TEXT    NOT NULL CHECK (due_on > received_on)
) STRICT;
CREATE INDEX amendments_of_a_version ON amendments (version_id);

CREATE TABLE amendment_outcomes (
  seq       INTEGER NOT NULL PRIMARY KEY REFERENCES audit (seq),
  amendment INTEGER NOT NULL REFERENCES amendments (seq),
  what      TEXT    NOT NULL CHECK (what IN ('done', 'notDone', 'open', 'struck')),
  done_in   INTEGER,
  told_on   TEXT CHECK (told_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  why       TEXT    NOT NULL,
  CHECK ((what = 'done') = (done_in IS NOT NULL)),
  CHECK ((what = 'notDone') = (told_on IS NOT NULL)),
  CHECK (what = 'done' OR trim(why) <> '')
) STRICT;
CREATE INDEX outcomes_of_an_amendment ON amendment_outcomes (amendment);

CREATE TABLE signed_sheets (
  seq        INTEGER NOT NULL PRIMARY KEY REFERENCES audit (seq),
  version_id TEXT    NOT NULL REFERENCES versions (id),
  file_id    TEXT    NOT NULL UNIQUE REFERENCES files (id)
) STRICT;
CREATE INDEX sheets_of_a_version ON signed_sheets (version_id);

CREATE TABLE struck_sheets (
  seq   INTEGER NOT NULL PRIMARY KEY REFERENCES audit (seq),
  sheet INTEGER NOT NULL UNIQUE REFERENCES signed_sheets (seq),
  why   TEXT    NOT NULL CHECK (trim(why) <> '')
) STRICT;

-- Those that nobody has answered yet. Of one that was answered twice, the last answer counts.
CREATE VIEW unanswered_amendments AS
SELECT a.seq, v.plan_id, a.due_on
FROM amendments a JOIN versions v ON v.id = a.version_id
WHERE coalesce((SELECT o.what FROM amendment_outcomes o WHERE o.amendment = a.seq ORDER BY o.seq DESC LIMIT 1), 'open') = 'open';

${['given_copies', 'copy_outcomes', 'amendments', 'amendment_outcomes', 'signed_sheets', 'struck_sheets']
  .map(
    (table) => `
CREATE TRIGGER ${table}_are_written_once BEFORE INSERT ON ${table}
WHEN EXISTS (SELECT 1 FROM ${table} WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'what was recorded stays'); END;
CREATE TRIGGER ${table}_stay_as_written BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, 'what was recorded stays'); END;
CREATE TRIGGER ${table}_are_kept BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, 'what was recorded stays'); END;`,
  )
  .join('')}

CREATE TRIGGER copy_is_of_its_version BEFORE INSERT ON given_copies
WHEN (SELECT subject FROM audit WHERE seq = NEW.seq AND action = 'copy.given') IS NOT NEW.version_id
  OR (NEW.made IS NOT NULL AND (SELECT subject FROM audit WHERE seq = NEW.made AND action = 'document.made') IS NOT NEW.version_id)
BEGIN SELECT RAISE(ABORT, 'this copy is of another version'); END;
CREATE TRIGGER nothing_comes_of_a_struck_copy BEFORE INSERT ON copy_outcomes
WHEN EXISTS (SELECT 1 FROM copy_outcomes WHERE copy = NEW.copy AND what = 'struck')
BEGIN SELECT RAISE(ABORT, 'this copy was struck out'); END;
CREATE TRIGGER amendment_is_to_its_version BEFORE INSERT ON amendments
WHEN (SELECT subject FROM audit WHERE seq = NEW.seq AND action = 'amendment.recorded') IS NOT NEW.version_id
BEGIN SELECT RAISE(ABORT, 'this was asked of another version'); END;
CREATE TRIGGER nothing_comes_of_a_struck_amendment BEFORE INSERT ON amendment_outcomes
WHEN EXISTS (SELECT 1 FROM amendment_outcomes WHERE amendment = NEW.amendment AND what = 'struck')
BEGIN SELECT RAISE(ABORT, 'this was struck out'); END;
-- No earlier version than the one that the family had in hand.
CREATE TRIGGER amendment_is_done_in_a_version BEFORE INSERT ON amendment_outcomes
WHEN NEW.done_in IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM amendments a JOIN versions asked ON asked.id = a.version_id JOIN versions v ON v.plan_id = asked.plan_id
  WHERE a.seq = NEW.amendment AND v.version = NEW.done_in AND v.version >= asked.version)
BEGIN SELECT RAISE(ABORT, 'there is no such version'); END;
CREATE TRIGGER sheet_is_of_its_version BEFORE INSERT ON signed_sheets
WHEN (SELECT subject FROM audit WHERE seq = NEW.seq AND action = 'sheet.attached') IS NOT NEW.version_id
  OR NOT EXISTS (SELECT 1 FROM audit WHERE action = 'plan.agree' AND subject = NEW.version_id)
  OR (SELECT plan_id FROM versions WHERE id = NEW.version_id) IS NOT (SELECT plan_id FROM files WHERE id = NEW.file_id)
BEGIN SELECT RAISE(ABORT, 'this sheet is of another version'); END;
CREATE TRIGGER scan_is_kept BEFORE DELETE ON files
WHEN EXISTS (SELECT 1 FROM signed_sheets WHERE file_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'what was recorded stays'); END;
CREATE TRIGGER scanned_bytes_are_kept BEFORE DELETE ON file_bytes
WHEN EXISTS (SELECT 1 FROM signed_sheets WHERE file_id = OLD.file_id)
BEGIN SELECT RAISE(ABORT, 'what was recorded stays'); END;
`;
