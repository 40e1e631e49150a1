// Doses as people write them: every form of a number that has hurt somebody is refused with words, what is kept is what was
// typed, and a second check counts only for the dose that was checked.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import { emptyAnswers, type Answers } from '../../../shared/plan/definition.ts';
import { voidedCheck } from '../../../shared/plan/doseConcerns.ts';
import type { Dose } from '../../../shared/plan/fields.ts';
import { medicineTextConcerns } from '../../../shared/plan/medicineText.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { DOSE_UNITS } from '../../../shared/plan/valueSets/units.ts';
import { validate } from '../../../shared/plan/validate.ts';
import { completeAnswers, TODAY } from './support/completePlan.ts';

const withDose = (dose: Dose, rest: Partial<Answers> = {}): Answers => ({
  ...emptyAnswers,
  ...rest,
  emergency: { medicines: [{ id: 'm', answers: { dose } }] },
});
const errors = (dose: Dose, rest?: Partial<Answers>): readonly string[] =>
  validate(withDose(dose, rest), { today: TODAY })
    .filter(({ severity }) => severity === 'error')
    .map(({ path, code }) => `${path.replace('emergency.medicines.m.dose.', '')} ${code}`);
const refused = (value: string): boolean => errors({ amount: { value, unit: 'milligram' } }).length > 0;

const whole = fc.integer({ min: 1, max: 999 }).map(String);
const unit = fc.constantFrom(...DOSE_UNITS.map(({ code }) => code));

describe('the number of a dose', () => {
  test.each([
    ['0.5', false],
    ['.5', true],
    ['5.0', true],
    ['1,000', true],
    ['1 microgram', true],
    ['5', false],
  ])('%s is refused: %s', (value, isRefused) => expect(refused(value)).toBe(isRefused));

  test('a whole number under a thousand, or with a decimal that ends in no nought, is taken', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 9 }), unit, (before, after, code) => {
        expect(errors({ amount: { value: `${before}.${after}`, unit: code } })).toEqual([]);
        expect(errors({ amount: { value: `${before + 1}`.slice(0, 3), unit: code } })).toEqual([]);
      }),
    ));

  test('a nought at the end, a point without a nought, a comma, a letter: refused, whatever the number and unit', () =>
    fc.assert(
      fc.property(whole, fc.constantFrom('0', '00', '50'), fc.stringMatching(/^[a-zµ]{1,4}$/), unit, (number, noughts, letters, code) => {
        for (const value of [
          `${number}.${noughts}`,
          `.${number}`,
          `${number},5`,
          `${number}${letters}`,
          `${letters}${number}`,
          `${number} ${letters}`,
        ])
          expect({ value, errors: errors({ amount: { value, unit: code } }) }).not.toEqual({ value, errors: [] });
      }),
    ));

  test('a thousand and more of a weight is for the larger unit, with a comma or without', () =>
    fc.assert(
      fc.property(whole, fc.constantFrom('milligram', 'microgram', 'nanogram'), (number, code) => {
        const rest = number.padStart(3, '0');
        expect(errors({ amount: { value: `1,${rest}`, unit: code } })).toEqual(['amount thousands']);
        expect(errors({ amount: { value: `1${rest}`, unit: code } })).not.toEqual([]);
      }),
    ));

  test('no unit, no dose', () =>
    fc.assert(
      fc.property(whole, (value) => {
        expect(errors({ amount: { value } })).toEqual(['amount.unit no-unit']);
      }),
    ));

  test('is kept as it was typed, wrong or not', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9.,a-z ]{1,12}$/), (value) => {
        const dose: Dose = { amount: { value, unit: 'milligram' } };
        const read = decodePlanContent(JSON.parse(JSON.stringify(newPlanContent(withDose(dose)))));
        expect(read.ok && read.value.answers.emergency.medicines?.[0]?.answers.dose?.amount?.value).toBe(value);
      }),
    ));
});

