// Where a person stands beside their plan: put away, died, in a family with others here. None of it is part of a version,
// so an agreed plan stays what it was. A day of death that nobody knows is an empty text; nobody has died where it is null.
export const standingAndFamily = `
ALTER TABLE people ADD COLUMN family_id TEXT;
ALTER TABLE people ADD COLUMN archived_at TEXT;
ALTER TABLE people ADD COLUMN archived_why TEXT
  CHECK ((archived_why IS NULL) = (archived_at IS NULL));
ALTER TABLE people ADD COLUMN died_on TEXT
  CHECK (died_on IS NULL OR died_on = '' OR died_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
CREATE INDEX people_of_a_family ON people (family_id) WHERE family_id IS NOT NULL;
`;
