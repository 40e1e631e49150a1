// The database of a closed vault, opened beside the app, to look at what it does not show.
import { readFileSync } from 'node:fs';
import { readHeader } from '../../electron/core/keys/header.ts';
import { databaseKey, openWithPassphrase, rootKeyOf } from '../../electron/core/keys/slots.ts';
import { openDatabase } from '../../electron/core/store/database.ts';
import type { Database } from '../../electron/core/store/handles.ts';
import { vaultFiles } from '../../electron/core/vault/vaultFiles.ts';
import { TEST_PASSPHRASE, valueOf } from './testApp.ts';

export async function keyOfStore(vaultFolder: string, passphrase = TEST_PASSPHRASE): Promise<Buffer> {
  const header = valueOf(readHeader(readFileSync(vaultFiles(vaultFolder).header, 'utf8')));
  const [slot] = header.users;
  const privateKeys = slot && (await openWithPassphrase(header, slot, passphrase));
  const rootKey = privateKeys && rootKeyOf(header, slot, privateKeys);
  if (!rootKey) throw new Error('The vault does not open with this passphrase.');
  return databaseKey(header.vaultId, rootKey);
}

export const openStore = async (vaultFolder: string, passphrase = TEST_PASSPHRASE): Promise<Database> =>
  valueOf(openDatabase(vaultFiles(vaultFolder).database, await keyOfStore(vaultFolder, passphrase), { isNew: false }));
