// npm run -s accord -- …: the command line on a checkout. Only what was asked for goes to standard output.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { prepare } from './ensure.mjs';
import { runCommand } from './trouble.mjs';

await prepare('accord');
await runCommand(async () => {
  await buildIfStale(['node']);
  await import(pathToFileURL(join(import.meta.dirname, '..', 'dist', 'node', 'cli.js')).href);
});
