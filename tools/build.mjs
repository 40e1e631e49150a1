// Builds what is stale, and only that. A bundle is made in a folder of its own and moved into dist/ when it is whole, so
// that nobody is ever served half of one.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundles, root } from './bundles.mjs';
import { withLock } from './buildLock.mjs';
import { say } from './say.mjs';
import { stampIn, stampOf, writeStamp } from './stamp.mjs';
import { runCommand, Trouble } from './trouble.mjs';

/** @typedef {import('./bundles.mjs').Bundle} Bundle */

/** @param {Bundle} bundle */
const folderOf = (bundle) => join(root, 'dist', bundle.name);

/** @param {Bundle} bundle */
const isStale = (bundle) => stampIn(folderOf(bundle)) !== stampOf(bundle);

/** @param {Bundle} bundle */
async function make(bundle) {
  const stamp = stampOf(bundle);
  const making = join(root, '.cache', 'building', bundle.name);
  const leaving = `${making}.old`;
  rmSync(making, { recursive: true, force: true });
  rmSync(leaving, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  try {
    await bundle.build(making);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new Trouble(`Accord could not be built from these sources (${bundle.name}). What was built before is untouched.\n${words}`);
  }
  writeStamp(making, stamp);
  mkdirSync(join(root, 'dist'), { recursive: true });
  if (existsSync(folderOf(bundle))) renameSync(folderOf(bundle), leaving);
  renameSync(making, folderOf(bundle));
  rmSync(leaving, { recursive: true, force: true });
}

/** @param {readonly Bundle[]} wanted @param {(bundle: Bundle) => boolean} needed */
function build(wanted, needed) {
  return withLock(join(root, '.cache', 'build.lock'), async () => {
    const due = wanted.filter(needed);
    if (due.length === 0) return;
    const started = performance.now();
    say(`Building Accord (${due.map(({ name }) => name).join(', ')})…`);
    for (const bundle of due) await make(bundle);
    say(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  });
}

/** @param {readonly Bundle['name'][]} names */
const named = (names) => bundles.filter(({ name }) => names.includes(name));

export const buildAll = () => build(bundles, () => true);

/** @param {readonly Bundle['name'][]} [names] */
export async function buildIfStale(names = ['renderer', 'node', 'electron']) {
  if (named(names).some(isStale)) await build(named(names), isStale);
}

if (process.argv[1] === import.meta.filename) {
  const { prepare } = await import('./ensure.mjs');
  await prepare('build');
  await runCommand(buildAll);
}
