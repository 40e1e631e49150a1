// What is said about answers that are wrong or odd: where, how badly, and that nothing is changed.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { literalDate } from '../../../shared/base/plainDate.ts';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import { emptyAnswers, fieldEntry, withAnswer, type Answers, type FieldPath } from '../../../shared/plan/definition.ts';
import type { Dose } from '../../../shared/plan/fields.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { isBlankAnswer, isRelevant } from '../../../shared/plan/relevance.ts';
import { dialled } from '../../../shared/plan/phone.ts';
import { issuesOfRow, missing, validate } from '../../../shared/plan/validate.ts';
import { completeAnswers, TODAY } from './support/completePlan.ts';

const found = (answers: Partial<Answers>): readonly string[] =>
  validate({ ...emptyAnswers, ...answers }, { today: TODAY }).map(({ path, code, severity }) => `${path} ${code} ${severity}`);

const person = (answers: Answers['person']): readonly string[] => found({ person: answers });
const doseIssues = (dose: Dose): readonly string[] =>
  found({ emergency: { medicines: [{ id: 'm', answers: { dose } }] } }).map((each) => each.replace('emergency.medicines.m.dose.', ''));

test('a complete plan has nothing wrong with it', () => {
  expect(validate(completeAnswers, { today: TODAY })).toEqual([]);
});

describe('who somebody is', () => {
  test.each([
    ['2026-02-30', 'not-a-date error'],
    ['03/04', 'not-a-date error'],
    ['14 3 16', 'not-a-date error'],
    ['2026-11-22', 'future-date error'],
    ['1900-01-01', 'long-ago warning'],
  ])('born %s', (typed, issue) => {
    expect(person({ dateOfBirth: typed })).toEqual([`person.dateOfBirth ${issue}`]);
  });

  test.each([
    ['nhs', '000 000 0000', ['placeholder-number error']],
    ['chi', '111 111 1111', ['placeholder-number error']],
    ['nhs', '987 654 4321', ['check-digit error']],
    ['nhs', '129 728 7652', ['check-digit error']],
    ['nhs', '943 476 5919', ['number-range warning']],
    ['nhs', '999 000 0018', []],
    ['nhs', '999 000 001', ['number-length error']],
    ['nhs', '999 000 001O', ['number-characters error']],
    ['nhs', '010 101 0001', ['number-range warning']], // a CHI number entered as an NHS number
  ] as const)('%s %s', (scheme, number, issues) => {
    expect(person({ identifier: { scheme, number } })).toEqual(issues.map((issue) => `person.identifier ${issue}`));
  });

  test('10,000 characters in a name are kept and said', () => {
    expect(person({ familyName: 'x'.repeat(10_000) })).toEqual(['person.familyName too-long error']);
  });

  test.each([
    '01632 960 001',
    '020 7946 0123',
    '07700 900123',
    '+44 (0)1632 960001',
    '0800 1111',
    '0800 123456',
    '999',
    '111',
    '116 123',
    '01632 960 001 ext 204',
    '+33 1 23 45 67 89',
    '(01632) 960-001',
  ])('phone %s is fine', (phone) => {
    expect(person({ phone })).toEqual(phone === '0800 1111' ? ['person.phone phone-number warning'] : []);
  });

  test.each(['960 001', '1632 960 001', '07700 90012', 'ask Mum', '+44 123', '01632 960 0011'])('phone %s is odd, and kept', (phone) => {
    expect(person({ phone })).toEqual(['person.phone phone-number warning']);
  });
});

test('a number as it is dialled', () => {
  expect(['+44 (0)1632 960 001', '01632 960001 ext 204', '(01632) 960-001'].map(dialled)).toEqual([
    '01632960001',
    '01632960001',
    '01632960001',
  ]);
  expect(dialled('+33 1 23 45 67 89')).toBe('+33123456789');
});

