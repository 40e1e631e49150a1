// A version of a plan as a document. The words are read at once; making the file takes a while and happens in the worker,
// so the vault may be locked meanwhile, and then nothing is handed out.
import { setImmediate } from 'node:timers/promises';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { MadeDocument } from '../../../shared/api/papers.ts';
import type { PlanId } from '../../../shared/base/ids.ts';
import { dateAt, formatDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { documentKind, type DocumentName, type Format, type LeftOut } from '../../../shared/plan/documents.ts';
import type { Issue } from '../../../shared/plan/issue.ts';
import { digitsOf, isTestNumber } from '../../../shared/plan/personNumber.ts';
import { isEditable } from '../../../shared/plan/workflow.ts';
import { documentFileName } from '../../../shared/documents/fileName.ts';
import { expiredOn } from '../../../shared/documents/expiry.ts';
import type { IssuedPlan } from '../../../shared/documents/issuedPlan.ts';
import { linePlaces, type LinePlace } from '../../../shared/documents/linePlaces.ts';
import { leftOutOf } from '../../../shared/documents/leftOutOf.ts';
import { ukDate } from '../../../shared/documents/ukMoment.ts';
import type { Handlers } from '../dispatch.ts';
import { textOfDocument, wordCount } from '../../../shared/documents/wordCount.ts';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import { contentCode } from '../documents/seal/contentCode.ts';
import type { MadePdf } from '../documents/messages.ts';
import type { Ports } from '../ports.ts';
import { copiesOf, noteCopy } from '../store/copies.ts';
import { issuingKey } from '../store/issuingKey.ts';
import { sealOf } from '../store/signatures.ts';
import { agreedWords, codedVersion, readPlan } from '../store/versions.ts';
import type { OpenVault } from '../vault/openVault.ts';
import type { Issuing, PaperMaker } from './paperMaker.ts';
import { pagesOf, printable, readerOf, type Paper } from './paperPages.ts';
import { overOneSide } from './overOneSide.ts';
import { paperPlaces } from './paperPlaces.ts';
import { openPlan } from './plans.ts';

const linesOf = (plan: IssuedPlan, paper: Paper): readonly LinePlace[] =>
  linePlaces(plan.content.answers, (answers) => pagesOf({ ...plan, content: { ...plan.content, answers } }, paper));

// Others are served between one printing and the next.
const notOn = (plan: IssuedPlan, paper: Paper): Promise<readonly LeftOut[]> =>
  leftOutOf(plan, paper.document, readerOf(paper), () => setImmediate());

// The file says neither, and a number that is not known must not be made up.
const OF_A_FILE = { planNumber: 'PLAN-FILE', version: 0, status: 'draft' } as const;

const refusedContent = (issues: readonly Issue[]): AppError =>
  appError('invalid-input', { issues: issues.map(({ path, sentence }) => ({ path, sentence })) });
const neverAgreed = appError('not-editable', {
  happened: 'The earlier of the two versions was never agreed, so a paper cannot say what has changed since.',
  safe: 'Nothing was printed, and the plan is unchanged.',
  next: 'Choose a version that was agreed before this one.',
});

// The version agreed before, read only for a paper that looks at it.
function comparedWith(
  { database }: OpenVault,
  { planId, version }: OpenPlan,
  document: DocumentName,
  since: number | undefined,
): Result<Pick<IssuedPlan, 'before'>, AppError> {
  if (!documentKind(document).compares) return ok({});
  const agreed = agreedWords(database, planId, version, since);
  if (!agreed.ok) return agreed;
  if (!agreed.value && since !== undefined) return err(neverAgreed);
  return ok(agreed.value ? { before: agreed.value } : {});
}

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

interface MadeFile {
  readonly bytes: Uint8Array;
  readonly sides: Pick<MadeDocument, 'pages' | 'overOneSide'>;
}

// A line of 11 pt as the close pages set it.
const LINE_POINTS = 13;

const expired = (until: PlainDate): AppError =>
  appError('not-editable', {
    happened: `What this plan says of an emergency could be relied on until ${formatDate(until)}, which has passed.`,
    safe: 'Nothing was printed, and the plan is unchanged.',
    next: 'Re-issue the emergency page with the clinician who authorises it. If this one has to be printed all the same, say why: every page of it is then marked EXPIRED.',
  });

// Each part by its name, with the way to it.
const tooFull = (overflow: MadePdf['overflow']): AppError =>
  appError('does-not-fit', {
    happened: `These do not fit on this paper, and nothing is ever cut off: ${overflow.map(({ title }) => title).join('; ')}.`,
    next: 'Shorten one of them, then make the document again.',
    issues: overflow.map(({ title, at }) => ({ path: at, sentence: `“${title}” stands on a side that is too full.` })),
  });

// Words that can still change have no code.
function codeOf({ database }: OpenVault, { status, versionId }: OpenPlan): Pick<IssuedPlan, 'code'> {
  const coded = isEditable(status) ? undefined : codedVersion(database, versionId);
  return coded ? { code: contentCode(coded) } : {};
}

// What was sealed proves itself. A seal of an earlier Accord named no key to do it with.
function issuingOf({ database }: OpenVault, { versionId }: OpenPlan): Issuing | undefined {
  const seal = sealOf(database, versionId);
  const key = issuingKey(database);
  return key && seal?.signers !== undefined ? { seal, key } : undefined;
}

type DocumentHandlers = Pick<Handlers, Extract<keyof Handlers, `documents.${string}`>>;

export function documentService({ now }: Ports, maker: PaperMaker, isOpen: (vault: object) => boolean): DocumentHandlers {
  const { makePdf } = maker;
  const issuedOf = (vault: OpenVault, opened: OpenPlan): IssuedPlan => {
    const { planNumber, version, status, savedAt, sample, content } = opened;
    return { planNumber, version, status, changedAt: savedAt, sample, today: dateAt(now()), content, ...codeOf(vault, opened) };
  };
  async function madeAs(plan: IssuedPlan, paper: Paper, format: Format, issuing?: Issuing): Promise<Result<MadeFile, AppError>> {
    const { mustFit, asWord } = documentKind(paper.document);
    if (format === 'docx') {
      const words = asWord ? await maker.makeDocx(pagesOf(plan, paper)) : err(appError('not-as-word'));
      return words.ok ? ok({ bytes: words.value, sides: {} }) : words;
    }
    const made = issuing ? await maker.issue(plan, paper, issuing) : await makePdf(printable(plan, paper));
    if (!made.ok) return made;
    const { bytes, pages, overflow } = made.value;
    return mustFit && overflow.length > 0 ? err(tooFull(overflow)) : ok({ bytes, sides: { pages, ...overOneSide(paper, made.value) } });
  }

  return {
    'documents.preview': async (
      { planId, version: wanted, content, picturesAt, firstOnly, leftOut: wantsLeftOut, since, ...paper },
      vault,
    ) => {
      const opened = openPlan(vault, planId as PlanId, wanted); // the store finds out whether it is a plan's
      if (!opened.ok) return opened;
      // Only what is being written has words beyond those that are stored.
      const unsaved = content === undefined || !isEditable(opened.value.status) ? ok(opened.value.content) : decodePlanContent(content);
      if (!unsaved.ok) return err(refusedContent(unsaved.error));
      const before = comparedWith(vault, opened.value, paper.document, since);
      if (!before.ok) return before;
      const plan: IssuedPlan = { ...issuedOf(vault, opened.value), content: unsaved.value, ...before.value };
      const pages = printable(plan, paper);
      const pictures = picturesAt === undefined ? undefined : { dotsAnInch: picturesAt, firstOnly: firstOnly === true };
      const made = await makePdf(pages, pictures);
      const missing = wantsLeftOut ? { leftOut: await notOn(plan, paper) } : {};
      if (!isOpen(vault)) return err(appError('locked'));
      if (!made.ok) return made;
      return ok({
        pages: made.value.pages,
        ...(made.value.sidesOnceAgreed !== undefined && { sidesOnceAgreed: made.value.sidesOnceAgreed }),
        words: wordCount(pages),
        linesLeft: Math.floor(made.value.free / LINE_POINTS),
        overflow: made.value.overflow,
        text: textOfDocument(pages),
        images: made.value.images.map(({ png, width, height }) => ({ base64: Buffer.from(png).toString('base64'), width, height })),
        places: paperPlaces(made.value.pieces, picturesAt === undefined ? [] : linesOf(plan, paper)),
        ...missing,
      });
    },
    'documents.copies': ({ planId }, { database, session }) => {
      const plan = readPlan(database, planId as PlanId); // as above
      return plan.ok ? ok(copiesOf(database, plan.value.planId, session.user.id)) : plan;
    },
    'documents.render': async ({ content, changedAt, format = 'pdf', ...paper }) => {
      const read = decodePlanContent(content);
      if (!read.ok) return err(refusedContent(read.error));
      const sample = isTestNumber(digitsOf(read.value.answers.person.identifier?.number ?? ''));
      const plan: IssuedPlan = { ...OF_A_FILE, changedAt, sample, today: dateAt(now()), content: read.value };
      const made = await madeAs(plan, paper, format);
      if (!made.ok) return made;
      return ok({
        fileName: documentFileName({ ...paper, format, ...OF_A_FILE, date: ukDate(changedAt) }),
        mediaType: MEDIA_TYPES[format],
        ...made.value.sides,
        base64: Buffer.from(made.value.bytes).toString('base64'),
        sample,
        leftOut: await notOn(plan, paper),
      });
    },
    'documents.make': async ({ planId, version: wanted, since, expiredBecause, format = 'pdf', ...paper }, vault) => {
      const opened = openPlan(vault, planId as PlanId, wanted); // the store finds out whether it is a plan's
      if (!opened.ok) return opened;
      const { planNumber, version, versionId, revision, status, savedAt } = opened.value;
      const { document, reader, layout } = paper;
      const { expires } = documentKind(document);
      const issued = issuedOf(vault, opened.value);
      const until = expires ? expiredOn(issued) : undefined;
      if (until && expiredBecause === undefined) return err(expired(until));
      const before = comparedWith(vault, opened.value, document, since);
      if (!before.ok) return before;
      const made = await madeAs({ ...issued, ...before.value }, paper, format, issuingOf(vault, opened.value));
      if (!isOpen(vault)) return err(appError('locked'));
      if (!made.ok) return made;
      const because = until && expiredBecause !== undefined ? { reason: expiredBecause } : {};
      const noted = { at: now().toISOString(), actor: vault.session.user.id, subject: versionId, revision, ...because };
      const copy = { document, reader: readerOf(paper), layout: layout ?? 'standard', format };
      const seq = vault.database.write((writing) => noteCopy(writing, noted, copy));
      return ok({
        made: seq,
        version,
        fileName: documentFileName({
          document,
          reader,
          layout,
          format,
          planNumber,
          version,
          status,
          expired: until !== undefined,
          date: ukDate(savedAt),
        }),
        mediaType: MEDIA_TYPES[format],
        ...made.value.sides,
        base64: Buffer.from(made.value.bytes).toString('base64'),
      });
    },
  };
}
