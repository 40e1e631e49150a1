// What the engine and its worker say to each other.
import type { AppError } from '../../../shared/api/errors.ts';
import type { Result } from '../../../shared/base/result.ts';
import type { PrintableDocument } from '../../../shared/documents/blocks.ts';

export interface WorkerData {
  readonly fontsFolder: string;
}

export interface MadePdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

export interface WorkerJob {
  readonly document: PrintableDocument;
}

// A bug is told by where it happened and never by its message, which may quote the document.
export const framesOf = (bug: unknown): string =>
  bug instanceof Error
    ? (bug.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .join('\n')
    : '';

export type WorkerAnswer = Result<
  MadePdf,
  { readonly kind: 'refused'; readonly error: AppError } | { readonly kind: 'bug'; readonly frames: string }
>;