describe('doses as they are written', () => {
  test.each([
    ['1.0', 'trailing-zero'],
    ['10.50', 'trailing-zero'],
    ['.5', 'leading-zero'],
    ['05', 'leading-zeros'],
    ['5 U', 'unit-letter'],
    ['5 mcg', 'unit-in-number'],
    ['0,5', 'not-a-number'],
    ['1000', 'needs-comma'],
    ['10,00', 'not-a-number'],
    ['1.234.5', 'not-a-number'],
    ['five', 'not-a-number'],
    ['5-10', 'not-a-number'],
    ['-5', 'not-a-number'],
    ['1e3', 'unit-in-number'],
    ['0', 'zero-dose'],
    ['９', 'not-a-number'],
    ['1'.repeat(30), 'not-a-number'],
  ])('%s is refused (%s)', (value, code) => {
    expect(doseIssues({ amount: { value, unit: 'milligram' } })[0]).toMatch(
      new RegExp(`^amount.value (?:${code}|unit-in-number|not-a-number) error$`),
    );
  });

  test.each(['0.5', '5', '88', '1.25', '999'])('%s is fine', (value) => {
    expect(doseIssues({ amount: { value, unit: 'milligram' } })).toEqual([]);
  });

  test('1,000 is readable, and a larger unit is suggested, never worked out', () => {
    expect(doseIssues({ amount: { value: '1,000', unit: 'milligram' } })).toEqual([
      'amount.value larger-unit warning',
      'amount thousands error',
    ]);
    expect(doseIssues({ dayMaximum: { value: '1,000', unit: 'milligram' } })).toEqual(['dayMaximum.value larger-unit warning']);
    expect(doseIssues({ amount: { value: '1,000', unit: 'millilitre' } })).toEqual(['amount.value larger-unit warning']);
    expect(doseIssues({ amount: { value: '1,000', unit: 'unit' } })).toEqual([]);
  });

  test('so much per kilogram is not held against the most in one dose', () => {
    const dose: Dose = { amount: { value: '15', unit: 'milligram' }, per: 'kilogram', maximum: { value: '10', unit: 'milligram' } };
    expect(doseIssues(dose)).toEqual([]);
  });

  test('a number without a unit, a second check that differs, more than the most', () => {
    expect(doseIssues({ amount: { value: '5' } })).toEqual(['amount.unit no-unit error']);
    expect(doseIssues({ amount: { value: '5', unit: 'milligram' }, checkedAmount: { value: '50', unit: 'milligram' } })).toEqual([
      'checkedAmount second-check-differs error',
    ]);
    expect(doseIssues({ amount: { value: '5', unit: 'milligram' }, checkedAmount: { value: '5', unit: 'microgram' } })).toEqual([
      'checkedAmount second-check-differs error',
    ]);
    expect(doseIssues({ amount: { value: '15', unit: 'milligram' }, maximum: { value: '10', unit: 'milligram' } })).toEqual([
      'maximum over-maximum error',
    ]);
  });

  test.each([
    ['Give 1.0 mg', 'trailing-zero'],
    ['Give 5.0 milligram', 'trailing-zero'],
    ['Give .5 mg', 'leading-zero'],
    ['Give 50 mcg', 'abbreviation'],
    ['Give 50µg', 'abbreviation'],
    ['Give 5 U insulin', 'unit-letter'],
    ['Give 5IU', 'unit-letter'],
    ['Give 50 MCG', 'abbreviation'],
    ['Give 50 mcgs', 'abbreviation'],
    ['Give 50 UG', 'abbreviation'],
    ['Give 5 I.U.', 'unit-letter'],
    ['Give 1.0 MG', 'trailing-zero'],
    ['Give 1.0 mls', 'trailing-zero'],
    ['Give 1.0 tablet', 'trailing-zero'],
    ['Give 1,000.0 mg', 'trailing-zero'],
    ['Give .5 tablet', 'leading-zero'],
    ['Give .5 tablets', 'leading-zero'],
  ])('in words: %s', (words, code) => {
    expect(found({ emergency: { sickDay: words } })).toEqual([`emergency.sickDay ${code} error`]);
  });

  test.each([
    'Give 2 mL/kg of glucose 10%',
    'Call 999',
    'Room 101',
    'At 10.30 start feeds',
    'Above 38.0 degrees',
    'Weight 10.0 kg',
    'At 10.30 give a snack',
    'Bugs and mugs',
    'Version 2.0',
    'UK-wide',
    'Give 0.5 milligram',
  ])('in words, fine: %s', (words) => {
    expect(found({ emergency: { sickDay: words } })).toEqual([]);
  });

  test('1000 mg in words asks for a comma', () => {
    expect(found({ emergency: { sickDay: 'Give 1000 mg' } })).toEqual(['emergency.sickDay needs-comma warning']);
    expect(found({ emergency: { sickDay: 'Give 1,000 units' } })).toEqual([]);
    expect(found({ emergency: { sickDay: 'Give 1,000 mg' } })).toEqual(['emergency.sickDay thousands error']);
  });
});

