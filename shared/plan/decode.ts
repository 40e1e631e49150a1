// Unknown input to plan content, or the reasons why not. Strict (an unknown key is refused), total (it never throws) and
// idempotent. It looks at shape and safety only: a wrong date or number is kept and reported by `validate`, because a
// draft must hold whatever a person has typed so far. Written by hand, one reader a kind, so that issues name rows by
// their id, keys such as __proto__ are never copied, and a long plan is read in a fraction of a frame.
import { err, ok, type Result } from '../base/result.ts';
import { DEFINITION_VERSION, sectionIds, sections } from './definition.ts';
import {
  AUDIENCES,
  FIVE_WAY,
  IDENTIFIER_SCHEMES,
  ROW_STANDINGS,
  type Field,
  type FieldKind,
  type FieldOfKind,
  type Fields,
  type Option,
} from './fields.ts';
import type { Issue } from './issue.ts';
import { DOSE_PARTS, partsOf, STATEMENT_PARTS } from './parts.ts';
import { JURISDICTIONS, type PlanContent } from './planContent.ts';
import { hiddenCharacters, isWellFormed, normaliseText } from './text.ts';
import { upgradeToCurrent } from './upgrade.ts';
import { SOURCES } from './valueSets/speaking.ts';

// Beyond these a value is not something people typed.
const MOST_CHARACTERS = 100_000;
const MOST_LINKS = 500;
const MOST_FILES = 100;
const MOST_ROWS = 500;
const MOST_ROWS_IN_ALL = 5_000;

interface Reading {
  readonly issues: Issue[];
  rows: number;
}

type Read = (raw: unknown, path: string, reading: Reading) => unknown;

function refuse(reading: Reading, path: string, code: string, sentence: string): undefined {
  reading.issues.push({ path, code, severity: 'error', sentence });
  return undefined;
}

const at = (path: string, step: string): string => (path === '' ? step : `${path}.${step}`);

const UNKNOWN = 'This plan holds a field that this version of Accord does not know.';

const readText: Read = (raw, path, reading) => {
  if (typeof raw !== 'string') return refuse(reading, path, 'wrong-type', 'This should be text.');
  if (raw.length > MOST_CHARACTERS)
    return refuse(reading, path, 'wrong-type', `This is longer than ${MOST_CHARACTERS} characters, which cannot be kept in one answer.`);
  const text = normaliseText(raw);
  const hidden = hiddenCharacters(text);
  if (hidden.length > 0)
    return refuse(
      reading,
      path,
      'unsafe-text',
      `This holds hidden characters (${hidden.join(', ')}) that can change what a page seems to say. Remove them.`,
    );
  return isWellFormed(text) ? text : refuse(reading, path, 'unsafe-text', 'This holds half of a character. Type it again.');
};

const codeSets = new WeakMap<readonly Option[], ReadonlySet<unknown>>();
function codesOf(options: readonly Option[]): ReadonlySet<unknown> {
  const known = codeSets.get(options);
  if (known) return known;
  const codes = new Set<unknown>(options.map((option) => option.code));
  codeSets.set(options, codes);
  return codes;
}

const readOneOf =
  (codes: ReadonlySet<unknown>): Read =>
  (raw, path, reading) =>
    codes.has(raw) ? raw : refuse(reading, path, 'wrong-type', 'This is not one of the choices.');

const readCode = (options: readonly Option[]): Read => readOneOf(codesOf(options));

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

// An object whose keys are all known. A key that is left out, or undefined, stays out.
function readObject(
  raw: unknown,
  path: string,
  reading: Reading,
  readerFor: (key: string) => Read | undefined,
): Record<string, unknown> | undefined {
  if (!isRecord(raw)) return refuse(reading, path, 'wrong-type', 'This should be a group of answers.');
  const read: Record<string, unknown> = {};
  for (const key of Object.keys(raw)) {
    const value = raw[key];
    const reader = readerFor(key);
    if (!reader) refuse(reading, at(path, key), 'unknown-field', UNKNOWN);
    else if (value !== undefined) {
      const part = reader(value, at(path, key), reading);
      if (part !== undefined) read[key] = part;
    }
  }
  return read;
}

