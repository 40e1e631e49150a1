// Makes a copy and hands it over. Everything typed is stored first, so that paper never says less than the screen.
import type { Client } from '../../../shared/api/client.ts';
import type { OpenPlan } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/errors.ts';
import type { Platform, SaveOutcome } from '../../../shared/api/platform.ts';
import type { Paper } from './paperOfPlan.ts';

export type Way = 'save' | 'print';

export type Outcome =
  | { readonly is: Exclude<SaveOutcome, 'saved'> }
  | { readonly is: 'saved'; readonly fileName: string; readonly pages: number }
  | { readonly is: 'unsaved' }
  | { readonly is: 'trouble'; readonly error: AppError };

export interface Issuing {
  readonly client: Client;
  readonly plan: Pick<OpenPlan, 'planId' | 'version'>;
  readonly saveFile: Platform['saveFile'];
  readonly flush: () => Promise<'clean' | 'unsaved'>;
}

export async function issue({ client, plan: { planId, version }, saveFile, flush }: Issuing, paper: Paper): Promise<Outcome> {
  if ((await flush()) === 'unsaved') return { is: 'unsaved' };
  const made = await client('documents.make', { planId, version, ...paper });
  if (!made.ok) return { is: 'trouble', error: made.error };
  const { fileName, mediaType, base64, pages } = made.value;
  const saved = await saveFile({ fileName, mediaType, base64 });
  return saved === 'saved' ? { is: 'saved', fileName, pages } : { is: saved };
}
