// Every paper is made by one worker, which is only started when someone wants paper.
import type { AppError } from '../../../shared/api/errors.ts';
import type { Result } from '../../../shared/base/result.ts';
import type { PrintableDocument } from '../../../shared/documents/blocks.ts';
import type { DocumentEngine } from '../documents/engine.ts';
import type { MadePdf, Pictures } from '../documents/messages.ts';
import type { Ports } from '../ports.ts';

export interface PdfMaker {
  readonly makePdf: (document: PrintableDocument, pictures?: Pictures) => Promise<Result<MadePdf, AppError>>;
  // Gives up a document that is in the making.
  readonly close: () => Promise<void>;
}

export function createPdfMaker({ documentsWorker, log }: Pick<Ports, 'documentsWorker' | 'log'>): PdfMaker {
  let engine: Promise<DocumentEngine> | undefined;
  const startEngine = async (): Promise<DocumentEngine> => {
    const { createDocumentEngine } = await import('../documents/engine.ts');
    return createDocumentEngine({ workerFile: documentsWorker, log });
  };
  return {
    makePdf: async (document, pictures) => {
      engine ??= startEngine().catch((bug: unknown) => {
        // The next document tries again.
        engine = undefined;
        throw bug;
      });
      return (await engine).makePdf(document, pictures);
    },
    close: async () => {
      const started = await engine?.catch(() => undefined);
      await started?.close();
    },
  };
}
