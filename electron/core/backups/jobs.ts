// What the backup process is asked, and what it answers. It is given the root key in front of the job on standard input, never
// as an argument or in the environment, where other programs can read it.
import type { AppError } from '../../../shared/api/errors.ts';
import type { StoreFacts } from '../store/checkStore.ts';
import type { Label } from './backupFile.ts';

export const KEY_BYTES = 32;

export type Job =
  // From the files of an open vault, which is held still until `copied` is told.
  | { readonly job: 'make'; readonly database: string; readonly raw: string; readonly into: string; readonly label: Label }
  // Opens and reads through a backup.
  | { readonly job: 'check'; readonly file: string }
  // Into an empty folder, and reads through what was written there.
  | { readonly job: 'restore'; readonly file: string; readonly into: string }
  // As it is, into another folder, and compares what was written there.
  | { readonly job: 'place'; readonly file: string; readonly into: string };

export type Told =
  | { readonly told: 'copied' }
  // With the facts, where something was read through.
  | { readonly told: 'done'; readonly facts?: StoreFacts }
  | { readonly told: 'failed'; readonly error: AppError };
