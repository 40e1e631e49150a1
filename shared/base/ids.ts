// Branded identifiers, so that a plan's id cannot be passed where a person's is wanted. All are random UUIDs:
// an NHS number may change in a life, so nothing is keyed on it.
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type VaultId = Branded<'vault'>;
export type UserId = Branded<'user'>;
export type PersonId = Branded<'person'>;
export type PlanId = Branded<'plan'>;
export type VersionId = Branded<'version'>;
