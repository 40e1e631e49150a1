// Tests that print or run a host use the built bundles, so these are made fresh first. A build that fails takes the old
// bundle away, so that nothing passes on yesterday's code; what needs no bundle is tested all the same.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from '../../tools/build.mjs';

export default async function globalSetup(): Promise<void> {
  for (const bundle of ['node', 'renderer', 'electron'] as const) {
    try {
      await buildIfStale([bundle]);
    } catch (error) {
      rmSync(join(import.meta.dirname, '../../dist', bundle), { recursive: true, force: true });
      process.stderr.write(`dist/${bundle} could not be built. Tests that need it will fail.\n${String(error)}\n`);
    }
  }
}
