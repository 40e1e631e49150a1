// The life of a version, held below any code of ours: a version is born a draft, its status moves only along the arrows of
// shared/plan/workflow.ts (a test holds the two together), and its words change only while it is a draft or in review. The
// list of arrows is written out, because a step that was released is never edited, whatever the workflow becomes.
export const lifeOfAVersion = `
DROP TRIGGER agreed_is_frozen;
DROP TRIGGER agreed_stays_agreed;
DROP TRIGGER agreed_is_kept;

-- Which version stands for the plan in a list, and when its review is due: here, where a row is short, so that a list
-- does not read the plans themselves. No plan had a review date until now.
ALTER TABLE plans ADD COLUMN shown_version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE plans ADD COLUMN review_due TEXT;
UPDATE plans SET shown_version = coalesce((SELECT max(version) FROM versions WHERE plan_id = plans.id), 1);

CREATE UNIQUE INDEX one_agreed_version ON versions (plan_id) WHERE status = 'agreed';

CREATE TRIGGER version_is_born_a_draft BEFORE INSERT ON versions
WHEN NEW.status <> 'draft'
  OR EXISTS (SELECT 1 FROM versions WHERE id = NEW.id)
  OR NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM versions WHERE plan_id = NEW.plan_id)
BEGIN SELECT RAISE(ABORT, 'a version begins as a new draft'); END;

CREATE TRIGGER version_stays_itself BEFORE UPDATE OF id, plan_id, version ON versions
BEGIN SELECT RAISE(ABORT, 'a version keeps its place'); END;

CREATE TRIGGER only_drafts_change BEFORE UPDATE OF revision, definition, changed_by, content_hash, content ON versions
WHEN OLD.status NOT IN ('draft', 'inReview')
BEGIN SELECT RAISE(ABORT, 'this version is frozen'); END;

-- The day on its paper is the day of the agreement, whatever becomes of it afterwards.
CREATE TRIGGER agreed_keeps_its_day BEFORE UPDATE OF changed_at ON versions
WHEN NEW.changed_at <> OLD.changed_at AND OLD.status NOT IN ('draft', 'inReview', 'readyToAgree')
BEGIN SELECT RAISE(ABORT, 'this version is frozen'); END;

CREATE TRIGGER only_drafts_go BEFORE DELETE ON versions
WHEN OLD.status <> 'draft'
BEGIN SELECT RAISE(ABORT, 'this version is kept'); END;

CREATE TRIGGER status_follows_the_arrows BEFORE UPDATE OF status ON versions
WHEN NEW.status <> OLD.status AND OLD.status || ' ' || NEW.status NOT IN (
  'draft inReview', 'draft readyToAgree', 'draft withdrawn', 'draft enteredInError',
  'inReview draft', 'inReview readyToAgree', 'inReview withdrawn', 'inReview enteredInError',
  'readyToAgree draft', 'readyToAgree agreed', 'readyToAgree withdrawn', 'readyToAgree enteredInError',
  'agreed superseded', 'agreed withdrawn', 'agreed enteredInError',
  'superseded enteredInError', 'withdrawn enteredInError')
BEGIN SELECT RAISE(ABORT, 'a status follows the arrows'); END;

-- The newer version is agreed in the same transaction, and cannot be before this one made way.
CREATE TRIGGER superseded_by_a_newer_one BEFORE UPDATE OF status ON versions
WHEN NEW.status = 'superseded' AND OLD.status <> 'superseded'
 AND NOT EXISTS (SELECT 1 FROM versions WHERE plan_id = NEW.plan_id AND version > NEW.version AND status = 'readyToAgree')
BEGIN SELECT RAISE(ABORT, 'superseded by nothing'); END;

-- Who agreed a version, and on what day.
CREATE TABLE agreements (
  version_id TEXT NOT NULL REFERENCES versions (id),
  part       TEXT NOT NULL CHECK (part IN ('decisionMaker', 'clinician', 'owner')),
  name       TEXT NOT NULL CHECK (name <> ''),
  agreed_on  TEXT NOT NULL CHECK (agreed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  PRIMARY KEY (version_id, part)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER agreed_by_all BEFORE UPDATE OF status ON versions
WHEN NEW.status = 'agreed' AND OLD.status <> 'agreed' AND (SELECT count(*) FROM agreements WHERE version_id = NEW.id) < 3
BEGIN SELECT RAISE(ABORT, 'agreed by nobody'); END;

CREATE TRIGGER agreement_is_to_a_ready_version BEFORE INSERT ON agreements
WHEN (SELECT status FROM versions WHERE id = NEW.version_id) IS NOT 'readyToAgree'
  OR EXISTS (SELECT 1 FROM agreements WHERE version_id = NEW.version_id AND part = NEW.part)
BEGIN SELECT RAISE(ABORT, 'nothing to agree to'); END;
CREATE TRIGGER agreement_is_not_changed BEFORE UPDATE ON agreements
BEGIN SELECT RAISE(ABORT, 'an agreement stands'); END;
CREATE TRIGGER agreement_is_kept BEFORE DELETE ON agreements
WHEN (SELECT status FROM versions WHERE id = OLD.version_id) <> 'draft'
BEGIN SELECT RAISE(ABORT, 'an agreement stands'); END;

-- Words that go back to draft are no longer what was agreed to.
CREATE TRIGGER draft_is_agreed_by_nobody AFTER UPDATE OF status ON versions
WHEN NEW.status = 'draft'
BEGIN DELETE FROM agreements WHERE version_id = NEW.id; END;

-- Why a version was withdrawn or marked as entered in error, beside its line in the audit trail, which holds no free text.
CREATE TABLE reasons (
  seq   INTEGER NOT NULL PRIMARY KEY REFERENCES audit (seq),
  words TEXT    NOT NULL CHECK (words <> '')
) STRICT;

CREATE TRIGGER reason_is_given_once BEFORE INSERT ON reasons
WHEN EXISTS (SELECT 1 FROM reasons WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'a reason stands'); END;
CREATE TRIGGER reason_is_not_changed BEFORE UPDATE ON reasons
BEGIN SELECT RAISE(ABORT, 'a reason stands'); END;
CREATE TRIGGER reason_is_not_deleted BEFORE DELETE ON reasons
BEGIN SELECT RAISE(ABORT, 'a reason stands'); END;
`;
