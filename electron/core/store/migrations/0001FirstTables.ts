// Content stands last in its row, so that a list of versions does not read it. What was agreed is frozen here too, below
// any code of ours: a mistake above cannot change it.
export const firstTables = `
CREATE TABLE meta (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE users (
  id   TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('author', 'coordinator', 'reader', 'keeper'))
) STRICT, WITHOUT ROWID;

-- Who is in the caseload, as the newest version of their plan says: for lists and search only.
CREATE TABLE people (
  id             TEXT NOT NULL PRIMARY KEY,
  family_name    TEXT NOT NULL,
  given_name     TEXT NOT NULL,
  preferred_name TEXT NOT NULL,
  title          TEXT NOT NULL,
  date_of_birth  TEXT NOT NULL,
  identifier     TEXT NOT NULL,
  sort_key       TEXT NOT NULL,
  search_text    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX people_in_order ON people (sort_key);

CREATE TABLE plans (
  id         TEXT    NOT NULL PRIMARY KEY,
  number     INTEGER NOT NULL UNIQUE CHECK (number > 0),
  person_id  TEXT    NOT NULL UNIQUE REFERENCES people (id),
  created_at TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE versions (
  id           TEXT    NOT NULL PRIMARY KEY,
  plan_id      TEXT    NOT NULL REFERENCES plans (id),
  version      INTEGER NOT NULL CHECK (version > 0),
  status       TEXT    NOT NULL
    CHECK (status IN ('draft', 'inReview', 'readyToAgree', 'agreed', 'superseded', 'withdrawn', 'enteredInError')),
  revision     INTEGER NOT NULL CHECK (revision >= 0),
  definition   INTEGER NOT NULL CHECK (definition > 0),
  changed_at   TEXT    NOT NULL,
  changed_by   TEXT    NOT NULL REFERENCES users (id),
  content_hash BLOB    NOT NULL CHECK (length(content_hash) = 32),
  content      TEXT    NOT NULL,
  UNIQUE (plan_id, version)
) STRICT;
CREATE UNIQUE INDEX one_open_version ON versions (plan_id) WHERE status IN ('draft', 'inReview', 'readyToAgree');

CREATE TRIGGER agreed_is_frozen BEFORE UPDATE OF id, plan_id, version, revision, definition, content_hash, content ON versions
WHEN OLD.status IN ('agreed', 'superseded', 'withdrawn', 'enteredInError')
BEGIN SELECT RAISE(ABORT, 'an agreed version is frozen'); END;

CREATE TRIGGER agreed_stays_agreed BEFORE UPDATE OF status ON versions
WHEN OLD.status IN ('agreed', 'superseded', 'withdrawn', 'enteredInError')
 AND NEW.status IN ('draft', 'inReview', 'readyToAgree')
BEGIN SELECT RAISE(ABORT, 'an agreed version is frozen'); END;

CREATE TRIGGER agreed_is_kept BEFORE DELETE ON versions
WHEN OLD.status IN ('agreed', 'superseded', 'withdrawn', 'enteredInError')
BEGIN SELECT RAISE(ABORT, 'an agreed version is kept'); END;

-- Who did what to which version, and the fingerprint of its content. No free text: nothing personal but who acted.
CREATE TABLE audit (
  seq          INTEGER NOT NULL PRIMARY KEY,
  at           TEXT    NOT NULL,
  actor        TEXT    NOT NULL REFERENCES users (id),
  action       TEXT    NOT NULL,
  subject      TEXT    NOT NULL,
  revision     INTEGER,
  content_hash BLOB,
  prev_hash    BLOB    NOT NULL CHECK (length(prev_hash) = 32),
  hash         BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
CREATE TRIGGER audit_follows_on BEFORE INSERT ON audit
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
`;
