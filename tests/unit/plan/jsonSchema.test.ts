// The published schema and the decoder agree, as another tool reads the schema.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import { DEFINITION_VERSION, emptyAnswers } from '../../../shared/plan/definition.ts';
import { planJsonSchema } from '../../../shared/plan/jsonSchema.ts';
import { anyPlan } from './support/anyAnswers.ts';
import { completePlan } from './support/completePlan.ts';

const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(planJsonSchema())) as Parameters<typeof z.fromJSONSchema>[0]); // what JSON gives back
const accepts = (value: unknown): boolean => schema.safeParse(value).success;

// What only the decoder can see.
const DECODE_ALONE = new Set(['unsafe-text', 'row-id-twice']);

test('whatever the definition allows, both accept', () => {
  expect(accepts(completePlan)).toBe(true);
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect([accepts(plan), decodePlanContent(plan).ok]).toEqual([true, true]);
    }),
    { numRuns: 100 },
  );
});

test('any JSON in any place is accepted by both or refused by both', () => {
  const place = fc.constantFrom('summary', 'emergency', 'healthNeeds', 'goals', 'person', 'nowhere');
  const field = fc.constantFrom('medicines', 'systems', 'weight', 'plan', 'hopes', 'identifier', 'identityChecks', 'effect');
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.constantFrom({}, [], { value: '1' }, [{ id: 'a', answers: {} }], [{ id: 'a' }], 'yes'),
  );
  fc.assert(
    fc.property(place, field, value, (section, id, planted) => {
      const plan = { definition: DEFINITION_VERSION, jurisdiction: 'england-2015', answers: { [section]: { [id]: planted } } };
      const read = decodePlanContent(plan);
      const refused = !read.ok && read.error.some(({ code }) => !DECODE_ALONE.has(code));
      expect(accepts(plan)).toBe(!refused);
    }),
    { numRuns: 1000 },
  );
});

test('a key that is not known is refused at each level', () => {
  const plan = { definition: DEFINITION_VERSION, jurisdiction: 'england-2015', answers: emptyAnswers };
  expect(accepts(plan)).toBe(true);
  expect(accepts({ ...plan, extra: 1 })).toBe(false);
  expect(accepts({ ...plan, answers: { ...emptyAnswers, nowhere: {} } })).toBe(false);
  expect(accepts({ ...plan, answers: { summary: { weight: { stone: '3' } } } })).toBe(false);
});
