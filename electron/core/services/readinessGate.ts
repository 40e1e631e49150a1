// The gate before agreement, asked with what the vault knows: who else has a plan here, so that another person's name or
// number in this plan is seen (R16), and what was made of the plan already (A07).
import type { PersonId } from '../../../shared/base/ids.ts';
import type { PlainDate } from '../../../shared/base/plainDate.ts';
import type { OtherPerson, PeopleIndex } from '../../../shared/plan/gate/peopleIndex.ts';
import { blockersOf, peopleIndex, readiness, type ReadinessFinding } from '../../../shared/plan/readiness.ts';
import { asksOnlyThePage } from '../../../shared/plan/reissue.ts';
import type { Reading } from '../store/handles.ts';
import { otherPeople } from '../store/caseload.ts';
import { madeInAnotherForm } from '../store/copies.ts';
import type { StoredPlan } from '../store/versions.ts';

type Asked = Pick<StoredPlan, 'content' | 'version' | 'status' | 'planId'> & { readonly personId: PersonId };

interface Indexed {
  // Everybody but one: another one leaves other people.
  readonly people: string;
  readonly index: PeopleIndex;
}

// A window asks after each save, and between two saves the other people are nearly always the same ones. Kept beside the
// open database: it goes with it when the vault is locked.
const last = new WeakMap<Reading, Indexed>();

function othersThan(reading: Reading, personId: PersonId): PeopleIndex {
  const people = otherPeople(reading, personId);
  const known = last.get(reading);
  if (known?.people === people) return known.index;
  const index = peopleIndex(JSON.parse(people) as readonly OtherPerson[]); // as the store wrote it just now
  last.set(reading, { people, index });
  return index;
}

export const findingsOf = (reading: Reading, { personId, ...plan }: Asked, today: PlainDate): readonly ReadinessFinding[] =>
  readiness(plan.content, {
    today,
    vault: { others: othersThan(reading, personId), accessibleFormMade: madeInAnotherForm(reading, plan.planId) },
    reissue: asksOnlyThePage(plan),
  });

export const blockersBefore = (reading: Reading, asked: Asked, today: PlainDate): readonly ReadinessFinding[] =>
  blockersOf(findingsOf(reading, asked, today));
