// Plan content as it lies in a row: canonical JSON and its SHA-256. Each is made once a save.
import { hash as digest } from 'node:crypto';
import { appError, type AppError } from '../../../shared/api/errors.ts';
import { canonicalJson, type Json } from '../../../shared/base/canonicalJson.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import type { PlanContent } from '../../../shared/plan/planContent.ts';

export interface StoredContent {
  readonly text: string;
  readonly hash: Buffer;
}

const hashOf = (text: string): Buffer => digest('sha256', text, 'buffer');

export function storedContent(content: PlanContent): StoredContent {
  // Decoded content is plain JSON; an interface does not say so to the compiler.
  const text = canonicalJson(content as unknown as Json);
  return { text, hash: hashOf(text) };
}

const laterDefinition = appError('vault-newer', { happened: 'This plan was written by a later version of Accord.' });

// A plan of an older definition is carried forward in what is handed out; the row keeps the bytes it was written in.
export function readStoredContent({ text, hash }: StoredContent): Result<PlanContent, AppError> {
  const damaged = err(appError('vault-damaged', { happened: 'A plan in this vault does not read back as Accord wrote it.' }));
  if (!hashOf(text).equals(hash)) return damaged;
  const content = decodePlanContent(JSON.parse(text));
  if (content.ok) return ok(content.value);
  return content.error.some((issue) => issue.code === 'later-definition') ? err(laterDefinition) : damaged;
}