function readList(
  raw: unknown,
  path: string,
  reading: Reading,
  most: number,
  readItem: (item: unknown, index: number) => unknown,
): readonly unknown[] | undefined {
  if (!Array.isArray(raw)) return refuse(reading, path, 'wrong-type', 'This should be a list.');
  if (raw.length > most) return refuse(reading, path, 'too-many', `This list has ${raw.length} entries. It can have up to ${most}.`);
  const items: unknown[] = raw;
  return items.map(readItem).filter((item) => item !== undefined);
}

function readDistinct(raw: unknown, path: string, reading: Reading, most: number, reader: Read): readonly unknown[] | undefined {
  const items = readList(raw, path, reading, most, (item) => reader(item, path, reading));
  if (items && new Set(items).size !== items.length) return refuse(reading, path, 'wrong-type', 'A choice is listed twice.');
  return items;
}

// Ids are safe in paths and as keys: no dots, no underscore first.
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

const readId: Read = (raw, path, reading) =>
  typeof raw === 'string' && ID.test(raw) ? raw : refuse(reading, path, 'wrong-type', 'This is not an id.');

const pick =
  (readers: Readonly<Record<string, Read>>) =>
  (key: string): Read | undefined =>
    Object.hasOwn(readers, key) ? readers[key] : undefined;

const quantityParts = { value: readText, asAt: readText, method: readText };
const fileParts = pick({
  id: readId,
  name: readText,
  mediaType: readText,
  sha256: readText,
  bytes: (raw, path, reading) =>
    Number.isSafeInteger(raw) && Number(raw) >= 0 ? raw : refuse(reading, path, 'wrong-type', 'This should be a whole number.'),
});
const originParts = pick({
  enteredBy: readText,
  enteredAt: readText,
  source: readCode(SOURCES),
  sourceDate: readText,
  speakerName: readText,
  confirmedBy: readText,
  confirmedAt: readText,
});
const readAudience: Read = (raw, path, reading) => readDistinct(raw, path, reading, AUDIENCES.length, readOneOf(new Set(AUDIENCES)));

function complete(
  read: Record<string, unknown> | undefined,
  keys: readonly string[],
  path: string,
  reading: Reading,
): Record<string, unknown> | undefined {
  if (!read) return undefined;
  const absent = keys.filter((key) => !Object.hasOwn(read, key));
  for (const key of absent) {
    const place = at(path, key);
    if (!reading.issues.some((issue) => issue.path === place)) refuse(reading, place, 'wrong-type', 'This is missing.');
  }
  return absent.length === 0 ? read : undefined;
}

const readAnswers = (raw: unknown, path: string, reading: Reading, fields: Fields): Record<string, unknown> | undefined =>
  readObject(raw, path, reading, (key) => (Object.hasOwn(fields, key) && fields[key] ? readerOf(fields[key]) : undefined));

function readRow(raw: unknown, path: string, reading: Reading, fields: Fields): Record<string, unknown> | undefined {
  reading.rows += 1;
  const row = readObject(
    raw,
    path,
    reading,
    pick({
      id: readId,
      answers: (answers, place) => readAnswers(answers, place.slice(0, -'.answers'.length), reading, fields),
      standing: readOneOf(new Set(ROW_STANDINGS)),
      origin: (origin, place) => readObject(origin, place, reading, originParts),
      audience: readAudience,
    }),
  );
  return complete(row, ['id', 'answers'], path, reading);
}

function readRows(raw: unknown, path: string, reading: Reading, fields: Fields): readonly unknown[] | undefined {
  if (Array.isArray(raw) && reading.rows + raw.length > MOST_ROWS_IN_ALL) {
    return refuse(reading, path, 'too-many', `This plan has more than ${MOST_ROWS_IN_ALL} rows in all, which cannot be kept in one plan.`);
  }
  const seen = new Set<unknown>();
  return readList(raw, path, reading, MOST_ROWS, (item, index) => {
    const id = isRecord(item) ? item['id'] : undefined;
    const place = at(path, typeof id === 'string' && ID.test(id) ? id : String(index));
    if (id !== undefined && seen.has(id))
      return refuse(reading, place, 'row-id-twice', 'Two rows of this list have the same id, so they cannot be told apart.');
    seen.add(id);
    return readRow(item, place, reading, fields);
  });
}

