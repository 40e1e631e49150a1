// The caseload: who has a plan here, and how someone is added.
import { appError } from '../../../shared/api/errors.ts';
import type { PersonId, PlanId, VersionId } from '../../../shared/base/ids.ts';
import { readTypedDate } from '../../../shared/base/plainDate.ts';
import { err, ok } from '../../../shared/base/result.ts';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import type { Handlers } from '../dispatch.ts';
import type { Ports } from '../ports.ts';
import { addPerson, findLookAlikes, listPeople, readPerson } from '../store/caseload.ts';
import { openPlan } from './plans.ts';

type PeopleHandlers = Pick<Handlers, 'people.list' | 'people.read' | 'people.create'>;

export const peopleService = ({ now, newId }: Ports): PeopleHandlers => ({
  'people.list': ({ search = '' }, { database }) => ok(listPeople(database, search)),

  'people.read': ({ personId }, { database }) => {
    const person = readPerson(database, personId as PersonId); // the schema says that it is an id
    return person.ok ? ok({ person: person.value, lookAlikes: findLookAlikes(database, person.value, person.value.personId) }) : person;
  },

  'people.create': ({ familyName, givenName, dateOfBirth }, vault) => {
    // What cannot be read as a date yet is kept as it was typed.
    const born = readTypedDate(dateOfBirth) ?? dateOfBirth.trim();
    const content = decodePlanContent(newPlanContent({ person: { familyName, givenName, ...(born !== '' && { dateOfBirth: born }) } }));
    if (!content.ok) return err(appError('invalid-input', { issues: content.error.map(({ path, sentence }) => ({ path, sentence })) }));
    // A new id belongs to whatever it is given to.
    const planId = newId() as PlanId;
    const person = { personId: newId() as PersonId, planId, versionId: newId() as VersionId, content: content.value };
    vault.database.write((writing) => addPerson(writing, { ...person, at: now().toISOString(), by: vault.session.user.id }));
    return openPlan(vault, planId);
  },
});
