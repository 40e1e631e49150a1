// The first character of a document that no typeface prints, and where it stands, named so that a person can find it:
// by the label of its field or the heading above it, never by the words around it.
import type { Block, PrintableDocument, Span } from '../../../../shared/documents/blocks.ts';
import type { Faces } from './faces.ts';

export interface Unprintable {
  readonly character: string;
  readonly codePoint: string;
  readonly script: string;
  readonly where: string;
}

interface Place {
  readonly text: string;
  readonly where: string;
}

type PlacesOf = { readonly [Kind in Block['kind']]: (block: Extract<Block, { readonly kind: Kind }>, under: string) => readonly Place[] };

const at = (where: string, spans: readonly Span[]): readonly Place[] => spans.map(({ text }) => ({ text, where }));
const atFacts = (facts: readonly { readonly label: string; readonly value: readonly Span[] }[]): readonly Place[] =>
  facts.flatMap(({ label, value }) => [{ text: label, where: label }, ...at(label, value)]);

const placesByKind: PlacesOf = {
  identity: ({ name, facts }) => [{ text: name, where: 'Name' }, ...atFacts(facts)],
  heading: ({ text }, under) => [{ text, where: under }],
  paragraph: ({ spans }, under) => at(under, spans),
  facts: ({ facts }) => atFacts(facts),
  list: ({ items }, under) => items.flatMap((item) => at(under, item)),
  table: ({ columns, rows }, under) => [
    ...columns.map(({ label }) => ({ text: label, where: under })),
    ...rows.flatMap((row) => row.flatMap((cell, column) => at(columns[column]?.label ?? under, cell))),
  ],
  notice: ({ title, spans }) => [{ text: title, where: title }, ...at(title, spans)],
  box: ({ title, blocks }) => [{ text: title, where: title }, ...blocks.flatMap((block) => placesIn(block, title))],
  columns: ({ columns }, under) => columns.flatMap(({ blocks }) => blocks.flatMap((block) => placesIn(block, under))),
  newPage: () => [],
  cards: ({ cards }) =>
    cards.flatMap(({ label, blocks }) => [{ text: label, where: label }, ...blocks.flatMap((block) => placesIn(block, label))]),
  writingLines: ({ caption }) => [{ text: caption, where: caption }],
};

function placesIn(block: Block, under: string): readonly Place[] {
  // The record is keyed by kind; TypeScript cannot pair the looked-up function with the narrowed block.
  const places = placesByKind[block.kind] as (block: Block, under: string) => readonly Place[];
  return places(block, under);
}

function placesOf({ title, blocks, furniture }: PrintableDocument): readonly Place[] {
  let under = title;
  const inBlocks = blocks.flatMap((block) => {
    if (block.kind === 'heading') under = block.text;
    return placesIn(block, under);
  });
  const around = [furniture.person, furniture.version, ...furniture.warnings].map((text) => ({ text, where: 'the foot of the page' }));
  return [...inBlocks, ...around];
}

const SCRIPTS = [
  'Hebrew',
  'Devanagari',
  'Gujarati',
  'Gurmukhi',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Thai',
  'Lao',
  'Myanmar',
  'Khmer',
  'Tibetan',
  'Ethiopic',
  'Georgian',
  'Armenian',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Syriac',
  'Thaana',
  'Mongolian',
  'Cherokee',
  'Arabic',
  'Bengali',
  'Greek',
  'Cyrillic',
  'Latin',
] as const;
const scriptTests = SCRIPTS.map((name) => ({ name: name === 'Han' ? 'Chinese' : name, test: new RegExp(`\\p{Script=${name}}`, 'u') }));

function scriptOf(character: string): string {
  const script = scriptTests.find(({ test }) => test.test(character));
  if (script) return `${script.name} script`;
  return /\p{Extended_Pictographic}/u.test(character) ? 'a picture' : 'a sign';
}

export function findUnprintable(document: PrintableDocument, faces: Faces): Unprintable | undefined {
  for (const { text, where } of placesOf(document)) {
    const character = faces.firstUnprintable(text);
    if (character !== undefined) {
      const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      return { character, codePoint, script: scriptOf(character), where };
    }
  }
  return undefined;
}
