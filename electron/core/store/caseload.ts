// People with a plan: adding one, and finding them again.
import type { PersonSummary, ShownPeople } from '../../../shared/api/contract.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PersonId, PlanId, UserId, VersionId } from '../../../shared/base/ids.ts';
import type { PlainDate } from '../../../shared/base/plainDate.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { lookAlikes, type Alike, type Identity } from '../../../shared/plan/likeness.ts';
import type { ArchiveReason } from '../../../shared/plan/personStanding.ts';
import type { PlanContent, VersionStatus } from '../../../shared/plan/planContent.ts';
import { addToAudit } from './audit.ts';
import type { Reading, Writing } from './handles.ts';
import { identityOf, searchTerms } from './personIdentity.ts';
import { reviewDueOf } from './shownVersion.ts';
import { storedContent } from './storedContent.ts';

export interface NewPerson {
  readonly personId: PersonId;
  readonly planId: PlanId;
  readonly versionId: VersionId;
  readonly content: PlanContent;
  readonly at: string;
  readonly by: UserId;
}

export const formatPlanNumber = (number: number): string => `PLAN-${String(number).padStart(4, '0')}`;

export function addPerson(writing: Writing, { personId, planId, versionId, content, at, by }: NewPerson): void {
  const { text, hash } = storedContent(content);
  writing.change(
    `INSERT INTO people (id, family_name, given_name, preferred_name, title, date_of_birth, identifier, sort_key, search_text)
     VALUES (@id, @family_name, @given_name, @preferred_name, @title, @date_of_birth, @identifier, @sort_key, @search_text)`,
    { id: personId, ...identityOf(content) },
  );
  writing.change(
    `INSERT INTO plans (id, number, person_id, created_at, shown_version, review_due)
     SELECT @planId, coalesce(max(number), 0) + 1, @personId, @at, 1, @due FROM plans`,
    { planId, personId, at, due: reviewDueOf(content) },
  );
  writing.change(
    `INSERT INTO versions (id, plan_id, version, label, status, revision, definition, changed_at, changed_by, content_hash, content)
     VALUES (@versionId, @planId, 1, 1, 'draft', 0, @definition, @at, @by, @hash, @text)`,
    { versionId, planId, definition: content.definition, at, by, hash, text },
  );
  addToAudit(writing, { at, actor: by, action: 'plan.created', subject: versionId, revision: 0, contentHash: hash });
}

interface SummaryRow {
  readonly person_id: PersonId;
  readonly plan_id: PlanId;
  readonly number: number;
  readonly family_name: string;
  readonly given_name: string;
  readonly preferred_name: string;
  readonly title: string;
  readonly date_of_birth: string;
  readonly identifier: string;
  readonly version: number;
  readonly status: VersionStatus;
  readonly changed_at: string;
  readonly review_due: PlainDate | null;
  readonly amendment_due: PlainDate | null;
  readonly archived_at: string | null;
  readonly archived_why: ArchiveReason | null;
  readonly died_on: PlainDate | '' | null;
}

const summaryOf = (row: SummaryRow): PersonSummary => ({
  personId: row.person_id,
  planId: row.plan_id,
  planNumber: formatPlanNumber(row.number),
  familyName: row.family_name,
  givenName: row.given_name,
  preferredName: row.preferred_name,
  title: row.title,
  dateOfBirth: row.date_of_birth,
  identifier: row.identifier,
  version: row.version,
  status: row.status,
  changedAt: row.changed_at,
  ...(row.review_due !== null && { reviewDue: row.review_due }),
  ...(row.amendment_due !== null && { amendmentDue: row.amendment_due }),
  ...(row.archived_at !== null && row.archived_why !== null && { archived: { at: row.archived_at, why: row.archived_why } }),
  ...(row.died_on !== null && { deceased: row.died_on === '' ? {} : { on: row.died_on } }),
});

