// What a window loads before the first screen, and all that it may ever load, as a browser would count it over a wire.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measurement } from './measurement.ts';

const built = join(import.meta.dirname, '../../dist/renderer');

export function measureRendererSize(): readonly Measurement[] {
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|css|html)$/.test(name));
  const sizes = files.map((name) => ({ name, bytes: gzipSync(readFileSync(join(built, name)), { level: 9 }).length }));
  const page = readFileSync(join(built, 'index.html'), 'utf8');
  // The page names what it loads itself; the rest is fetched by those when it is wanted.
  const first = sizes.filter(({ name }) => name === 'index.html' || page.includes(name.replaceAll('\\', '/')));
  const sum = (of: typeof sizes): number => of.reduce((total, { bytes }) => total + bytes, 0) / 1000;
  const largest = (of: typeof sizes): string =>
    of
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, 4)
      .map(({ name, bytes }) => `${name.replace(/^assets./, '').replace(/-[\w-]{8}\./, '.')} ${(bytes / 1000).toFixed(1)}`)
      .join(', ');
  return [
    { name: 'rendererFirst', value: sum(first), detail: largest(first) },
    { name: 'rendererSize', value: sum(sizes), detail: `${sizes.length} files: ${largest(sizes)}` },
  ];
}
