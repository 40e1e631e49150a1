// Makes a copy and hands it over. Everything typed is stored first, so that paper never says less than the screen.
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { Platform, PrintOutcome, SaveOutcome } from '../../../shared/api/platform.ts';
import type { Paper } from './paperOfPlan.ts';

export type Way = 'save' | 'print';

export type Outcome =
  | { readonly is: Exclude<SaveOutcome, 'saved'> | PrintOutcome }
  | { readonly is: 'saved'; readonly fileName: string; readonly pages: number }
  | { readonly is: 'unsaved' }
  | { readonly is: 'trouble'; readonly error: AppError };

export interface Issuing extends Pick<Platform, 'saveFile' | 'printFile'> {
  readonly client: Client;
  readonly plan: Pick<OpenPlan, 'planId' | 'version'>;
  readonly flush: () => Promise<'clean' | 'unsaved'>;
}

export async function issue(
  { client, plan: { planId, version }, flush, ...host }: Issuing,
  paper: Paper,
  way: Way,
  expiredBecause?: string,
): Promise<Outcome> {
  if ((await flush()) === 'unsaved') return { is: 'unsaved' };
  const made = await client('documents.make', { planId, version, ...paper, ...(expiredBecause !== undefined && { expiredBecause }) });
  if (!made.ok) return { is: 'trouble', error: made.error };
  const { fileName, mediaType, base64, pages } = made.value;
  const file = { fileName, mediaType, base64 };
  if (way === 'print') return { is: await host.printFile(file) };
  const saved = await host.saveFile(file);
  return saved === 'saved' ? { is: 'saved', fileName, pages } : { is: saved };
}
