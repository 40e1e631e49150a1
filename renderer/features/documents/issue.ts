// Makes a copy and hands it over. Everything typed is stored first, so that paper never says less than the screen.
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { MadeDocument } from '../../../shared/api/papers.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { Platform, PrintOutcome, SaveOutcome } from '../../../shared/api/platform.ts';
import type { DocumentName, Format } from '../../../shared/plan/documents.ts';
import type { Paper } from './paperOfPlan.ts';

export type Way = 'save' | 'saveAsWord' | 'print';

const formatOf = (way: Way): Format => (way === 'saveAsWord' ? 'docx' : 'pdf');

export type Outcome =
  | { readonly is: Exclude<SaveOutcome, 'saved'> | PrintOutcome }
  | { readonly is: 'saved'; readonly fileName: string; readonly pages?: number }
  | { readonly is: 'unsaved' }
  | { readonly is: 'trouble'; readonly error: AppError };

export interface Issuing extends Pick<Platform, 'saveFile' | 'printFile'> {
  readonly client: Client;
  readonly plan: Pick<OpenPlan, 'planId' | 'version'>;
  readonly flush: () => Promise<'clean' | 'unsaved'>;
}

// A paper that left Accord, as it was noted.
export interface Issued {
  readonly version: number;
  readonly document: DocumentName;
  readonly made: number;
}

export async function issue(
  { client, plan: { planId, version }, flush, ...host }: Issuing,
  paper: Paper,
  way: Way,
  expiredBecause?: string,
): Promise<{ readonly outcome: Outcome; readonly issued?: Issued }> {
  if ((await flush()) === 'unsaved') return { outcome: { is: 'unsaved' } };
  const format = formatOf(way);
  const made = await client('documents.make', {
    planId,
    version,
    ...paper,
    format,
    ...(expiredBecause !== undefined && { expiredBecause }),
  });
  if (!made.ok) return { outcome: { is: 'trouble', error: made.error } };
  const outcome = await handOver(host, made.value, way);
  const left = outcome.is === 'saved' || outcome.is === 'asked' || outcome.is === 'shown';
  const issued = { version: made.value.version, document: paper.document, made: made.value.made };
  return { outcome, ...(left && { issued }) };
}

// To a file or to a printer.
export async function handOver(host: Pick<Issuing, 'saveFile' | 'printFile'>, made: MadeDocument, way: Way): Promise<Outcome> {
  const { fileName, mediaType, base64, pages } = made;
  const file = { fileName, mediaType, base64 };
  if (way === 'print') return { is: await host.printFile(file) };
  const saved = await host.saveFile(file);
  return saved === 'saved' ? { is: 'saved', fileName, ...(pages !== undefined && { pages }) } : { is: saved };
}