const readers: { readonly [Kind in FieldKind]: (field: FieldOfKind<Kind>) => Read } = {
  text: () => readText,
  longText: () => readText,
  choice: ({ options }) => readCode(options),
  choices:
    ({ options }) =>
    (raw, path, reading) =>
      readDistinct(raw, path, reading, options.length, readCode(options)),
  fiveWay: () => readCode(FIVE_WAY),
  date: () => readText,
  partialDate: () => readText,
  phone: () => readText,
  identifier: () => (raw, path, reading) =>
    complete(
      readObject(raw, path, reading, pick({ scheme: readCode(IDENTIFIER_SCHEMES), number: readText })),
      ['scheme', 'number'],
      path,
      reading,
    ),
  quantity:
    ({ units }) =>
    (raw, path, reading) =>
      readObject(raw, path, reading, pick({ ...quantityParts, unit: readCode(units) })),
  dose: () => (raw, path, reading) => readAnswers(raw, path, reading, DOSE_PARTS),
  statement: () => (raw, path, reading) => readAnswers(raw, path, reading, STATEMENT_PARTS),
  person: (field) => (raw, path, reading) => readAnswers(raw, path, reading, partsOf(field) ?? {}),
  rows:
    ({ fields }) =>
    (raw, path, reading) =>
      readRows(raw, path, reading, fields),
  links: () => (raw, path, reading) => readDistinct(raw, path, reading, MOST_LINKS, readId),
  sweep: ({ items, answers }) => {
    const item: Read = (raw, path, reading) => readObject(raw, path, reading, pick({ answer: readCode(answers), note: readText }));
    return (raw, path, reading) => readObject(raw, path, reading, (key) => (codesOf(items).has(key) ? item : undefined));
  },
  files: () => (raw, path, reading) =>
    readList(raw, path, reading, MOST_FILES, (item, index) => {
      const place = at(path, String(index));
      return complete(readObject(item, place, reading, fileParts), ['id', 'name', 'mediaType', 'bytes', 'sha256'], place, reading);
    }),
};

const known = new WeakMap<Field, Read>();
function readerOf(field: Field): Read {
  const made = known.get(field);
  if (made) return made;
  // The record is keyed by kind; TypeScript cannot pair the looked-up function with the narrowed field.
  const reader = (readers[field.kind] as (field: Field) => Read)(field);
  known.set(field, reader);
  return reader;
}

const readSections: Read = (raw, path, reading) => {
  const read = readObject(raw, path, reading, (key) => {
    const sectionId = sectionIds.find((id) => id === key);
    return sectionId && ((answers, place) => readAnswers(answers, place, reading, sections[sectionId].fields));
  });
  // A section that nobody has opened yet is an empty one.
  return read && Object.fromEntries(sectionIds.map((id) => [id, read[id] ?? {}]));
};

export function decodePlanContent(input: unknown): Result<PlanContent, readonly Issue[]> {
  const upgraded = upgradeToCurrent(input);
  if (!upgraded.ok) return upgraded;
  const reading: Reading = { issues: [], rows: 0 };
  const read = readObject(
    upgraded.value,
    '',
    reading,
    pick({
      definition: readOneOf(new Set([DEFINITION_VERSION])),
      jurisdiction: readOneOf(new Set(JURISDICTIONS)),
      // Answers are named by section and field alone: 'person.dateOfBirth'.
      answers: (raw) => readSections(raw, '', reading),
    }),
  );
  const content = complete(read, ['definition', 'jurisdiction', 'answers'], '', reading);
  if (!content || reading.issues.length > 0) return err(reading.issues);
  // Read key by key against the definition that PlanContent is inferred from, which TypeScript cannot follow.
  return ok(content as unknown as PlanContent);
}

// One answer on its own, for a form, an import or a table that holds a single value.
export function decodeAnswer(field: Field, raw: unknown, path: string): Result<unknown, readonly Issue[]> {
  const reading: Reading = { issues: [], rows: 0 };
  const answer = readerOf(field)(raw, path, reading);
  return reading.issues.length > 0 ? err(reading.issues) : ok(answer);
}
