// Says whether a bundle is still what its sources would make: a hash of every source file's path, size and time, of the
// lockfile, and of the Node that builds. It is written into the bundle's own folder, so both are replaced in one rename.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bundles.mjs';

const STAMP = '.stamp';

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesUnder(join(path, entry.name));
    return entry.isFile() && !entry.name.startsWith('.') ? [join(path, entry.name)] : [];
  });
}

/** @param {import('./bundles.mjs').Bundle} bundle */
export function stampOf(bundle) {
  const hash = createHash('sha256');
  for (const source of [...bundle.sources, 'package-lock.json']) {
    for (const file of filesUnder(join(root, source))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** @param {string} folder */
export function stampIn(folder) {
  try {
    return readFileSync(join(folder, STAMP), 'utf8');
  } catch {
    return undefined;
  }
}

/** @param {string} folder @param {string} stamp */
export function writeStamp(folder, stamp) {
  writeFileSync(join(folder, STAMP), stamp);
}
