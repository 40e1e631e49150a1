// Which earlier version a version was written from, and which one was in force then, where it does not simply follow on. The
// rules of it are held here too: only a version that has just begun says so, once, of a version of its own plan that was over.
export const fromEarlier = `
CREATE TABLE from_earlier (
  version_id TEXT NOT NULL PRIMARY KEY REFERENCES versions (id) ON DELETE CASCADE,
  earlier_id TEXT NOT NULL REFERENCES versions (id),
  in_force   TEXT REFERENCES versions (id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER written_from_what_is_over BEFORE INSERT ON from_earlier
WHEN NOT EXISTS (
  SELECT 1 FROM versions begun JOIN versions earlier ON earlier.plan_id = begun.plan_id AND earlier.version < begun.version
  WHERE begun.id = NEW.version_id AND begun.status = 'draft' AND begun.revision = 0
    AND earlier.id = NEW.earlier_id AND earlier.status IN ('superseded', 'withdrawn'))
BEGIN SELECT RAISE(ABORT, 'not a version to write from'); END;
CREATE TRIGGER written_beside_what_is_in_force BEFORE INSERT ON from_earlier
WHEN NEW.in_force IS NOT (
  SELECT agreed.id FROM versions begun JOIN versions agreed ON agreed.plan_id = begun.plan_id AND agreed.status = 'agreed'
  WHERE begun.id = NEW.version_id)
BEGIN SELECT RAISE(ABORT, 'not what is in force'); END;
CREATE TRIGGER written_from_once BEFORE UPDATE ON from_earlier
BEGIN SELECT RAISE(ABORT, 'where a version came from stands'); END;
CREATE TRIGGER written_from_is_kept BEFORE DELETE ON from_earlier
WHEN (SELECT status FROM versions WHERE id = OLD.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'where a version came from stands'); END;
`;
