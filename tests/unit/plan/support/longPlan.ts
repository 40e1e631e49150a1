// The longest plan anyone should have to open: some 600 answers in 150 rows and more, built from the definition itself so
// that it grows with it. Deterministic.
import { sectionIds, sections } from '../../../../shared/plan/definition.ts';
import { FIVE_WAY, type Field, type FieldKind, type FieldOfKind, type Fields, type Row } from '../../../../shared/plan/fields.ts';
import { partsOf } from '../../../../shared/plan/parts.ts';
import { newPlanContent, type PlanContent } from '../../../../shared/plan/planContent.ts';

const SENTENCE = 'She is well between illnesses, eats on time, and knows the early signs; the family ring first and go in early. ';

let serial = 0;
const nextId = (): string => `row-${(serial += 1)}`;

const makers: { readonly [Kind in FieldKind]: (field: FieldOfKind<Kind>, rows: number) => unknown } = {
  text: () => 'A short answer of some words',
  longText: () => SENTENCE.repeat(3),
  choice: ({ options }) => options[0]?.code,
  choices: ({ options }) => options.slice(0, 2).map(({ code }) => code),
  fiveWay: () => FIVE_WAY[0].code,
  date: () => '2026-11-19',
  partialDate: () => '2019-03',
  phone: () => '01632 960 001',
  identifier: () => ({ scheme: 'nhs', number: '999 000 0018' }),
  quantity: ({ units }) => ({ value: '12.5', unit: units[0]?.code }),
  dose: (field) => filled(partsOf(field) ?? {}, 0),
  person: (field) => filled(partsOf(field) ?? {}, 0),
  statement: (field) => filled(partsOf(field) ?? {}, 0),
  rows: (field, rows) =>
    Array.from({ length: Math.min(rows, field.most ?? rows) }, (): Row => ({
      id: nextId(),
      answers: filled(field.fields, Math.min(rows, 2)) as Row['answers'],
    })), // made from its fields
  links: () => [],
  sweep: ({ items, answers }) =>
    Object.fromEntries(items.map(({ code }) => [code, { answer: answers[0]?.code, note: 'A few words about it' }])),
  files: () => [],
};

function filled(fields: Fields, rows: number): Readonly<Record<string, unknown>> {
  // The record is keyed by kind; TypeScript cannot pair the looked-up function with the narrowed field.
  return Object.fromEntries(
    Object.entries(fields).map(([id, field]) => [id, (makers[field.kind] as (field: Field, rows: number) => unknown)(field, rows)]),
  );
}

export function longPlan(rowsPerList = 4): PlanContent {
  serial = 0;
  const answers = Object.fromEntries(sectionIds.map((id) => [id, filled(sections[id].fields, rowsPerList)]));
  return newPlanContent(answers); // made field by field from the definition
}
