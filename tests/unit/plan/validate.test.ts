import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import { emptyAnswers, fieldEntry, withAnswer, type Answers, type FieldPath } from '../../../shared/plan/definition.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { isBlankAnswer, isRelevant } from '../../../shared/plan/relevance.ts';
import { missing, validate } from '../../../shared/plan/validate.ts';

const today = plainDate('2026-11-21') as PlainDate; // a real day
const person = (answers: Answers['person']): Answers => ({ person: answers });
const codes = (answers: Answers['person']): readonly string[] =>
  validate(person(answers), { today }).map((issue) => `${issue.path} ${issue.code}`);
const sentences = (answers: Answers['person']): readonly string[] => validate(person(answers), { today }).map((issue) => issue.sentence);
const asks = (path: FieldPath, answers: Answers['person']): boolean => isRelevant(fieldEntry(path), person(answers));
const missingPaths = (answers: Answers['person']): readonly string[] => missing(person(answers)).map((issue) => issue.path);

describe('what is wrong with an answer', () => {
  it('says nothing about an empty plan, or about spaces', () => {
    expect(validate(emptyAnswers, { today })).toEqual([]);
    expect(codes({ familyName: '  ', dateOfBirth: ' ', identifier: { scheme: 'nhs', number: ' ' }, identityChecks: [] })).toEqual([]);
  });

  it.each([
    ['14/3', 'not-a-date'],
    ['2015-02-29', 'not-a-date'],
    ['2026-11-22', 'future-date'],
    ['1906-11-20', undefined],
    ['1905-11-21', 'long-ago'],
    ['2026-11-21', undefined],
  ])('date of birth %s: %s', (dateOfBirth, code) => {
    expect(codes({ dateOfBirth })).toEqual(code === undefined ? [] : [`person.dateOfBirth ${code}`]);
  });

  it.each([
    ['943 476 59I9', 'number-characters'],
    ['943 476 591', 'number-length'],
    ['987 654 4321', 'check-digit'],
    ['943 476 5919', 'number-range'],
    ['999 000 0018', undefined],
  ])('number %s: %s', (number, code) => {
    expect(codes({ identifier: { scheme: 'nhs', number } })).toEqual(code === undefined ? [] : [`person.identifier ${code}`]);
  });

  it('counts characters as a person does, and cuts nothing', () => {
    expect(codes({ familyName: '🙂'.repeat(100) })).toEqual([]);
    expect(sentences({ familyName: 'x'.repeat(101) })).toEqual([
      'This has 101 characters. It can have up to 100. Nothing has been cut: shorten it, or move part of it.',
    ]);
  });

  it('an odd number is a warning, which does not stop an agreement; a wrong one is an error', () => {
    const [odd] = validate(person({ identifier: { scheme: 'nhs', number: '943 476 5919' } }), { today });
    const [wrong] = validate(person({ identifier: { scheme: 'nhs', number: '987 654 4321' } }), { today });
    expect([odd?.severity, wrong?.severity]).toEqual(['warning', 'error']);
  });

  it('every sentence says what to do or what is wrong without the words that frighten', () => {
    const all = sentences({
      familyName: 'x'.repeat(200),
      dateOfBirth: '?',
      identityCheckedOn: '2031-01-01',
      identifier: { scheme: 'chi', number: '4857773456' },
    });
    expect(all).toHaveLength(4);
    for (const sentence of all) {
      expect(sentence).toMatch(/^[A-Z].*[.?]$/);
      expect(sentence).not.toMatch(/\b(invalid|error|failed|illegal)\b/i);
    }
  });
});

describe('what is asked', () => {
  it('asks why there is no number until there is one', () => {
    expect(asks('person.noIdentifierReason', {})).toBe(true);
    expect(asks('person.noIdentifierReason', { identifier: { scheme: 'nhs', number: '  ' } })).toBe(true);
    expect(asks('person.noIdentifierReason', { identifier: { scheme: 'nhs', number: '9' } })).toBe(false);
  });

  it('asks which interpreter only after a yes, and a blank is not a yes', () => {
    expect(asks('person.interpreterLanguage', {})).toBe(false);
    expect(asks('person.interpreterLanguage', { interpreter: 'notAsked' })).toBe(false);
    expect(asks('person.interpreterLanguage', { interpreter: 'yes' })).toBe(true);
  });

  it('looks inside a list of choices', () => {
    expect(asks('person.identityOther', { identityChecks: ['letter'] })).toBe(false);
    expect(asks('person.identityOther', { identityChecks: ['letter', 'other'] })).toBe(true);
  });

  it('"no", "not asked" and "declined" are answers; blank is not', () => {
    for (const answer of ['no', 'notKnown', 'notAsked', 'declined']) expect(isBlankAnswer(answer)).toBe(false);
    for (const blank of [undefined, '', ' \n ', [], { scheme: 'nhs', number: '' } as const]) expect(isBlankAnswer(blank)).toBe(true);
  });
});

describe('what is still missing', () => {
  it('names every needed question of an empty plan, in the order of the form', () => {
    expect(missingPaths({})).toEqual(
      [
        'familyName',
        'givenName',
        'dateOfBirth',
        'identifier',
        'identityChecks',
        'identityCheckedBy',
        'identityCheckedOn',
        'firstLanguage',
        'interpreter',
        'informationNeed',
      ].map((id) => `person.${id}`),
    );
  });

  it('takes a reason in place of a number', () => {
    expect(missingPaths({ noIdentifierReason: 'newborn' })).not.toContain('person.identifier');
  });

  it('takes "not asked" as an answer to a question', () => {
    expect(missingPaths({ interpreter: 'notAsked' })).not.toContain('person.interpreter');
  });

  it('keeps the capitals of an abbreviation inside a sentence', () => {
    expect(missing(emptyAnswers).map((issue) => issue.sentence)).toEqual(
      expect.arrayContaining(['Not answered yet: NHS, CHI or H&C number.', 'Not answered yet: date of birth.']),
    );
  });
});

it('changing one answer leaves the others and the original as they were', () => {
  const before = person({ familyName: 'Test', givenName: 'Amina' });
  const changed = withAnswer(before, fieldEntry('person.givenName'), 'Ami');
  const cleared = withAnswer(changed, fieldEntry('person.familyName'), undefined);
  expect(before.person).toEqual({ familyName: 'Test', givenName: 'Amina' });
  expect(changed.person).toEqual({ familyName: 'Test', givenName: 'Ami' });
  expect(cleared.person).toStrictEqual({ givenName: 'Ami' });
});

it('whatever was typed is kept by decode and judged by validate, neither of them throwing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (familyName, dateOfBirth, number) => {
      const content = newPlanContent(person({ familyName, dateOfBirth, identifier: { scheme: 'nhs', number } }));
      const read = decodePlanContent(content);
      expect((read.ok ? validate(read.value.answers, { today }) : read.error).every((issue) => issue.sentence !== '')).toBe(true);
    }),
  );
});
