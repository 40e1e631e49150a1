// What is built, from which folders, and how. Each bundle is a folder of dist/ that can be replaced on its own.
// Vite is imported only when something is really built: starting a built checkout must not pay for it.
import { join } from 'node:path';
import { reactPdfTransforms } from './reactPdfTransforms.mjs';

export const root = join(import.meta.dirname, '..');

/**
 * @typedef {object} Bundle
 * @property {'renderer' | 'node' | 'electron'} name the folder of dist/ it makes
 * @property {readonly string[]} sources folders and files it is made from
 * @property {(outDir: string) => Promise<void>} build
 */

// Resolved from node_modules where they run: two load a native library from beside themselves, one its WebAssembly.
const BESIDE = ['better-sqlite3', '@node-rs/argon2', '@hyzyla/pdfium'];

/**
 * @param {string} outDir
 * @param {Readonly<Record<string, string>>} entries
 * @param {{ readonly format?: 'es' | 'cjs', readonly extension?: string, readonly plugins?: import('vite').PluginOption[] }} [how]
 */
async function buildForNode(outDir, entries, { format = 'es', extension = 'js', plugins = [] } = {}) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    ssr: { target: 'node', noExternal: true, external: [...BESIDE, 'electron'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, file)])),
        output: { format, entryFileNames: `[name].${extension}`, chunkFileNames: `chunks/[name]-[hash].${extension}` },
      },
    },
  });
}

/** @type {readonly Bundle[]} */
export const bundles = [
  {
    name: 'renderer',
    sources: ['renderer', 'shared', 'vite.config.ts'],
    async build(outDir) {
      const { build } = await import('vite');
      // Whoever asks for it, a test runner too: the window that is tested is the one that ships.
      const asker = process.env['NODE_ENV'];
      process.env['NODE_ENV'] = 'production';
      try {
        await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir } });
      } finally {
        if (asker === undefined) delete process.env['NODE_ENV'];
        else process.env['NODE_ENV'] = asker;
      }
    },
  },
  {
    name: 'node',
    sources: ['electron', 'shared', 'tools/bundles.mjs', 'tools/reactPdfTransforms.mjs'],
    async build(outDir) {
      await buildForNode(outDir, {
        loopback: 'electron/loopback/main.ts',
        cli: 'electron/cli/main.ts',
        'backup-process': 'electron/core/backups/backupProcess.ts',
      });
      await buildForNode(outDir, { 'documents-worker': 'electron/core/documents/worker.ts' }, { plugins: [reactPdfTransforms()] });
    },
  },
  {
    name: 'electron',
    sources: ['electron', 'shared', 'tools/bundles.mjs'],
    async build(outDir) {
      await buildForNode(outDir, { main: 'electron/main/main.ts' });
      // A sandboxed preload is one CommonJS file.
      await buildForNode(outDir, { preload: 'electron/preload/preload.ts' }, { format: 'cjs', extension: 'cjs' });
    },
  },
];
