// The words of a finished PDF with the boxes they lie in, and the words as a screen reader is given them, by poppler.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PageWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const A4 = { width: 595.28, height: 841.89 } as const;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g;

const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

export function pageWords(bytes: Uint8Array): readonly (readonly PageWord[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'accord-words-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    const html = run('pdftotext', '-bbox-layout', file, '-');
    return html
      .split('<page ')
      .slice(1)
      .map((page) =>
        [...page.matchAll(WORD)].map(([, left, top, right, bottom, text]) => ({
          text: unescaped(text ?? ''),
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        })),
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const oneSpace = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').trim();

// In the order of the structure tree, which is the order in which it is heard: a line for each piece.
export const heardLines = (structure: string): readonly string[] =>
  (structure.match(/^ +".*"$/gm) ?? []).map((line) => oneSpace(line.trim().slice(1, -1)));
export const heard = (structure: string): string => heardLines(structure).join(' ');
