// The other side of appProcess.ts: one JSON call a line in, one JSON answer a line out.
import { createInterface } from 'node:readline';
import { createApp } from '../../electron/core/app.ts';
import { testPorts } from './testApp.ts';

const vaultFolder = process.argv[2] ?? '';
const app = createApp(testPorts(vaultFolder, (entry) => void (entry.reference && process.stderr.write(`${JSON.stringify(entry)}\n`))));

for await (const line of createInterface({ input: process.stdin })) {
  const [operation, input] = JSON.parse(line) as [string, unknown]; // written by appProcess.ts
  process.stdout.write(`${JSON.stringify(await app.dispatch(operation, input))}\n`);
}
await app.close();
