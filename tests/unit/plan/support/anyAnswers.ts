// Any answers the definition allows, made from the definition itself: one maker a kind, so a new kind breaks the build here
// too. What comes out has the right shape; whether it makes sense is another matter, and the point.
import fc from 'fast-check';
import { sectionIds, sections, type Answers } from '../../../../shared/plan/definition.ts';
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
} from '../../../../shared/plan/fields.ts';
import { partsOf } from '../../../../shared/plan/parts.ts';
import { newPlanContent, type PlanContent } from '../../../../shared/plan/planContent.ts';
import { hiddenCharacters, isWellFormed, normaliseText } from '../../../../shared/plan/text.ts';
import { SOURCES } from '../../../../shared/plan/valueSets/speaking.ts';

const ODD_TEXTS = [
  '',
  ' ',
  '1.0 mg',
  '.5',
  '5 U',
  'mcg',
  '1,000',
  '1000',
  '2026-02-30',
  '29 2 2024',
  '2016-03',
  'Ngọc Ánh',
  'Œuvre ½ µg',
  'مريم',
  '{{name}}',
  '__proto__',
  '01632 960 001',
];

const text = fc
  .oneof({ weight: 3, arbitrary: fc.constantFrom(...ODD_TEXTS) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) })
  .map(normaliseText)
  .filter((made) => isWellFormed(made) && hiddenCharacters(made).length === 0);

const codeOf = (options: readonly Option[]) => fc.constantFrom(...options.map(({ code }) => code));
const some = <Of>(parts: { readonly [Key in keyof Of]: fc.Arbitrary<Of[Key]> }) => fc.record(parts, { requiredKeys: [] });
const id = fc.uuid();

const makers: { readonly [Kind in FieldKind]: (field: FieldOfKind<Kind>) => fc.Arbitrary<unknown> } = {
  text: () => text,
  longText: () => text,
  choice: ({ options }) => codeOf(options),
  choices: ({ options }) => fc.uniqueArray(codeOf(options), { maxLength: 3 }),
  fiveWay: () => codeOf(FIVE_WAY),
  date: () => text,
  partialDate: () => text,
  phone: () => text,
  identifier: () => fc.record({ scheme: codeOf(IDENTIFIER_SCHEMES), number: text }),
  quantity: ({ units }) => some({ value: text, unit: codeOf(units), asAt: text, method: text }),
  dose: (field) => fields(partsOf(field) ?? {}),
  person: (field) => fields(partsOf(field) ?? {}),
  statement: (field) => fields(partsOf(field) ?? {}),
  rows: (field) =>
    fc.uniqueArray(
      fc.record(
        {
          id,
          answers: fields(field.fields),
          standing: fc.constantFrom(...ROW_STANDINGS),
          origin: some({ enteredBy: text, enteredAt: text, source: codeOf(SOURCES), speakerName: text }),
          audience: fc.uniqueArray(fc.constantFrom(...AUDIENCES), { maxLength: 2 }),
        },
        { requiredKeys: ['id', 'answers'] },
      ),
      { maxLength: 3, selector: (row) => row.id },
    ),
  links: () => fc.uniqueArray(id, { maxLength: 3 }),
  sweep: ({ items, answers }) =>
    fc.dictionary(codeOf(items), some({ answer: codeOf(answers), note: text }), { maxKeys: 4, noNullPrototype: true }),
  files: () => fc.array(fc.record({ id, name: text, mediaType: text, bytes: fc.nat(), sha256: text }), { maxLength: 2 }),
};

const made = new WeakMap<Field, fc.Arbitrary<unknown>>();
function answer(field: Field): fc.Arbitrary<unknown> {
  const known = made.get(field);
  if (known) return known;
  // The record is keyed by kind; TypeScript cannot pair the looked-up function with the narrowed field.
  const arbitrary = (makers[field.kind] as (field: Field) => fc.Arbitrary<unknown>)(field);
  made.set(field, arbitrary);
  return arbitrary;
}

const fields = (of: Fields): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc
    .uniqueArray(fc.constantFrom(...Object.keys(of)), { maxLength: 6 })
    .chain((ids) => fc.record(Object.fromEntries(ids.flatMap((each) => (of[each] ? [[each, answer(of[each])] as const] : [])))));

export const anyPlan: fc.Arbitrary<PlanContent> = fc
  .record(Object.fromEntries(sectionIds.map((section) => [section, fields(sections[section].fields)])))
  .map((answers) => newPlanContent(answers as unknown as Answers)); // made field by field from the definition

// The same plan with some sections taken from another, so that a pair of plans has much in common.
export const anyPair: fc.Arbitrary<readonly [PlanContent, PlanContent]> = fc
  .tuple(anyPlan, anyPlan, fc.subarray([...sectionIds]))
  .map(
    ([one, other, taken]) =>
      [one, newPlanContent({ ...one.answers, ...Object.fromEntries(taken.map((section) => [section, other.answers[section]])) })] as const,
  );
