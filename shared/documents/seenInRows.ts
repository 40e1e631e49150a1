// Which answers of rows stand on a paper, told for many rows by one printing: without one answer of each of them. The texts in
// which a row's typed words come first are its own, so that what changed there tells of that row and no other.
import type { Answers } from '../plan/definition.ts';
import { withEach } from '../plan/withEach.ts';
import type { Piece } from './answeredPieces.ts';
import type { Block, PrintableDocument } from './blocks.ts';
import { withoutMarks, type Marked } from './markedWords.ts';
import { inSpans, textsOfBlocks } from './wordCount.ts';

const isSame = (one: readonly string[] = [], other: readonly string[] = []): boolean => one.join('\n') === other.join('\n');

const FIELD_AND_ROW = 3;

const rowOf = (path: string): string | undefined => {
  const steps = path.split('.');
  return steps.length > FIELD_AND_ROW ? steps.slice(0, FIELD_AND_ROW).join('.') : undefined;
};

// A row of a table is one text, whatever its cells are.
function textsWithRows(block: Block): readonly string[] {
  if (block.kind === 'table') return block.rows.map((cells) => cells.map(inSpans).join('\n'));
  if (block.kind === 'box') return block.blocks.flatMap(textsWithRows);
  if (block.kind === 'columns') return block.columns.flatMap(({ blocks }) => blocks.flatMap(textsWithRows));
  if (block.kind === 'cards') return block.cards.flatMap(({ blocks }) => blocks.flatMap(textsWithRows));
  return textsOfBlocks([block]);
}

function textsByRow({ blocks }: PrintableDocument, { pathsIn }: Marked): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const text of blocks.flatMap(textsWithRows)) {
    const row = rowOf(pathsIn(text)[0] ?? '');
    if (row !== undefined) texts.set(row, [...(texts.get(row) ?? []), text]);
  }
  return texts;
}

// Marks make a text longer, and where its lines end follows from that.
const withoutBreaks = (text: string): string => text.replaceAll(/[\s·]+/g, '');

// The rows that read with marks as they read without: an outline that looks for the same words twice may not find them then.
function faithful(texts: ReadonlyMap<string, readonly string[]>, unmarked: PrintableDocument): ReadonlySet<string> {
  const plain = new Set(unmarked.blocks.flatMap(textsWithRows).map(withoutBreaks));
  const isPlain = (text: string): boolean => plain.has(withoutBreaks(withoutMarks(text)));
  return new Set([...texts].flatMap(([row, own]) => (own.every(isPlain) ? [row] : [])));
}

// Those that are seen so. What is not may still stand elsewhere on the paper.
export async function seenInRows(
  answers: Answers,
  pieces: readonly Piece[],
  marked: Marked,
  print: (answers: Answers) => PrintableDocument,
  pause: () => Promise<unknown>,
): Promise<ReadonlySet<Piece>> {
  const before = textsByRow(print(marked.answers), marked);
  const told = faithful(before, print(answers));
  const rounds: Map<string, Piece>[] = [];
  for (const piece of pieces) {
    const row = rowOf(piece.path);
    if (row === undefined || !told.has(row)) continue;
    const round = rounds.find((one) => !one.has(row));
    if (round) round.set(row, piece);
    else rounds.push(new Map([[row, piece]]));
  }
  const seen = new Set<Piece>();
  for (const round of rounds) {
    await pause();
    const gone = new Set([...round.values()].map(({ path }) => path));
    const after = textsByRow(print(withEach(marked.answers, (path, answer) => (gone.has(path) ? undefined : answer))), marked);
    for (const [row, piece] of round) if (!isSame(after.get(row), before.get(row))) seen.add(piece);
  }
  return seen;
}
