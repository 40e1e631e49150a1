// Real documents from the real worker, and what other people's tools read in them (poppler and qpdf).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDocumentEngine, type DocumentEngine } from '../../electron/core/documents/engine.ts';
import type { PrintableDocument } from '../../shared/documents/blocks.ts';

export const documentsWorker = join(import.meta.dirname, '../../dist/node/documents-worker.js');

export const openEngine = (): DocumentEngine => createDocumentEngine({ workerFile: documentsWorker });

export interface ReadPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  // pdfinfo's table.
  readonly info: string;
  // The structure tree with the words in it.
  readonly structure: string;
  // The words of each page as they lie on it.
  readonly text: readonly string[];
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean; readonly subset: boolean }[];
  // The file with its streams unpacked.
  readonly unpacked: string;
}

const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] });

// Throws where a tool finds the file broken.
export function readPdf(bytes: Uint8Array, pages: number | undefined): ReadPdf {
  if (pages === undefined) throw new Error('A PDF says how many pages it has.');
  const folder = mkdtempSync(join(tmpdir(), 'accord-pdf-'));
  const file = join(folder, 'document.pdf');
  try {
    writeFileSync(file, bytes);
    run('qpdf', '--check', file);
    const fontRows = run('pdffonts', file).trim().split('\n').slice(2);
    return {
      bytes,
      pages,
      info: run('pdfinfo', '-isodates', file),
      structure: run('pdfinfo', '-struct-text', file),
      text: Array.from({ length: pages }, (_, index) =>
        run('pdftotext', '-layout', '-f', String(index + 1), '-l', String(index + 1), file, '-'),
      ),
      fonts: fontRows.map((row) => {
        const [embedded, subset] = row.split(/\s+/).slice(-5);
        return { name: row.split(/\s+/)[0] ?? '', embedded: embedded === 'yes', subset: subset === 'yes' };
      }),
      unpacked: execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], { encoding: 'latin1', maxBuffer: 64 * 1024 * 1024 }),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface PlacedWord {
  readonly page: number;
  // Shares of the page, from its upper left corner.
  readonly left: number;
  readonly middle: number;
  readonly text: string;
}

// Where poppler finds each word.
export function wordsOn(bytes: Uint8Array): readonly PlacedWord[] {
  const folder = mkdtempSync(join(tmpdir(), 'accord-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, bytes);
    return run('pdftotext', '-bbox', file, '-')
      .split('<page ')
      .flatMap((page, number) => {
        const [, width = 1, height = 1] = (/^width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? []).map(Number);
        const words = page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]+)</g);
        return [...words].map(([, left, top, bottom, text = '']) => ({
          page: number,
          left: Number(left) / width,
          middle: (Number(top) + Number(bottom)) / 2 / height,
          text,
        }));
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function makeAndRead(engine: DocumentEngine, document: PrintableDocument): Promise<ReadPdf> {
  const made = await engine.makePdf(document);
  if (!made.ok) throw new Error(`${made.error.code}: ${made.error.happened}`);
  return readPdf(made.value.bytes, made.value.pages);
}