test('a weight may keep the zero it was read with; a date to it is asked for', () => {
  expect(found({ summary: { weight: { value: '24.0', unit: 'kilogram', asAt: '2026-11-01' } } })).toEqual([]);
  expect(found({ summary: { weight: { value: '24.0', unit: 'kilogram' } } })).toEqual(['summary.weight.asAt no-date warning']);
});

test('partial dates', () => {
  const since = (typed: string): readonly string[] => found({ summary: { conditions: [{ id: 'c', answers: { since: typed } }] } });
  for (const typed of ['2016', '2016-03', '2016-03-14']) expect(since(typed)).toEqual([]);
  for (const typed of ['16', '2016-13', 'spring 2016']) expect(since(typed)).toEqual(['summary.conditions.c.since not-a-date error']);
  for (const typed of ['2027', '2026-12', '2026-11-22']) expect(since(typed)).toEqual(['summary.conditions.c.since future-date error']);
  for (const typed of ['2026', '2026-11']) expect(since(typed)).toEqual([]);
});

test('links that point nowhere, or at a row that was removed', () => {
  const goals = { outcomes: [{ id: 'o', answers: { needs: ['n'] } }] };
  const wrong = ['goals.outcomes.o.needs dangling-link error'];
  expect(found({ goals })).toEqual(wrong);
  expect(found({ goals, healthNeeds: { needs: [{ id: 'n', answers: {}, standing: 'removed' }] } })).toEqual(wrong);
  expect(found({ goals, healthNeeds: { needs: [{ id: 'n', answers: {} }] } })).toEqual([]);
});

test('more rows than there is room for on the page', () => {
  const risks = ['a', 'b', 'c', 'd'].map((id) => ({ id, answers: { plain: id } }));
  expect(found({ emergency: { risks } })).toEqual(['emergency.risks too-many error']);
});

test('files: what they are, how many, how large, and what they are called', () => {
  const file = { id: 'f', name: 'Photo 1', mediaType: 'image/jpeg', bytes: 1, sha256: '' };
  const photo = (...files: readonly (typeof file)[]) => found({ person: { photo: files } });
  expect(photo(file)).toEqual([]);
  expect(photo(file, { ...file, id: 'g' })).toEqual(['person.photo too-many error']);
  expect(photo({ ...file, mediaType: 'application/pdf' })).toEqual(['person.photo file-kind error']);
  expect(photo({ ...file, bytes: 10 * 1024 * 1024 + 1 })).toEqual(['person.photo file-too-large error']);
  expect(photo({ ...file, name: ' ' })).toEqual(['person.photo no-name warning']);
  expect(photo({ ...file, name: 'x'.repeat(101) })).toEqual(['person.photo too-long error']);
  const scan = { ...file, mediaType: 'application/pdf' };
  expect(found({ linkedPlans: { plans: [{ id: 'p', answers: { scan: [scan] } }] } })).toEqual([]);
});

test('one row can be checked on its own', () => {
  const { field, path } = fieldEntry('summary.medicines');
  if (field.kind !== 'rows') throw new Error('rows expected');
  expect(
    issuesOfRow(field, { id: 'm', answers: { strength: '5 mcg' } }, path, { today: TODAY }).map(({ path: at, code }) => `${at} ${code}`),
  ).toEqual(['summary.medicines.m.strength abbreviation']);
});

