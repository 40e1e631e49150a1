// The words of a document as its reader meets them, without the furniture of its pages.
import type { Block, PrintableDocument, Span } from './blocks.ts';

export const inSpans = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');
const inFacts = (facts: readonly { readonly label: string; readonly value: readonly Span[] }[]): readonly string[] =>
  facts.flatMap(({ label, value }) => [label, inSpans(value)]);

const texts: { readonly [Kind in Block['kind']]: (block: Extract<Block, { readonly kind: Kind }>) => readonly string[] } = {
  identity: ({ name, facts }) => [name, ...inFacts(facts)],
  heading: ({ text }) => [text],
  paragraph: ({ spans }) => [inSpans(spans)],
  facts: ({ facts }) => inFacts(facts),
  list: ({ items }) => items.map(inSpans),
  table: ({ columns, rows }) => [...columns.map(({ label }) => label), ...rows.flatMap((row) => row.map(inSpans))],
  notice: ({ title, spans }) => [title, inSpans(spans)],
  box: ({ title, blocks }) => [title, ...blocks.flatMap(textsOf)],
  columns: ({ columns }) => columns.flatMap(({ blocks }) => blocks.flatMap(textsOf)),
  newPage: () => [],
  cards: ({ cards }) => cards.flatMap(({ label, blocks }) => [label, ...blocks.flatMap(textsOf)]),
  writingLines: ({ caption }) => [caption],
};

function textsOf(block: Block): readonly string[] {
  // The record is keyed by kind; TypeScript cannot pair the looked-up function with the narrowed block.
  const say = texts[block.kind] as (block: Block) => readonly string[];
  return say(block);
}

// Piece by piece, in the order of reading.
export const textsOfBlocks = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(textsOf);
export const textsOfDocument = ({ blocks }: PrintableDocument): readonly string[] => textsOfBlocks(blocks);

const WORD = /[\p{L}\p{N}][^\s]*/gu;

export const wordCount = (document: PrintableDocument): number =>
  textsOfDocument(document).reduce((sum, text) => sum + (text.match(WORD) ?? []).length, 0);

// What a screen reader is told of a picture of the pages.
export const textOfDocument = (document: PrintableDocument): string =>
  textsOfDocument(document)
    .filter((text) => text.trim() !== '')
    .join('\n');
