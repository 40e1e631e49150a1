// A version of a plan as a document. The words are read at once; making the file takes a while and happens in the worker,
// so the vault may be locked meanwhile, and then nothing is handed out.
import type { OpenPlan } from '../../../shared/api/contract.ts';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import type { PlanId } from '../../../shared/base/ids.ts';
import { dateAt, formatDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { documentKind, type DocumentName, type Layout } from '../../../shared/plan/documents.ts';
import type { Audience } from '../../../shared/plan/fields.ts';
import { isEditable } from '../../../shared/plan/workflow.ts';
import type { PrintableDocument } from '../../../shared/documents/blocks.ts';
import { documentFileName } from '../../../shared/documents/fileName.ts';
import { expiredOn } from '../../../shared/documents/emergencyPage.ts';
import type { IssuedPlan } from '../../../shared/documents/issuedPlan.ts';
import { outlines } from '../../../shared/documents/outlines.ts';
import { ukDate } from '../../../shared/documents/ukMoment.ts';
import type { Handlers } from '../dispatch.ts';
import { textOfDocument, wordCount } from '../../../shared/documents/wordCount.ts';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import { contentCode } from '../documents/seal/contentCode.ts';
import type { DocumentEngine } from '../documents/engine.ts';
import type { MadePdf } from '../documents/messages.ts';
import type { Ports } from '../ports.ts';
import { addToAudit } from '../store/audit.ts';
import { agreedBefore } from '../store/versions.ts';
import type { OpenVault } from '../vault/openVault.ts';
import { codedVersion } from '../store/versions.ts';
import { openPlan } from './plans.ts';

interface Paper {
  readonly document: DocumentName;
  readonly reader?: Audience | undefined;
  readonly layout?: Layout | undefined;
}

// A paper nobody else may have is made for its own reader whoever is asked for.
function pagesOf(plan: IssuedPlan, { document, reader, layout = 'standard' }: Paper): PrintableDocument {
  const { readers } = documentKind(document);
  const made = outlines[document](plan, reader && readers.includes(reader) ? reader : readers[0]);
  return layout === 'standard' ? made : { ...made, layout };
}

// The version agreed before, read only for a paper that looks at it.
function comparedWith(
  { database }: OpenVault,
  { planId, version }: OpenPlan,
  document: DocumentName,
): Result<Pick<IssuedPlan, 'before'>, AppError> {
  if (!documentKind(document).compares) return ok({});
  const agreed = agreedBefore(database, planId as PlanId, version); // a plan that was opened has one
  if (!agreed.ok) return agreed;
  const before = agreed.value.at(-1);
  return ok(before ? { before } : {});
}

// A line of 11 pt as the close pages set it.
const LINE_POINTS = 13;

const expired = (until: PlainDate): AppError =>
  appError('not-editable', {
    happened: `This emergency page could be relied on until ${formatDate(until)}, which has passed.`,
    safe: 'Nothing was printed, and the plan is unchanged.',
    next: 'Start a new version, go through the page with the lead clinician, and authorise it again.',
  });

// Words that can still change have no code.
function codeOf({ database }: OpenVault, { status, versionId }: OpenPlan): Pick<IssuedPlan, 'code'> {
  const coded = isEditable(status) ? undefined : codedVersion(database, versionId);
  return coded ? { code: contentCode(coded) } : {};
}

export interface DocumentService {
  readonly handlers: Pick<Handlers, 'documents.make' | 'documents.preview'>;
  // Gives up a document that is in the making.
  readonly close: () => Promise<void>;
}

export function documentService({ documentsWorker, now, log }: Ports, isOpen: (vault: object) => boolean): DocumentService {
  let engine: Promise<DocumentEngine> | undefined;
  // The worker is only started when someone wants paper.
  const startEngine = async (): Promise<DocumentEngine> => {
    const { createDocumentEngine } = await import('../documents/engine.ts');
    return createDocumentEngine({ workerFile: documentsWorker, log });
  };
  const makePdf = async (document: PrintableDocument, picturesAt?: number): Promise<Result<MadePdf, AppError>> => {
    engine ??= startEngine().catch((bug: unknown) => {
      // The next document tries again.
      engine = undefined;
      throw bug;
    });
    return (await engine).makePdf(document, picturesAt);
  };

  return {
    handlers: {
      'documents.preview': async ({ planId, version: wanted, content, picturesAt, ...paper }, vault) => {
        const opened = openPlan(vault, planId as PlanId, wanted); // the store finds out whether it is a plan's
        if (!opened.ok) return opened;
        // Only what is being written has words beyond those that are stored.
        const unsaved = content === undefined || !isEditable(opened.value.status) ? ok(opened.value.content) : decodePlanContent(content);
        if (!unsaved.ok) return err(appError('invalid-input', { issues: unsaved.error.map(({ path, sentence }) => ({ path, sentence })) }));
        const { planNumber, version, status, savedAt, sample } = opened.value;
        const before = comparedWith(vault, opened.value, paper.document);
        if (!before.ok) return before;
        const issued = {
          ...{ planNumber, version, status, changedAt: savedAt, sample, today: dateAt(now()), content: unsaved.value },
          ...codeOf(vault, opened.value),
        };
        const pages = pagesOf({ ...issued, ...before.value }, paper);
        const made = await makePdf(pages, picturesAt);
        if (!isOpen(vault)) return err(appError('locked'));
        if (!made.ok) return made;
        return ok({
          pages: made.value.pages,
          words: wordCount(pages),
          linesLeft: Math.floor(made.value.free / LINE_POINTS),
          overflow: made.value.overflow,
          text: textOfDocument(pages),
          images: made.value.images.map(({ png, width, height }) => ({ base64: Buffer.from(png).toString('base64'), width, height })),
        });
      },
      'documents.make': async ({ planId, version: wanted, ...paper }, vault) => {
        const opened = openPlan(vault, planId as PlanId, wanted); // the store finds out whether it is a plan's
        if (!opened.ok) return opened;
        const { planNumber, version, versionId, revision, status, savedAt, sample, content } = opened.value;
        const { document, reader, layout } = paper;
        const issued: IssuedPlan = {
          ...{ planNumber, version, status, changedAt: savedAt, sample, today: dateAt(now()), content },
          ...codeOf(vault, opened.value),
        };
        const until = document === 'emergency' ? expiredOn(issued) : undefined;
        if (until) return err(expired(until));
        const before = comparedWith(vault, opened.value, document);
        if (!before.ok) return before;
        const made = await makePdf(pagesOf({ ...issued, ...before.value }, paper));
        if (!isOpen(vault)) return err(appError('locked'));
        if (!made.ok) return made;
        vault.database.write((writing) =>
          addToAudit(writing, {
            at: now().toISOString(),
            actor: vault.session.user.id,
            action: 'document.made',
            subject: versionId,
            revision,
          }),
        );
        return ok({
          fileName: documentFileName({ document, reader, layout, planNumber, version, status, date: ukDate(savedAt) }),
          mediaType: 'application/pdf',
          pages: made.value.pages,
          base64: Buffer.from(made.value.bytes).toString('base64'),
        });
      },
    },
    close: async () => {
      const started = await engine?.catch(() => undefined);
      await started?.close();
    },
  };
}
