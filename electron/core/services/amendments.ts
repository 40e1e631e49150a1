// What a family asked for on the slip: logged in their words, answered for by a professional, and settled. None of it is put
// into the plan here: somebody reads it and writes.
import type { Amendment } from '../../../shared/api/paperwork.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PlanId } from '../../../shared/base/ids.ts';
import { dateAt, type PlainDate } from '../../../shared/base/plainDate.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { answerDueOn } from '../../../shared/plan/amendments.ts';
import { isBlankText } from '../../../shared/plan/blank.ts';
import type { Handlers } from '../dispatch.ts';
import type { Ports } from '../ports.ts';
import { amendmentsOf, noteAmendment, noteOfAmendment } from '../store/amendments.ts';
import type { Reading } from '../store/handles.ts';
import { readPlan } from '../store/versions.ts';
import { dayThatCame, paperworkOf, wrong } from './paperwork.ts';

type AmendmentHandlers = Pick<Handlers, `amendments.${'record' | 'answer' | 'strike'}`>;

const isOver = appError('not-editable', {
  happened: 'This line was struck out already.',
  safe: 'Nothing was changed.',
  next: 'Look at the list of what was asked for again.',
});

export function amendmentService({ now }: Ports): AmendmentHandlers {
  const today = () => dateAt(now());

  function standing(reading: Reading, planId: PlanId, wanted: number): Result<Amendment, AppError> {
    const found = amendmentsOf(reading, planId, today()).find(({ amendment }) => amendment === wanted);
    if (!found) return err(appError('not-found'));
    return found.struckWhy === undefined ? ok(found) : err(isOver);
  }

  function toldThen(typed: string | undefined, { receivedOn }: Amendment): Result<PlainDate, AppError> {
    const day = dayThatCame(typed ?? '', 'toldOn', today());
    if (!day.ok) return day;
    return day.value < receivedOn ? wrong('toldOn', 'The slip was handed in after this day. Check the date.') : day;
  }

  return {
    'amendments.record': ({ planId, version, slip = '', line, words, writtenBy, receivedOn, owner }, { database, session }) => {
      const plan = readPlan(database, planId as PlanId, version); // the schema says that an id is one; of what, the store finds out
      if (!plan.ok) return plan;
      const received = dayThatCame(receivedOn, 'receivedOn', today());
      if (!received.ok) return received;
      const needed = {
        words: 'Copy the words as they stand on the slip.',
        writtenBy: 'Write whose words they are.',
        owner: 'Name the professional who answers for it.',
      };
      const given = { words, writtenBy, owner };
      for (const [path, sentence] of Object.entries(needed)) {
        if (isBlankText(given[path as keyof typeof given])) return wrong(path, sentence); // Object.entries forgets the literal keys
      }
      database.write((writing) =>
        noteAmendment(writing, {
          versionId: plan.value.versionId,
          slip,
          line,
          ...given,
          receivedOn: received.value,
          dueOn: answerDueOn(received.value),
          at: now().toISOString(),
          by: session.user.id,
        }),
      );
      return ok(paperworkOf(database, plan.value.planId, today()));
    },

    'amendments.answer': ({ planId, amendment, what, doneIn, toldOn, why = '' }, { database, session }) => {
      const plan = planId as PlanId; // as above
      const found = standing(database, plan, amendment);
      if (!found.ok) return found;
      const { versionId, version } = found.value;
      if (what !== 'done' && isBlankText(why))
        return wrong('why', what === 'notDone' ? 'Say why it was not done.' : 'Say why in a few words.');
      if (what === 'done' && (doneIn === undefined || doneIn < version || !readPlan(database, plan, doneIn).ok))
        return wrong('doneIn', `Give the version in which it was done: one of this plan, from version ${version} on.`);
      const told = what === 'notDone' ? toldThen(toldOn, found.value) : ok(undefined);
      if (!told.ok) return told;
      database.write((writing) =>
        noteOfAmendment(writing, {
          amendment,
          versionId,
          what,
          doneIn: what === 'done' ? doneIn : undefined,
          toldOn: told.value,
          why,
          at: now().toISOString(),
          by: session.user.id,
        }),
      );
      return ok(paperworkOf(database, plan, today()));
    },

    'amendments.strike': ({ planId, amendment, why }, { database, session }) => {
      const plan = planId as PlanId; // as above
      const found = standing(database, plan, amendment);
      if (!found.ok) return found;
      const { versionId } = found.value;
      database.write((writing) =>
        noteOfAmendment(writing, { amendment, versionId, what: 'struck', why, at: now().toISOString(), by: session.user.id }),
      );
      return ok(paperworkOf(database, plan, today()));
    },
  };
}
