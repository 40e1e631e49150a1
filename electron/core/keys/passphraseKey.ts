// From a passphrase to a key, slowly and with much memory (Argon2id), so that guessing is dear. The cost is stored in each
// slot: a floor keeps a changed header from making guessing cheap, a ceiling from eating the machine.
import { wipe } from './encryption.ts';

export interface PassphraseCost {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
}

export const COST: PassphraseCost = { memoryKiB: 65_536, passes: 3, lanes: 1 };
export const COST_FLOOR: PassphraseCost = { memoryKiB: 65_536, passes: 3, lanes: 1 };
export const COST_CEILING: PassphraseCost = { memoryKiB: 1_048_576, passes: 16, lanes: 4 };

const ARGON2ID = 2; // Algorithm.Argon2id: a const enum, which isolated modules cannot read.
const KEY_BYTES = 32;

export async function passphraseKey(passphrase: string, salt: Uint8Array, cost: PassphraseCost): Promise<Buffer> {
  // Loaded when first needed: opening the window should not wait for it.
  const { hashRaw } = await import('@node-rs/argon2');
  // One form of each letter (NFC), so that a passphrase typed on another keyboard is the same bytes.
  const bytes = Buffer.from(passphrase.normalize('NFC'), 'utf8');
  try {
    return await hashRaw(bytes, {
      algorithm: ARGON2ID,
      memoryCost: cost.memoryKiB,
      timeCost: cost.passes,
      parallelism: cost.lanes,
      outputLen: KEY_BYTES,
      salt,
    });
  } finally {
    wipe(bytes);
  }
}