// Each with the version that stands for their plan.
const SUMMARY = `
  SELECT p.id AS person_id, l.id AS plan_id, l.number, p.family_name, p.given_name, p.preferred_name, p.title,
         p.date_of_birth, p.identifier, v.label AS version, v.status, v.changed_at, l.review_due,
         p.archived_at, p.archived_why, p.died_on, asked.due_on AS amendment_due
  FROM people p
  JOIN plans l ON l.person_id = p.id
  JOIN versions v ON v.plan_id = l.id AND v.version = l.shown_version
  LEFT JOIN (SELECT plan_id, min(due_on) AS due_on FROM unanswered_amendments GROUP BY plan_id) asked ON asked.plan_id = l.id`;

// By family name, then given name.
export function listPeople(reading: Reading, search: string, show: ShownPeople): readonly PersonSummary[] {
  const rows = reading.all<SummaryRow>(
    `${SUMMARY}
     WHERE (@show = 'everyone' OR (@show = 'archived') = (p.archived_at IS NOT NULL))
     AND NOT EXISTS (
       SELECT 1 FROM json_each(@terms) term
       WHERE instr(p.search_text || printf(' plan-%04d', l.number), term.value) = 0)
     ORDER BY p.sort_key, l.number`,
    { terms: JSON.stringify(searchTerms(search)), show },
  );
  return rows.map(summaryOf);
}

export function readPerson(reading: Reading, personId: PersonId): Result<PersonSummary, AppError> {
  const row = reading.first<SummaryRow>(`${SUMMARY} WHERE p.id = @personId`, { personId });
  return row ? ok(summaryOf(row)) : err(appError('not-found'));
}

interface KnownIdentity extends Identity {
  readonly personId: PersonId;
}

// Those who could be taken for somebody, the archived too; only not a record that was added by mistake, which is known to be
// one. `but`: the person themself.
export function findLookAlikes(reading: Reading, of: Identity, but?: PersonId): readonly Alike<PersonSummary>[] {
  const everyone = reading.all<KnownIdentity>(
    `SELECT id AS personId, family_name AS familyName, given_name AS givenName, preferred_name AS preferredName,
            date_of_birth AS dateOfBirth, identifier
     FROM people WHERE id IS NOT @but AND archived_why IS NOT 'addedByMistake' ORDER BY sort_key`,
    { but: but ?? null },
  );
  return lookAlikes(of, everyone).flatMap(({ person: { personId }, likeness }) => {
    const person = readPerson(reading, personId);
    return person.ok ? [{ person: person.value, likeness }] : [];
  });
}

// The others of the same family.
export const familyOf = (reading: Reading, personId: PersonId): readonly PersonSummary[] =>
  reading
    .all<SummaryRow>(
      `${SUMMARY} WHERE p.family_id = (SELECT family_id FROM people WHERE id = @personId) AND p.id <> @personId ORDER BY p.sort_key, l.number`,
      { personId },
    )
    .map(summaryOf);

// A twin, whether or not anybody has said here that they are of one family.
const BORN_TOGETHER = "date_of_birth <> '' AND date_of_birth = own_birth AND own_name <> '' AND lower(trim(family_name)) = own_name";

// Everyone but this person, by name and number: a list of `OtherPerson` as text, so that whether any of it has changed
// since it was last read is one comparison.
export const otherPeople = (reading: Reading, personId: PersonId): string =>
  reading.first<{ readonly people: string }>(
    `SELECT json_group_array(json_object(
       'familyName', family_name, 'givenName', given_name, 'preferredName', preferred_name, 'number', identifier,
       'sameFamily', json(CASE WHEN family_id = own_family OR (${BORN_TOGETHER}) THEN 'true' ELSE 'false' END))) AS people
     FROM people, (SELECT family_id AS own_family, lower(trim(family_name)) AS own_name, date_of_birth AS own_birth FROM people WHERE id = @personId)
     WHERE id <> @personId`,
    { personId },
  )?.people ?? '[]';
