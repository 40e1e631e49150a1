// The rival form, built as it would ship and served to a browser of ours.
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

export interface RivalPage {
  readonly address: (how: 'register' | 'controller', fields: number) => string;
  readonly close: () => void;
}

const MEDIA: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export async function serveRival(): Promise<RivalPage> {
  const outDir = mkdtempSync(join(tmpdir(), 'accord-bench-rival-'));
  const root = join(import.meta.dirname, 'rival');
  await build({ root, configFile: false, logLevel: 'silent', plugins: [react()], build: { outDir, emptyOutDir: true } });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const name = pathname === '/' ? '/index.html' : pathname;
    try {
      const body = readFileSync(join(outDir, name));
      response.writeHead(200, { 'Content-Type': MEDIA[/\.\w+$/.exec(name)?.[0] ?? ''] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    address: (how, fields) => `http://127.0.0.1:${port}/?how=${how}&fields=${fields}`,
    close: () => {
      server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
