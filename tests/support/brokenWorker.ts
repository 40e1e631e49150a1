// The documents worker with some of the edits to React-PDF left out, to see a proof fail without them.
import { join } from 'node:path';
import { build } from 'vite';
import { reactPdfTransforms, targets } from '../../tools/reactPdfTransforms.mjs';

const root = join(import.meta.dirname, '../..');

// `without`: part of the words that an edit puts in.
export async function workerWithout(without: string, outDir: string): Promise<string> {
  const left = targets.map((target) => ({ ...target, edits: target.edits.filter(({ replaceWith }) => !replaceWith.includes(without)) }));
  const count = (all: readonly { readonly edits: readonly unknown[] }[]): number => all.reduce((sum, { edits }) => sum + edits.length, 0);
  if (count(left) !== count(targets) - 1) throw new Error('Which edit was meant?');
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [reactPdfTransforms(left)],
    ssr: { target: 'node', noExternal: true, external: ['@hyzyla/pdfium'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: { input: { worker: join(root, 'electron/core/documents/worker.ts') }, output: { entryFileNames: '[name].js' } },
    },
  });
  return join(outDir, 'worker.js');
}
