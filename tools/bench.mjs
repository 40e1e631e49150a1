// npm run bench [-- autosave | plan | size | start | keystroke | form | goTo | documents]: the budgets of tests/bench, measured on what is built.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { prepare } from './ensure.mjs';

await prepare('bench');
await buildIfStale();
await import(pathToFileURL(join(import.meta.dirname, '..', 'tests', 'bench', 'run.ts')).href);
