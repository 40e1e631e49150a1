// Each of these would break a promise; where it finds a row to break it on, the file itself refuses.
export const HOSTILE = [
  "UPDATE versions SET content = json_set(content, '$.answers.emergency.hospital', 'Elsewhere') WHERE status NOT IN ('draft', 'inReview')",
  "UPDATE versions SET content_hash = randomblob(32) WHERE status NOT IN ('draft', 'inReview')",
  "UPDATE versions SET content = json_set(content, '$.answers.person.preferredName', 'Nobody') WHERE rests_on IS NOT NULL",
  "UPDATE versions SET changed_at = 'later' WHERE status IN ('agreed', 'superseded', 'withdrawn', 'enteredInError')",
  "UPDATE versions SET status = 'draft' WHERE status IN ('agreed', 'superseded', 'withdrawn', 'enteredInError')",
  "UPDATE versions SET status = 'agreed' WHERE status IN ('draft', 'inReview', 'superseded', 'withdrawn', 'enteredInError')",
  "UPDATE versions SET status = 'superseded' WHERE status = 'agreed' AND NOT EXISTS (SELECT 1 FROM versions WHERE status = 'readyToAgree')",
  "DELETE FROM versions WHERE status <> 'draft'",
  'UPDATE versions SET label = label + 1',
  'UPDATE versions SET rests_on = id',
  `INSERT INTO versions (id, plan_id, version, label, status, revision, definition, changed_at, changed_by, content_hash, content)
   SELECT 'other', plan_id, 99, 99, 'draft', 0, definition, changed_at, changed_by, content_hash, content FROM versions LIMIT 1`,
  'UPDATE signatures SET name = name',
  'DELETE FROM signatures',
  'UPDATE seals SET statement = statement',
  'DELETE FROM seals',
  'UPDATE audit SET at = at',
  'DELETE FROM audit',
  'DELETE FROM reasons',
] as const;
