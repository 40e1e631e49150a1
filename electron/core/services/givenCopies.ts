// Who has which copy: said when a paper is made or afterwards, by hand; settled when it is called back; and the letter that
// asks for it.
import type { MadeDocument } from '../../../shared/api/papers.ts';
import type { GivenCopy } from '../../../shared/api/paperwork.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PlanId, VersionId } from '../../../shared/base/ids.ts';
import { dateAt, plainDate } from '../../../shared/base/plainDate.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { isBlankText } from '../../../shared/plan/blank.ts';
import { documentKind } from '../../../shared/plan/documents.ts';
import { needsWhy } from '../../../shared/plan/givenCopies.ts';
import { recallLetter, recallLetterName, type CalledBack } from '../../../shared/documents/recallLetter.ts';
import { contentCode } from '../documents/seal/contentCode.ts';
import type { Handlers } from '../dispatch.ts';
import type { Ports } from '../ports.ts';
import { givenCopies, isMadeOf, noteGiven, noteOfCopy, type CopyNews } from '../store/givenCopies.ts';
import type { Database, Reading } from '../store/handles.ts';
import { codedVersion, readPlan, versionLines } from '../store/versions.ts';
import type { OpenVault } from '../vault/openVault.ts';
import { dayThatCame, paperworkOf, wrong } from './paperwork.ts';
import type { PaperMaker } from './paperMaker.ts';
import { openPlan } from './plans.ts';

type CopyHandlers = Pick<Handlers, `copies.${'give' | 'settle' | 'strike' | 'letter'}`>;

const isOver = appError('not-editable', {
  happened: 'This line was struck out already.',
  safe: 'Nothing was changed.',
  next: 'Look at the list of copies again.',
});
const notToCallBack = appError('not-editable', {
  happened: 'None of these copies has to be called back.',
  safe: 'No letter was made.',
  next: 'Look at the list of copies again.',
});

// All of them copies of this plan that stand as they were written, or none.
function copiesAt(reading: Reading, planId: PlanId, wanted: readonly number[]): Result<readonly GivenCopy[], AppError> {
  const known = givenCopies(reading, planId);
  const found = known.filter(({ copy }) => wanted.includes(copy));
  if (found.length < new Set(wanted).size) return err(appError('not-found'));
  return found.some(({ standing }) => standing === 'struck') ? err(isOver) : ok(found);
}

const codeOf = (reading: Reading, versionId: VersionId): string | undefined => {
  const coded = codedVersion(reading, versionId);
  return coded && contentCode(coded);
};

function calledBack(reading: Reading, { document, version, versionId, isDraft, givenOn }: GivenCopy): CalledBack {
  const day = plainDate(givenOn);
  const code = isDraft ? undefined : codeOf(reading, versionId);
  return {
    paper: document ? documentKind(document).label : 'A paper of this plan',
    version,
    isDraft,
    ...(code && { code }),
    ...(day && { givenOn: day }),
  };
}

export function givenCopyService({ now }: Ports, pdfs: PaperMaker, isOpen: (vault: object) => boolean): CopyHandlers {
  const today = () => dateAt(now());

  function note(database: Database, copies: readonly GivenCopy[], news: Pick<CopyNews, 'what' | 'why' | 'by'>): void {
    const at = now().toISOString();
    database.write((writing) => {
      for (const { copy, versionId } of copies) noteOfCopy(writing, { ...news, copy, versionId, at });
    });
  }

  async function letterTo(vault: OpenVault, planId: PlanId, wanted: readonly number[]): Promise<Result<MadeDocument, AppError>> {
    const { database, session } = vault;
    const asked = copiesAt(database, planId, wanted);
    if (!asked.ok) return asked;
    const [first, ...others] = asked.value.filter(({ standing }) => standing === 'toCallBack');
    if (!first) return err(notToCallBack);
    const copies = [first, ...others.filter(({ holder }) => holder === first.holder)];
    const inForce = versionLines(database, planId).find(({ status }) => status === 'agreed');
    const plan = openPlan(vault, planId, inForce?.version ?? first.version);
    if (!plan.ok) return plan;
    const at = now();
    const code = inForce && codeOf(database, inForce.versionId);
    const made = await pdfs.makePdf(
      recallLetter({
        planNumber: plan.value.planNumber,
        answers: plan.value.content.answers,
        sample: plan.value.sample,
        written: at.toISOString(),
        holder: first.holder,
        copies: copies.map((copy) => calledBack(database, copy)),
        ...(inForce && code && { inForce: { version: inForce.version, code, agreedOn: dateAt(new Date(inForce.changedAt)) } }),
      }),
    );
    if (!isOpen(vault)) return err(appError('locked'));
    if (!made.ok) return made;
    note(database, copies, { what: 'asked', why: '', by: session.user.id });
    return ok({
      fileName: recallLetterName(plan.value.planNumber, first.copy, dateAt(at)),
      mediaType: 'application/pdf',
      pages: made.value.pages,
      base64: Buffer.from(made.value.bytes).toString('base64'),
    });
  }

  return {
    'copies.give': ({ planId, version, document, made, holder, way, givenOn }, { database, session }) => {
      const plan = readPlan(database, planId as PlanId, version); // the schema says that an id is one; of what, the store finds out
      if (!plan.ok) return plan;
      const { versionId } = plan.value;
      if (made !== undefined && !isMadeOf(database, made, versionId, document)) return err(appError('not-found'));
      const day = givenOn === undefined ? ok(today()) : dayThatCame(givenOn, 'givenOn', today());
      if (!day.ok) return day;
      if (isBlankText(holder)) return wrong('holder', 'Write who has it.');
      database.write((writing) =>
        noteGiven(writing, { versionId, document, made, holder, way, givenOn: day.value, at: now().toISOString(), by: session.user.id }),
      );
      return ok(paperworkOf(database, plan.value.planId, today()));
    },

    'copies.settle': ({ planId, copies, what, why = '' }, { database, session }) => {
      const plan = planId as PlanId; // as above
      const found = copiesAt(database, plan, copies);
      if (!found.ok) return found;
      if (needsWhy(what) && isBlankText(why)) return wrong('why', 'Say why in a few words.');
      note(database, found.value, { what, why, by: session.user.id });
      return ok(paperworkOf(database, plan, today()));
    },

    'copies.strike': ({ planId, copy, why }, { database, session }) => {
      const plan = planId as PlanId; // as above
      const found = copiesAt(database, plan, [copy]);
      if (!found.ok) return found;
      note(database, found.value, { what: 'struck', why, by: session.user.id });
      return ok(paperworkOf(database, plan, today()));
    },

    'copies.letter': ({ planId, copies }, vault) => letterTo(vault, planId as PlanId, copies), // as above
  };
}
