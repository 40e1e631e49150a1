// Makes papers in the worker, which is only started when somebody wants one. Those of a sealed version prove themselves.
import { setImmediate } from 'node:timers/promises';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { canonicalJson, type Json } from '../../../shared/base/canonicalJson.ts';
import { plainDate } from '../../../shared/base/plainDate.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { PrintableDocument } from '../../../shared/documents/blocks.ts';
import type { IssuedPlan } from '../../../shared/documents/issuedPlan.ts';
import { printedContent } from '../../../shared/documents/printedContent.ts';
import { documentKind } from '../../../shared/plan/documents.ts';
import type { DocumentEngine } from '../documents/engine.ts';
import type { Enclosure, MadePdf, PdfReading, Pictures } from '../documents/messages.ts';
import { enclosuresFor, issuedFile, type PaperFacts } from '../documents/seal/issuedFile.ts';
import type { RawKeyPair } from '../keys/keyPair.ts';
import type { Ports } from '../ports.ts';
import type { Seal } from '../store/signatures.ts';
import { layoutOf, pagesOf, readerOf, type Paper } from './paperPages.ts';

export interface Issuing {
  readonly seal: Seal;
  readonly key: RawKeyPair;
}

export interface PaperMaker {
  readonly makePdf: (
    document: PrintableDocument,
    pictures?: Pictures,
    enclosures?: readonly Enclosure[],
  ) => Promise<Result<MadePdf, AppError>>;
  readonly makeDocx: (document: PrintableDocument) => Promise<Result<Uint8Array, AppError>>;
  readonly readPdf: (bytes: Uint8Array, withText: boolean) => Promise<Result<PdfReading, AppError>>;
  // A paper of a sealed version, with its proof, and with the plan's data where it is one of everything its reader may read.
  readonly issue: (plan: IssuedPlan, paper: Paper, issuing: Issuing) => Promise<Result<MadePdf, AppError>>;
  // Gives up what is in the making.
  readonly close: () => Promise<void>;
}

function untilOf({ content: { answers } }: IssuedPlan, { document }: Paper): string {
  const says = documentKind(document).expires && answers.emergency.plan === 'yes';
  return says ? (plainDate(answers.emergency.reliableUntil ?? '') ?? '') : '';
}

async function factsOf(plan: IssuedPlan, paper: Paper): Promise<PaperFacts> {
  const { document } = paper;
  const reader = readerOf(paper);
  const facts = { document, reader, layout: layoutOf(paper), status: plan.status, until: untilOf(plan, paper) };
  if (document !== 'full') return facts;
  // Others are served between one printing and the next.
  const said = await printedContent(plan, document, reader, () => setImmediate());
  return { ...facts, data: canonicalJson(said as unknown as Json) }; // content is plain JSON, which an interface does not say
}

export function createPaperMaker({
  documentsWorker,
  documentThreads,
  log,
}: Pick<Ports, 'documentsWorker' | 'documentThreads' | 'log'>): PaperMaker {
  let engine: Promise<DocumentEngine> | undefined;
  let closed = false;
  const startEngine = async (): Promise<DocumentEngine> => {
    const { createDocumentEngine } = await import('../documents/engine.ts');
    return createDocumentEngine({ workerFile: documentsWorker, threads: documentThreads, log });
  };
  const started = (): Promise<DocumentEngine> =>
    (engine ??= startEngine().catch((bug: unknown) => {
      // The next document tries again.
      engine = undefined;
      throw bug;
    }));
  const makePdf: PaperMaker['makePdf'] = async (...asked) => (closed ? err(appError('disconnected')) : (await started()).makePdf(...asked));

  return {
    makePdf,
    makeDocx: async (document) => (closed ? err(appError('disconnected')) : (await started()).makeDocx(document)),
    readPdf: async (...asked) => (closed ? err(appError('disconnected')) : (await started()).readPdf(...asked)),
    issue: async (plan, paper, { seal, key }) => {
      const facts = await factsOf(plan, paper);
      const made = await makePdf(pagesOf(plan, paper), undefined, enclosuresFor(seal, facts));
      return made.ok ? ok({ ...made.value, bytes: issuedFile(made.value, seal, facts, key) }) : made;
    },
    close: async () => {
      closed = true;
      const running = await engine?.catch(() => undefined);
      await running?.close();
    },
  };
}
