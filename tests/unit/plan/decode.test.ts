// Whatever comes in, answers or issues come out: never a throw, never a silent change.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, type Json } from '../../../shared/base/canonicalJson.ts';
import { decodeAnswer, decodePlanContent } from '../../../shared/plan/decode.ts';
import { DEFINITION_VERSION, emptyAnswers, fieldEntry, type Answers } from '../../../shared/plan/definition.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { readiness } from '../../../shared/plan/readiness.ts';
import { validate } from '../../../shared/plan/validate.ts';
import { samplePeople } from '../../../shared/samples/samplePeople.ts';
import { anyPlan } from './support/anyAnswers.ts';
import { completePlan, TODAY } from './support/completePlan.ts';

const encode = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown; // what JSON gives back
const planWithSummary = (summary: unknown): unknown => ({
  definition: DEFINITION_VERSION,
  jurisdiction: 'england-2015',
  answers: { summary },
});

function codesFor(input: unknown): readonly string[] {
  const read = decodePlanContent(input);
  return read.ok ? [] : read.error.map(({ code }) => code);
}

function pathsFor(input: unknown): readonly string[] {
  const read = decodePlanContent(input);
  return read.ok ? [] : read.error.map(({ path }) => path);
}

describe('any input', () => {
  test('any JSON value gives answers or issues with a path and a sentence', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const read = decodePlanContent(value);
        expect(read.ok || read.error.every(({ path, sentence }) => typeof path === 'string' && sentence.length > 10)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('any JSON value in any place of a plan is read or refused, and what is read can be checked and gated', () => {
    const place = fc.constantFrom('summary', 'emergency', 'healthNeeds', 'goals', 'nowhere');
    const field = fc.constantFrom('medicines', 'conditions', 'systems', 'weight', 'plan', 'hopes', '__proto__', 'constructor');
    fc.assert(
      fc.property(place, field, fc.jsonValue({ maxDepth: 5 }), (section, id, value) => {
        const answers = { [section]: Object.fromEntries([[id, value]]) };
        const read = decodePlanContent({ definition: DEFINITION_VERSION, jurisdiction: 'england-2015', answers });
        const found = read.ok
          ? [...validate(read.value.answers, { today: TODAY }), ...readiness(read.value, { today: TODAY })]
          : read.error;
        expect(found.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('decoding what was encoded gives the same plan, and decoding twice changes nothing', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const once = decodePlanContent(encode(plan));
        expect(once).toEqual({ ok: true, value: encode(plan) });
        expect(decodePlanContent(encode(once.ok && once.value))).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });

  test('any plan at all can be checked and gated', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const { path, sentence } of [...validate(plan.answers, { today: TODAY }), ...readiness(plan, { today: TODAY })]) {
          expect(path).not.toBe('');
          expect(sentence).toMatch(/[.”]$/);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('a complete plan survives paper to disk and back', () => {
  expect(decodePlanContent(encode(completePlan))).toEqual({ ok: true, value: completePlan });
});

test('a section that is left out is an empty one', () => {
  expect(decodePlanContent({ definition: DEFINITION_VERSION, jurisdiction: 'england-2015', answers: {} })).toEqual({
    ok: true,
    value: newPlanContent(emptyAnswers),
  });
});

describe('refused with a path', () => {
  test('unknown keys at every level', () => {
    expect(pathsFor({ ...newPlanContent(), extra: 1 })).toEqual(['extra']);
    expect(pathsFor({ definition: 2, jurisdiction: 'england-2015', answers: { nowhere: {} } })).toEqual(['nowhere']);
    expect(pathsFor(planWithSummary({ colour: 'red' }))).toEqual(['summary.colour']);
    expect(pathsFor(planWithSummary({ weight: { value: '1', stone: 2 } }))).toEqual(['summary.weight.stone']);
    expect(pathsFor(planWithSummary({ medicines: [{ id: 'm1', answers: { nmae: 'x' } }] }))).toEqual(['summary.medicines.m1.nmae']);
    expect(pathsFor(planWithSummary({ medicines: [{ id: 'm1', answers: {}, deleted: true }] }))).toEqual(['summary.medicines.m1.deleted']);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s, wherever it stands', (key) => {
    const planted = (text: string): unknown => JSON.parse(text.replace('KEY', key));
    expect(codesFor(planted('{"definition":2,"jurisdiction":"england-2015","answers":{"KEY":{}}}'))).toEqual(['unknown-field']);
    expect(codesFor(planted('{"definition":2,"jurisdiction":"england-2015","answers":{"healthNeeds":{"systems":{"KEY":{}}}}}'))).toEqual([
      'unknown-field',
    ]);
    expect(codesFor(planWithSummary(planted('{"KEY":"x"}')))).toEqual(['unknown-field']);
    expect(codesFor(planWithSummary(planted('{"medicines":[{"id":"m","answers":{"KEY":"x"}}]}')))).toEqual(['unknown-field']);
  });

  test('control characters, overrides of direction, half characters', () => {
    expect(codesFor(planWithSummary({ effect: 'a\u0000b' }))).toEqual(['unsafe-text']);
    expect(codesFor(planWithSummary({ effect: 'dose \u202E5.0' }))).toEqual(['unsafe-text']);
    expect(codesFor(planWithSummary({ effect: '\uD800' }))).toEqual(['unsafe-text']);
    expect(codesFor(planWithSummary({ medicines: [{ id: 'm', answers: { name: 'x\u2066y' } }] }))).toEqual(['unsafe-text']);
    expect(codesFor(planWithSummary({ effect: 'مريم said “yes”' }))).toEqual([]);
  });

  test('two rows with one id, a row without one, an id that could not stand in a path', () => {
    const row = { id: 'm1', answers: {} };
    expect(codesFor(planWithSummary({ medicines: [row, row] }))).toEqual(['row-id-twice']);
    expect(pathsFor(planWithSummary({ medicines: [{ answers: {} }] }))).toEqual(['summary.medicines.0.id']);
    expect(pathsFor(planWithSummary({ medicines: [{ id: 'a.b', answers: {} }] }))).toEqual(['summary.medicines.0.id']);
    expect(pathsFor(planWithSummary({ medicines: [{ id: 'm1' }] }))).toEqual(['summary.medicines.m1.answers']);
  });

  test('too much of anything', () => {
    expect(codesFor(planWithSummary({ effect: 'x'.repeat(100_001) }))).toEqual(['wrong-type']);
    const rows = Array.from({ length: 501 }, (_, index) => ({ id: `m${index}`, answers: {} }));
    expect(codesFor(planWithSummary({ medicines: rows }))).toEqual(['too-many']);
    const nested = Array.from({ length: 100 }, (_, index) => ({
      id: `s${index}`,
      answers: { steps: Array.from({ length: 100 }, (_none, step) => ({ id: `t${step}`, answers: {} })) },
    }));
    expect(codesFor({ definition: 2, jurisdiction: 'england-2015', answers: { emergency: { scenarios: nested } } })).toContain('too-many');
  });

  test('a number where text was meant: 1.50 would already have lost its zero', () => {
    expect(pathsFor(planWithSummary({ weight: { value: 1.5, unit: 'kilogram' } }))).toEqual(['summary.weight.value']);
  });

  test('codes that are not offered', () => {
    expect(pathsFor(planWithSummary({ status: 'cured', weight: { unit: 'stone' } }))).toEqual(['summary.status', 'summary.weight.unit']);
  });

  test('a plan from a later definition, whole and untouched', () => {
    expect(codesFor({ ...newPlanContent(), definition: DEFINITION_VERSION + 1 })).toEqual(['later-definition']);
    expect(codesFor({ ...newPlanContent(), definition: 0 })).toEqual(['unknown-definition']);
    expect(codesFor({ ...newPlanContent(), definition: 1.5 })).toEqual(['unknown-definition']);
    expect(codesFor({ ...newPlanContent(), definition: Number.NaN })).toEqual(['wrong-type']);
    expect(codesFor({ ...newPlanContent(), definition: -Infinity })).toEqual(['unknown-definition']);
    expect(codesFor({ ...newPlanContent(), definition: '2' })).toEqual(['wrong-type']);
  });
});

test('text is kept in one Unicode form, and line ends in one form', () => {
  const read = decodePlanContent(planWithSummary({ effect: 'Ngo\u0323c\r\nA\u0301nh' }));
  expect(read.ok && read.value.answers.summary.effect).toBe('Ng\u1ECDc\n\u00C1nh');
});

test('one answer can be decoded on its own', () => {
  expect(decodeAnswer(fieldEntry('summary.weight').field, { value: '24.10', unit: 'kilogram' }, 'summary.weight')).toEqual({
    ok: true,
    value: { value: '24.10', unit: 'kilogram' },
  });
  expect(decodeAnswer(fieldEntry('summary.weight').field, 'heavy', 'summary.weight').ok).toBe(false);
});

describe('the person, as a window or a file sends them', () => {
  const content = (person: unknown): unknown => ({ definition: DEFINITION_VERSION, jurisdiction: 'england-2015', answers: { person } });
  const refusals = (input: unknown): readonly string[] => {
    const read = decodePlanContent(input);
    return read.ok ? [] : read.error.map((issue) => `${issue.path}: ${issue.code}`);
  };

  test('gives back every sample person', () => {
    for (const { answers } of samplePeople(300, 5)) {
      const plan = newPlanContent(answers);
      expect(decodePlanContent(encode(plan))).toEqual({ ok: true, value: plan });
    }
  });

  test('reads or refuses any value at all, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), fc.jsonValue().map(content)), (input) => {
        const read = decodePlanContent(input);
        expect(read.ok || read.error.every((issue) => issue.sentence.length > 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('never repeats what was written in what it says about it', () => {
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

  test('keeps a half-written date and a wrong number: a draft must hold what was typed', () => {
    expect(refusals(content({ dateOfBirth: '14/3', identifier: { scheme: 'nhs', number: '12' } }))).toEqual([]);
  });

  test.each([
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

  test.each([
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

  test('keeps tabs, line ends, emoji, joiners and marks that scripts need', () => {
    const notes = 'one\n\ttwo 👩‍👧 می‌خواهم \u200Fעברית Ọláyínká';
    expect(refusals(content({ informationNotes: notes }))).toEqual([]);
  });

  test('keeps one Unicode form, so that the same word is the same bytes', () => {
    const read = decodePlanContent(content({ givenName: 'Ngo\u0323c', informationNotes: 'a\r\nb\rc' }));
    expect(read.ok && read.value.answers.person).toEqual({ givenName: 'Ng\u1ECDc', informationNotes: 'a\nb\nc' });
  });

  test('refuses an answer too long to have been typed', () => {
    expect(refusals(content({ informationNotes: 'x'.repeat(100_001) }))).toHaveLength(1);
    expect(refusals(content({ informationNotes: 'x'.repeat(100_000) }))).toEqual([]);
  });

  test('the order of keys does not change the canonical form of what is read', () => {
    const answers: Partial<Answers> = { person: { familyName: 'Test', givenName: 'Amina' } };
    const turned = {
      answers: { person: { givenName: 'Amina', familyName: 'Test' } },
      jurisdiction: 'england-2015',
      definition: DEFINITION_VERSION,
    };
    const read = decodePlanContent(turned);
    expect(read.ok && canonicalJson(encode(read.value) as Json)).toBe(canonicalJson(encode(newPlanContent(answers)) as Json)); // parsed JSON is Json
  });
});
