// The key that this vault issues papers with. Its private half never leaves the encrypted database but to sign one.
import { makeKeyPair, type RawKeyPair } from '../keys/keyPair.ts';
import type { Reading, Writing } from './handles.ts';

export function issuingKey(reading: Reading): RawKeyPair | undefined {
  const row = reading.first<{ readonly public_key: Buffer; readonly private_key: Buffer }>(
    'SELECT public_key, private_key FROM issuing_key',
  );
  return row && { publicKey: row.public_key, privateKey: row.private_key };
}

// Made the first time it is wanted.
export function someIssuingKey(writing: Writing): RawKeyPair {
  const known = issuingKey(writing);
  if (known) return known;
  const made = makeKeyPair('ed25519');
  writing.change('INSERT INTO issuing_key (only, public_key, private_key) VALUES (1, @publicKey, @privateKey)', { ...made });
  return made;
}
