// Which paper was made, for whom and how it was set, beside its line in the audit trail, which holds no words.
export const copies = `
CREATE TABLE copies (
  seq      INTEGER NOT NULL PRIMARY KEY REFERENCES audit (seq),
  document TEXT    NOT NULL CHECK (document <> ''),
  reader   TEXT    NOT NULL CHECK (reader <> ''),
  layout   TEXT    NOT NULL CHECK (layout <> '')
) STRICT;

CREATE TRIGGER copy_is_noted_once BEFORE INSERT ON copies
WHEN EXISTS (SELECT 1 FROM copies WHERE seq = NEW.seq)
  OR (SELECT action FROM audit WHERE seq = NEW.seq) IS NOT 'document.made'
BEGIN SELECT RAISE(ABORT, 'a copy is noted once'); END;
CREATE TRIGGER copy_is_not_changed BEFORE UPDATE ON copies
BEGIN SELECT RAISE(ABORT, 'a copy is noted once'); END;
CREATE TRIGGER copy_is_not_deleted BEFORE DELETE ON copies
BEGIN SELECT RAISE(ABORT, 'a copy is noted once'); END;
`;
