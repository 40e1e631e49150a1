// The bytes of every file in a closed vault, one a line in base64, for a journey that wants to know what really lies there.
// Its own process, because the runner of the journeys cannot load the database's driver.
import { openStore } from '../../support/openStore.ts';

const [vaultFolder = '', passphrase = ''] = process.argv.slice(2);
const store = await openStore(vaultFolder, passphrase);
for (const { content } of store.all<{ readonly content: Buffer }>('SELECT content FROM file_bytes')) {
  process.stdout.write(`${content.toString('base64')}\n`);
}
store.close();
