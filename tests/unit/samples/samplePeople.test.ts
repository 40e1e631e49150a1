import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFaces } from '../../../electron/core/documents/pdf/faces.ts';
import { plainDate, type PlainDate } from '../../../shared/base/plainDate.ts';
import { decodePlanContent } from '../../../shared/plan/decode.ts';
import { newPlanContent } from '../../../shared/plan/planContent.ts';
import { checkDigitFits, digitsOf } from '../../../shared/plan/personNumber.ts';
import { displayName } from '../../../shared/plan/personName.ts';
import { isRelevant } from '../../../shared/plan/relevance.ts';
import { fieldEntries, answerAt } from '../../../shared/plan/definition.ts';
import { missing, validate } from '../../../shared/plan/validate.ts';
import { samplePeople } from '../../../shared/samples/samplePeople.ts';

const today = plainDate('2026-11-21') as PlainDate; // a real day
const NAMED = 12;

describe('sample people', () => {
  it('are the same for the same seed, differ for another, and begin alike whatever their number', () => {
    expect(samplePeople(200, 7)).toEqual(samplePeople(200, 7));
    expect(samplePeople(500, 7).slice(0, 200)).toEqual(samplePeople(200, 7));
    expect(samplePeople(200, 8).slice(NAMED)).not.toEqual(samplePeople(200, 7).slice(NAMED));
    expect(samplePeople(3, 1)).toHaveLength(3);
  });

  it('begin with Amina, as on the drawings', () => {
    const [amina] = samplePeople(1, 99);
    expect(displayName(amina?.answers.person ?? {})).toBe('TEST, Amina (Miss)');
    expect(amina?.answers.person.identifier?.number).toBe('999 000 0018');
  });

  it('carry test numbers only, each once, with a check digit that fits', () => {
    const numbers = samplePeople(20_000, 3).flatMap(({ answers }) => answers.person.identifier?.number ?? []);
    const digits = numbers.map(digitsOf);
    expect(digits.every((number) => number.startsWith('999') && checkDigitFits(number))).toBe(true);
    expect(new Set(digits).size).toBe(digits.length);
  });

  it('hold nothing that the checks find wrong or odd, and decode as they are', () => {
    for (const { answers } of samplePeople(5000, 2)) {
      expect(validate(answers, { today })).toEqual([]);
      expect(decodePlanContent(newPlanContent(answers))).toEqual({ ok: true, value: newPlanContent(answers) });
    }
  });

  it('answer only what is asked, and every named person answers all that is needed', () => {
    for (const { answers } of samplePeople(2000, 4)) {
      const unasked = fieldEntries.filter((entry) => answerAt(answers, entry) !== undefined && !isRelevant(entry, answers));
      expect(unasked).toEqual([]);
    }
    for (const { answers } of samplePeople(NAMED, 4)) expect(missing(answers)).toEqual([]);
  });

  it('hold gaps as real caseloads do, and more than one answer to each question', () => {
    const people = samplePeople(2000, 6).map(({ answers }) => answers);
    const begun = people.filter((answers) => missing(answers).length > 0).length;
    expect(begun).toBeGreaterThan(100);
    expect(begun).toBeLessThan(500);
    const distinct = (of: (person: (typeof people)[number]['person']) => unknown): number =>
      new Set(people.map(({ person }) => of(person))).size;
    expect(distinct((person) => person.interpreter)).toBe(6);
    expect(distinct((person) => person.informationNeed)).toBe(6);
    expect(distinct((person) => person.firstLanguage)).toBeGreaterThan(12);
    expect(distinct((person) => `${person.givenName} ${person.familyName}`)).toBeGreaterThan(1000);
  });

  it('are written in letters that the embedded Latin font prints', () => {
    const letters = new Set(samplePeople(3000, 1).flatMap(({ answers }) => [...JSON.stringify(answers)]));
    const faces = openFaces(join(import.meta.dirname, '../../../resources/fonts'));
    expect([...letters].filter((letter) => faces.segments(letter)?.some(({ face }) => face !== 'base') ?? true)).toEqual([]);
  });

  it('can be a hundred thousand', () => {
    expect(samplePeople(100_000, 1)).toHaveLength(100_000);
  });
});
