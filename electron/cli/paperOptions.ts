// Which paper, for whom and how it is set, as `render` and `export` ask for it. The names come from the list of papers, so
// that a new one needs nothing here.
import { dashed } from '../../shared/base/dashed.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import {
  documentKind,
  documentNames,
  FORMATS,
  LAYOUT_CODES,
  type DocumentName,
  type Format,
  type Layout,
} from '../../shared/plan/documents.ts';
import { AUDIENCES, type Audience } from '../../shared/plan/fields.ts';
import { wrongUsage, type WrongUsage } from './failure.ts';
import { nearest } from './nearest.ts';
import type { Given, Option } from './options.ts';

// In the design, and made in a later version.
const DESIGNED_FORMATS: ReadonlySet<string> = new Set(['fhir', 'json', 'accord']);

const audienceNames = AUDIENCES.map(dashed);
const layoutNames = LAYOUT_CODES.map(dashed);

export const paperOptions: readonly Option[] = [
  { name: 'format', takes: 'value', value: 'F', help: 'pdf, which is also what you get without it, or docx: a Word file' },
  { name: 'audience', takes: 'value', value: 'A', help: `for whom: ${audienceNames.join(', ')}` },
  { name: 'layout', takes: 'value', value: 'L', help: `how it is set: ${layoutNames.join(', ')}` },
];

export const readersNote = (): string =>
  [
    'Papers, and for whom each can be made (the first unless --audience says otherwise):',
    ...documentNames.map((name) => `  ${name.padEnd(13)}${documentKind(name).readers.map(dashed).join(', ')}`),
    'A paper with one reader is always made for that one.',
    `As a Word file (--format docx), which whoever has it can change: ${documentNames.filter((name) => documentKind(name).asWord).join(', ')}.`,
  ].join('\n');

export interface PaperOrder {
  readonly documents: readonly DocumentName[];
  readonly format: Format;
  readonly audience?: Audience;
  readonly layout?: Layout;
}

const isDocument = (name: string): name is DocumentName => documentNames.some((known) => known === name);

// One name out of a list, or which it might have been.
function chosen<Code extends string>(given: Given, option: string, codes: readonly Code[]): Result<Code | undefined, WrongUsage> {
  const name = given.value(option);
  if (name === undefined) return ok(undefined);
  const code = codes.find((known) => dashed(known) === name);
  if (code !== undefined) return ok(code);
  const names = codes.map(dashed);
  const meant = nearest(name, names);
  return wrongUsage(
    `--${option} does not know that name.`,
    meant === undefined ? `Choose from: ${names.join(', ')}.` : `Did you mean ${meant}? There are: ${names.join(', ')}.`,
  );
}

function readDocuments(given: Given, most: number): Result<readonly DocumentName[], WrongUsage> {
  const names = (given.value('document') ?? '').split(',').flatMap((name) => name.trim() || []);
  if (names.length === 0) return wrongUsage('No document is chosen.', `Add --document with one of: ${documentNames.join(', ')}.`);
  if (!names.every(isDocument)) return wrongUsage('There is no such document.', `Choose from: ${documentNames.join(', ')}.`);
  const documents = [...new Set(names)];
  return documents.length > most ? wrongUsage('More than one document is chosen.', 'Give one of them.') : ok(documents);
}

// Nobody is handed a paper that is made for others: of the papers with several readers, each must know this one.
function misfit(documents: readonly DocumentName[], audience: Audience): DocumentName | undefined {
  const knows = (name: DocumentName): boolean => documentKind(name).readers.some((reader) => reader === audience);
  return documents.some(knows) ? documents.find((name) => !knows(name) && documentKind(name).readers.length > 1) : documents[0];
}

export function readPaperOrder(given: Given, mostDocuments = Number.POSITIVE_INFINITY): Result<PaperOrder, WrongUsage> {
  const documents = readDocuments(given, mostDocuments);
  if (!documents.ok) return documents;
  const asked = given.value('format') ?? 'pdf';
  const format = FORMATS.find((known) => known === asked);
  if (!format)
    return wrongUsage(
      DESIGNED_FORMATS.has(asked) ? `The format "${asked}" is not in this version of Accord.` : 'There is no such format.',
      'Use --format pdf, or --format docx for a Word file.',
    );
  const noWord = format === 'docx' ? documents.value.find((name) => !documentKind(name).asWord) : undefined;
  if (noWord)
    return wrongUsage(
      `The document "${noWord}" is not made as a Word file.`,
      'It must stay as it was measured and agreed: use --format pdf.',
    );
  const audience = chosen(given, 'audience', AUDIENCES);
  if (!audience.ok) return audience;
  const layout = chosen(given, 'layout', LAYOUT_CODES);
  if (!layout.ok) return layout;
  const odd = audience.value && misfit(documents.value, audience.value);
  if (odd && audience.value)
    return wrongUsage(
      `The document "${odd}" is not made for ${dashed(audience.value)}.`,
      `It is made for: ${documentKind(odd).readers.map(dashed).join(', ')}.`,
    );
  return ok({
    documents: documents.value,
    format,
    ...(audience.value && { audience: audience.value }),
    ...(layout.value && { layout: layout.value }),
  });
}
