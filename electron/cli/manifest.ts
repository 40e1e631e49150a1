// What an export did, plan by plan, for whoever has to put right what failed. It holds no name and no answer, so it can be
// sent to whoever looks after Accord.
import type { AppError } from '../../shared/api/errors.ts';
import type { OverOneSide } from '../../shared/api/papers.ts';
import type { Result } from '../../shared/base/result.ts';
import type { DocumentName } from '../../shared/plan/documents.ts';
import { existing, writeOver } from './exportFolder.ts';
import { join } from 'node:path';

export interface ManifestItem {
  readonly planNumber: string;
  readonly planId?: string;
  readonly document: DocumentName;
  // 'unchanged': the same file was there already. 'notTried': the run ended before it.
  readonly outcome: 'written' | 'unchanged' | 'failed' | 'notTried';
  readonly file?: string;
  readonly pages?: number;
  // Where it should be one side and is not.
  readonly overOneSide?: OverOneSide;
  readonly why?: AppError | { readonly code: 'file-exists'; readonly happened: string; readonly safe: string; readonly next: string };
}

export interface Manifest {
  readonly kind: typeof MANIFEST_KIND;
  readonly madeAt: string;
  readonly sample: boolean;
  readonly format: string;
  readonly layout: string;
  // Where one was asked for; a paper with one reader is made for that one all the same.
  readonly audience?: string;
  readonly counts: Readonly<Record<ManifestItem['outcome'], number>>;
  readonly items: readonly ManifestItem[];
}

const MANIFEST_KIND = 'accord-export';

export function manifestOf(about: Omit<Manifest, 'kind' | 'counts' | 'items'>, items: readonly ManifestItem[]): Manifest {
  const count = (outcome: ManifestItem['outcome']): number => items.filter((item) => item.outcome === outcome).length;
  const counts = { written: count('written'), unchanged: count('unchanged'), failed: count('failed'), notTried: count('notTried') };
  return { kind: MANIFEST_KIND, ...about, counts, items };
}

// The manifest of an earlier run gives way to this one; a file of that name that is not ours does not.
export async function writeManifest(folder: string, manifest: Manifest): Promise<Result<string, AppError>> {
  let fileName = 'manifest.json';
  for (let number = 2; !(await mayReplace(join(folder, fileName))); number += 1) fileName = `manifest-${number}.json`;
  const written = await writeOver(folder, fileName, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  return written.ok ? { ok: true, value: fileName } : written;
}

async function mayReplace(path: string): Promise<boolean> {
  const there = await existing(path).catch(() => Buffer.of());
  if (!there) return true;
  try {
    const read: unknown = JSON.parse(there.toString('utf8'));
    return typeof read === 'object' && read !== null && 'kind' in read && read.kind === MANIFEST_KIND;
  } catch {
    return false;
  }
}
