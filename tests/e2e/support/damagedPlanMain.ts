// Changes the words of every version in a closed vault past Accord, as a failing disk might, for a journey that looks at what
// is said of it. Its own process, because the runner of the journeys cannot load the database's driver.
import { openStore } from '../../support/openStore.ts';

const [vaultFolder = '', passphrase = ''] = process.argv.slice(2);
const store = await openStore(vaultFolder, passphrase);
store.write((writing) => writing.change("UPDATE versions SET content = replace(content, 'Amina', 'Anima')"));
store.close();
