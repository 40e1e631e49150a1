// The built window, read into memory once, for the hosts that show one. A request names an entry of this map or gets
// nothing, so no path it can write leads to the disk.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface WindowFile {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

export function readWindowFiles(folder: string): ReadonlyMap<string, WindowFile> {
  const files = new Map<string, WindowFile>();
  const read = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const name = `${below}/${entry.name}`;
      const mediaType = MEDIA_TYPES[extname(entry.name)];
      if (entry.isDirectory()) read(name);
      else if (mediaType !== undefined) files.set(name, { mediaType, bytes: readFileSync(join(folder, name)) });
    }
  };
  read('');
  const page = files.get('/index.html');
  if (!page) throw new Error('The window is not built: index.html is missing.');
  return files.set('/', page);
}
