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
import { validate } from '../../../shared/plan/validate.ts';
import { currentPlans } from '../../../shared/samples/plans/samplePlans.ts';
import { samplePeople } from '../../../shared/samples/samplePeople.ts';

const today = plainDate('2026-11-21') as PlainDate; // a real day
const NAMED = currentPlans.length;

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
      // A large number of milligram, as the prescriber wrote it, is only odd.
      expect(validate(answers, { today }).filter(({ code }) => code !== 'larger-unit')).toEqual([]);
      expect(decodePlanContent(newPlanContent(answers))).toEqual({ ok: true, value: newPlanContent(answers) });
    }
  });

  it('answer only what is asked', () => {
    for (const { answers } of samplePeople(2000, 4)) {
      const unasked = fieldEntries.filter((entry) => answerAt(answers, entry) !== undefined && !isRelevant(entry, answers, { today }));
      expect(unasked).toEqual([]);
    }
  });

  it('hold gaps as real caseloads do, and more than one answer to each question', () => {
    const people = samplePeople(2000, 6).map(({ answers }) => answers);
    const begun = people.filter(({ summary }) => Object.keys(summary).length === 0).length;
    expect(begun).toBeGreaterThan(100);
    expect(begun).toBeLessThan(500);
    const distinct = (of: (person: (typeof people)[number]['person']) => unknown): number =>
      new Set(people.map(({ person }) => of(person))).size;
    expect(distinct((person) => person.interpreter)).toBe(6);
    expect(distinct((person) => person.informationNeed)).toBe(6);
    expect(distinct((person) => person.firstLanguage)).toBeGreaterThan(12);
    expect(distinct((person) => `${person.givenName} ${person.familyName}`)).toBeGreaterThan(1000);
    expect(new Set(people.map(({ summary }) => summary.explainer)).size).toBeGreaterThan(20);
  });

  it('are written in letters that the embedded Latin font prints', () => {
    // The first people have words in other scripts, which samplePlans.test.ts prints.
    const letters = new Set(
      samplePeople(3000, 1)
        .slice(NAMED)
        .flatMap(({ answers }) => [...JSON.stringify(answers)]),
    );
    const faces = openFaces(join(import.meta.dirname, '../../../resources/fonts'));
    expect([...letters].filter((letter) => faces.segments(letter)?.some(({ face }) => face !== 'base') ?? true)).toEqual([]);
  });

  it('can be a hundred thousand', () => {
    const started = performance.now();
    expect(samplePeople(100_000, 1)).toHaveLength(100_000);
    // A few times what it takes, so that a busy machine does not fail it.
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
