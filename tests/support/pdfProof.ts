// What is really in a PDF, read back with other people's tools, for whoever has to prove something of a paper: its words
// and where they lie, its structure, its objects, its letters' sizes, and how it looks.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const MOST_OUTPUT = 128 * 1024 * 1024;

function withFile<Read>(
  bytes: Uint8Array,
  read: (file: string, run: (command: string, ...args: readonly string[]) => string) => Read,
): Read {
  const folder = mkdtempSync(join(tmpdir(), 'accord-proof-'));
  const file = join(folder, 'document.pdf');
  try {
    writeFileSync(file, bytes);
    return read(file, (command, ...args) =>
      execFileSync(command, args, { encoding: 'utf8', maxBuffer: MOST_OUTPUT, stdio: ['ignore', 'pipe', 'pipe'] }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface PlacedWord {
  readonly text: string;
  // From 1.
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);

// Words as pdftotext finds them, in points from the upper left corner, in the order they are drawn.
export const placedWords = (bytes: Uint8Array): readonly PlacedWord[] =>
  withFile(bytes, (file, run) =>
    run('pdftotext', '-bbox', file, '-')
      .split('<page ')
      .slice(1)
      .flatMap((page, index) =>
        [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g)].map(
          ([, left, top, right, bottom, text]) => ({
            text: plain(text ?? ''),
            page: index + 1,
            left: Number(left),
            top: Number(top),
            right: Number(right),
            bottom: Number(bottom),
          }),
        ),
      ),
  );

// The box of a word has room for the tallest letter of its font; letters themselves fill the middle of it.
const LETTERS_FILL = 0.5;
const TOUCHING = 0.5;
function inner({ top, bottom, ...word }: PlacedWord): PlacedWord {
  const room = ((bottom - top) * (1 - LETTERS_FILL)) / 2;
  return { ...word, top: top + room, bottom: bottom - room };
}

// Pairs of words that stand on one another.
export function overlaps(words: readonly PlacedWord[]): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  const inners = words.map(inner);
  inners.forEach((one, index) => {
    for (const other of inners.slice(index + 1)) {
      if (other.page !== one.page) break;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > TOUCHING && down > TOUCHING) found.push([one.text, other.text]);
    }
  });
  return found;
}

// Words that are not wholly within so many points of the edges of A4.
export const offThePaper = (words: readonly PlacedWord[], edge: number): readonly string[] =>
  words
    .filter(({ left, top, right, bottom }) => left < edge || top < edge || right > 595.28 - edge || bottom > 841.89 - edge)
    .map(({ text }) => text);

export interface StructureNode {
  readonly role: string;
  // "/Scope /Row", as pdfinfo says them.
  readonly attributes: readonly string[];
  readonly text: readonly string[];
  readonly children: readonly StructureNode[];
}

// The structure tree with the words in it.
export function structureOf(bytes: Uint8Array): StructureNode {
  const lines = withFile(bytes, (file, run) => run('pdfinfo', '-struct-text', file)).split('\n');
  interface Open extends StructureNode {
    readonly depth: number;
    readonly attributes: string[];
    readonly text: string[];
    readonly children: Open[];
  }
  const root: Open = { role: 'Root', depth: -1, attributes: [], text: [], children: [] };
  const open = [root];
  for (const line of lines.filter((one) => one.trim() !== '')) {
    const depth = line.search(/\S/);
    const said = line.trim();
    if (said.startsWith('"')) open.at(-1)?.text.push(said.slice(1, -1));
    else if (said.startsWith('/')) open.at(-1)?.attributes.push(said);
    else {
      while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
      const node: Open = { role: /^\w+/.exec(said)?.[0] ?? said, depth, attributes: [], text: [], children: [] };
      open.at(-1)?.children.push(node);
      open.push(node);
    }
  }
  return root.children[0] ?? root;
}

export const allIn = (node: StructureNode): readonly StructureNode[] => [node, ...node.children.flatMap(allIn)];
export const readAloud = (node: StructureNode): readonly string[] => allIn(node).flatMap(({ text }) => text);

// Every key of every object of the file, and every name that is a value.
export function namesIn(bytes: Uint8Array): ReadonlySet<string> {
  const objects: unknown = JSON.parse(withFile(bytes, (file, run) => run('qpdf', '--json', '--json-key=qpdf', file)));
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && value.startsWith('/')) names.add(value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inside] of Object.entries(value)) {
        if (key.startsWith('/')) names.add(key);
        walk(inside);
      }
  };
  walk(objects);
  return names;
}

// What a paper must not hold: what runs, asks, leads elsewhere or hides.
export const UNWANTED = [
  '/JS',
  '/JavaScript',
  '/AA',
  '/OpenAction',
  '/Launch',
  '/URI',
  '/AcroForm',
  '/Annots',
  '/Annot',
  '/EmbeddedFiles',
  '/GoToR',
  '/SubmitForm',
  '/RichMedia',
  '/XFA',
  '/Encrypt',
] as const;

export interface SizedText {
  readonly text: string;
  readonly page: number;
  readonly size: number;
}

// Every piece of text with the size of its letters.
export async function sizedText(bytes: Uint8Array): Promise<readonly SizedText[]> {
  const opening = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await opening.promise;
  const found: SizedText[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const item of items)
      if ('str' in item && item.str.trim() !== '')
        found.push({ text: item.str, page, size: Math.hypot(Number(item.transform[2]), Number(item.transform[3])) });
  }
  await opening.destroy();
  return found;
}

// A page as a picture (PNG).
export const pictureOf = (bytes: Uint8Array, page: number, dotsAnInch: number): Buffer =>
  withFile(bytes, (file) =>
    execFileSync('pdftoppm', ['-png', '-r', String(dotsAnInch), '-f', String(page), '-l', String(page), file], { maxBuffer: MOST_OUTPUT }),
  );
