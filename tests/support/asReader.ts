// The one user of a closed vault, made a reader: a header written for it, since nobody can be added to a vault yet.
import { readFileSync, writeFileSync } from 'node:fs';
import { authenticate, headerText, readHeader } from '../../electron/core/keys/header.ts';
import { openWithPassphrase, rootKeyOf } from '../../electron/core/keys/slots.ts';
import { vaultFiles } from '../../electron/core/vault/vaultFiles.ts';
import { TEST_PASSPHRASE, valueOf } from './testApp.ts';

export async function makeReader(vaultFolder: string): Promise<void> {
  const file = vaultFiles(vaultFolder).header;
  const header = valueOf(readHeader(readFileSync(file, 'utf8')));
  const [slot] = header.users;
  const privateKeys = slot && (await openWithPassphrase(header, slot, TEST_PASSPHRASE));
  const rootKey = privateKeys && rootKeyOf(header, slot, privateKeys);
  if (!rootKey) throw new Error('The vault does not open with this passphrase.');
  writeFileSync(file, headerText(authenticate({ ...header, users: [{ ...slot, role: 'reader' }] }, rootKey)));
}
