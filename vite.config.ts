// How the window is built. Everything is a file of its own beside the page: the content security policy of both hosts
// allows no inline script, no inline style and no data: font. Addresses are relative, so that the same files serve from
// http://127.0.0.1 and from app://accord.
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: join(import.meta.dirname, 'renderer'),
  base: './',
  publicDir: false,
  cacheDir: join(import.meta.dirname, '.cache', 'vite'),
  plugins: [react()],
  build: {
    outDir: join(import.meta.dirname, 'dist', 'renderer'),
    emptyOutDir: true,
    target: 'chrome120',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // tests/bench keeps a budget for what a window loads; this would warn of a single file.
    chunkSizeWarningLimit: 1_000,
  },
});
