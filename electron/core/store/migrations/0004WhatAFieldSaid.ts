// What a field said before somebody changed it: who changed it, and when they began to. Only added to, like the audit trail,
// but it holds words, so it goes with its version when a draft goes.
export const whatAFieldSaid = `
CREATE TABLE earlier_words (
  seq        INTEGER NOT NULL PRIMARY KEY,
  version_id TEXT    NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
  path       TEXT    NOT NULL,
  what       TEXT    NOT NULL CHECK (what IN ('answer', 'row', 'order')),
  at         TEXT    NOT NULL,
  by         TEXT    NOT NULL REFERENCES users (id),
  -- As JSON; absent where nothing was answered.
  said       TEXT
) STRICT;
CREATE INDEX earlier_words_of_a_field ON earlier_words (version_id, path, seq);

CREATE TRIGGER earlier_words_stay BEFORE UPDATE ON earlier_words
BEGIN SELECT RAISE(ABORT, 'what was said before is not changed'); END;

CREATE TRIGGER earlier_words_of_drafts_only BEFORE INSERT ON earlier_words
WHEN (SELECT status FROM versions WHERE id = NEW.version_id) NOT IN ('draft', 'inReview')
BEGIN SELECT RAISE(ABORT, 'this version is frozen'); END;
`;
