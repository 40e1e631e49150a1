// The caseload: who has a plan here, how someone is added, and who could be taken for whom.
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PersonStory } from '../../../shared/api/contract.ts';
import type { PersonId, PlanId, VersionId } from '../../../shared/base/ids.ts';
import { readTypedDate } from '../../../shared/base/plainDate.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import { digitsOf } from '../../../shared/plan/personNumber.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import type { Handlers } from '../dispatch.ts';
import type { Ports } from '../ports.ts';
import { addPerson, familyOf, findLookAlikes, listPeople, readPerson } from '../store/caseload.ts';
import type { Reading } from '../store/handles.ts';
import { agreedIdentity, readPlan, versionLines } from '../store/versions.ts';
import { openPlan } from './plans.ts';

type PeopleHandlers = Pick<Handlers, 'people.list' | 'people.read' | 'people.lookAlikes' | 'people.create'>;

export function readStory(reading: Reading, personId: PersonId): Result<PersonStory, AppError> {
  const person = readPerson(reading, personId);
  if (!person.ok) return person;
  // Somebody whose plan does not read back is still found, and their other versions with them.
  const plan = readPlan(reading, person.value.planId);
  const agreed = agreedIdentity(reading, person.value.planId);
  const damage = [plan, agreed].find((read) => !read.ok);
  const scheme = plan.ok ? plan.value.content.answers.person.identifier?.scheme : undefined;
  return ok({
    person: person.value,
    ...(scheme && { scheme }),
    lookAlikes: findLookAlikes(reading, person.value, personId),
    family: familyOf(reading, personId),
    versions: versionLines(reading, person.value.planId),
    ...(agreed.ok && agreed.value && { agreed: agreed.value }),
    ...(damage && !damage.ok && { damage: damage.error }),
  });
}

// What cannot be read as a date yet is kept as it was typed.
const birthOf = (typed: string): string => readTypedDate(typed) ?? typed.trim();

const numberIsTaken = appError('invalid-input', {
  happened: 'Somebody with this number is here already.',
  safe: 'Nobody was added.',
  next: 'Open that person, or say that you want to add another one with the same number.',
});

// The schema says that an id is one; of what, the store finds out.
export const peopleService = ({ now, newId }: Ports): PeopleHandlers => ({
  'people.list': ({ search = '', show = 'current' }, { database }) => ok(listPeople(database, search, show)),

  'people.read': ({ personId }, { database }) => readStory(database, personId as PersonId), // as above

  'people.lookAlikes': ({ number, dateOfBirth, ...names }, { database }) =>
    ok(findLookAlikes(database, { ...names, preferredName: '', dateOfBirth: birthOf(dateOfBirth), identifier: number })),

  'people.create': ({ familyName, givenName, dateOfBirth, number = '', sameNumber = false }, vault) => {
    const born = birthOf(dateOfBirth);
    const identifier = number.trim() === '' ? undefined : ({ scheme: 'nhs', number: number.trim() } as const);
    const content = decodePlanContent(
      newPlanContent({ person: { familyName, givenName, ...(born !== '' && { dateOfBirth: born }), ...(identifier && { identifier }) } }),
    );
    if (!content.ok) return err(appError('invalid-input', { issues: content.error.map(({ path, sentence }) => ({ path, sentence })) }));
    const alike = { familyName: '', givenName: '', preferredName: '', dateOfBirth: '', identifier: number };
    const isTaken =
      digitsOf(number) !== '' && findLookAlikes(vault.database, alike).some(({ likeness }) => likeness.includes('sameNumber'));
    if (isTaken && !sameNumber) return err({ ...numberIsTaken, issues: [{ path: 'number', sentence: numberIsTaken.happened }] });
    // A new id belongs to whatever it is given to.
    const planId = newId() as PlanId;
    const person = { personId: newId() as PersonId, planId, versionId: newId() as VersionId, content: content.value };
    vault.database.write((writing) => addPerson(writing, { ...person, at: now().toISOString(), by: vault.session.user.id }));
    return openPlan(vault, planId);
  },
});
