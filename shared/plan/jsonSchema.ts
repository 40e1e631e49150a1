// The plan file as JSON Schema (2020-12), for whoever writes or reads plan files with other tools. It says what decode
// accepts as far as a schema can: hidden characters, one Unicode form and rows with one id twice are decode's alone.
import type { Json } from '../base/canonicalJson.ts';
import { JURISDICTION_IDS } from '../jurisdiction/packs.ts';
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
import { partsOf } from './parts.ts';
import { SOURCES } from './valueSets/speaking.ts';

type Schema = { readonly [key: string]: Json };

const text: Schema = { type: 'string', maxLength: 100_000 };
const id: Schema = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$' };

const oneOf = (options: readonly Option[]): Schema => ({ enum: options.map(({ code }) => code) });

const object = (properties: { readonly [key: string]: Schema }, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...(required.length > 0 && { required }),
});

const list = (items: Schema, maxItems: number): Schema => ({ type: 'array', items, maxItems });

const distinct = (items: Schema, maxItems: number): Schema => ({ ...list(items, maxItems), uniqueItems: true });

const answers = (fields: Fields): Schema =>
  object(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, described(field)])));

const origin = object({
  enteredBy: text,
  enteredAt: text,
  source: oneOf(SOURCES),
  sourceDate: text,
  speakerName: text,
  confirmedBy: text,
  confirmedAt: text,
});

const schemas: { readonly [Kind in FieldKind]: (field: FieldOfKind<Kind>) => Schema } = {
  text: () => text,
  longText: () => text,
  date: () => text,
  partialDate: () => text,
  phone: () => text,
  choice: ({ options }) => oneOf(options),
  choices: ({ options }) => distinct(oneOf(options), options.length),
  fiveWay: () => oneOf(FIVE_WAY),
  identifier: () => object({ scheme: oneOf(IDENTIFIER_SCHEMES), number: text }, ['scheme', 'number']),
  quantity: ({ units }) => object({ value: text, unit: oneOf(units), asAt: text, method: text }),
  dose: (field) => answers(partsOf(field) ?? {}),
  person: (field) => answers(partsOf(field) ?? {}),
  statement: (field) => answers(partsOf(field) ?? {}),
  links: () => distinct(id, 500),
  sweep: ({ items, answers: said }) =>
    object(Object.fromEntries(items.map(({ code }) => [code, object({ answer: oneOf(said), note: text })]))),
  files: () =>
    list(
      object({ id, name: text, mediaType: text, sha256: text, bytes: { type: 'integer', minimum: 0 } }, [
        'id',
        'name',
        'mediaType',
        'bytes',
        'sha256',
      ]),
      100,
    ),
  rows: ({ fields }) =>
    list(
      object(
        {
          id,
          answers: answers(fields),
          standing: { enum: ROW_STANDINGS },
          origin,
          audience: distinct({ enum: AUDIENCES }, AUDIENCES.length),
        },
        ['id', 'answers'],
      ),
      500,
    ),
};

// The record is keyed by kind; TypeScript cannot pair the looked-up function with the narrowed field.
const described = (field: Field): Schema => ({ ...(schemas[field.kind] as (field: Field) => Schema)(field), title: field.label });

export const planJsonSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A plan, as Accord keeps it',
  ...object(
    {
      definition: { const: DEFINITION_VERSION },
      jurisdiction: { enum: JURISDICTION_IDS },
      answers: object(
        Object.fromEntries(
          sectionIds.map((section) => [section, { ...answers(sections[section].fields), title: sections[section].label }]),
        ),
      ),
    },
    ['definition', 'jurisdiction', 'answers'],
  ),
});
