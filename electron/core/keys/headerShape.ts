// What vault.json says, once read: public halves, locked private halves, and who they belong to. No secret is in it.
import type { Role } from '../../../shared/api/contract.ts';
import type { UserId, VaultId } from '../../../shared/base/ids.ts';
import type { Box } from './encryption.ts';
import type { SealedToKey } from './keyPair.ts';
import type { PassphraseCost } from './passphraseKey.ts';

export interface UserSlot {
  readonly id: UserId;
  readonly name: string;
  readonly role: Role;
  readonly agreementKey: Buffer;
  readonly signingKey: Buffer;
  // Both private keys, once under the passphrase and once under the recovery code.
  readonly passphrase: Box & { readonly cost: PassphraseCost; readonly salt: Buffer };
  readonly recovery: Box & { readonly salt: Buffer };
  readonly rootKey: SealedToKey;
}

export interface HeaderFields {
  readonly vaultId: VaultId;
  readonly name: string;
  readonly createdAt: string;
  readonly sample: boolean;
  readonly users: readonly UserSlot[];
}

export interface VaultHeader extends HeaderFields {
  readonly mac: Buffer;
}
