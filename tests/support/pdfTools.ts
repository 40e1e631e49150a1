// Files changed as other programs would change them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// What qpdf makes of a file. `beside`: another file that it is given, named in the words as BESIDE.
export function throughQpdf(bytes: Uint8Array, words: readonly string[], beside: string | Uint8Array = ''): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'accord-qpdf-'));
  const [from, to, other] = ['from.pdf', 'to.pdf', 'plan.json'].map((name) => join(folder, name));
  if (!from || !to || !other) throw new Error('No places.');
  try {
    writeFileSync(from, bytes);
    writeFileSync(other, beside);
    execFileSync('qpdf', [from, ...words.map((word) => (word === 'BESIDE' ? other : word)), to], { stdio: 'ignore' });
    return readFileSync(to);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// A file that lies in a file, as poppler takes it out.
export function enclosedIn(bytes: Uint8Array, name: string): Buffer | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'accord-detach-'));
  const file = join(folder, 'paper.pdf');
  try {
    writeFileSync(file, bytes);
    const list = execFileSync('pdfdetach', ['-list', file], { encoding: 'utf8' });
    if (!list.includes(name)) return undefined;
    const out = join(folder, 'out');
    execFileSync('pdfdetach', ['-savefile', name, '-o', out, file]);
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
