// The door through which every plan comes in: from a window, from disk, from a file.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '../../../shared/base/canonicalJson.ts';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import { fieldEntries, type Answers } from '../../../shared/plan/definition.ts';
import { FIVE_WAY, IDENTIFIER_SCHEMES, type Field, type FieldKind } from '../../../shared/plan/fields.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { samplePeople } from '../../../shared/samples/samplePeople.ts';

const content = (person: unknown): unknown => ({ definition: 1, jurisdiction: 'england-2015', answers: { person } });
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function refusals(input: unknown): readonly string[] {
  const read = decodePlanContent(input);
  return read.ok ? [] : read.error.map((issue) => `${issue.path}: ${issue.code}`);
}

// A safe text: what a person can type.
const safe = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.normalize('NFC').replaceAll('\r', '\n'))
  .filter((text) => refusals(content({ familyName: text })).length === 0);

type FieldOfKind<Kind extends FieldKind> = Extract<Field, { readonly kind: Kind }>;
const codesOf = (options: readonly { readonly code: string }[]): readonly string[] => options.map((option) => option.code);

const arbitraries: { readonly [Kind in FieldKind]: (field: FieldOfKind<Kind>) => fc.Arbitrary<unknown> } = {
  text: () => safe,
  longText: () => safe,
  date: () => fc.oneof(safe, fc.constant('2016-03-14')),
  choice: ({ options }) => fc.constantFrom(...codesOf(options)),
  choices: ({ options }) => fc.uniqueArray(fc.constantFrom(...codesOf(options))),
  fiveWay: () => fc.constantFrom(...codesOf(FIVE_WAY)),
  identifier: () => fc.record({ scheme: fc.constantFrom(...codesOf(IDENTIFIER_SCHEMES)), number: safe }),
};

const anyPerson = fc.record(
  Object.fromEntries(
    fieldEntries.map(({ id, field }) => {
      const make = arbitraries[field.kind] as (field: Field) => fc.Arbitrary<unknown>; // keyed by the same kind
      return [id, make(field)];
    }),
  ),
  { requiredKeys: [] },
);

