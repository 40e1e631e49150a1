// The gate before agreement, asked with what the vault knows: who else has a plan here, so that another person's name or
// number in this plan is seen (R16).
import type { PersonId } from '../../../shared/base/ids.ts';
import type { PlainDate } from '../../../shared/base/plainDate.ts';
import { blockersOf, peopleIndex, readiness, type ReadinessFinding } from '../../../shared/plan/readiness.ts';
import type { Reading } from '../store/database.ts';
import { otherPeople } from '../store/caseload.ts';
import type { StoredPlan } from '../store/versions.ts';

type Asked = Pick<StoredPlan, 'content'> & { readonly personId: PersonId };

export const findingsOf = (reading: Reading, { content, personId }: Asked, today: PlainDate): readonly ReadinessFinding[] =>
  readiness(content, { today, vault: { others: peopleIndex(otherPeople(reading, personId)) } });

export const blockersBefore = (reading: Reading, asked: Asked, today: PlainDate): readonly ReadinessFinding[] =>
  blockersOf(findingsOf(reading, asked, today));