describe('what is still missing', () => {
  const paths = (answers: Answers, today = TODAY): readonly string[] => missing(answers, { today }).map(({ path }) => path);

  test('nothing, in a complete plan', () => {
    expect(paths(completeAnswers)).toEqual([]);
  });

  test('a row names itself, and its excuse excuses', () => {
    const answers: Answers = {
      ...completeAnswers,
      summary: { ...completeAnswers.summary, allergies: [{ id: 'a', answers: { substance: 'Latex' } }] },
    };
    expect(missing(answers, { today: TODAY })).toMatchObject([
      {
        path: 'summary.allergies.a.reaction',
        gate: 'R02',
        sentence: 'Not answered yet: what happens, for allergy or intolerance 1.',
      },
    ]);
    const { personal: _none, ...contacts } = completeAnswers.contacts;
    expect(paths({ ...completeAnswers, contacts })).toEqual(['contacts.personal']);
    expect(paths({ ...completeAnswers, contacts: { ...contacts, noPersonal: 'Does not want to name anyone.' } })).toEqual([]);
  });

  test('an excuse that is no longer asked for excuses nothing', () => {
    const { conditions: _gone, ...summary } = completeAnswers.summary;
    const known = { ...summary, knownProblems: 'Seizures' };
    expect(paths({ ...completeAnswers, summary: { ...known, status: 'confirmed' } })).toEqual(['summary.conditions']);
    expect(paths({ ...completeAnswers, summary: { ...known, status: 'undiagnosed', search: 'None for now.' } })).toEqual([]);
  });

  test('only what is asked of this person', () => {
    const answers: Answers = { ...completeAnswers, coordination: { ...completeAnswers.coordination, hasCoordinator: 'yes' } };
    expect(paths(answers)).toEqual(['coordination.coordinator']);
  });

  test('on a day when they are older, other things are asked', () => {
    expect(paths(completeAnswers, literalDate('2040-01-01'))).toEqual([]);
  });
});

const about = (answers: Answers['person']): Answers => ({ ...emptyAnswers, person: answers });
const today = TODAY;
const codes = (answers: Answers['person']): readonly string[] =>
  validate(about(answers), { today }).map((issue) => `${issue.path} ${issue.code}`);
const sentences = (answers: Answers['person']): readonly string[] => validate(about(answers), { today }).map((issue) => issue.sentence);
const asks = (path: FieldPath, answers: Answers['person']): boolean => isRelevant(fieldEntry(path), about(answers));
const missingPaths = (answers: Answers['person']): readonly string[] => missing(about(answers)).map((issue) => issue.path);