describe('decoding a plan', () => {
  it('gives back exactly what was encoded, for any plan that a person can write', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const plan = content(person);
        const read = decodePlanContent(asJson(plan));
        expect(read).toEqual({ ok: true, value: asJson(plan) });
        expect(decodePlanContent('value' in read && read.value)).toEqual(read);
      }),
    );
  });

  it('gives back every sample person', () => {
    for (const { answers } of samplePeople(300, 5)) {
      const plan = newPlanContent(answers);
      expect(decodePlanContent(asJson(plan))).toEqual({ ok: true, value: plan });
    }
  });

  it('reads or refuses any value at all, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), fc.jsonValue().map(content)), (input) => {
        const read = decodePlanContent(input);
        expect(read.ok || read.error.every((issue) => issue.sentence.length > 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never repeats what was written in what it says about it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (secret) => {
        const read = decodePlanContent(
          content({ identityChecks: [secret], interpreter: secret, identifier: { scheme: secret, number: 1 } }),
        );
        expect(read).toMatchObject({ ok: false });
        expect(JSON.stringify(read)).not.toContain(JSON.stringify(secret).slice(1, -1));
      }),
    );
  });

  it('keeps a half-written date and a wrong number: a draft must hold what was typed', () => {
    expect(refusals(content({ dateOfBirth: '14/3', identifier: { scheme: 'nhs', number: '12' } }))).toEqual([]);
  });

  it('refuses unknown keys at every depth and says where they are', () => {
    expect(refusals(content({ familyName: 'Test', surname: 'x' }))).toEqual(['person.surname: unknown-field']);
    expect(refusals({ ...newPlanContent(), extra: 1 })).toEqual(['extra: unknown-field']);
    expect(refusals({ ...newPlanContent(), answers: { person: {}, needs: {} } })).toEqual(['needs: unknown-field']);
    expect(refusals(content({ identifier: { scheme: 'nhs', number: '1', verified: true } }))).toEqual([
      'person.identifier.verified: unknown-field',
    ]);
  });

  it('refuses __proto__ and its friends, and changes no prototype', () => {
    const planted: unknown = JSON.parse(
      '{"definition":1,"jurisdiction":"england-2015","answers":{"person":{"__proto__":{"familyName":"x"}}}}',
    );
    expect(refusals(planted)).not.toEqual([]);
    expect(refusals(content({ constructor: { prototype: {} } }))).toEqual(['person.constructor: unknown-field']);
    expect(refusals(JSON.parse('{"definition":1,"jurisdiction":"england-2015","answers":{"person":{}},"__proto__":{"a":1}}'))).not.toEqual(
      [],
    );
    expect(({} as { familyName?: string }).familyName).toBeUndefined(); // asks the prototype
  });

  it.each([
    ['text', { familyName: 7 }],
    ['text that is null', { familyName: null }],
    ['a choice that is none', { noIdentifierReason: 'lost' }],
    ['a yes of another sort', { interpreter: true }],
    ['choices that are no list', { identityChecks: 'letter' }],
    ['a choice listed twice', { identityChecks: ['letter', 'letter'] }],
    ['a scheme that is none', { identifier: { scheme: 'passport', number: '1' } }],
    ['half a number', { identifier: { scheme: 'nhs' } }],
  ])('refuses the wrong sort of %s', (_, person) => {
    expect(refusals(content(person))).toHaveLength(1);
  });

  it.each([
    ['a right-to-left override', 'gp.\u202Efdp'],
    ['an isolate', 'a\u2066b'],
    ['a null', 'a\u0000b'],
    ['an escape', '\u001B[31mred'],
    ['a C1 control', 'a\u0085b'],
    ['half of a character', 'a\uD83D'],
    ['the other half', '\uDE00a'],
    ['a noncharacter', 'a\uFFFE'],
    ['an override in a long answer', undefined],
  ])('refuses %s, naming no word of the answer', (_, familyName) => {
    const person = familyName === undefined ? { informationNotes: 'Call me\u202D Ami' } : { familyName };
    const read = decodePlanContent(content(person));
    expect(read).toMatchObject({ ok: false, error: [{ code: 'unsafe-text' }] });
  });

  it('keeps tabs, line ends, emoji, joiners and marks that scripts need', () => {
    const notes = 'one\n\ttwo 👩‍👧 می‌خواهم \u200Fעברית Ọláyínká';
    expect(refusals(content({ informationNotes: notes }))).toEqual([]);
  });

  it('keeps one Unicode form, so that the same word is the same bytes', () => {
    const read = decodePlanContent(content({ givenName: 'Ngo\u0323c', informationNotes: 'a\r\nb\rc' }));
    expect(read.ok && read.value.answers.person).toEqual({ givenName: 'Ng\u1ECDc', informationNotes: 'a\nb\nc' });
  });

  it('says of a plan from a later version that Accord must be updated', () => {
    expect(decodePlanContent({ definition: 2, anything: true })).toMatchObject({ ok: false, error: [{ code: 'later-definition' }] });
    expect(refusals({ definition: 0, jurisdiction: 'england-2015', answers: { person: {} } })).not.toEqual([]);
  });

  it('refuses an answer too long to have been typed', () => {
    expect(refusals(content({ informationNotes: 'x'.repeat(100_001) }))).toHaveLength(1);
    expect(refusals(content({ informationNotes: 'x'.repeat(100_000) }))).toEqual([]);
  });

  it('the order of keys does not change the canonical form of what is read', () => {
    const answers: Answers = { person: { familyName: 'Test', givenName: 'Amina' } };
    const turned = { answers: { person: { givenName: 'Amina', familyName: 'Test' } }, jurisdiction: 'england-2015', definition: 1 };
    const read = decodePlanContent(turned);
    expect(read.ok && canonicalJson(asJson(read.value) as Json)).toBe(canonicalJson(asJson(newPlanContent(answers)) as Json)); // parsed JSON is Json
  });
});
