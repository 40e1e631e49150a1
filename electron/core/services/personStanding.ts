// What may be done about somebody beside their plan: put away, died, in a family. Each answers with the person as they stand
// now, and each can be taken back.
import { appError } from '../../../shared/api/errors.ts';
import type { PersonId } from '../../../shared/base/ids.ts';
import { dateAt, plainDate, readTypedDate } from '../../../shared/base/plainDate.ts';
import { err, type Result } from '../../../shared/base/result.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { PersonStory } from '../../../shared/api/contract.ts';
import type { Handlers } from '../dispatch.ts';
import type { Ports } from '../ports.ts';
import { readPerson } from '../store/caseload.ts';
import type { Writing } from '../store/handles.ts';
import { archivePerson, bringBack, joinFamily, leaveFamily, recordDeath, undoDeath, type PersonAct } from '../store/personStanding.ts';
import type { OpenVault } from '../vault/openVault.ts';
import { readStory } from './people.ts';

type StandingHandlers = Pick<Handlers, `people.${'archive' | 'bringBack' | 'recordDeath' | 'undoDeath' | 'joinFamily' | 'leaveFamily'}`>;

const wrong = (path: string, sentence: string): Result<never, AppError> => err(appError('invalid-input', { issues: [{ path, sentence }] }));

export function standingService({ now }: Ports): StandingHandlers {
  function act(
    vault: OpenVault,
    personId: string,
    work: (writing: Writing, given: PersonAct) => Result<void, AppError>,
    reason?: string,
  ): Result<PersonStory, AppError> {
    // The schema says that it is an id; whose, the store finds out.
    const given = {
      personId: personId as PersonId,
      at: now().toISOString(),
      by: vault.session.user.id,
      ...(reason !== undefined && { reason }),
    };
    const done = vault.database.attempt((writing) => work(writing, given));
    return done.ok ? readStory(vault.database, given.personId) : done;
  }

  return {
    'people.archive': ({ personId, why, words }, vault) =>
      why === 'other' && words === undefined
        ? wrong('words', 'Say the reason in a few words.')
        : act(vault, personId, (writing, given) => archivePerson(writing, given, why), words),

    'people.bringBack': ({ personId }, vault) => act(vault, personId, bringBack),

    'people.recordDeath': ({ personId, on }, vault) => {
      const day = readTypedDate(on);
      if (!day && on.trim() !== '') return wrong('on', 'Write a real date as day, month and four-figure year, or leave it blank.');
      if (day && day > dateAt(now())) return wrong('on', 'This date has not come yet. Check the year.');
      const person = readPerson(vault.database, personId as PersonId); // as above
      const born = person.ok ? plainDate(person.value.dateOfBirth) : undefined;
      if (day && born && day < born) return wrong('on', 'This date is before the date of birth. Check the year.');
      return act(vault, personId, (writing, given) => recordDeath(writing, given, day ?? ''));
    },

    'people.undoDeath': ({ personId, reason }, vault) => act(vault, personId, undoDeath, reason),

    'people.joinFamily': ({ personId, otherId }, vault) =>
      act(vault, personId, (writing, given) => joinFamily(writing, given, otherId as PersonId)), // as above

    'people.leaveFamily': ({ personId }, vault) => act(vault, personId, leaveFamily),
  };
}
