// A line of a slip that is being copied: kept while somebody looks elsewhere, or the vault is locked, and comes back.
import type { StoreApi } from 'zustand/vanilla';

export interface SlipDraft {
  readonly slip: string;
  readonly line: string;
  readonly words: string;
  readonly writtenBy: string;
  readonly receivedOn: string;
  readonly owner: string;
  readonly version: string;
}
export type KeptSlip = StoreApi<{ readonly draft?: SlipDraft }>;