describe('the second check', () => {
  const checked = completeAnswers.emergency.medicines?.[0]?.answers.dose ?? {};

  test('counts for the dose that was checked', () => {
    expect(voidedCheck(checked)).toBeUndefined();
    expect(errors(checked)).toEqual([]);
  });

  test.each<[string, Partial<Dose>, string]>([
    ['amount', { amount: { value: '80', unit: 'millilitre' } }, 'the dose is'],
    ['unit', { amount: { value: '88', unit: 'litre' } }, 'the dose is'],
    ['per', { per: 'hour' }, 'what it is given as is'],
    ['route', { route: 'oral' }, 'the route is'],
    ['basis', { basis: 'surfaceArea' }, 'what it rests on is'],
    ['weight', { weight: { value: '45', unit: 'kilogram', asAt: '2026-11-19' } }, 'the weight is'],
  ])('is void after a change of %s, in words that show neither number', (_part, change, words) => {
    const dose = { ...checked, ...change };
    expect(voidedCheck(dose)).toContain(words);
    expect(voidedCheck(dose)).not.toMatch(/\d/);
    const said = validate(withDose(dose), { today: TODAY }).filter(({ code }) => code === 'second-check-differs');
    expect(said).toHaveLength(1);
    expect(said[0]?.sentence).not.toMatch(/\d/);
  });

  test('counts again once it is put back, and names all that differs', () => {
    expect(voidedCheck({ ...checked, per: 'hour', route: 'oral', basis: 'surfaceArea' })).toContain(
      'what it is given as, the route and what it rests on are not what was checked',
    );
    expect(voidedCheck({ ...checked, amount: { value: ' 88 ', unit: 'millilitre' } })).toBeUndefined();
  });

  test('one amount written two ways was not checked', () =>
    expect(voidedCheck({ ...checked, amount: { value: '0.088', unit: 'litre' } })).toContain('the dose'));

  test('is somebody else than whoever authorised it, or wrote the plan', () => {
    expect(errors({ ...checked, checkedBy: { name: 'dr. idris fictional', role: 'Consultant' } })).toEqual(['checkedBy same-checker']);
    const reviews = { author: { name: 'Nia Sample', role: 'Nurse' } };
    expect(errors(checked, { reviews })).toEqual(['checkedBy author-checks']);
    expect(errors(checked, { reviews: { author: { name: 'Rhian Fictional' } } })).toEqual([]);
  });
});

describe('a dose for each kilogram and a whole dose', () => {
  const perKilogram: Dose = { amount: { value: '2', unit: 'milligram' }, per: 'kilogram', basis: 'weight' };

  test.each<[string, Dose, readonly string[]]>([
    ['by itself', perKilogram, []],
    ['with the same figure again', { ...perKilogram, rate: { value: '2', unit: 'milligram' } }, []],
    ['fixed', { ...perKilogram, basis: 'fixed' }, ['basis per-kilogram-basis']],
    ['by surface area', { ...perKilogram, basis: 'surfaceArea' }, ['basis per-kilogram-basis']],
    ['with the volume of a whole dose', { ...perKilogram, volume: { value: '5', unit: 'millilitre' } }, ['volume per-kilogram-volume']],
    ['with another figure for each kilogram', { ...perKilogram, rate: { value: '3', unit: 'milligram' } }, ['rate per-kilogram-twice']],
  ])('%s', (_name, dose, found) => expect(errors(dose)).toEqual(found));
});

describe('amounts in sentences', () => {
  test.each([
    ['Give 5 mcg', /microgram in full/],
    ['Give 5 µg', /microgram in full/],
    ['Give 400 IU', /unit in full/],
    ['Give it in IU', /unit in full/],
    ['Give 4U', /unit in full/],
    ['Give 4 U', /unit in full/],
    ['Give QDS', /four times a day/],
    ['Give q.d.s. with food', /four times a day/],
    ['One tablet OD', /once a day/],
    ['Twice, b.d.', /twice a day/],
    ['TDS for 3 days', /three times a day/],
    ['Paracetamol prn', /when needed/],
    ['Hydrocortisone stat', /at once/],
    ['One nocte', /at night/],
    ['2 tablets mane', /in the morning/],
    ['a.c. and at night', /before food/],
    ['Give PO', /by mouth/],
    ['Give 1,000 mg', /next larger unit/],
  ])('%s', (words, safe) => expect(medicineTextConcerns(words).map(({ sentence }) => sentence)).toEqual([expect.stringMatching(safe)]));

  test.each([
    'Send U&E and a gas',
    'Send U and Es',
    'Turn on his side',
    'Mother has PR for him',
    'Status epilepticus',
    'A good code word',
    'Give 1,000 units',
    'UK guideline',
    'IV access, then IM',
  ])('fine: %s', (words) => expect(medicineTextConcerns(words)).toEqual([]));
});
