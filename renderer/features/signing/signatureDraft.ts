// A signature that is being written down: kept while somebody looks at the papers, or the vault is locked, and comes back. Only
// in memory, and no longer than until it is recorded.
import type { StoreApi } from 'zustand/vanilla';
import type { SigningPart } from '../../../shared/plan/signing.ts';
import type { SignatureInput } from './useSigning.ts';

export type Draft = { readonly [Key in keyof SignatureInput]?: SignatureInput[Key] | undefined } & { readonly part: SigningPart };
export type KeptDraft = StoreApi<{ readonly draft?: Draft }>;
