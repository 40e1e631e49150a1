// Somebody who is being added: kept while somebody looks elsewhere, or the vault is locked, and comes back. Only in memory,
// and no longer than until they are added or it is cancelled.
import type { StoreApi } from 'zustand/vanilla';

export interface NewPerson {
  readonly familyName: string;
  readonly givenName: string;
  readonly dateOfBirth: string;
  readonly number: string;
}
export type KeptNewPerson = StoreApi<{ readonly draft?: NewPerson }>;
