// What a window loads before the first screen, as a browser would count it over a wire.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measurement } from './measurement.ts';

const built = join(import.meta.dirname, '../../dist/renderer');

export function measureRendererSize(): readonly Measurement[] {
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|css|html)$/.test(name));
  const sizes = files.map((name) => ({ name, bytes: gzipSync(readFileSync(join(built, name)), { level: 9 }).length }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const largest = sizes.toSorted((a, b) => b.bytes - a.bytes).slice(0, 3);
  return [
    {
      name: 'rendererSize',
      value: total / 1000,
      detail: largest.map(({ name, bytes }) => `${name.replace(/-[\w-]{8}\./, '.')} ${(bytes / 1000).toFixed(1)}`).join(', '),
    },
  ];
}