describe('what is wrong with an answer', () => {
  test('says nothing about an empty plan, or about spaces', () => {
    expect(validate(emptyAnswers, { today })).toEqual([]);
    expect(codes({ familyName: '  ', dateOfBirth: ' ', identifier: { scheme: 'nhs', number: ' ' }, identityChecks: [] })).toEqual([]);
  });

  test.each([
    ['14/3', 'not-a-date'],
    ['2015-02-29', 'not-a-date'],
    ['2026-11-22', 'future-date'],
    ['1906-11-20', undefined],
    ['1905-11-21', 'long-ago'],
    ['2026-11-21', undefined],
  ])('date of birth %s: %s', (dateOfBirth, code) => {
    expect(codes({ dateOfBirth })).toEqual(code === undefined ? [] : [`person.dateOfBirth ${code}`]);
  });

  test.each([
    ['943 476 59I9', 'number-characters'],
    ['943 476 591', 'number-length'],
    ['987 654 4321', 'check-digit'],
    ['943 476 5919', 'number-range'],
    ['999 000 0018', undefined],
  ])('number %s: %s', (number, code) => {
    expect(codes({ identifier: { scheme: 'nhs', number } })).toEqual(code === undefined ? [] : [`person.identifier ${code}`]);
  });

  test('counts characters as a person does, and cuts nothing', () => {
    expect(codes({ familyName: '🙂'.repeat(100) })).toEqual([]);
    expect(sentences({ familyName: 'x'.repeat(101) })).toEqual([
      'This has 101 characters. It can have up to 100. Nothing has been cut: shorten it, or move part of it.',
    ]);
  });

  test('an odd number is a warning, which does not stop an agreement; a wrong one is an error', () => {
    const [odd] = validate(about({ identifier: { scheme: 'nhs', number: '943 476 5919' } }), { today });
    const [wrong] = validate(about({ identifier: { scheme: 'nhs', number: '987 654 4321' } }), { today });
    expect([odd?.severity, wrong?.severity]).toEqual(['warning', 'error']);
  });

  test('every sentence says what to do or what is wrong without the words that frighten', () => {
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
  test('asks why there is no number until there is one', () => {
    expect(asks('person.noIdentifierReason', {})).toBe(true);
    expect(asks('person.noIdentifierReason', { identifier: { scheme: 'nhs', number: '  ' } })).toBe(true);
    expect(asks('person.noIdentifierReason', { identifier: { scheme: 'nhs', number: '9' } })).toBe(false);
  });

  test('asks which interpreter only after a yes, and a blank is not a yes', () => {
    expect(asks('person.interpreterLanguage', {})).toBe(false);
    expect(asks('person.interpreterLanguage', { interpreter: 'notAsked' })).toBe(false);
    expect(asks('person.interpreterLanguage', { interpreter: 'yes' })).toBe(true);
  });

  test('looks inside a list of choices', () => {
    expect(asks('person.identityOther', { identityChecks: ['letter'] })).toBe(false);
    expect(asks('person.identityOther', { identityChecks: ['letter', 'other'] })).toBe(true);
  });

  test('"no", "not asked" and "declined" are answers; blank is not', () => {
    for (const answer of ['no', 'notKnown', 'notAsked', 'declined']) expect(isBlankAnswer(answer)).toBe(false);
    for (const blank of [undefined, '', ' \n ', [], { scheme: 'nhs', number: '' } as const]) expect(isBlankAnswer(blank)).toBe(true);
  });
});

describe('what is still missing of the person', () => {
  test('names every needed question of an empty plan, in the order of the form', () => {
    expect(missingPaths({}).slice(0, 13)).toEqual(
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
        'address',
        'livingArrangement',
        'gpPractice',
      ].map((id) => `person.${id}`),
    );
  });

  test('takes a reason in place of a number', () => {
    expect(missingPaths({ noIdentifierReason: 'newborn' })).not.toContain('person.identifier');
  });

  test('takes "not asked" as an answer to a question', () => {
    expect(missingPaths({ interpreter: 'notAsked' })).not.toContain('person.interpreter');
  });

  test('ends a question as a sentence, and says which of two that are called the same', () => {
    const asked = missing(emptyAnswers).map(({ sentence }) => sentence);
    expect(asked).toContain('Not answered yet: is an emergency plan needed.');
    expect(asked.filter((sentence) => /checked on/.test(sentence))).toEqual([
      'Not answered yet: checked on, under “How we know it is them”.',
      'Not answered yet: checked on, under “Medicines”.',
    ]);
  });

  test('keeps the capitals of an abbreviation inside a sentence', () => {
    expect(missing(emptyAnswers).map((issue) => issue.sentence)).toEqual(
      expect.arrayContaining(['Not answered yet: NHS, CHI or H&C number.', 'Not answered yet: date of birth.']),
    );
  });
});

test('changing one answer leaves the others and the original as they were', () => {
  const before = about({ familyName: 'Test', givenName: 'Amina' });
  const changed = withAnswer(before, fieldEntry('person.givenName'), 'Ami');
  const cleared = withAnswer(changed, fieldEntry('person.familyName'), undefined);
  expect(before.person).toEqual({ familyName: 'Test', givenName: 'Amina' });
  expect(changed.person).toEqual({ familyName: 'Test', givenName: 'Ami' });
  expect(cleared.person).toStrictEqual({ givenName: 'Ami' });
});

test('whatever was typed is kept by decode and judged by validate, neither of them throwing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (familyName, dateOfBirth, number) => {
      const content = newPlanContent(about({ familyName, dateOfBirth, identifier: { scheme: 'nhs', number } }));
      const read = decodePlanContent(content);
      expect((read.ok ? validate(read.value.answers, { today }) : read.error).every((issue) => issue.sentence !== '')).toBe(true);
    }),
  );
});
